from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest

from studio.sandbox import SandboxFailure, batch, node
from studio.sandbox.batch import run_batch
from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.child import Child
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run
from tests.sandbox.conftest import job


def jobs(code: str, count: int = 3, **more: object) -> list[Job]:
    """Jobs of one action whose events differ in the user's id."""
    return [replace(job(code, **more), event={"user": {"user_id": f"u{n}"}}) for n in range(count)]


def test_each_job_has_its_own_event_and_its_own_recording() -> None:
    found = run_batch(jobs("api.access.deny(event.user.user_id); console.log(event.user.user_id);", 30))
    assert [recording.calls[0].args for recording in found] == [(f"u{n}",) for n in range(30)]
    assert [recording.console[0].text for recording in found] == [f"u{n}" for n in range(30)]
    assert all(recording.shared and not recording.alone_because for recording in found)
    assert all(recording.status == "completed" and recording.total_ms > 0 for recording in found)


def facts(recording: Recording) -> object:
    error = recording.error and (recording.error.name, recording.error.message, recording.error.line)
    lines = [(line.level, line.text, line.line) for line in recording.console]
    calls = [(call.method, call.args, call.line, call.column) for call in recording.calls]
    return recording.status, recording.sentence, lines, calls, error


@pytest.mark.parametrize(
    "code",
    [
        "console.log([1], {a: new Map([[1, 2]])}, new Error('x').message, new Date(0), null, Symbol('a'));",
        "console.log([] instanceof Array, {} instanceof Object, event instanceof Object, (() => 1) instanceof Object)",
        "try { api.accessToken.addScope(1); } catch (e) { console.log(e instanceof TypeError, e.message); }",
        "console.log(typeof fetch, typeof Buffer, typeof process, typeof URL, typeof setTimeout, typeof global.crypto)",
        "console.log(require('crypto').createHash('sha256').update('a').digest('hex'), require('util').inspect([1]));",
        "await new Promise(r => setTimeout(r, 5)); api.idToken.setCustomClaim('a', {b: [1, undefined, new Date(5)]});",
        "null.x;",
        "await new Promise(() => {});",
        "require('nothing-like-it');",
        "exports.onExecutePostLogin = {;",
        "Promise.reject(new RangeError('loose')); await new Promise(r => setTimeout(r, 20));",
        "console.log(structuredClone({a: 1}), btoa('a'), new URL('https://a.example/b').host, Object.keys(globalThis))",
    ],
)
def test_a_shared_child_does_what_a_child_of_its_own_does(code: str) -> None:
    alone = facts(run(job(code)))
    shared = run_batch([job(code)] * 2, workers=1)
    assert [facts(recording) for recording in shared] == [alone, alone]
    assert all(recording.shared or "under way" in recording.alone_because for recording in shared)


@pytest.mark.parametrize(
    "code", ["globalThis.n = (globalThis.n || 0) + 1; console.log(globalThis.n);", "console.log(++n);"]
)
def test_nothing_is_left_for_the_next_run(code: str) -> None:
    body = f"let n = 0; exports.onExecutePostLogin = async () => {{ {code} }};"
    found = run_batch(jobs(f"exports.a = 1; {body}", 5), workers=1)
    assert [recording.console[0].text for recording in found] == ["1"] * 5
    assert all(recording.shared for recording in found)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("process.env.LEFT = 'x';", "process.env.LEFT"),
        ("Buffer.from = () => 'mine';", "Buffer.from"),
        ("Object.getPrototypeOf(process.versions).left = 1;", "Object.prototype.left"),
        ("process.constructor.constructor('Array.prototype.push = 1')();", "Array.prototype.push"),
        ("setTimeout(() => {}, 60000);", "still under way (Timeout)"),
        ("require('crypto').left = 1;", "crypto.left"),
        ("process.on('exit', () => {});", "process._events"),
    ],
)
def test_a_run_that_changes_what_others_would_find_runs_alone(code: str, why: str) -> None:
    found = run_batch(jobs(f"console.log('ran'); {code}"), workers=1)
    assert [recording.status for recording in found] == ["completed"] * 3
    assert not any(recording.shared for recording in found)
    assert why in found[0].alone_because
    assert [len(recording.console) for recording in found] == [1, 1, 1]


