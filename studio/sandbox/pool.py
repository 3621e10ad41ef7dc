"""Children that wait for work: started ahead, used once, replaced in the background, dropped when idle.

A parked child holds the host and the declared packages and nothing of the user's. Its kit says which
jobs it may take. One thread starts, buries and drops children, so that nobody who runs a job waits.
"""

from __future__ import annotations

import queue
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from studio.sandbox.child import Child
from studio.sandbox.failure import SandboxFailure
from studio.sandbox.job import Kit
from studio.sandbox.node import node_path

MOST = 4
IDLE_S = 300.0
_RECENT_S = 60.0
_BURST_S = 0.5
_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Parked:
    """What the pool holds at the moment: the number of waiting children, and their memory in MiB."""

    children: int
    memory_mib: float


class Pool:
    """Keeps parked children for the kits that were asked for lately.

    Use it as a context manager, or call `close`. `most` bounds the children that wait at a time,
    `idle_s` says after how many seconds without any use they are dropped.
    """

    def __init__(self, most: int = MOST, idle_s: float = IDLE_S, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._idle_s, self._clock = most, idle_s, clock
        self._lock = threading.Lock()
        self._parked: deque[Child] = deque()
        self._uses: deque[tuple[float, Kit]] = deque(maxlen=_REMEMBERED)
        self._hints: tuple[Kit, ...] = ()
        self._last_use = clock()
        self._work: queue.SimpleQueue[Child | bool | None] = queue.SimpleQueue()
        self._idle = threading.Event()
        self._idle.set()
        self._thread: threading.Thread | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def take(self, kit: Kit) -> Child | None:
        """A parked child for `kit`, which is the caller's from now on; None when there is none."""
        with self._lock:
            self._last_use = self._clock()
            self._uses.append((self._last_use, kit))
            for child in self._parked:
                if child.kit == kit and child.is_alive():
                    self._parked.remove(child)
                    return child
        return None

    def warm(self, *kits: Kit) -> None:
        """Says which kits are likely to be asked for next, instead of what was said before.

        Children for them are started in the background.
        """
        with self._lock:
            self._last_use, self._hints = self._clock(), kits
        self._tell(True)

    def bury(self, child: Child) -> None:
        """Ends a child that has done its work, and starts its successor, both in the background."""
        self._tell(child)

    def drop(self) -> None:
        """Ends all parked children, for example because the packages changed; use starts new ones."""
        with self._lock:
            ended = [*self._parked]
            self._parked.clear()
            self._uses.clear()
            self._hints = ()
        for child in ended:
            child.close()

    def parked(self) -> Parked:
        """How many children wait now, and the memory that is theirs alone."""
        with self._lock:
            children = [*self._parked]
        return Parked(len(children), sum(child.private_mib() for child in children))

    def settle(self, timeout_s: float = 10.0) -> None:
        """Waits until everything asked for so far has been done; for tests and measurements."""
        self._idle.wait(timeout_s)

    def close(self) -> None:
        """Ends everything; the pool cannot be used afterwards."""
        with self._lock:
            self._closed = True
            thread, self._thread = self._thread, None
        if thread is not None:
            self._work.put(None)
            thread.join()
        self.drop()

    def _tell(self, item: Child | bool) -> None:
        with self._lock:
            if self._closed:
                late = item
            else:
                late = None
                self._idle.clear()
                if self._thread is None:
                    self._thread = threading.Thread(target=self._serve, name="sandbox-pool", daemon=True)
                    self._thread.start()
                self._work.put(item)
        if isinstance(late, Child):
            late.close()

    def _serve(self) -> None:
        while True:
            try:
                item = self._work.get(timeout=min(self._idle_s, _RECENT_S) if self._parked else None)
            except queue.Empty:
                self._rest()
                continue
            if item is None:
                break
            if isinstance(item, Child):
                item.close()
            self._refill()
            if self._work.empty():
                self._idle.set()
        self._bury_the_rest()
        self._idle.set()

    def _bury_the_rest(self) -> None:
        while not self._work.empty():
            item = self._work.get()
            if isinstance(item, Child):
                item.close()

    def _rest(self) -> None:
        """Nobody has asked for a while: gives back what is not likely to be used."""
        if self._clock() - self._last_use >= self._idle_s:
            self.drop()
        for child in self._surplus():
            child.close()

    def _refill(self) -> None:
        """Starts what is missing and ends what nobody asks for any more."""
        for child in self._surplus():
            child.close()
        while (kit := self._missing()) is not None and not self._closed:
            try:
                child = Child(node_path(), kit, ahead=True)
            except SandboxFailure:
                return
            with self._lock:
                self._parked.append(child)

    def _demand(self) -> list[Kit]:
        """The children worth having: what was hinted at, and as many as the last minute asked for within a moment."""
        now = self._clock()
        wanted = Counter(self._hints)
        for kit in {kit for moment, kit in self._uses if now - moment <= _RECENT_S}:
            wanted[kit] = max(wanted[kit], _largest_burst([moment for moment, used in self._uses if used == kit]))
        return [*wanted.elements()][: self._most]

    def _surplus(self) -> list[Child]:
        with self._lock:
            demand = self._demand()
            ended = []
            for child in [*self._parked]:
                if child.kit in demand and child.is_alive():
                    demand.remove(child.kit)
                else:
                    self._parked.remove(child)
                    ended.append(child)
        return ended

    def _missing(self) -> Kit | None:
        with self._lock:
            demand = self._demand()
            for child in self._parked:
                if child.kit in demand:
                    demand.remove(child.kit)
            return demand[-1] if demand and len(self._parked) < self._most else None


def _largest_burst(moments: list[float]) -> int:
    """The most uses that began within half a second, in a list of increasing moments."""
    return max(sum(0 <= other - first <= _BURST_S for other in moments) for first in moments)
