"""Runs of many variants at once, in children that stay for the next round; only what differs is settled."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from types import TracebackType
from typing import Any, Self

from studio.flow.execution import Playing
from studio.flow.outcome import Outcome
from studio.flow.request import RunRequest
from studio.sandbox.batch import run_batch
from studio.sandbox.job import Job
from studio.sandbox.kept import KeptChildren
from studio.sandbox.recording import HttpExchange, Read, Recording

Facts = tuple[Any, ...]
_AHEAD = 4


class Played:
    """One run that has been made. What it means is worked out when somebody asks."""

    def __init__(self, request: RunRequest, playing: Playing, pending: Recording | None) -> None:
        self.request = request
        self._playing, self._pending = playing, pending

    @cached_property
    def recordings(self) -> tuple[Recording, ...]:
        """The recording of each action that was started."""
        done = tuple(each.recording for each in self._playing.recorded)
        return done if self._pending is None else (*done, self._pending)

    @cached_property
    def outcome(self) -> Outcome:
        """What the flow decided."""
        pending, self._pending = self._pending, None
        if pending is not None:
            self._playing.go_on(pending)
        assert self._playing.outcome is not None
        return self._playing.outcome

    @property
    def status(self) -> str:
        """`completed`, or how the action ended that was the last to run."""
        return next((each.status for each in self.recordings if each.status != "completed"), "completed")

    @cached_property
    def facts(self) -> Facts:
        """What the actions did, apart from when: calls, requests and errors, but nothing that was only logged."""
        return tuple(fact for recording in self.recordings for fact in _facts(recording))

    @property
    def reads(self) -> tuple[tuple[int, Read], ...]:
        """What was read, with the number of the action that did."""
        return tuple((number, read) for number, each in enumerate(self.recordings) for read in each.reads or ())

    @property
    def exchanges(self) -> tuple[HttpExchange, ...]:
        """The requests of all actions."""
        return tuple(each for recording in self.recordings for each in recording.http)


def _facts(recording: Recording) -> list[Any]:
    error = recording.error
    facts: list[Any] = [(recording.status, error and (error.name, error.message, error.line))]
    facts += [(call.method, call.line, call.late, call.args, call.exact) for call in recording.calls]
    return facts + [(each.method, each.line, False, each.url, each.request_body) for each in recording.http]


class Stage:
    """Where variants are run. Use it as a context manager: no process is left when it closes."""

    def __init__(self, stop: threading.Event, workers: int | None = None) -> None:
        self._stop, self._workers = stop, workers or os.cpu_count() or 1
        self._kept = KeptChildren()
        self._is_warm = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._kept.close()

    @property
    def stopped(self) -> bool:
        """Whether somebody wants an end."""
        return self._stop.is_set()

    def play(self, requests: Sequence[RunRequest], tell: Callable[[], None] = lambda: None) -> list[Played]:
        """Runs them all; `tell` is called after each, from one thread at a time."""
        playing = [Playing(request) for request in requests]
        left: dict[int, Recording] = {}

        def take(index: int, recording: Recording) -> None:
            if _is_single(requests[index]):
                left[index] = recording
                playing[index].job = None
            else:
                playing[index].go_on(recording)
            if playing[index].job is None:
                tell()

        while waiting := [index for index, each in enumerate(playing) if each.job is not None]:
            jobs = [job for index in waiting if (job := playing[index].job) is not None]
            self._warm(jobs[0])
            run_batch(jobs, self._stop, _numbered(waiting, take), self._workers, self._kept)
        return [Played(each, playing[index], left.get(index)) for index, each in enumerate(requests)]

    def _warm(self, job: Job) -> None:
        """All children start at once: those that the first runs do not need are then ready for the others."""
        if not self._is_warm and not self.stopped:
            self._is_warm = True
            self._kept.start(job, min(self._workers, _AHEAD))


def _numbered(indexes: list[int], take: Callable[[int, Recording], None]) -> Callable[[int, Recording], None]:
    return lambda number, recording: take(indexes[number], recording)


def _is_single(request: RunRequest) -> bool:
    """Whether one recording is all that the run consists of."""
    return not request.returns and sum(action.enabled for action in request.actions) == 1
