from __future__ import annotations

import threading
from dataclasses import replace

from studio.flow.request import ActionSource
from studio.sweep.running import Stage
from tests.sweep.conftest import asked


def test_runs_come_back_in_order_with_what_they_did() -> None:
    base = asked("api.idToken.setCustomClaim('https://a.example/id', event.user.user_id);")
    events = [{**base.event, "user": {**base.event["user"], "user_id": f"u{n}"}} for n in range(20)]
    told: list[None] = []
    with Stage(threading.Event()) as stage:
        played = stage.play([replace(base, event=event) for event in events], lambda: told.append(None))
    assert [each.recordings[0].calls[0].args[1] for each in played] == [f"u{n}" for n in range(20)]
    assert [each.outcome.writes[0].value for each in played] == [f"u{n}" for n in range(20)]
    assert played[0].facts != played[1].facts
    assert len(told) == 20


def test_several_actions_follow_one_another() -> None:
    first = asked("api.user.setAppMetadata('plan', 'gold');")
    second = asked("api.idToken.setCustomClaim('https://a.example/plan', event.user.app_metadata.plan);").actions[0]
    with Stage(threading.Event()) as stage:
        (played,) = stage.play([replace(first, actions=(*first.actions, replace(second, name="b")), reads=True)])
    assert played.outcome.writes[0].value == "gold"
    assert (1, ("user", "app_metadata", "plan")) in [(number, read.path) for number, read in played.reads]


def test_what_was_only_logged_is_no_fact() -> None:
    base = asked("console.log(Math.random());")
    with Stage(threading.Event()) as stage:
        one, other = stage.play([base, base])
    assert one.facts == other.facts


def test_a_stage_that_was_stopped_runs_nothing() -> None:
    stop = threading.Event()
    stop.set()
    with Stage(stop) as stage:
        (played,) = stage.play([asked("")])
        assert stage.stopped
    assert played.status == "stopped"


def test_a_disabled_action_is_not_run() -> None:
    base = asked("api.access.deny('x');")
    off = ActionSource("off", "off.js", "exports.onExecutePostLogin = async () => { throw 1; };", enabled=False)
    with Stage(threading.Event()) as stage:
        (played,) = stage.play([replace(base, actions=(off, *base.actions))])
    assert played.outcome.status == "denied"
