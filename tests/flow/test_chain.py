from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.chain import Chain, in_time, job_of, texts
from studio.flow.execution import ActionSource, RunRequest
from studio.flow.setting import Setting
from studio.project.settings import TenantSettings
from studio.sandbox.bounds import Limits
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording

TRIGGER = load().triggers["post-login"]
EVENT = default_event(TRIGGER)
SETTING = Setting(load(), TRIGGER, EVENT, TenantSettings(), 1_767_225_600, None, cache={})


def chain(*codes: str, off: tuple[int, ...] = (), **rest: Any) -> Chain:
    actions = tuple(ActionSource(f"a{n}", f"a{n}.js", code, enabled=n not in off) for n, code in enumerate(codes))
    return Chain(RunRequest(TRIGGER, actions, EVENT, **rest), SETTING)


def test_a_chain_yields_the_jobs_and_is_sent_their_recordings() -> None:
    playing = chain("first", "second")
    steps = playing.play()
    first = next(steps)
    assert (first.code, first.handler) == ("first", "onExecutePostLogin")
    second = steps.send(Recording("completed", "done", first.handler, duration_ms=19000))
    assert second.code == "second"
    assert second.limits.wall_s == pytest.approx(1.0)
    with pytest.raises(StopIteration) as end:
        steps.send(Recording("completed", "done", second.handler))
    assert end.value.value.status == "continue"
    assert [recorded.name for recorded in playing.recorded] == ["a0", "a1"]


def test_a_failure_ends_the_chain() -> None:
    steps = chain("first", "second").play()
    job = next(steps)
    with pytest.raises(StopIteration) as end:
        steps.send(Recording("timeout", "Stopped.", job.handler))
    assert end.value.value.status == "timeout"


def test_a_time_out_says_that_others_had_used_the_time() -> None:
    steps = chain("first", "second").play()
    job = next(steps)
    steps.send(Recording("completed", "done", job.handler, duration_ms=19000))
    with pytest.raises(StopIteration) as end:
        steps.send(Recording("timeout", "Stopped after 1 s.", job.handler))
    outcome = end.value.value
    assert outcome.summary == "Stopped after 1 s. All actions together have 20 s, and earlier ones had used 19.0 s."
    alone = Recording("timeout", "Stopped.", job.handler)
    assert in_time(20.0, 20.0, alone) is alone


def test_what_is_disabled_is_passed_over() -> None:
    playing = chain("first", "second", "third", off=(0, 2))
    steps = playing.play()
    job = next(steps)
    assert job.code == "second"
    with pytest.raises(StopIteration) as end:
        steps.send(Recording("completed", "done", job.handler))
    assert [each.name for each in end.value.value.not_started] == ["a0", "a2"]
    with pytest.raises(StopIteration) as end:
        next(chain("first", off=(0,)).play())
    assert end.value.value.status == "continue" and len(end.value.value.not_started) == 1


def test_secrets_and_configuration_are_texts() -> None:
    assert texts({"a": "x", "n": 1, "b": True}) == {"a": "x", "n": "1", "b": "true"}
    assert texts(None) == {}
    event = {**EVENT, "secrets": {"KEY": 5}}
    action = ActionSource("a", "a.js", "", secrets={"OWN": "o"})
    request = RunRequest(TRIGGER, (action,), event)
    job: Job = job_of(request, action, "onExecutePostLogin", event, {}, Limits())
    assert job.secrets == {"KEY": "5", "OWN": "o"}
