"""Proves a conversion: old code and its draft are run on the same events, and what came of both is compared."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.exchange.legacy.differences import Difference, differences
from studio.flow.execution import Run, execute_all
from studio.flow.request import ActionSource, RunRequest
from studio.project.settings import TenantSettings
from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.recording import HttpExchange
from studio.tokens.keys import SigningKeys

NOW = datetime(2026, 1, 1, 1, 0, tzinfo=UTC)
_NAME = "compared"
_SHOWN = 8


@dataclass(frozen=True)
class Trial:
    """One event that both are run on. `event` is whole; `returns` is what the user brings back from redirects."""

    name: str
    event: Mapping[str, Any]
    returns: tuple[Mapping[str, Any], ...] = ()
    secrets: Mapping[str, str] = field(default_factory=dict)
    cache: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    network: NetworkPolicy = field(default_factory=NetworkPolicy)
    settings: TenantSettings = field(default_factory=TenantSettings)
    now: datetime = NOW


@dataclass(frozen=True)
class Compared:
    """What came of one trial: both runs, and where they differ."""

    trial: Trial
    old: Run
    new: Run
    differences: tuple[Difference, ...]

    @property
    def agrees(self) -> bool:
        """Whether nothing differs but what has to."""
        return all(difference.expected for difference in self.differences)


@dataclass(frozen=True)
class Proof:
    """The comparison on all events."""

    compared: tuple[Compared, ...]

    @property
    def agrees(self) -> bool:
        """Whether old and new came to the same on every event, but for what is expected to differ."""
        return all(each.agrees for each in self.compared)

    @property
    def sentence(self) -> str:
        """The result for people."""
        count = len(self.compared)
        if self.agrees:
            known = sum(bool(each.differences) for each in self.compared)
            rest = f"; on {known} of them with a difference that is expected" if known else ""
            return f"The Action does the same as the original on {_events(count)}{rest}."
        apart = sum(not each.agrees for each in self.compared)
        return f"The Action differs from the original on {apart} of {_events(count)}."

    @property
    def unanswered(self) -> int:
        """On how many events a request was made that nobody answered, so that what follows it was not compared."""
        return sum(any(_is_unanswered(exchange) for exchange in _exchanges(each.new)) for each in self.compared)


def _exchanges(run: Run) -> list[HttpExchange]:
    return [exchange for action in run.outcome.actions for exchange in action.http]


def _is_unanswered(exchange: HttpExchange) -> bool:
    return exchange.served_by == "blocked"


def _events(count: int) -> str:
    return "one event" if count == 1 else f"all {count} events" if count == 2 else f"{count} events"


Report = Callable[[int, int], None]


def prove(
    old: ActionSource,
    new: ActionSource,
    trials: Sequence[Trial],
    keys: SigningKeys,
    stop: threading.Event | None = None,
    report: Report | None = None,
) -> Proof:
    """Run both on the same events and compare. `old` is a Rule or a Hook, `new` the action made of it.

    `report` is told how many runs are finished, and of how many. Raises SandboxFailure as a run does.
    """
    assert old.legacy is not None
    trigger = load().triggers[old.legacy.facts.trigger]
    sources = (replace(old, name=_NAME), replace(new, name=_NAME))
    requests = [_request(trigger, source, trial) for trial in trials for source in sources]
    finished: list[int] = []

    def tell(index: int, _run: Run) -> None:
        finished.append(index)
        if report is not None:
            report(len(finished), len(requests))

    runs = execute_all(requests, keys, stop, tell)
    pairs = zip(trials, runs[::2], runs[1::2], strict=True)
    return Proof(tuple(Compared(trial, one, two, tuple(differences(one, two))) for trial, one, two in pairs))


def _request(trigger: Trigger, source: ActionSource, trial: Trial) -> RunRequest:
    return RunRequest(
        trigger,
        (replace(source, secrets={**source.secrets, **trial.secrets}),),
        dict(trial.event),
        trial.settings,
        trial.cache,
        now=trial.now,
        limits=Limits(wall_s=5.0),
        network=trial.network,
        returns=trial.returns,
    )


def proof_json(proof: Proof) -> dict[str, Any]:
    """The proof as JSON values."""
    return {
        "agrees": proof.agrees,
        "sentence": proof.sentence,
        "unanswered": proof.unanswered,
        "events": [
            {
                "name": each.trial.name,
                "agrees": each.agrees,
                "status": each.new.outcome.status,
                "differences": [_difference(difference) for difference in each.differences],
            }
            for each in proof.compared
        ],
    }


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "part": difference.part,
        "name": difference.name,
        "old": _plain(difference.old),
        "new": _plain(difference.new),
        "expected": difference.expected or None,
    }


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=str))


def lines(proof: Proof) -> Iterator[str]:
    """The proof as text: the result, and each event with what differs."""
    yield proof.sentence
    if proof.unanswered:
        told = "requests were not answered; mocks would show what follows them"
        yield f"On {_events(proof.unanswered)} {told}."
    for each in proof.compared:
        mark = "same" if not each.differences else "same, as expected" if each.agrees else "DIFFERENT"
        yield f"  {mark:<18} {each.trial.name}"
        yield from (f"    {difference.sentence}" for difference in each.differences[:_SHOWN])
        if len(each.differences) > _SHOWN:
            yield f"    and {len(each.differences) - _SHOWN} more"
