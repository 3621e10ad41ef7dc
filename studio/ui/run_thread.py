"""Work beside the window: one piece at a time, ended by Stop, its result told on the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

Work = Callable[[threading.Event], object]
_JOIN_S = 5.0


class _Ended(NamedTuple):
    number: int
    value: object
    error: BaseException | None


class RunThread(QObject):
    """Runs a piece of work in a thread of its own.

    Each accepted `start` is answered by exactly one of `succeeded(value)` and `failed(exception)` on the
    thread of this object, unless `abandon` came first.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether a piece of work has been started whose result is not told yet."""
        return self._thread is not None

    def start(self, work: Work) -> bool:
        """Begin `work`, which gets the event that Stop sets; False when another piece is running."""
        if self._thread is not None:
            return False
        self._number += 1
        self._stop = threading.Event()
        number, stop = self._number, self._stop
        self._thread = threading.Thread(target=lambda: self._work(number, work, stop), name="action-run", daemon=True)
        self._thread.start()
        return True

    def _work(self, number: int, work: Work, stop: threading.Event) -> None:
        try:
            ended = _Ended(number, work(stop), None)
        except BaseException as error:  # whatever fails beside the window has to be told in the window
            ended = _Ended(number, None, error)
        try:
            self._ended.emit(ended)
        except RuntimeError:  # the window is gone already: there is nobody left to tell
            return

    def _tell(self, ended: _Ended) -> None:
        if self._thread is None or ended.number != self._number:
            return
        self._thread.join()
        self._thread = None
        if ended.error is None:
            self.succeeded.emit(ended.value)
        else:
            self.failed.emit(ended.error)

    def stop(self) -> None:
        """Ask the running piece to end; its result is told as always."""
        self._stop.set()

    def abandon(self) -> None:
        """End the running piece and wait for it; its result is told to nobody."""
        thread, self._thread = self._thread, None
        self._stop.set()
        if thread is not None:
            thread.join(_JOIN_S)
