"""The events on which old code and new are compared: the shipped ones, and what a person has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.freezing import thawed
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.catalogue.proofs import load_proofs
from studio.exchange.legacy.proof import Trial
from studio.project.grant_event import start_event
from studio.project.merging import merged
from studio.project.scenario import Scenario
from studio.sandbox.bounds import NetworkPolicy

_ANSWERS: Mapping[str, Mapping[str, Any]] = {
    "Every request is answered with 200 and nothing in it": {"response": {"status": 200, "json": {}}},
    "Every request is answered with 500": {"response": {"status": 500, "json": {"error": "broken"}}},
    "No request comes through": {"failure": "refused"},
}


def standard_trials(trigger: Trigger, like: Trial | None = None) -> tuple[Trial, ...]:
    """The shipped events of a trigger, one per grant, and one per way in which requests may end.

    Everything else is taken from `like`; its mocks answer before the general ones.
    """
    start = like or Trial("", {})
    return (*_shipped(trigger, start), *_granted(trigger, start), *_answered(trigger, start))


def _shipped(trigger: Trigger, start: Trial) -> Iterable[Trial]:
    for each in load_proofs().get(trigger.id, ()):
        event = merged(default_event(trigger), thawed(each.event))
        yield replace(start, name=each.name, event=event, returns=tuple(thawed(brought) for brought in each.returns))


def _granted(trigger: Trigger, start: Trial) -> Iterable[Trial]:
    grants = load().grants
    for grant in grants.fitting(trigger):
        yield replace(start, name=f"By the grant {grant.id}", event=start_event(trigger, grants, grant.id))


def _answered(trigger: Trigger, start: Trial) -> Iterable[Trial]:
    for name, answer in _ANSWERS.items():
        policy = NetworkPolicy("mocked", (*start.network.mocks, {"request": {"url": "*"}, **answer}))
        yield replace(start, name=name, event=default_event(trigger), network=policy)


def with_token(start: Trial) -> Trial:
    """The same, where an Action gets the token of its own that it asks for."""
    answer = {"status": 200, "json": {"access_token": "studio-management-token", "expires_in": 3600}}
    mock = {"request": {"method": "POST", "url": "https://*/oauth/token"}, "response": answer}
    return replace(start, network=replace(start.network, mode="mocked", mocks=(*start.network.mocks, mock)))


def stand_ins(names: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """Values for secrets that nobody has given: addresses, because those can stand for most things."""
    return {name: given.get(name, f"https://{name.lower().replace('_', '-')}.example.test/") for name in names} | dict(
        given
    )


def trial_of(scenario: Scenario, name: str, trigger: Trigger, start: Trial) -> Trial:
    """The trial for a scenario. What it does not say is taken from `start`. Raises NoSuchGrant."""
    event: dict[str, Any] = merged(start_event(trigger, load().grants, scenario.grant), scenario.event)
    return replace(
        start,
        name=scenario.description or name,
        event=event,
        returns=scenario.continue_,
        secrets={**start.secrets, **scenario.secrets},
        cache=scenario.cache,
        network=_network(scenario, start.network),
        settings=replace(start.settings, **scenario.settings),
        now=scenario.now or start.now,
    )


def _network(scenario: Scenario, start: NetworkPolicy) -> NetworkPolicy:
    mocks = (*scenario.http, *start.mocks)
    return NetworkPolicy("mocked" if mocks else start.mode, mocks, start.hosts)
