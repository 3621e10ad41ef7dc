"""Debugging in tests: a run in a thread, and everything that is told of it in a queue."""

from __future__ import annotations

import queue
import threading
from types import TracebackType
from typing import Any, Self

from studio.sandbox.debug import Breakpoint, Debugger, DebugSession, Stopped, Variable
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run

PATIENCE_S = 20.0


class Driven:
    """A debugged run. Leaving it ends the run, whatever state it is in."""

    def __init__(self, job: Job, breakpoints: list[Breakpoint] | None = None, **wishes: Any) -> None:
        self.told: list[object] = []
        self.recording: Recording | None = None
        self._job = job
        self._queue: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._stop = threading.Event()
        self.debugger = Debugger(self._queue.put, {job.name: breakpoints or []}, **wishes)
        self._thread = threading.Thread(target=self._work)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _work(self) -> None:
        self.recording = run(self._job, self._stop, debugger=self.debugger)
        self._queue.put(self.recording)

    @property
    def session(self) -> DebugSession:
        assert self.debugger.session is not None
        return self.debugger.session

    def next(self, *kinds: type) -> Any:
        """The next thing of these kinds that is told; the end of the run before it is a failure."""
        while True:
            event = self._queue.get(timeout=PATIENCE_S)
            self.told.append(event)
            if isinstance(event, kinds):
                return event
            assert not isinstance(event, Recording), event

    def stopped(self) -> Stopped:
        """The next stop."""
        found = self.next(Stopped)
        assert isinstance(found, Stopped)
        return found

    def end(self) -> Recording:
        """The recording, after everything that is told before it."""
        found = self.next(Recording)
        assert isinstance(found, Recording)
        return found

    def stop(self) -> None:
        """Ends the run from outside."""
        self._stop.set()

    def look(self, stopped: Stopped, name: str) -> Variable:
        """A variable of the innermost frame, wherever it lives."""
        for scope in stopped.frames[0].scopes:
            for row in self.session.variables(scope.object).rows:
                if row.name == name and scope.kind != "global":
                    return row
        raise AssertionError(f"{name} is not in scope")

    def value(self, stopped: Stopped, expression: str, **more: Any) -> str:
        """What an expression comes to in the innermost frame."""
        return self.session.evaluate(stopped.frames[0].id, expression, **more).text


def lines(stopped: Stopped) -> list[tuple[str, int]]:
    """The frames of a stop, in short."""
    return [(frame.name, frame.line) for frame in stopped.frames]
