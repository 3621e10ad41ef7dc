"""What is swept: the action in the editor with the event as it is now, run alone and with a clock that stands still."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from studio.flow.execution import RunRequest
from studio.project.merging import same
from studio.project.reading import ReadError
from studio.sandbox.bounds import NetworkPolicy
from studio.sweep.course import WALL_S
from studio.ui.session import OpenAction, Session
from studio.ui.session.request import asked
from studio.ui.speech import tr


@dataclass(frozen=True, slots=True)
class Options:
    """What to expect of metadata: members of any type, and that metadata are missing altogether."""

    any_type: bool = False
    without_metadata: bool = True


@dataclass(frozen=True)
class Subject:
    """An action to be swept: the run that all variants start with, and its packages with their versions."""

    action: OpenAction
    request: RunRequest
    needed: Mapping[str, str]
    options: Options = field(default_factory=Options)


def subject(session: Session, options: Options | None = None) -> Subject:
    """What is in the editor now, even where it is switched off in its flow.

    Hundreds of runs never go out to the network: only mocks answer their requests. Raises ReadError, also for Rules
    and Hooks.
    """
    session.look_at_tenant()
    if session.tenant.problem is not None:
        raise session.tenant.problem
    action, secrets = session.action, session.secrets()
    enabled = replace(action, enabled=True)
    found = asked({enabled: action.name}, session.open_event, lambda _: secrets, session.limits, session.catalogue)
    request = found.request
    if any(each.legacy for each in request.actions):
        raise ReadError(action.place, None, tr("Rules and Hooks cannot be swept; convert it to an Action first"))
    mocks = tuple(request.network.mocks)
    network = NetworkPolicy("mocked" if mocks else "blocked", mocks)
    limits = replace(request.limits, wall_s=min(request.limits.wall_s, WALL_S))
    wanted = replace(request, network=network, limits=limits)
    return Subject(action, wanted, found.needed[action.name], options or Options())


_ACTION = tr("the action")


def changed(then: Subject, now: Subject) -> tuple[str, ...]:
    """What is another thing now than when it was swept, as one says it."""
    one, other = then.request, now.request
    action, present = one.actions[0], other.actions[0]
    differ = {
        _ACTION: then.action is not now.action,
        tr("the code"): action.code != present.code,
        tr("the event"): not same(one.event, other.event) or one.trigger is not other.trigger,
        tr("secrets"): dict(action.secrets) != dict(present.secrets),
        tr("packages"): then.needed != now.needed,
        tr("mocks"): tuple(one.network.mocks) != tuple(other.network.mocks),
        tr("the options"): then.options != now.options,
        tr("tenant settings"): one.settings != other.settings,
    }
    found = tuple(name for name, differs in differ.items() if differs)
    return found[:1] if _ACTION in found else found
