"""What is open in the window, gathered for a conversion or a comparison."""

from __future__ import annotations

from dataclasses import replace

from studio.ui.event import choices as event_choices
from studio.ui.legacy.material import Material
from studio.ui.session import OpenAction, Session
from studio.ui.session.request import asked


def gathered(session: Session, action: OpenAction) -> Material:
    """The old code of an action with what is open around it, as it is run even where it is switched off.

    Its secrets must have been asked for before. Raises ReadError, also where another trigger would run it.
    """
    enabled, secrets = replace(action, enabled=True), action.secrets or {}
    run = asked({enabled: action.name}, session.open_event, lambda _: secrets, session.limits, session.catalogue)
    source, scenarios = run.request.actions[0], event_choices.own(action.path, session.imported)
    return Material(action.name, action.code, source, run.request, scenarios, run.needed[action.name])
