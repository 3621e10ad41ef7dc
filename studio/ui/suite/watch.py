"""Watch mode: looks at the files of the tests twice a second, beside the window, and runs what a change touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studio.later import later
from studio.ui.run_thread import RunThread
from studio.ui.suite.control import SuiteControl

if TYPE_CHECKING:
    from studio.scenarios import watching
    from studio.scenarios.watching import Look
else:
    watching = later("studio.scenarios.watching")

_TICK_MS = 500


class SuiteWatch(QObject):
    """Only what is saved counts: text that is being typed makes results stale, and does not run on every key."""

    on_changed = Signal(bool)

    def __init__(self, suite: SuiteControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suite = suite
        self._looking = RunThread(self)
        self._looking.succeeded.connect(self._compare)
        self._looking.failed.connect(lambda _: None)  # A look has no result that anybody misses.
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        suite.watch_wanted.connect(self.turn)

    @property
    def on(self) -> bool:
        """Whether files are watched."""
        return self._timer.isActive()

    def turn(self, on: bool) -> None:
        """Begin or end to watch; what is stale or was never run is run at the beginning."""
        if on == self.on:
            return
        if on:
            self._timer.start()
            self._suite.run("changed")
        else:
            self._timer.stop()
        self.on_changed.emit(on)

    def toggle(self) -> None:
        """Watch, or do not watch any longer."""
        self.turn(not self.on)

    def look(self) -> None:
        """Look once, unless tests are on, which look themselves."""
        watched = self._suite.known.watched
        if watched and not self._suite.running:
            texts, look = self._suite.texts_that_ran(), self._suite.work.look
            self._looking.start(lambda _stop: (watched, look([*watched], texts)))

    def _compare(self, found: tuple[Look, Look]) -> None:
        before, now = found
        if (
            self.on
            and not self._suite.running
            and before is self._suite.known.watched
            and watching.changed(before, now)
        ):
            self._suite.run_touched(before)

    def abandon(self) -> None:
        """End it, because the window closes."""
        self._timer.stop()
        self._looking.abandon()
