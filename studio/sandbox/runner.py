"""Runs one action in a process of its own: `run(job)` is the whole interface.

The result is a plain `Recording` whatever the action does. Raised is only `SandboxFailure` (the machine
refuses to start or feed the child) and its kind `NodeMissing`, both with a sentence for people.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from studio.sandbox import verdict
from studio.sandbox.child import Child, Output
from studio.sandbox.coverage import line_coverage
from studio.sandbox.debug.debugger import UNAVAILABLE, Debugger, is_available
from studio.sandbox.debug.model import Logged
from studio.sandbox.debug.session import DebugSession
from studio.sandbox.failure import SandboxFailure
from studio.sandbox.frames import Frame, Raw
from studio.sandbox.http.desk import Desk, Reply
from studio.sandbox.job import Job, kit_of
from studio.sandbox.node import NodeMissing, node_path
from studio.sandbox.pool import Pool
from studio.sandbox.reading import (
    cache_of,
    call_of,
    console_of,
    error_of,
    event_of,
    left_of,
    milliseconds,
    raw_line,
    reads_of,
    text,
)
from studio.sandbox.recording import ActionError, Call, ConsoleLine, Recording
from studio.sandbox.verdict import Verdict

__all__ = ["NodeMissing", "SandboxFailure", "run"]

_TICK_S = 0.03
_START_S = 15.0
_SILENCE_S = 0.5
_RAW_LINES = 5000
_STDERR_KEPT = 20000


def run(
    job: Job, stop: threading.Event | None = None, pool: Pool | None = None, debugger: Debugger | None = None
) -> Recording:
    """Runs `job` and records it; `stop`, when set, ends the run early. A `debugger` stops it where it wants to.

    Without a pool a child is started for it and is gone when this returns. With one, a parked child
    takes the job at once, and the pool sees to its end and to the next one.
    """
    began = time.monotonic()
    try:
        if debugger is not None and debugger.watches(job.name):
            recording = _debugged(job, stop or threading.Event(), debugger)
        else:
            recording = _started(job, stop or threading.Event(), pool)
    except OSError as error:
        raise SandboxFailure(f"The machine could not run the action: {error.strerror or error}.") from error
    except RuntimeError as error:
        raise SandboxFailure(f"The machine could not run the action: {error}.") from error
    return replace(recording, total_ms=(time.monotonic() - began) * 1000)


def _started(job: Job, stop: threading.Event, pool: Pool | None) -> Recording:
    body, kit = job.text(), kit_of(job)
    child = pool.take(kit) if pool is not None else None
    parked = child is not None
    child = child or Child(node_path(), kit)
    ended = False
    try:
        child.take(body)
        run = JobRun(job, stop, child, parked)
        recording, ended = run.result(), run.ended
    finally:
        if ended and pool is not None:
            pool.bury(child)
        else:
            child.close()
    return recording


def _debugged(job: Job, stop: threading.Event, debugger: Debugger) -> Recording:
    if not is_available():
        raise SandboxFailure(UNAVAILABLE)
    body = job.text()
    child = Child(node_path(), kit_of(job, debug=True))
    session = None
    try:
        assert child.pipes is not None
        session = debugger.attach(child.pipes, job, child.events.put)
        child.take(body)
        return JobRun(job, stop, child, False, session).result()
    finally:
        child.close()
        if session is not None:
            session.close()


class JobRun:
    """The state of one run, from the first byte to the verdict. The child has been given the job already."""

    def __init__(
        self, job: Job, stop: threading.Event, child: Child, parked: bool, session: DebugSession | None = None
    ) -> None:
        self._job = job
        self._stop = stop
        self._child = child
        self._parked = parked
        self._session = session
        self._began = time.monotonic()
        self._desk = Desk(job.network, self._tell)
        self._calls: list[Call] = []
        self._console: list[ConsoleLine] = []
        self._end: dict[str, Any] | None = None
        self._seq = 0
        self._bytes = 0
        self._at_ms = 0.0
        self._lasted_ms = 0.0
        self._raw_count = 0
        self._stderr = ""
        self._ready_at: float | None = None
        self._silent_at: float | None = None
        self._errors_ended = False
        self._next_look = self._began + _TICK_S

    def _tell(self, event: object) -> None:
        self._child.events.put(event)

    @property
    def ended(self) -> bool:
        """Whether the child has said how the run ended; nothing more is to be learned from it then."""
        return self._end is not None

    @property
    def touched(self) -> str:
        """What the run changed of the things that a next run in the same child would find; mostly nothing."""
        return text((self._end or {}).get("touched"))

    @property
    def leaned_on(self) -> str:
        """What the run used that may remember it, such as a package; mostly nothing."""
        return text((self._end or {}).get("leaned"))

    def result(self) -> Recording:
        """Watches the run to its end."""
        try:
            found = self._watch()
        finally:
            if self._ready_at is not None:
                self._lasted_ms = (time.monotonic() - self._ready_at - self._stood_s()) * 1000
            self._desk.close()
        if self._end is None:
            status = self._child.close()
            self._drain()
            found = found or verdict.of_silence(status, self._stderr)
        else:
            self._hear_out()
        if self._end is not None:
            found = verdict.of_end(self._job, self._end, self._error())
        assert found is not None
        return self._recording(found)

    def _hear_out(self) -> None:
        """Takes what the action wrote to standard error before the end; the host closes it then."""
        until = time.monotonic() + _SILENCE_S
        while not self._errors_ended and (left := until - time.monotonic()) > 0 and not self._child.kit.shared:
            with contextlib.suppress(queue.Empty):
                self._handle(self._child.events.get(timeout=left))

    def _watch(self) -> Verdict | None:
        """Handles events until the run has an end; None when the child ended without saying why."""
        unread, self._child.unread = self._child.unread, []
        self._take(unread)
        while self._end is None:
            found = self._limits()
            if found is not None:
                return found
            if self._silent_at is not None and self._gone():
                return None
            self._handle(self._next())
        return None

    def _next(self) -> object:
        try:
            return self._child.events.get(timeout=min(_TICK_S, self._desk.next_due()))
        except queue.Empty:
            return None

    def _gone(self) -> bool:
        """Whether the child has ended, or has had its half second after closing its output."""
        assert self._silent_at is not None
        return (
            self._child.wait(_TICK_S / 5) is not None or time.monotonic() - self._silent_at > _SILENCE_S
        ) and self._child.events.empty()

    def _limits(self) -> Verdict | None:
        job, child, now = self._job, self._child, time.monotonic()
        if self._ready_at is None and child.is_ready:
            self._ready_at = now
        if self._stop.is_set():
            return verdict.of_stop()
        if self._bytes > job.limits.output_bytes:
            return verdict.of_output(job)
        if now < self._next_look:
            return None
        self._next_look = now + _TICK_S
        if self._session is not None and self._session.broken:
            return Verdict("crashed", self._session.broken)
        memory = child.memory_mib()
        if memory > job.limits.memory_mib:
            return verdict.of_memory(job, memory)
        if self._ready_at is None:
            late = now - self._began > _START_S + job.limits.wall_s
        else:
            late = now - self._ready_at - self._stood_s() > job.limits.wall_s
        return self._timeout(now) if late else None

    def _stood_s(self) -> float:
        """For how long a debugger has held the action up: that is nobody's time."""
        return 0.0 if self._session is None else self._session.stood_s

    def _timeout(self, now: float) -> Verdict:
        child = self._child
        lasted = now - (self._began if self._parked else child.started) - self._stood_s()
        share = child.cpu_seconds() / max(lasted, 0.001)
        return verdict.of_timeout(self._job, share, child.is_runnable(), self._desk.waiting())

    def _handle(self, event: object) -> None:
        for reply in self._desk.due():
            self._child.send(reply)
        if isinstance(event, Reply):
            self._child.send(self._desk.settle(event))
        elif isinstance(event, Output):
            self._output(event)
        elif isinstance(event, Logged):
            self._console.append(ConsoleLine(self._next_seq(), "logpoint", event.text, event.line, self._at_ms))

    def _output(self, output: Output) -> None:
        self._bytes += len(output.data)
        if not output.data:
            self._errors_ended = self._errors_ended or output.stream == "stderr"
            if output.stream == "stdout" and self._silent_at is None:
                self._silent_at = time.monotonic()
                for item in self._child.items(output):
                    self._raw("stdout", getattr(item, "data", b""))
        elif output.stream == "stderr":
            self._stderr = (self._stderr + output.data.decode("utf-8", "replace"))[-_STDERR_KEPT:]
            self._raw("stderr", output.data)
        else:
            self._take(self._child.items(output))

    def _take(self, items: Sequence[Frame | Raw]) -> None:
        for number, item in enumerate(items):
            if self._end is not None and self._child.kit.shared:
                self._child.unread += items[number:]
                return
            if isinstance(item, Frame):
                self._frame(item.payload)
            else:
                self._raw("stdout", item.data)

    def _next_seq(self) -> int:
        self._seq += 1
        return self._seq

    def _raw(self, stream: str, data: bytes) -> None:
        self._raw_count += 1
        if data.strip() and self._raw_count <= _RAW_LINES:
            self._console.append(raw_line(self._next_seq(), stream, data, self._at_ms))

    def _frame(self, frame: dict[str, Any]) -> None:
        if self._end is not None:
            return
        kind = frame["t"]
        self._at_ms = max(self._at_ms, milliseconds(frame.get("at")))
        if kind == "call":
            self._calls.append(call_of(self._next_seq(), frame))
        elif kind == "log":
            self._console.append(console_of(self._next_seq(), frame))
        elif kind == "http":
            reply = self._desk.ask(self._next_seq(), frame)
            if reply is not None:
                self._child.send(reply)
        elif kind == "end":
            self._end = frame

    def _drain(self) -> None:
        """Takes what was written before the child was killed."""
        while True:
            try:
                event = self._child.events.get_nowait()
            except queue.Empty:
                return
            if isinstance(event, Output) and self._bytes <= self._job.limits.output_bytes:
                self._output(event)

    def _error(self) -> ActionError | None:
        return error_of(self._end.get("error")) if self._end is not None else None

    def _warnings(self, end: dict[str, Any]) -> tuple[str, ...]:
        told = [item for item in end.get("warnings") or () if isinstance(item, str)]
        if self._raw_count > _RAW_LINES:
            told.append(f"Direct output was cut after {_RAW_LINES} pieces.")
        return tuple(told)

    def _recording(self, found: Verdict) -> Recording:
        end = self._end or {}
        return Recording(
            status=found.status,
            sentence=found.sentence,
            handler=self._job.handler,
            calls=tuple(self._calls),
            console=tuple(self._console),
            http=self._desk.exchanges(),
            error=self._error(),
            warnings=self._warnings(end),
            cache=cache_of(end.get("cache")),
            event=event_of(end.get("event")),
            node=self._child.node,
            layers=tuple(self._child.layers),
            network=self._job.network.mode,
            shared=self._child.kit.shared,
            left=left_of(end.get("left")),
            coverage=line_coverage(self._job.code, end.get("coverage")),
            reads=reads_of(end.get("reads")),
            duration_ms=milliseconds(end["duration"]) if "duration" in end else self._lasted_ms,
        )
