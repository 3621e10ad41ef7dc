"""Imports in the window: a source is looked at beside it, becomes a project of its own, and is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from studio.exchange.formats import Format
from studio.exchange.placing import Occupied, place
from studio.project.saving import SaveError
from studio.ui.hostile_text import row_text
from studio.ui.interchange.connect import IMPORT
from studio.ui.interchange.import_page import ImportPage
from studio.ui.interchange.looking import Found, look, proposed
from studio.ui.interchange.planning import Planned, states
from studio.ui.run_thread import RunThread
from studio.ui.speech import counted, in_language, tr

if TYPE_CHECKING:
    from studio.ui.window import Window

_SETTLE_MS = 250
Looked = tuple[Found, tuple[Planned, ...]]


class ImportControl(QObject):
    """Looks at what is chosen or dropped, makes a project of it and opens that."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._found: Found | None = None
        self._again = self._dropped = False
        dialogs = window.around.dialogs
        self.page = ImportPage(
            window.theme, lambda start: dialogs.import_file(window, start), lambda start: dialogs.folder(window, start)
        )
        self.looking, self.writing = RunThread(self), RunThread(self)
        self.looking.succeeded.connect(self._looked)
        self.looking.failed.connect(self._not_looked)
        self.writing.succeeded.connect(self._written)
        self.writing.failed.connect(self._not_written)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self.page.source_given.connect(self._source_given)
        self.page.folder_given.connect(self._settle.start)
        self.page.import_wanted.connect(self.write)
        self.page.open_wanted.connect(self.open_as_it_is)

    # -- what it is

    def drop(self, path: Path) -> None:
        """Look at something that was dropped: open what is an event or opens in place, else ask on the page."""
        self._dropped = True
        self.page.show_source(path)
        self.page.folder.show_path(proposed(path))
        self.look()

    def _source_given(self) -> None:
        source = self.page.source.path
        self.page.folder.show_path(proposed(source) if source and source.name else None)
        self._settle.start()

    def look(self) -> None:
        """See what the source is, beside the window; while one is looked at another one waits."""
        source, format, folder = self.page.source.path, self.page.chosen_format, self.page.folder.path
        if source is None:
            self._found = None
            self.page.show_empty()
            return
        if self.looking.running:
            self._again = True
            return
        self.page.show_looking()
        self.looking.start(lambda _stop: _look(source, format, folder))

    def _looked(self, looked: Looked) -> None:
        found, files = looked
        if self._again:
            self._again = False
            self.look()
            return
        self._found = found
        dropped, self._dropped = self._dropped, False
        if dropped and found.opens is not None and (found.problem or found.opens.is_dir()):
            self._open(found.opens)
            return
        self.page.show_found(found, files)
        if dropped:
            self._window.covers.open_cover(IMPORT)

    def _not_looked(self, error: Exception) -> None:
        self._dropped = False
        raise TypeError(f"the source was not looked at: {error!r}") from error

    # -- making a project of it

    def write(self) -> None:
        """Make the project, and open it."""
        found, folder = self._found, self.page.folder.path
        if found is None or found.problem or folder is None:
            return
        if found.source != self.page.source.path or self.looking.running:
            self.look()
            return
        if self.writing.start(lambda _stop: (place(found.parts, folder), folder)[1]):
            self.page.show_importing()

    def _written(self, folder: Path) -> None:
        count = len(self._found.actions) if self._found else 0
        self._found = None
        self.page.source.show_path(None)
        self.page.folder.show_path(None)
        self.page.show_empty()
        self._open(folder)
        said = tr("{0} imported into {1}").format(counted("%n actions", "%n action", count), row_text(folder.name, 80))
        self._window.status.tell(said)

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, Occupied):
            self.look()  # something has come in the way meanwhile: the page says what
            return
        known = isinstance(error, SaveError)
        told = in_language(str(error)) if known else f"{type(error).__name__}: {error}"
        self.page.show_failure(tr("Nothing was imported. {0}").format(row_text(told, 400)))

    def open_as_it_is(self) -> None:
        """Open the source in place, without an import."""
        if self._found is not None and self._found.opens is not None:
            self._open(self._found.opens)

    def _open(self, path: Path) -> None:
        self._window.covers.close_cover()
        self._window.opening.open(path)
        self._window.action.take_keyboard()

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        self._settle.stop()
        self.looking.abandon()
        self.writing.abandon()


def _look(source: Path, format: Format | None, folder: Path | None) -> Looked:
    """In a thread of its own: what the source is, and what would become of the files of its project."""
    found = look(source, format)
    try:
        return found, states(found.parts, folder)
    except OSError as error:
        return Found(source, problem=tr("{0} cannot be read: {1}").format(folder, error.strerror or error)), ()
