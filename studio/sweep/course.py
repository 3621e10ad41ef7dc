"""A sweep from its first run to its last: rounds of variants, each of what the one before read for the first time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from studio.flow.request import RunRequest
from studio.project.tenant_event import tenant_event
from studio.sandbox.recording import Read
from studio.sweep import surroundings
from studio.sweep.judging import MISFIT, Judge, Result, unanswered
from studio.sweep.pairs import pairs
from studio.sweep.running import Played, Stage
from studio.sweep.shrinking import Defect, defects
from studio.sweep.subjects import Subject, unknown_reads, variants_of
from studio.sweep.variant import Variant, request_of, shown

MOST = 500
WALL_S = 5.0
_ROUNDS = 3
_KEPT_FOR_LATER = 4

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Sweep:
    """What a sweep found.

    `base` judges by the unchanged event. `reads` are what the code read, each with the number of its action.
    `left_out` counts the variants there was no room for; `unknown` are reads of what no event has; `passing` are
    failures that did not show again without the sweep; `unanswered` are requests for which there is no mock.
    `stopped` sweeps are incomplete.
    """

    request: RunRequest
    base: Judge
    results: tuple[Result, ...]
    defects: tuple[Defect, ...]
    reads: tuple[Read, ...] = ()
    unknown: tuple[Read, ...] = ()
    passing: tuple[Result, ...] = ()
    unanswered: tuple[str, ...] = ()
    left_out: int = 0
    rounds: int = 0
    seed: int = 0
    stopped: bool = False
    default: Mapping[str, Any] = field(default_factory=dict)


def sweep(
    request: RunRequest,
    most: int = MOST,
    seed: int = 0,
    stop: threading.Event | None = None,
    tell: Tell | None = None,
    workers: int | None = None,
    any_type: bool = False,
    without_metadata: bool = False,
) -> Sweep:
    """Runs the actions of a request against variants of its event, `most` at the most.

    The clock is frozen, so that runs can be compared. `tell` gets how many variants are done and how many are
    known, from one thread at a time. `any_type` expects values of any type in metadata, `without_metadata` that they
    are missing where the platform promises an empty object.
    Raises SandboxFailure when the machine refuses.
    """
    request = replace(request, now=request.now or datetime.now(UTC), coverage=False, reads=True)
    with Stage(stop or threading.Event(), workers) as stage:
        return _Course(
            request, stage, most, seed, tell or (lambda _done, _known: None), any_type, without_metadata
        ).run()


class _Course:
    """The state of one sweep."""

    def __init__(
        self,
        request: RunRequest,
        stage: Stage,
        most: int,
        seed: int,
        tell: Tell,
        any_type: bool,
        without_metadata: bool,
    ) -> None:
        self._request, self._stage, self._most, self._seed = request, stage, most, seed
        self._default = tenant_event(request.trigger, request.settings)
        self._results: list[Result] = []
        self._seen: set[str] = set()
        self._read: dict[tuple[int, tuple[str, ...]], Read] = {}
        self._asked: set[tuple[str, str]] = set()
        self._unanswered: dict[str, None] = {}
        self._left_out = self._done = self._known = 0
        self._tell_all, self._any_type, self._without_metadata = tell, any_type, without_metadata
        self._granted: dict[str, RunRequest] = {}

    def run(self) -> Sweep:
        runs = self._stage.play([self._request] * 2)
        judge = Judge(runs)
        found = [*self._news(runs[0], None), *surroundings.grants(self._request)]
        rounds = 0
        while found and rounds < _ROUNDS and not self._stage.stopped:
            rounds += 1
            found = self._round(judge, found, last=rounds == _ROUNDS)
        if not self._stage.stopped:
            self._round(judge, pairs(self._results, self._seed), last=True, fill=True)
        known, passing = defects(self._request, self._default, self._results, self._stage)
        return Sweep(
            *(self._request, judge, tuple(self._results), known, tuple(self._read.values())),
            unknown=unknown_reads(self._request.trigger, self._read.values()),
            passing=passing,
            unanswered=tuple(self._unanswered),
            left_out=self._left_out,
            rounds=rounds,
            seed=self._seed,
            stopped=self._stage.stopped,
            default=self._default,
        )

    def _round(self, judge: Judge, found: Iterable[Variant], *, last: bool, fill: bool = False) -> list[Variant]:
        """Runs as many of these variants as there is room for; answers those that what they read gives rise to."""
        room = self._most - len(self._results)
        if not last:
            room -= room // _KEPT_FOR_LATER
        chosen = self._chosen(found, room, fill=fill)
        self._known += len(chosen)
        played = self._stage.play([request for _, request in chosen], self._tell)
        fresh: list[Variant] = []
        for (variant, _request), run in zip(chosen, played, strict=True):
            result = judge.judge(variant, run)
            self._results.append(result)
            if not last and result.kind != MISFIT:
                fresh += self._news(run, variant)
        return fresh

    def _tell(self) -> None:
        self._done += 1
        self._tell_all(self._done, self._known)

    def _chosen(self, found: Iterable[Variant], room: int, *, fill: bool) -> list[tuple[Variant, RunRequest]]:
        """The first so many variants that are possible and were not run before; `fill` leaves out without a word."""
        chosen: list[tuple[Variant, RunRequest]] = []
        for variant in found if fill else sorted(found, key=lambda each: each.rank):
            if len(chosen) >= room:
                if fill:
                    break
                self._left_out += 1
                continue
            request = self._made(variant)
            if request is not None:
                chosen.append((variant, request))
        return chosen

    def _made(self, variant: Variant) -> RunRequest | None:
        """The run of a variant; None for one that is impossible, or was there already."""
        changes = [(change.path, shown(change.value, 10000)) for change in variant.changes]
        mark = repr((variant.grant, changes, variant.without, variant.mocks))
        if mark in self._seen:
            return None
        self._seen.add(mark)
        try:
            base = self._under(variant.grant) if variant.grant else self._request
            return request_of(base, replace(variant, grant=None), self._default)
        except ValueError:
            return None

    def _under(self, grant: str) -> RunRequest:
        """The request with its event under another grant."""
        if grant not in self._granted:
            variant = Variant("grant", "grant", grant, grant=grant)
            self._granted[grant] = request_of(self._request, variant, self._default)
        return self._granted[grant]

    def _news(self, run: Played, context: Variant | None) -> Iterator[Variant]:
        """The variants of what a run read and asked for the first time of all."""
        actions = [action for action in run.request.actions if action.enabled]
        for number, read in run.reads:
            key = (number, read.path)
            known = self._read.get(key)
            if known is not None and (read.listed or not known.listed):
                continue
            self._read[key] = read
            code = actions[min(number, len(actions) - 1)].code
            subject, event = Subject(read, code, context), run.request.event
            yield from variants_of(self._request, event, subject, self._any_type, self._without_metadata)
        self._unanswered |= dict.fromkeys(unanswered(run))
        new = [each for each in run.exchanges if (each.method, each.url) not in self._asked]
        self._asked |= {(each.method, each.url) for each in new}
        yield from surroundings.answers(new, context)
