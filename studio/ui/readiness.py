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
    """Reads ahead in a thread, and then takes the `steps` one by one, each in a turn of its own of the event loop.

    Whoever needs something before it was read gets it all the same, only later. `failed` carries what went wrong.
    """

    failed = Signal(object)

    def __init__(self, steps: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._reading = RunThread(self)
        self._reading.succeeded.connect(self._go_on)
        self._reading.failed.connect(self.failed)
        self._begin = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._begin.timeout.connect(lambda: self._reading.start(_read))
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._step)

    def begin(self) -> None:
        """Begin as soon as the window has been painted."""
        self._begin.start()

    def _go_on(self) -> None:
        gc.freeze()  # what was read stays as long as the process: looking through it again and again would hold up keys
        self._next.start()

    def _step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self._next.start()

    def abandon(self) -> None:
        """End it, because the window has closed; nothing is begun any more."""
        self._steps.clear()
        self._begin.stop()
        self._next.stop()
        self._reading.abandon()


def _read(stop: threading.Event) -> None:
    read_ahead(lambda: not stop.is_set())
