"""Whether a learner's code does what a step asks for: each trial is one run, compared with what it expects."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.flow.resume import BadContinuation
from studio.project.grant_event import start_event
from studio.project.merging import merged
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event
from studio.sandbox.bounds import NetworkPolicy
from studio.sandbox.pool import Pool
from studio.scenarios.judging import hidden, judge
from studio.scenarios.lessons.lesson import Lesson, Step, Trial
from studio.tokens.keys import SigningKeys


@dataclass(frozen=True)
class Work:
    """What the learner has: the code as it stands, and the event in the window."""

    code: str
    event: Mapping[str, Any]


@dataclass(frozen=True)
class Tried:
    """What came of a trial. `missing` has a sentence for each difference, with what is known about its reason."""

    says: str
    missing: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def check(
    lesson: Lesson,
    step: Step,
    work: Work,
    keys: SigningKeys,
    stop: threading.Event | None = None,
    pool: Pool | None = None,
) -> tuple[Tried, ...]:
    """All trials of a step, in their order; after `stop` the rest is left out."""
    found = []
    for trial in step.trials:
        if stop is not None and stop.is_set():
            break
        found.append(_tried(lesson, trial, work, keys, stop, pool))
    return tuple(found)


def _tried(
    lesson: Lesson, trial: Trial, work: Work, keys: SigningKeys, stop: threading.Event | None, pool: Pool | None
) -> Tried:
    try:
        run = execute(_request(lesson, trial, work), keys, stop, pool)
    except BadContinuation as error:
        return Tried(trial.says, (f"The flow could not go on: {error}",))
    found = hidden(judge(run, trial.scenario.expect, trial.document, keys), run.secrets)
    if found and run.outcome.failed:
        return Tried(trial.says, (run.shown.summary,))
    return Tried(trial.says, tuple(f"{each.sentence}. {each.why}".strip() for each in found))


def _request(lesson: Lesson, trial: Trial, work: Work) -> RunRequest:
    catalogue, scenario = load(), trial.scenario
    trigger = catalogue.triggers[lesson.trigger]
    settings = replace(TenantSettings(), **scenario.settings)
    base = start_event(trigger, catalogue.grants, scenario.grant, tenant_event(trigger, settings))
    name = lesson.name
    return RunRequest(
        trigger=trigger,
        actions=(ActionSource(name, f"{name}.js", work.code, secrets=lesson.secrets),),
        event=work.event if trial.own_event else merged(base, scenario.event),
        settings=settings,
        cache=scenario.cache,
        now=scenario.now,
        network=NetworkPolicy("mocked", scenario.http) if scenario.http else NetworkPolicy(),
        returns=scenario.continue_,
        catalogue=catalogue,
    )
