"""Questions to an action that stands still: asked beside the window, answered in it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from studio.later import later

if TYPE_CHECKING:
    from studio.sandbox import debug
else:
    debug = later("studio.sandbox.debug")


Work = Callable[[], Any]
Then = Callable[[Any], object]
_JOIN_S = 6.0
_ALWAYS = -1


@dataclass(frozen=True)
class _Answer:
    round: int
    then: Then
    value: object


class Asking(QObject):
    """One question after another in a thread of its own, which is started by the first.

    `forget` leaves everything unanswered that was asked before it: the action went on, and the answers are old.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[tuple[int, Work, Then] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._round = 0
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Work, then: Then) -> None:
        """Do `work` beside the window and give its value to `then` in the window, or the DebugProblem it raised."""
        self._put(self._round, work, then)

    def order(self, work: Work, then: Then) -> None:
        """The same for something that has to be done in any case, after what was ordered before it."""
        self._put(_ALWAYS, work, then)

    def _put(self, asked_in: int, work: Work, then: Then) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="debug-asking", daemon=True)
            self._thread.start()
        self._queue.put((asked_in, work, then))

    def forget(self) -> None:
        """Nobody wants an answer to what was asked so far."""
        self._round += 1

    def shut(self) -> None:
        """End the thread; what is being asked at the moment ends in its own time."""
        self.forget()
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join(_JOIN_S)

    def _serve(self) -> None:
        while (item := self._queue.get()) is not None:
            asked_in, work, then = item
            if asked_in not in (_ALWAYS, self._round):
                continue
            value: object
            try:
                value = work()
            except debug.DebugProblem as problem:
                value = problem
            try:
                self._answered.emit(_Answer(asked_in, then, value))
            except RuntimeError:  # the window is gone
                return

    def _tell(self, answer: _Answer) -> None:
        if answer.round in (_ALWAYS, self._round):
            answer.then(answer.value)