def test_a_run_that_differs_when_it_is_repeated_runs_alone() -> None:
    code = "const e = require('events'); e.count = 0; const m = process.getBuiltinModule('v8');\n"
    code += "console.log(m.cachedDataVersionTag() > 0, Math.random());"
    found = run_batch(jobs(code), workers=1)
    assert not any(recording.shared for recording in found)


def test_an_endless_loop_takes_nobody_with_it() -> None:
    code = "if (event.user.user_id === 'u1') for (;;); console.log('fine');"
    found = run_batch(jobs(code, 4, limits=Limits(wall_s=0.5)), workers=1)
    assert [recording.status for recording in found] == ["completed", "timeout", "completed", "completed"]
    assert [recording.shared for recording in found] == [True, False, True, True]
    assert "busy computing" in found[1].sentence


def test_an_action_that_ends_its_process_takes_nobody_with_it() -> None:
    found = run_batch(jobs("if (event.user.user_id === 'u1') process.exit(1); console.log('fine');", 3), workers=1)
    assert [recording.status for recording in found] == ["completed", "exited", "completed"]


def test_what_a_run_does_after_its_end_is_not_the_next_ones() -> None:
    code = "(async () => { for (let n = 0; n < 50; n++) { await null; api.access.deny(event.user.user_id); } })();"
    found = run_batch(jobs(code, 6), workers=1)
    for number, recording in enumerate(found):
        assert {call.args[0] for call in recording.calls} == {f"u{number}"}


def test_mocks_are_served_afresh_for_each_job() -> None:
    mocks = {"request": {"url": "https://a.example/"}, "responses": [{"text": "first"}, {"text": "second"}]}
    code = "for (const n of [1, 2]) console.log(await (await fetch('https://a.example/')).text());"
    found = run_batch(jobs(code, 4, network=NetworkPolicy("mocked", (mocks,))), workers=2)
    assert [[line.text for line in recording.console] for recording in found] == [["first", "second"]] * 4
    assert [len(recording.http) for recording in found] == [2] * 4
    assert all(recording.shared for recording in found)


def test_jobs_of_several_actions_and_moments_are_kept_apart() -> None:
    one, other = job("console.log('one', Date.now());"), job("console.log('other');")
    given = [replace(one, now_ms=5), other, replace(one, now_ms=7), one]
    texts = [recording.console[0].text for recording in run_batch(given)]
    assert texts[:3] == ["one 5", "other", "one 7"]
    assert int(texts[3].split()[1]) > 1_700_000_000_000


def test_recordings_are_reported_as_they_come() -> None:
    seen: dict[int, Recording] = {}
    found = run_batch(jobs("return;", 25), None, seen.__setitem__)
    assert [seen[index] for index in range(25)] == found


def test_stopping_ends_all_that_is_left() -> None:
    stop = threading.Event()
    found = run_batch(jobs("await new Promise(r => setTimeout(r, 100));", 40), stop, lambda _i, _r: stop.set(), 2)
    assert len(found) == 40
    assert {recording.status for recording in found} == {"completed", "stopped"}


def test_an_empty_batch_is_done() -> None:
    assert run_batch([]) == []


def test_a_missing_node_is_told_as_for_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(node.OVERRIDE, "/nowhere/node")
    with pytest.raises(SandboxFailure, match="no program can be started there"):
        run_batch(jobs("return;", 3))


def test_what_is_left_after_a_stop_costs_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    stop = threading.Event()
    stop.set()
    monkeypatch.setenv("ACTION_STUDIO_NODE", "/nowhere/node")
    found = run_batch([*jobs("", 30), *jobs("one();", 1)], stop)
    assert [recording.status for recording in found] == ["stopped"] * 31


def test_a_child_that_counts_lines_is_replaced_before_it_slows_down(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    class Counted(Child):
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            started.append(1)

    monkeypatch.setattr(batch, "Child", Counted)
    monkeypatch.setattr(batch, "_MOST_COUNTED", 4)
    counting = [replace(job, coverage=True) for job in jobs("", 10)]
    found = run_batch(counting, workers=1)
    assert [recording.coverage is not None for recording in found] == [True] * 10
    assert len(started) == 3
    run_batch(jobs("", 10), workers=1)
    assert len(started) == 4
