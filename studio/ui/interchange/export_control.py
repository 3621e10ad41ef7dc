"""Exports in the window: worked out and written beside it, and nothing replaced that nobody was asked about."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from studio.exchange.placing import Occupied
from studio.npm import NpmFailure
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.sandbox import SandboxFailure
from studio.tokens.keys import KeyProblem
from studio.ui.hostile_text import row_text
from studio.ui.interchange.export_page import ExportPage, Source
from studio.ui.interchange.planning import Done, Order, Plan, carried_out, planned
from studio.ui.interchange.report_along import Stopped, Told
from studio.ui.run_thread import RunThread
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.ui.window import Window

_SETTLE_MS, _SLOW_MS = 150, 300
_KNOWN = (Occupied, SaveError, ReadError, SandboxFailure, NpmFailure, KeyProblem)


class ExportControl(QObject):
    """Keeps the page up to date with what is open, and writes what it shows."""

    _told = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._done: Done | None = None
        self._plan: Plan | None = None
        self._again = False
        self.page = ExportPage(window.theme, lambda start: window.around.dialogs.folder(window, start))
        self.planning, self.writing = RunThread(self), RunThread(self)
        self.planning.succeeded.connect(self._planned)
        self.planning.failed.connect(self._not_planned)
        self.writing.succeeded.connect(self._written)
        self.writing.failed.connect(self._not_written)
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._settle, self._slow = _single(self, _SETTLE_MS, self.plan), _single(self, _SLOW_MS, self._say_slow)
        self.page.ordered.connect(self._settle.start)
        self.page.write_wanted.connect(self.write)
        self.page.stop_wanted.connect(self.writing.stop)
        self.page.save_wanted.connect(self._save)
        self.page.folder_wanted.connect(self.open_folder)

    # -- what would be written

    def show(self) -> None:
        """The page is in front: show what can be exported now."""
        if self.writing.running:
            return
        self.page.show_sources(self._sources())
        self.plan()

    def _sources(self) -> list[Source]:
        session = self._window.session
        project, path = session.flows.project, session.action.path
        found = [(tr("The whole project {0}").format(row_text(project.root.name, 60)), project.root)] if project else []
        return found + ([(tr("Only {0}").format(row_text(session.action.title, 60)), path)] if path else [])

    def plan(self) -> None:
        """Work out what would be written, beside the window; while one is worked out another one waits."""
        order = self.page.order()
        if order is None:
            self.page.show_nothing()
            return
        if self.writing.running or self.planning.running:
            self._again = self.planning.running
            return
        self._slow.start()
        self.planning.start(lambda _stop: planned(order))

    @property
    def settled(self) -> bool:
        """Whether the page shows what would be written for its order, and nothing more is being worked out."""
        return not (self._settle.isActive() or self.planning.running or self._again)

    def _say_slow(self) -> None:
        if self.planning.running:
            self.page.show_checking()

    def _planned(self, plan: Plan) -> None:
        self._slow.stop()
        if self._again:
            self._again = False
            self.plan()
            return
        self._plan = plan
        self.page.show_plan(plan, self._unsaved(plan.order))

    def _unsaved(self, order: Order) -> list[str]:
        """The actions among those that are exported whose text is not saved."""
        actions = [each for each in self._window.session.flows.open_actions if each.modified and each.path]
        inside = [each for each in actions if each.path and _holds(order.source, each.path)]
        return [each.name for each in inside]

    def _not_planned(self, error: Exception) -> None:
        self._slow.stop()
        raise TypeError(f"the export was not worked out: {error!r}") from error

    def _save(self) -> None:
        self._window.files.save_all()
        self.plan()

    # -- writing

    def write(self, force: bool) -> None:
        """Write what the page shows; `force` replaces the files that it shows as being replaced."""
        plan = self._plan
        if plan is None or plan.order != self.page.order() or self.planning.running:
            self.plan()
            return
        if self.writing.start(lambda stop: self._work(plan, force, stop)):
            self.page.show_running(0, 0)

    def _work(self, plan: Plan, force: bool, stop: threading.Event) -> Done:
        def tell(told: Told) -> None:
            with contextlib.suppress(RuntimeError):  # the window is gone already: there is nobody left to tell
                self._told.emit(told)

        return carried_out(plan, force=force, stop=stop, tell=tell)

    def _show_progress(self, told: Told) -> None:
        if self.writing.running:
            self.page.show_running(told.done, told.of)

    def _written(self, done: Done) -> None:
        self._done = done
        self.page.show_done(done)

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, Stopped):
            self.page.show_failure(tr("Stopped, and nothing was written"))
        elif isinstance(error, Occupied):
            self.plan()  # something has come in the way meanwhile: the plan says what
        else:
            told = in_language(str(error)) if isinstance(error, _KNOWN) else f"{type(error).__name__}: {error}"
            self.page.show_failure(tr("Nothing was written. {0}").format(row_text(told, 400)))

    def open_folder(self) -> None:
        """Show the folder that was written to in the desktop's own file manager."""
        if self._done is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done.folder))):
            self._window.status.tell(tr("{0} could not be opened").format(self._done.folder))

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        self._settle.stop()
        self._slow.stop()
        self.planning.abandon()
        self.writing.abandon()


def _holds(source: Path, path: Path) -> bool:
    return path.resolve() == source.resolve() or source.resolve() in path.resolve().parents


def _single(parent: ExportControl, interval_ms: int, do: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(do)
    return timer
