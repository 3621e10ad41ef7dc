"""What comes after the window is seen: the modules that nobody waited for are read beside it, then the rest begins."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from studio.later import read_ahead
from studio.ui.run_thread import RunThread

_AFTER_MS = 50


class Readiness(QObject):
    """Does what comes `first` and reads ahead in a thread, then takes the `steps`, each in a turn of the event loop.

    Whoever needs something before it was read gets it all the same, only later. `failed` carries what went wrong.
    """

    failed = Signal(object)

    def __init__(self, first: Callable[[], object], steps: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._first, self._steps = first, list(steps)
        self._reading = RunThread(self)
        self._reading.succeeded.connect(self._go_on)
        self._reading.failed.connect(self._not_read)
        self._begin = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._begin.timeout.connect(lambda: self._reading.start(self._read))
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._step)

    def begin(self) -> None:
        """Begin as soon as the window has been painted."""
        self._begin.start()

    def _read(self, stop: threading.Event) -> None:
        self._first()
        read_ahead(lambda: not stop.is_set())

    def _not_read(self, error: object) -> None:
        """Whoever needs what was not read will say so; the rest begins all the same."""
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        gc.freeze()  # what was read stays as long as the process: looking through it again and again would hold up keys
        self._next.start()

    def _step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self._next.start()

    def leave(self) -> None:
        """Begin nothing any more, because the window closes; what is being read is not waited for."""
        self._steps.clear()
        self._begin.stop()
        self._next.stop()
        self._reading.stop()

    def abandon(self) -> None:
        """End it, because the window has closed."""
        self.leave()
        self._reading.abandon()
