"""From what is open to a run: the request, and the packages that have to be installed before it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from studio.catalogue.model import Catalogue
from studio.flow.execution import ActionSource, RunRequest
from studio.project import workspace
from studio.project.inventory import inventory
from studio.project.reading import ReadError
from studio.sandbox.job import Limits
from studio.ui.open_source import open_source
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent

SecretsOf = Callable[[OpenAction], Mapping[str, str]]


@dataclass(frozen=True)
class Asked:
    """A run as asked for; `needed` has, by the name of each action, its packages with their versions."""

    request: RunRequest
    needed: Mapping[str, Mapping[str, str]]


def asked(
    actions: Sequence[OpenAction], event: OpenEvent, secrets_of: SecretsOf, limits: Limits, catalogue: Catalogue
) -> Asked:
    """The run of these actions with this event. Raises ReadError for unreadable files and an event that is none."""
    scenario = event.scenario
    if not isinstance(event.current, Mapping):
        raise ReadError("event", None, "expected an object with keys such as user and request")
    root = workspace.find_root(actions[0].path) if actions and actions[0].path else None
    sources = [_source(action, event, secrets_of(action)) for action in actions]
    request = RunRequest(
        trigger=event.trigger,
        actions=tuple(source for source, _ in sources),
        event=deepcopy(dict(event.current)),
        settings=event.settings,
        cache=scenario.cache,
        handler=scenario.handler,
        now=scenario.now,
        limits=limits,
        network=event.network,
        returns=scenario.continue_,
        coverage=True,
        inventory=inventory(root),
        catalogue=catalogue,
    )
    return Asked(request, {source.name: needed for source, needed in sources})


def _source(action: OpenAction, event: OpenEvent, own: Mapping[str, str]) -> tuple[ActionSource, Mapping[str, str]]:
    """An action as it can be run, its packages as far as they are installed. Raises ReadError."""
    secrets = {**event.scenario.secrets, **own}
    place, dependencies = action.place, action.dependencies
    return open_source(action.name, place, action.code, dependencies, secrets, event.scenario.configuration)
