"""Python's collector of garbage, kept away while very much is made that is none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_STEP = (10_000, 5, 1_000)


def collect_in_small_steps() -> None:
    """Have the collector look at what is new, some ten thousand values at a time, and hardly ever at everything.

    All threads stand still while it looks, whichever of them made what is looked at, and a run with a large token makes
    hundreds of thousands of values: as Python has it, it looks through all of them several times before they are there,
    up to 150 ms each time. Nearly everything goes without the collector as soon as nobody needs it.
    """
    gc.set_threshold(*_STEP)


class _Collector:
    """Counts who wants it away: the last one to go switches it on again, if the first one found it so."""

    def __init__(self) -> None:
        self._changing = Lock()
        self._away, self._was_on = 0, False

    def hold(self) -> None:
        with self._changing:
            if not self._away:
                self._was_on = gc.isenabled()
                gc.disable()
            self._away += 1

    def release(self) -> None:
        with self._changing:
            self._away -= 1
            if not self._away and self._was_on:
                gc.enable()


_collector = _Collector()


@contextmanager
def without_collector() -> Iterator[None]:
    """Collect no garbage meanwhile, in no thread; it may be entered by several threads at once.

    The collector looks through everything there is with all threads at a halt, the one of the window too, and begins
    with it again and again while a large file is taken apart. What is taken apart holds no circles, so that all of it
    goes without the collector as soon as nobody needs it.
    """
    _collector.hold()
    try:
        yield
    finally:
        _collector.release()
