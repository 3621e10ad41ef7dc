"""Shared children that stay between one batch and the next, for work that goes in rounds over the same action."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Self

from studio.sandbox.child import Child
from studio.sandbox.job import Job, Kit, kit_of
from studio.sandbox.node import node_path

_Use = tuple[Kit, str]


class KeptChildren:
    """Children that wait for the next batch, by their kit and the code that they have run.

    Use it as a context manager: nothing is left when it closes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[_Use, list[Child]] = {}
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self, job: Job, count: int) -> None:
        """Starts so many children for jobs like this one, so that they are ready when a batch comes.

        Raises SandboxFailure.
        """
        for _ in range(count):
            self.give(Child(node_path(), kit_of(job, shared=True)), job.code)

    def take(self, kit: Kit, code: str) -> Child | None:
        """A child that has run this code only, the caller's from now on; None when there is none."""
        with self._lock:
            waiting = self._waiting.get((kit, code), [])
            while waiting:
                child = waiting.pop()
                if child.is_alive():
                    return child
                child.close()
        return None

    def give(self, child: Child, code: str) -> None:
        """Leaves a child that waits for a job."""
        with self._lock:
            if not self._closed:
                self._waiting.setdefault((child.kit, code), []).append(child)
                return
        child.close()

    def close(self) -> None:
        """Ends them all."""
        with self._lock:
            self._closed = True
            left = [child for waiting in self._waiting.values() for child in waiting]
            self._waiting.clear()
        for child in left:
            child.close()
