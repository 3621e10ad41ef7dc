"""A run as a scenario file: what differs from the default event, and what was picked to be expected of it.

Real secrets are never written. Each is replaced by a stand-in wherever it occurs, so that event, mocks and
expectations still agree with one another when the scenario runs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from studio.flow.chain import texts
from studio.flow.execution import Run
from studio.flow.request import RunRequest
from studio.project.grant_event import grant_of, start_event
from studio.project.merging import difference
from studio.project.saving import SaveError, save_text
from studio.project.scenario import Scenario, dump_scenario
from studio.project.tenant_event import tenant_event
from studio.sandbox.hiding import SHORTEST, Hiding
from studio.sandbox.http.mock_entries import can_be_mocked, mock_of
from studio.scenarios.picking import Pick, expectation_of

_OF_ACTION = ("secrets", "configuration")


@dataclass(frozen=True, slots=True)
class About:
    """What a run does not know of its scenario.

    `action` and `actions` are paths as the file shall hold them; `settings` those that the scenario changes for
    itself. `now` freezes the clock where the run did not.
    """

    description: str = ""
    action: str | None = None
    actions: tuple[str, ...] = ()
    flow: bool = False
    settings: Mapping[str, Any] | None = None
    tags: tuple[str, ...] = ()
    now: datetime | None = None


def scenario_of(run: Run, chosen: Iterable[Pick], about: About | None = None) -> Scenario:
    """The smallest scenario that runs like this run and expects what was chosen."""
    request, about = run.request, about or About()
    secrets = held_secrets(request)
    swaps = [(Hiding([value]), stand_in(name)) for name, value in secrets.items() if len(value) >= SHORTEST]
    grant, event = _event(request)
    made = Scenario(
        trigger=request.trigger.id,
        description=about.description,
        action=about.action,
        actions=about.actions,
        flow=about.flow,
        grant=grant,
        event=event,
        configuration=_configuration(request),
        cache=request.cache,
        http=tuple(_mocks(run)),
        handler=request.handler,
        now=request.now or about.now,
        continue_=request.returns,
        expect=expectation_of(chosen),
        tags=about.tags,
    )
    names = ("event", "configuration", "cache", "http", "continue_", "expect")
    swapped = {name: _swapped(getattr(made, name), swaps) for name in names}
    return replace(
        made, **swapped, settings=dict(about.settings or {}), secrets={name: stand_in(name) for name in secrets}
    )


def stand_in(name: str) -> str:
    """What a scenario file holds in place of a real secret."""
    return f"test-{name}"


def save_scenario(path: Path, scenario: Scenario, *, known: str | None = None) -> str:
    """Write a scenario; returns the digest of what was written.

    A file that is there already is only replaced when `known` is its digest. Raises SaveError.
    """
    if known is None and path.exists():
        raise SaveError(f"{path} is there already; expected a new name.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(f"The folder {path.parent} cannot be made: {error.strerror or error}.") from error
    return save_text(path, dump_scenario(scenario), known=known)


def held_secrets(request: RunRequest) -> dict[str, str]:
    """The secrets of all actions and modules, and of the event. A module's own is called as its description does."""
    found = dict(texts(request.event.get("secrets")))
    for action in request.actions:
        found |= action.secrets
        for module in action.modules.values():
            found |= {name: value for name, value in module.secrets.items() if name not in found}
    return found


def _configuration(request: RunRequest) -> dict[str, str]:
    found = dict(texts(request.event.get("configuration")))
    for action in request.actions:
        found |= action.configuration
    return found


def _event(request: RunRequest) -> tuple[str | None, dict[str, Any]]:
    """What differs from the default event, or from that of a grant where that says it in fewer words."""
    default = _without_own(tenant_event(request.trigger, request.settings))
    event = _without_own(request.event)
    grants = request.catalogue.grants
    grant = grant_of(event, request.trigger, grants)
    found: list[tuple[str | None, dict[str, Any]]] = [(None, difference(default, event))]
    if grant is not None:
        start = start_event(request.trigger, grants, grant.id, default)
        found.append((grant.id, difference(start, event)))
    return min(found, key=lambda each: (len(json.dumps(each[1], default=str)), each[0] is not None))


def _without_own(event: Mapping[str, Any]) -> dict[str, Any]:
    """An event without what has a place of its own in a scenario."""
    return {name: value for name, value in event.items() if name not in _OF_ACTION}


def _mocks(run: Run) -> list[Mapping[str, Any]]:
    """The mocks of the run; answers of real hosts become mocks, so that the scenario needs no network."""
    secrets = held_secrets(run.request).values()
    served = [each for recording in run.recordings for each in recording.http if each.served_by == "network"]
    recorded = {json.dumps(mock_of(each, secrets), sort_keys=True): each for each in served if can_be_mocked(each)}
    return [*run.request.network.mocks, *(mock_of(each, secrets) for each in recorded.values())]


def _swapped(value: Any, swaps: list[tuple[Hiding, str]]) -> Any:
    """A value with every secret in it replaced by its stand-in."""
    if isinstance(value, str):
        for hiding, name in swaps:
            value = hiding.text(value, name)
        return value
    if isinstance(value, Mapping):
        return {_swapped(key, swaps): _swapped(item, swaps) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_swapped(item, swaps) for item in value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        shown = str(value)
        return value if _swapped(shown, swaps) == shown else _swapped(shown, swaps)
    return value
