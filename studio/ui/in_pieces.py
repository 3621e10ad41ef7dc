"""Work on the window's thread that takes longer than nobody notices: done in pieces, with events in between."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")
_PIECE_S = 0.008


class InPieces(QObject, Generic[T]):
    """One piece of work at a time, written as a generator that yields again and again. Its first piece is done at once.

    So what is done within a moment is over when `begin` returns.
    """

    def __init__(self, parent: QObject, piece_s: float = _PIECE_S) -> None:
        super().__init__(parent)
        self._piece_s = piece_s
        self._work: Generator[None, None, T] | None = None
        self._done: Callable[[T], object] = lambda _: None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether some work is not done yet."""
        return self._work is not None

    def begin(self, work: Generator[None, None, T], done: Callable[[T], object]) -> None:
        """Begin this work in place of any other; `done` is told what it returned."""
        self._work, self._done = work, done
        self._go_on()

    def leave(self) -> None:
        """What is on is wanted no more: `done` is told nothing."""
        self._work = None
        self._next.stop()

    def _go_on(self) -> None:
        until = time.perf_counter() + self._piece_s
        work = self._work
        if work is None:
            return
        try:
            while time.perf_counter() < until:
                next(work)
        except StopIteration as ended:
            self.leave()
            self._done(ended.value)
        else:
            self._next.start()
