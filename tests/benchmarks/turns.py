"""Turns of the event loop: how long the window's thread took no event."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QTimer

_MS = 1000.0


@dataclass(frozen=True)
class Gap:
    """The longest turn, in milliseconds by the clock and of the thread's own time."""

    wall: float
    own: float


class Beat(QTimer):
    """Ticks all the time; what lies between two ticks is a turn of the event loop."""

    def __init__(self) -> None:
        super().__init__(interval=1)
        self.timeout.connect(self.tick)
        self.longest = self.longest_own = 0.0
        self.last, self._last_own = time.perf_counter(), time.thread_time()
        self.start()

    def tick(self) -> None:
        """The event loop came round."""
        now, own = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self.last)
        self.longest_own = max(self.longest_own, own - self._last_own)
        self.last, self._last_own = now, own

    def ended(self) -> Gap:
        """The longest turn since the beginning."""
        self.tick()
        self.stop()
        return Gap(self.longest * _MS, self.longest_own * _MS)
