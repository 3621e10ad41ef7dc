"""Many jobs at once: jobs of one action share a child, each in a realm of its own; all cores are used.

A shared child is quick and no wall between its runs. So a job is run again in a child of its own when
it ended badly there or changed what others would find. One that used something which may remember it,
such as a package, is repeated in the opposite order, and run alone when it does not do the same again.
`Recording.shared` and `Recording.alone_because` say which way a job ran.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from studio.sandbox.child import Child
from studio.sandbox.failure import SandboxFailure
from studio.sandbox.job import Job, Kit, kit_of
from studio.sandbox.kept import KeptChildren
from studio.sandbox.node import node_path
from studio.sandbox.recording import Recording
from studio.sandbox.runner import JobRun, run

Report = Callable[[int, Recording], None]
PATIENCE_S = 5.0
_SMALLEST = 10
_TROUBLES = 3
# The engine keeps every realm whose lines it counts: beyond some of them a new child is quicker than the old one.
_MOST_COUNTED = 40


def run_batch(
    jobs: Sequence[Job],
    stop: threading.Event | None = None,
    report: Report | None = None,
    workers: int | None = None,
    kept: KeptChildren | None = None,
) -> list[Recording]:
    """Runs all jobs and answers their recordings in the same order.

    `report` is called with a job's index and recording as soon as that is final, from a thread of the
    batch, never from two at once. `workers` is the number of children at a time, the number of
    processors if not given. When `stop` is set the jobs that are left end as `stopped`.
    Children that are fit for more wait in `kept`, if there is one, and come from there.
    Raises SandboxFailure as `run` does.
    """
    batch = _Batch(jobs, stop or threading.Event(), report or (lambda _index, _recording: None), kept)
    count = workers or os.cpu_count() or 1
    for lane in _lanes(jobs, count):
        batch.lanes.put(lane)
    threads = [threading.Thread(target=batch.work, name=f"sandbox-batch-{n}", daemon=True) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if batch.failure is not None:
        raise batch.failure
    return [batch.found[index] for index in range(len(jobs))]


def _lanes(jobs: Sequence[Job], workers: int) -> list[tuple[Kit, list[int]]]:
    """The indexes that share a child: one action's jobs, split over the workers while that is worth a child."""
    groups: dict[tuple[Kit, str], list[int]] = {}
    for index, job in enumerate(jobs):
        groups.setdefault((kit_of(job, shared=True), job.code), []).append(index)
    lanes = []
    for (kit, _code), indexes in groups.items():
        parts = max(1, min(workers, len(indexes) // _SMALLEST))
        lanes += [(kit, indexes[part::parts]) for part in range(parts)]
    return lanes


class _Batch:
    """The state that the workers of one batch share."""

    def __init__(self, jobs: Sequence[Job], stop: threading.Event, report: Report, kept: KeptChildren | None) -> None:
        self.jobs, self.stop, self.kept = jobs, stop, kept
        self.lanes: queue.SimpleQueue[tuple[Kit, list[int]]] = queue.SimpleQueue()
        self.found: dict[int, Recording] = {}
        self.failure: SandboxFailure | None = None
        self._report = report
        self._lock = threading.Lock()

    def work(self) -> None:
        """Takes lanes until there are none, or the machine refuses."""
        try:
            while self.failure is None:
                try:
                    kit, indexes = self.lanes.get_nowait()
                except queue.Empty:
                    return
                if len(indexes) == 1 and self.kept is None:
                    self._alone(indexes[0], "")
                else:
                    self._lane(kit, indexes)
        except SandboxFailure as failure:
            self.failure = failure

    def _lane(self, kit: Kit, indexes: list[int]) -> None:
        lane = _Lane(kit, self.stop, self.kept, self.jobs[indexes[0]].code)
        alone: dict[int, str] = {}
        try:
            after = [self.jobs[index] for index in indexes[1:]]
            pairs = zip(indexes, [*after, None], strict=True)
            again = [index for index, following in pairs if self._first(lane, index, following, alone)]
            for index in reversed(again):
                self._second(lane, index, alone)
        finally:
            lane.leave()
        for index, trouble in alone.items():
            self._alone(index, trouble)

    def _first(self, lane: _Lane, index: int, following: Job | None, alone: dict[int, str]) -> bool:
        """Runs a job in the lane; whether it has to be repeated there."""
        if self.stop.is_set():
            self._unstarted(index)
            return False
        recording, trouble, leaned = lane.run(self.jobs[index], following)
        if trouble and not self.stop.is_set():
            alone[index] = trouble
        elif leaned:
            self.found[index] = recording
        else:
            self._final(index, recording)
        return bool(leaned) and not trouble

    def _second(self, lane: _Lane, index: int, alone: dict[int, str]) -> None:
        """Repeats a job which leaned on something that may remember it."""
        recording = self.found[index]
        trouble = "" if self.stop.is_set() else lane.repeat(self.jobs[index], recording)
        if trouble:
            alone[index] = trouble
        else:
            self._final(index, recording)

    def _alone(self, index: int, trouble: str) -> None:
        if self.stop.is_set():
            self._unstarted(index)
            return
        self._final(index, replace(run(self.jobs[index], self.stop), alone_because=trouble))

    def _unstarted(self, index: int) -> None:
        """Answers for a job that nobody waits for any more, without a child."""
        self._final(index, Recording("stopped", "Stopped before it was started.", self.jobs[index].handler))

    def _final(self, index: int, recording: Recording) -> None:
        with self._lock:
            self.found[index] = recording
            self._report(index, recording)


class _Lane:
    """Runs jobs in one child as long as it is fit for it, then in the next one."""

    def __init__(self, kit: Kit, stop: threading.Event, kept: KeptChildren | None, code: str) -> None:
        self._kit, self._stop, self._kept, self._code = kit, stop, kept, code
        self._child: Child | None = kept.take(kit, code) if kept is not None else None
        self._given: Job | None = None
        self._troubles = 0
        self._ran = 0

    def run(self, job: Job, following: Job | None = None) -> tuple[Recording, str, str]:
        """The recording, why it cannot be trusted, and what it leaned on; the texts are empty when all is well.

        The `following` job is handed to the child as well, so that it never waits for the studio.
        """
        if self._troubles >= _TROUBLES:
            return Recording("stopped", "", job.handler), "this action troubles those it shares a child with", ""
        began = time.monotonic()
        child = self._child = self._child or Child(node_path(), self._kit)
        patient = _patient(job)
        self._ran += 1
        is_full = self._kit.coverage and self._ran >= _MOST_COUNTED
        following = None if is_full else following
        try:
            if self._given is not job:
                child.take(patient.text())
            self._given = following
            if following is not None:
                child.take(_patient(following).text())
            run = JobRun(patient, self._stop, child, True)
            recording = replace(run.result(), total_ms=(time.monotonic() - began) * 1000)
        except OSError as error:
            raise SandboxFailure(f"The machine could not run the action: {error.strerror or error}.") from error
        trouble = _trouble(recording, run)
        if trouble or is_full or not run.ended or recording.status == "exited":
            self.close()
        self._troubles += bool(trouble)
        return recording, trouble, run.leaned_on

    def repeat(self, job: Job, before: Recording) -> str:
        """Why the recording cannot be trusted after the same job has been run once more."""
        again, trouble, _leaned = self.run(job)
        return trouble or ("" if _facts(again) == _facts(before) else "it did not do the same when repeated")

    def leave(self) -> None:
        """Lets the child wait for another batch, if it is fit for that and there may be one."""
        child = self._child
        if self._kept is None or child is None or self._given is not None or self._stop.is_set():
            self.close()
        else:
            self._kept.give(child, self._code)
            self._child = None

    def close(self) -> None:
        """Ends the child, if there is one."""
        if self._child is not None:
            self._child.close()
            self._child = self._given = None
            self._ran = 0


def _patient(job: Job) -> Job:
    """The job with the time that a shared child gives it; what takes longer is run again alone."""
    if job.limits.wall_s <= PATIENCE_S:
        return job
    return replace(job, limits=replace(job.limits, wall_s=min(job.limits.wall_s, PATIENCE_S)))


def _trouble(recording: Recording, run: JobRun) -> str:
    if not run.ended and recording.status != "stopped":
        return f"it ended as {recording.status} in a shared child"
    return f"it changed what other runs would find: {run.touched}" if run.touched else ""


def _facts(recording: Recording) -> tuple[Any, ...]:
    """All of a recording that is not a time."""
    calls = [
        (call.method, call.args, call.exact, call.returned, call.result, call.threw and call.threw.message, call.line)
        for call in recording.calls
    ]
    console = [(line.level, line.text, line.line) for line in recording.console]
    http = [(h.method, h.url, h.request_body, h.status, h.failure, h.line) for h in recording.http]
    error = recording.error and (recording.error.name, recording.error.message, recording.error.line)
    return recording.status, calls, console, http, error, recording.warnings, recording.cache
