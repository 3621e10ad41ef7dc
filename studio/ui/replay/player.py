"""Where a replay stands: which run, which position of its timeline, and what the run had come to there."""

from __future__ import annotations

import gc
import threading
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studio.ui.run_thread import RunThread

if TYPE_CHECKING:
    from studio.flow.replay import Replay, State
    from studio.flow.timeline import Entry

# A state of so many calls is worked out within a frame; a later one beside the window.
_AT_ONCE = 1_000
# The new position is painted before that is begun: both want Python's lock.
_PAINTED_MS = 20


class Player(QObject):
    """Steps through one run. Nothing is run again, whatever it is asked for.

    Positions count from 0, before anything has happened, to `count`, the end; `current` is the entry that has just
    happened. `moved(position)` is told at once; `changed(state)` once the state there is known, which is at once,
    too, unless the run is long. `loaded` tells that another run is there, or none.
    """

    loaded = Signal()
    moved = Signal(int)
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._replay: Replay | None = None
        self._position, self._frozen = 0, False
        self.state: State | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._soon.timeout.connect(self._work_beside)
        self._beside = RunThread(self)
        self._beside.succeeded.connect(self._take)
        self._beside.failed.connect(self._fail)

    # -- what there is

    @property
    def replay(self) -> Replay | None:
        """The run that is stepped through, None when there is none."""
        return self._replay

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that happened in the run."""
        return self._replay.entries if self._replay else ()

    @property
    def count(self) -> int:
        """The last position."""
        return len(self.entries)

    @property
    def position(self) -> int:
        """How many entries have happened."""
        return self._position

    @property
    def current(self) -> Entry | None:
        """The entry that has just happened; None at the beginning."""
        return self.entries[self._position - 1] if self._position else None

    @cached_property
    def _calls(self) -> list[int]:
        return [number for number, entry in enumerate(self.entries, 1) if entry.is_call]

    @property
    def calls(self) -> tuple[int, int]:
        """How many calls of the api have happened, and how many there are: the counter `3 of 7`."""
        return bisect_right(self._calls, self._position), len(self._calls)

    # -- going somewhere

    def load(self, replay: Replay | None, position: int | None = None) -> None:
        """Step through this run from now on, beginning at its end unless a position is given; None for no run."""
        self._soon.stop()
        self._beside.stop()
        self._replay, self.state = replay, None
        self._keep_collector_away(self.count > _AT_ONCE)
        self.__dict__.pop("_calls", None)
        self._position = 0
        self.loaded.emit()
        if replay is not None:
            self._go(self.count if position is None else position)

    def _keep_collector_away(self, away: bool) -> None:
        """Let Python's collector pass over all that there is now: looking through a long run takes it long."""
        if self._frozen:
            gc.unfreeze()
        if away:
            gc.freeze()
        self._frozen = away

    def go(self, position: int) -> None:
        """Go to a position, or to the nearest that there is."""
        position = max(0, min(self.count, position))
        if self._replay is not None and position != self._position:
            self._go(position)

    def next(self) -> None:
        """One entry on."""
        self.go(self._position + 1)

    def previous(self) -> None:
        """One entry back."""
        self.go(self._position - 1)

    def next_call(self) -> None:
        """On to the next call of the api; after the last one to the end."""
        after = bisect_right(self._calls, self._position)
        self.go(self._calls[after] if after < len(self._calls) else self.count)

    def previous_call(self) -> None:
        """Back to the call of the api before this place; before the first one to the beginning."""
        before = bisect_left(self._calls, self._position) - 1
        self.go(self._calls[before] if before >= 0 else 0)

    def first(self) -> None:
        """To the beginning: nothing has happened."""
        self.go(0)

    def last(self) -> None:
        """To the end: everything has happened."""
        self.go(self.count)

    # -- states

    def _go(self, position: int) -> None:
        self._position = position
        self.moved.emit(position)
        if not self._takes_long:
            self._soon.stop()
            self._show(self._state(position))
        elif not self._beside.running and not self._soon.isActive():
            self._soon.start()

    @property
    def _takes_long(self) -> bool:
        return self.calls[0] > _AT_ONCE and self._position < self.count

    def _state(self, position: int) -> State:
        assert self._replay is not None
        return self._replay.state_at(position)

    def _show(self, state: State) -> None:
        self.state = state
        self.changed.emit(state)

    def _work_beside(self) -> None:
        replay, position = self._replay, self._position

        def work(_stop: threading.Event) -> object:
            return (replay, position, replay.state_at(position)) if replay else None

        self._beside.start(work)

    def _take(self, found: tuple[Replay, int, State]) -> None:
        """Show what was worked out beside the window, unless one has gone on meanwhile."""
        replay, position, state = found
        if replay is self._replay and position == self._position:
            self._show(state)
        elif self._replay is not None and self._takes_long:
            self._work_beside()

    def _fail(self, error: Exception) -> None:
        raise error

    def abandon(self) -> None:
        """End what is being worked out, because the window closes."""
        self._soon.stop()
        self._beside.abandon()
        self._keep_collector_away(False)
