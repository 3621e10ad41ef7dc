from __future__ import annotations

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.request import ActionSource, RunRequest


def test_a_request_needs_no_more_than_trigger_actions_and_event() -> None:
    trigger = load().triggers["post-login"]
    request = RunRequest(trigger, (ActionSource("a", "a.js", ""),), default_event(trigger))
    assert request.network.mode == "blocked"
    assert request.limits.wall_s == 20
    assert request.actions[0].packages is None
    assert request.catalogue is load()
