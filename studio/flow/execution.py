"""One trigger execution, from the event to decoded tokens: the run which window and CLI share."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from studio import sandbox
from studio.flow.chain import Chain, job_of, texts
from studio.flow.conclude import conclude
from studio.flow.masking import masked
from studio.flow.outcome import Outcome
from studio.flow.request import ActionSource, RunRequest
from studio.flow.resume import BadContinuation
from studio.flow.setting import Bound, Recorded, Setting
from studio.sandbox.batch import run_batch
from studio.sandbox.debug import Debugger
from studio.sandbox.job import Job, Kit, kit_of
from studio.sandbox.pool import Pool
from studio.sandbox.recording import Recording
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Tokens

__all__ = [
    "ActionSource",
    "Playing",
    "Run",
    "RunRequest",
    "Timing",
    "conclude",
    "execute",
    "execute_all",
    "kits",
    "play_all",
    "setting_of",
]


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds: the whole run, the time in sandboxes, the time spent issuing tokens."""

    total_ms: float
    sandbox_ms: float
    issue_ms: float


@dataclass(frozen=True)
class Run:
    """A finished run: what was asked, recorded, decided and issued, and what it was settled against."""

    request: RunRequest
    recorded: tuple[Recorded, ...]
    outcome: Outcome
    tokens: Tokens
    timing: Timing
    setting: Setting = field(repr=False)

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """The recording of each action that was started."""
        return tuple(each.recording for each in self.recorded)

    @property
    def returned(self) -> int:
        """How often the user came back."""
        return sum(len(each.answers) for each in self.recorded)

    def until_away(self, step: int) -> tuple[Recorded, ...]:
        """What was recorded until the user was sent away for the `step`-th time, counted from 0.

        That is what a run needs as `replay` to go on from there with another return.
        """
        ends = [(index, count) for index, each in enumerate(self.recorded) for count in range(len(each.answers))]
        if step >= len(ends):
            return self.recorded
        end, count = ends[step]
        last = self.recorded[end]
        return (*self.recorded[:end], replace(last, answers=last.answers[:count]))

    @cached_property
    def shown(self) -> Outcome:
        """The outcome as it may be shown: the secrets of the actions are masked in what they did."""
        return self.hidden(self.outcome)

    def hidden(self, outcome: Outcome) -> Outcome:
        """An outcome of what this run has recorded, with its secrets masked."""
        return masked(outcome, self.secrets)

    @cached_property
    def secrets(self) -> dict[str, str]:
        """What must not be shown of this run, under names that tell where it comes from."""
        secrets = {f"{action.name}.{k}": v for action in self.request.actions for k, v in action.secrets.items()}
        return {**texts(self.request.event.get("secrets")), **secrets, **self._private()}

    def _private(self) -> dict[str, str]:
        """What the actions gave to methods whose argument is nobody's business: the private key of setKey."""
        hidden, methods = self.request.catalogue.saml.hidden, self.request.trigger.methods_by_name
        names = {name for name, method in methods.items() if method.options.get("field") in hidden}
        calls = [call for action in self.outcome.actions for call in action.calls if call.method in names]
        given = [text for call in calls for text in call.args if isinstance(text, str)]
        return {f"private {number}": text for number, text in enumerate(given)}


def execute(
    request: RunRequest,
    keys: SigningKeys,
    stop: threading.Event | None = None,
    pool: Pool | None = None,
    replay: Sequence[Recorded] = (),
    debugger: Debugger | None = None,
) -> Run:
    """Run the actions in order as one trigger execution, in children of `pool` if there is one.

    A `debugger` stops those that it watches where its author wishes.

    Whatever an action does becomes part of the outcome. What an earlier run of the same request has
    recorded (`Run.until_away`) is not run again. Raises `sandbox.SandboxFailure` (no Node, no space) when
    the studio itself cannot run it, and BadContinuation for a return that cannot be made.
    """
    playing = Playing(request, replay)
    while playing.job is not None:
        playing.go_on(sandbox.run(playing.job, stop, pool, debugger))
    return playing.finish(keys)


Report = Callable[[int, Run], None]


def execute_all(
    requests: Sequence[RunRequest],
    keys: SigningKeys,
    stop: threading.Event | None = None,
    report: Report | None = None,
    workers: int | None = None,
) -> list[Run]:
    """Run many executions at once, as `studio.sandbox.batch` does; the answers are in the order asked.

    `report` gets the index and the run as soon as one is finished, never two at once. Raises as `execute` does.
    """
    found: dict[int, Run | BadContinuation] = {}

    def take(index: int, result: Run | BadContinuation) -> None:
        found[index] = result
        if report is not None and isinstance(result, Run):
            report(index, result)

    play_all(requests, keys, take, stop, workers)
    runs = []
    for index in range(len(requests)):
        result = found[index]
        if isinstance(result, BadContinuation):
            raise result
        runs.append(result)
    return runs


