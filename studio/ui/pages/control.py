"""Saves the last run as a page of HTML, beside the window because a long run takes a moment to write down."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.project.saving import SaveError, write_atomic
from studio.ui.event import choices as event_choices
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.outcome.banner_states import state_of
from studio.ui.run_thread import RunThread
from studio.ui.session import Session
from studio.ui.speech import SHIPPED, SOURCE, in_language, language, tr

if TYPE_CHECKING:
    from studio.flow.execution import Run
    from studio.ui.window import Window


class PageControl(QObject):
    """Asks where the page goes and writes it there. `status` says that it is written, `noticed` why it is not."""

    status = Signal(str)
    noticed = Signal(object)

    def __init__(self, session: Session, window: Window) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._thread = RunThread(self)
        self._thread.succeeded.connect(self._done)
        self._thread.failed.connect(self._failed)

    def ask_and_save(self) -> None:
        """Ask for a file and write the run that is shown to it."""
        run = self._window.history.in_front
        if run is None:
            return
        action = self._session.action
        folder = action.path.parent if action.path else Path.home()
        target = self._window.around.dialogs.save_page(self._window, folder / f"{action.name}.html")
        if target is not None:
            self._save(target, run)

    def _save(self, target: Path, run: Run) -> None:
        title, summary = self._title(), _summary(run)
        if not self._thread.start(lambda _stop: _write(target, run, title, summary)):
            self.status.emit(tr("Another page is being written"))

    def _title(self) -> str:
        """The name of the event, as long as the run is a run of it."""
        if self._session.stale or self._window.history.shown is not None:
            return ""
        path = event_choices.path_of(self._session.event_key)
        return event_choices.title_of(path) if path else tr("Default event")

    def _done(self, path: object) -> None:
        self.status.emit(tr("Run saved as {0}").format(row_text(str(path), 120)))

    def _failed(self, error: object) -> None:
        if not isinstance(error, SaveError):
            raise TypeError(f"the page was not made: {error!r}") from (error if isinstance(error, Exception) else None)
        self.noticed.emit(Notice("page", tr("The page was not saved. {0}").format(in_language(str(error))), "danger"))

    def abandon(self) -> None:
        """Wait for a page that is being written."""
        self._thread.abandon()


def _summary(run: Run) -> str:
    """The run in one sentence of the window's language; nothing where the run says it itself."""
    if language == SOURCE:
        return ""
    state = state_of(run.shown, run.tokens, run.request.trigger.words)
    return ": ".join(part for part in (state.headline, state.detail) if part)


def _write(target: Path, run: Run, title: str, summary: str) -> Path:
    """The page of a run in a file, in the language of the window. Raises SaveError."""
    from studio.exchange.page.page import Speech, page  # much to load for what is seldom asked, and never at the start

    speech = Speech(language if language in SHIPPED else SOURCE, in_language, summary)
    write_atomic(target, page(run, title, speech=speech).encode("utf-8", "replace"))
    return target


def connect_pages(window: Window) -> None:
    """Tie the pages of a window to its other parts; there is nothing to save before the first run."""
    pages = window.pages
    pages.status.connect(window.status.tell)
    pages.noticed.connect(window.notices.show_notice)

    def look() -> None:
        window.commands.enable("file.page", window.history.in_front is not None)

    window.runs.finished.connect(look)
    window.history.switched.connect(look)
    window.session.action_changed.connect(look)
    look()
