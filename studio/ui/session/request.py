"""From what is open to a run: the request, and the packages that have to be installed before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from studio.catalogue.model import Catalogue
from studio.later import later
from studio.project import workspace
from studio.project.reading import ReadError
from studio.sandbox.bounds import Limits
from studio.ui.open_source import open_source
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.flow import execution
    from studio.project import inventory as project_inventory
    from studio.ui.legacy import native
else:
    execution = later("studio.flow.execution")
    native = later("studio.ui.legacy.native")
    project_inventory = later("studio.project.inventory")

SecretsOf = Callable[[OpenAction], Mapping[str, str]]


class Asked(NamedTuple):
    """A run as asked for; `needed` has, by the name of each action, its packages with their versions."""

    request: execution.RunRequest
    needed: Mapping[str, Mapping[str, str]]


def asked(
    actions: Mapping[OpenAction, str], event: OpenEvent, secrets_of: SecretsOf, limits: Limits, catalogue: Catalogue
) -> Asked:
    """The run of these actions, called by these names.

    Raises ReadError for files that cannot be read and an event that is none.
    """
    scenario = event.scenario
    if not isinstance(event.current, Mapping):
        raise ReadError("event", None, tr("expected an object with keys such as user and request"))
    root = _root(actions)
    sources = [_source(action, name, event, secrets_of) for action, name in actions.items()]
    request = execution.RunRequest(
        trigger=event.trigger,
        actions=tuple(native.as_called(source, event.trigger, catalogue) for source, _ in sources),
        event=dict(event.current),
        settings=event.settings,
        cache=scenario.cache,
        handler=scenario.handler,
        now=scenario.now,
        limits=limits,
        network=event.network,
        returns=scenario.continue_,
        coverage=True,
        inventory=project_inventory.inventory(root),
        catalogue=catalogue,
    )
    return Asked(request, {source.name: needed for source, needed in sources})


class Unwanted(Exception):
    """Nobody waits for the request any more."""


def to_ask(
    actions: Mapping[OpenAction, str], event: OpenEvent, secrets_of: SecretsOf, limits: Limits, catalogue: Catalogue
) -> Callable[[Callable[[], bool]], Asked]:
    """`asked` for a thread: what the window may change is taken now, files are read when the answer is called.

    That raises Unwanted once what it is given says that it shall end.
    """
    names, event = dict(actions), copy(event)
    secrets = {action: secrets_of(action) for action in names if action.enabled}

    def ask(ended: Callable[[], bool]) -> Asked:
        def held(action: OpenAction) -> Mapping[str, str]:
            if ended():
                raise Unwanted
            return secrets.get(action, {})

        return asked(names, event, held, limits, catalogue)

    return ask


def _source(
    action: OpenAction, name: str, event: OpenEvent, secrets_of: SecretsOf
) -> tuple[execution.ActionSource, Mapping[str, str]]:
    """An action as it can be run, its packages as far as they are installed. Raises ReadError."""
    if not action.enabled:
        return execution.ActionSource(name, str(action.place), action.code, enabled=False), {}
    secrets = {**event.scenario.secrets, **secrets_of(action)}
    return open_source(name, action.place, action.code, action.dependencies, secrets, event.scenario.configuration)


def _root(actions: Iterable[OpenAction]) -> Path | None:
    """The project around the first action that has a file."""
    path = next((action.path for action in actions if action.path), None)
    return workspace.find_root(path) if path else None