def play_all(
    requests: Sequence[RunRequest],
    keys: SigningKeys,
    report: Callable[[int, Run | BadContinuation], None],
    stop: threading.Event | None = None,
    workers: int | None = None,
) -> None:
    """Run many executions at once; `report` gets each as it is finished, or why its return cannot be made.

    It is never called twice at once. Executions of several actions go on in rounds: the first action of all,
    then the second, and so on.
    """
    playing: dict[int, Playing] = {}

    def go_on(index: int, recording: Recording | None) -> None:
        try:
            if recording is None:
                playing[index] = Playing(requests[index])
            else:
                playing[index].go_on(recording)
        except BadContinuation as problem:
            playing.pop(index, None)
            report(index, problem)
            return
        if playing[index].job is None:
            report(index, playing.pop(index).finish(keys))

    for index in range(len(requests)):
        go_on(index, None)
    while playing:
        waiting = [(index, each.job) for index, each in sorted(playing.items()) if each.job is not None]
        indexes = [index for index, _ in waiting]
        run_batch([job for _, job in waiting], stop, _renumbered(indexes, go_on), workers)


def _renumbered(indexes: list[int], tell: Callable[[int, Recording], None]) -> Callable[[int, Recording], None]:
    return lambda number, recording: tell(indexes[number], recording)


def kits(request: RunRequest) -> tuple[Kit, ...]:
    """What the children of an execution have to know ahead: the pool can start them before Run is pressed."""
    handler = request.trigger.execute_handler
    enabled = [action for action in request.actions if action.enabled]
    return tuple(kit_of(job_of(request, action, handler, {}, {}, request.limits)) for action in enabled)


class Playing:
    """One execution under way: `job` is what has to be run next, None when there is nothing more.

    `outcome` is there in the end, `recorded` what was recorded so far.
    """

    def __init__(self, request: RunRequest, replay: Sequence[Recorded] = ()) -> None:
        self._started = time.perf_counter()
        now = request.now or datetime.now(UTC)
        self._request = replace(request, cache=_lasting(request.cache, now))
        self._setting = setting_of(self._request, int(now.timestamp()))
        self._chain = Chain(self._request, self._setting, replay)
        self._steps = self._chain.play()
        self.outcome: Outcome | None = None
        self.job: Job | None = None
        self._step(None)

    @property
    def recorded(self) -> tuple[Recorded, ...]:
        """What each action did that was run so far."""
        return tuple(self._chain.recorded)

    def go_on(self, recording: Recording) -> None:
        """Takes the recording of `job`."""
        self._step(recording)

    def _step(self, recording: Recording | None) -> None:
        try:
            self.job = next(self._steps) if recording is None else self._steps.send(recording)
        except StopIteration as end:
            self.job, self.outcome = None, end.value

    def finish(self, keys: SigningKeys) -> Run:
        """The run, with its tokens."""
        assert self.outcome is not None
        issuing = time.perf_counter()
        tokens, outcome = conclude(self._setting, self.outcome, keys)
        ended = time.perf_counter()
        sandbox_ms = sum(each.recording.total_ms for each in self._chain.recorded)
        timing = Timing((ended - self._started) * 1000, sandbox_ms, (ended - issuing) * 1000)
        return Run(self._request, tuple(self._chain.recorded), outcome, tokens, timing, self._setting)


_CACHE_MS = 15 * 60 * 1000


def _lasting(cache: Mapping[str, Mapping[str, Any]], now: datetime) -> dict[str, dict[str, Any]]:
    """Preset cache entries; one without an expiry has the platform's default lifetime of 15 minutes."""
    moment = int(now.timestamp() * 1000)
    lasting = {
        key: {**record, "expires_at": record.get("expires_at") or moment + _CACHE_MS} for key, record in cache.items()
    }
    return {key: record for key, record in lasting.items() if record["expires_at"] > moment}


def setting_of(request: RunRequest, moment: int) -> Setting:
    """What a run of this request is settled against, when it begins at this moment in epoch seconds."""
    seed = json.dumps(request.event, sort_keys=True, default=str) if request.now else None
    event = {key: value for key, value in request.event.items() if key not in ("secrets", "configuration")}
    legacy = next((action.legacy for action in request.actions if action.legacy), None)
    trigger = legacy.facts.settled_as(request.trigger) if legacy else request.trigger
    return Setting(
        *(request.catalogue, trigger, event, request.settings, moment, seed),
        cache=request.cache,
        bound=tuple(_bound(request, action) for action in request.actions),
        inventory=request.inventory,
    )


def _bound(request: RunRequest, action: ActionSource) -> Bound:
    size = len(action.code.encode("utf-8", "replace"))
    secrets = {**texts(request.event.get("secrets")), **action.secrets}
    return Bound(action.name, size, secrets, action.dependencies, tuple(action.modules))
