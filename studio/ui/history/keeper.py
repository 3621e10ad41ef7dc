"""Keeps every run in the history beside the window, and reads runs back from it."""

from __future__ import annotations

import threading
import time
import weakref
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from studio.catalogue.model import Catalogue
from studio.flow.execution import Run
from studio.flow.kept_run import NotARecord, headline, read_run, write_run
from studio.project.run_files import KeptFile, RunFiles
from studio.project.saving import SaveError
from studio.ui.run_thread import RunThread
from studio.ui.speech import in_language, tr

# What came of a run is painted before it is written down: both want Python's lock.
_AFTER_MS = 200


class RunKeeper(QObject):
    """Writes one run after another; `changed` tells that the list is another one, `failed` why a run was not kept."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, files: RunFiles, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files, self._catalogue = files, catalogue
        self._waiting: list[tuple[Run, float, str]] = []
        self._known: list[tuple[weakref.ref[Run], KeptFile]] = []
        self._knowing = threading.Lock()
        self._pinned: Run | None = None
        self._pinned_place: Path | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._go_on)
        self._thread = RunThread(self)
        self._thread.succeeded.connect(self._written)
        self._thread.failed.connect(self._not_written)

    def keep(self, run: Run, event: str) -> None:
        """Keep a run that has just ended with an event of this name."""
        if self.files.most > 0:
            self._waiting.append((run, time.time(), event))
            self._soon.start()

    @property
    def busy(self) -> bool:
        """Whether a run is still to be written."""
        return self._thread.running or bool(self._waiting)

    def _go_on(self) -> None:
        if self._waiting and not self._thread.running:
            run, at, event = self._waiting.pop(0)
            self._thread.start(lambda _stop: self._write(run, at, event))

    def _write(self, run: Run, at: float, event: str) -> KeptFile | None:
        """In a thread of its own."""
        kept = self.files.keep(asdict(headline(run, at, event)), write_run(run))
        if kept is not None:
            self._know(run, kept)
            if run is self._pinned:
                self._pin_at(kept.place)
        return kept

    def _written(self, kept: KeptFile | None) -> None:
        if kept is None:
            self.failed.emit(tr("The run is too large for the history"))
        self.changed.emit()
        self._go_on()

    def _not_written(self, error: Exception) -> None:
        self.failed.emit(
            tr("The run is not in the history: {0}").format(in_language(str(error)))
            if isinstance(error, SaveError)
            else in_language(str(error))
        )
        self._go_on()

    def read(self, kept: KeptFile) -> Run | None:
        """A run as it was then; None for one that cannot be read, which is put aside."""
        value = self.files.read(kept.place)
        if value is None:
            return None
        try:
            run = read_run(value, self._catalogue)
            self._know(run, kept)
            return run
        except NotARecord:
            self.files.put_aside(kept.place)
            return None

    # -- the pinned one

    def _know(self, run: Run, kept: KeptFile) -> None:
        with self._knowing:  # runs are written and read in threads of their own
            self._known = [each for each in self._known if each[0]() is not None] + [(weakref.ref(run), kept)]

    def pin(self, run: Run) -> None:
        """Have this run stay in the history; one that is still to be written is pinned as soon as it is.

        Raises SaveError.
        """
        self.let_go()
        self._pinned = run
        for known, kept in reversed(self._known):
            if known() is run:
                self._pin_at(kept.place)
                return

    def _pin_at(self, place: Path) -> None:
        self.files.pin(place)
        self._pinned_place = place

    def remember_pinned(self) -> bool:
        """Whether a run was pinned when the window was closed last."""
        self._pinned_place = self.files.pinned
        return self._pinned_place is not None

    @property
    def pinned_size(self) -> int:
        """How many bytes the file of the pinned run has; 0 without one."""
        try:
            return self._pinned_place.stat().st_size if self._pinned_place else 0
        except OSError:
            return 0

    def read_pinned(self) -> Run | None:
        """The run that was pinned before; None for one that is gone or cannot be read."""
        if self._pinned_place is not None:
            self._pinned = self.read(KeptFile(self._pinned_place, {}, 0))
        return self._pinned

    def let_go(self) -> None:
        """Pin none any more; what another window has pinned since stays pinned."""
        if self._pinned_place is not None and self.files.pinned in (None, self._pinned_place):
            self.files.pin(None)
        self._pinned, self._pinned_place = None, None

    def finish(self, longest_s: float = 2.0) -> None:
        """Write what waits, because the window closes; at most about so many seconds are spent on it."""
        self._soon.stop()
        thread = threading.Thread(target=self._write_rest, daemon=True)
        self._thread.abandon()
        thread.start()
        thread.join(longest_s)

    def _write_rest(self) -> None:
        while self._waiting:
            run, at, event = self._waiting.pop(0)
            try:
                self._write(run, at, event)
            except SaveError:
                return
