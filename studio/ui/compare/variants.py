"""What is open can be run in another way: without an action, with the saved code, with another event."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from studio.flow.execution import Run, RunRequest, execute
from studio.project.reading import ReadError
from studio.project.scenario import Scenario
from studio.tokens.keys import SigningKeys
from studio.ui.event import choices as event_choices
from studio.ui.session import OpenAction, Session
from studio.ui.session.request import asked
from studio.ui.speech import tr


@dataclass(frozen=True)
class Variant:
    """Two runs to be made, and what they are called."""

    old: RunRequest
    new: RunRequest
    old_name: str
    new_name: str


def without_action(session: Session) -> Variant:
    """What is open with and without the action in the editor. Raises ReadError."""
    request, name = _here(session), session.flows.flow.names[session.action]
    actions = tuple(replace(each, enabled=each.enabled and each.name != name) for each in request.actions)
    return Variant(
        replace(request, actions=actions), request, tr("Without {0}").format(name), tr("With {0}").format(name)
    )


def saved_code(session: Session) -> Variant:
    """The code as it was saved, and as it is now. Raises ReadError where nothing differs from what is saved."""
    names = session.flows.flow.names
    if not any(action.modified for action in names):
        raise ReadError(session.action.place, None, tr("the code is as it was saved; expected changes to compare with"))
    request = _here(session)
    saved = {_as_saved(action): name for action, name in names.items()}
    old = asked(saved, session.open_event, _secrets, session.limits, session.catalogue)
    return Variant(old.request, request, tr("The saved code"), tr("The code now"))


def _as_saved(action: OpenAction) -> OpenAction:
    text = action.file.text if action.given is None else action.given
    return replace(action, code=text if text is not None else action.code)


def other_event(session: Session, key: str, title: str) -> Variant:
    """What is open with another event, and with the one that is open. Raises ReadError."""
    request, path, event = _here(session), event_choices.path_of(key), copy(session.open_event)
    event.load(session.trigger, event_choices.read_event(path) if path else Scenario(), key)
    other = asked(session.flows.flow.names, event, _secrets, session.limits, session.catalogue)
    return Variant(other.request, request, title, tr("This event"))


def _here(session: Session) -> RunRequest:
    """A run of what is open; the secrets of all actions have been asked for then."""
    request = session.request()
    if lacking := next((action.file for action in request.actions if action.lacks_packages), None):
        raise ReadError(lacking, None, tr("its packages are not installed yet; expected a run before"))
    return request


def _secrets(action: OpenAction) -> Mapping[str, str]:
    return action.secrets or {}


def run_both(variant: Variant, keys: Callable[[], SigningKeys], stop: threading.Event) -> Sequence[Run] | None:
    """Both runs at the same moment; None where they were stopped. Raises what `execute` raises."""
    now = datetime.now(UTC)
    runs = []
    for request in (variant.old, variant.new):
        if stop.is_set():
            return None
        runs.append(execute(replace(request, now=request.now or now, coverage=False), keys(), stop))
    return None if stop.is_set() else runs
