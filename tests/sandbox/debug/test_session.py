from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from studio.sandbox.bounds import Limits
from studio.sandbox.debug import Attached, Breakpoint, DebugEnded, DebugProblem, Logged, Resumed
from studio.sandbox.runner import run
from tests.sandbox.conftest import entry, job
from tests.sandbox.debug.driving import Driven, lines

STEPS = """\
exports.two = 2; const double = (n) => {
  const twice = n * 2;
  return twice;
};
exports.onExecutePostLogin = async (event, api) => {
  let total = 1;
  total = double(total);
  await new Promise((done) => setTimeout(done, 5));
  total += 10;
  api.idToken.setCustomClaim('total', total);
};
"""


def test_steps_over_into_and_out_of_functions_and_across_an_await() -> None:
    with Driven(job(STEPS), [Breakpoint(7)]) as driven:
        attached = driven.next(Attached)
        assert (attached.placed[0].line, attached.placed[0].problem) == (7, "")
        stop = driven.stopped()
        assert (stop.reason, lines(stop)) == ("breakpoint", [("exports.onExecutePostLogin", 7)])
        driven.session.step_into()
        stop = driven.stopped()
        assert lines(stop) == [("double", 2), ("exports.onExecutePostLogin", 7)]
        driven.session.step_out()
        assert (driven.look(stop := driven.stopped(), "total").text, stop.reason) == ("2", "step")
        assert lines(stop)[0][1] == 8
        driven.session.step_over()
        while lines(stop := driven.stopped())[0][1] == 8:
            driven.session.step_over()
        assert lines(stop)[0][1] == 9
        driven.session.go_on()
        recording = driven.end()
    assert recording.status == "completed"
    assert recording.calls[0].args == ("total", 12)


def test_a_local_can_be_given_another_value() -> None:
    with Driven(job(STEPS), [Breakpoint(9)]) as driven:
        stop = driven.stopped()
        assert driven.session.set_local(stop.frames[0].id, "total", "2 * 20").text == "40"
        assert driven.look(stop, "total").text == "40"
        event = driven.look(stop, "event")
        with pytest.raises(DebugProblem, match="constant"):
            driven.session.set_local(stop.frames[0].id, "double", "1")
        with pytest.raises(DebugProblem, match="not the name"):
            driven.session.set_local(stop.frames[0].id, "total; x", "1")
        user = next(row for row in driven.session.children(event.handle).rows if row.name == "user")
        driven.session.set_property(stop.frames[0].id, user.handle, "user_id", "'auth0|2'")
        assert driven.value(stop, "event.user.user_id") == '"auth0|2"'
        driven.session.go_on()
        assert driven.end().calls[0].args == ("total", 50)


def test_stops_at_the_start_runs_to_a_line_and_pauses() -> None:
    code = STEPS.replace("total += 10;", "for (let i = 0; i < 40; i++) await new Promise((d) => setTimeout(d, 20));")
    with Driven(job(code), at_start=["sample"]) as driven:
        stop = driven.stopped()
        assert (stop.reason, lines(stop)[0]) == ("start", ("exports.onExecutePostLogin", 6))
        driven.session.run_to(8)
        assert lines(driven.stopped())[0][1] == 8
        driven.session.go_on()
        driven.next(Resumed)
        with pytest.raises(DebugProblem, match="is running"):
            driven.session.go_on()
        time.sleep(0.1)
        driven.session.pause()
        stop = driven.stopped()
        assert stop.reason == "pause"
        assert stop.place is not None
        assert stop.place.line == 9
        driven.session.go_on()
        assert driven.end().status == "completed"


def test_conditions_logs_and_what_the_engine_refuses() -> None:
    code = "for (let i = 0; i < 5; i++) {\n  api.idToken.setCustomClaim('n' + i, i);\n}"
    points = [
        Breakpoint(3, condition="i === 3"),
        Breakpoint(4, log="after"),
        Breakpoint(2, log="i is {i} of {event.user.user_id}, {nothing} {{"),
        Breakpoint(1, condition="oops("),
    ]
    with Driven(job(code), points) as driven:
        placed = driven.next(Attached).placed
        assert [each.line for each in placed] == [3, 5, 2, None]
        assert placed[3].problem.startswith("The condition does not compile. SyntaxError: Unexpected")
        stop = driven.stopped()
        assert driven.look(stop, "i").text == "3"
        driven.session.go_on()
        recording = driven.end()
    written = [line for line in recording.console if line.level == "logpoint"]
    assert written[0].text == "i is <i is not set yet.> of auth0|1, <ReferenceError: nothing is not defined> {"
    assert [event.text for event in driven.told if isinstance(event, Logged)][-1] == "after"


def test_breakpoints_change_while_it_stands_and_while_it_runs() -> None:
    code = "for (let i = 0; i < 500; i++) {\n  await new Promise((d) => setTimeout(d, 2));\n}\nreturn 1;"
    with Driven(job(code), [Breakpoint(3)]) as driven:
        driven.stopped()
        driven.session.set_breakpoints([])
        driven.session.go_on()
        driven.next(Resumed)
        time.sleep(0.05)
        driven.debugger.set_breakpoints("sample", [Breakpoint(3, condition="i > 5")])
        stop = driven.stopped()
        assert int(driven.look(stop, "i").text) > 5
        driven.debugger.set_breakpoints("sample", [])
        driven.session.run_to(5)
        assert lines(driven.stopped())[0][1] == 5


@pytest.mark.parametrize(
    ("code", "mode", "expected"),
    [
        ("try { null.x; } catch { }\nthrow new TypeError('out');", "uncaught", [(3, "TypeError: out")]),
        ("try { null.x; } catch { }", "all", [(2, "TypeError: Cannot read properties of null (reading 'x')")]),
        ("const f = async () => { await null; throw new Error('a'); };\ntry { await f(); } catch { }", "uncaught", []),
        ("const f = async () => { await null; throw new Error('a'); };\nawait f();", "uncaught", [(2, "Error: a")]),
        ("throw new Error('x');", "none", []),
        ("throw 'text';", "uncaught", [(2, "text")]),
    ],
)
def test_exceptions(code: str, mode: str, expected: list[tuple[int, str]]) -> None:
    found = []
    with Driven(job(code), exceptions=mode) as driven:
        for _ in expected:
            stop = driven.stopped()
            assert stop.reason in ("exception", "rejection")
            found.append((stop.frames[0].line, stop.about))
            driven.session.go_on()
        driven.end()
    assert found == expected


def test_the_wall_clock_and_the_actions_own_timers_stand_still_with_it() -> None:
    code = """
  const limit = new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), 300));
  const answer = new Promise((done) => setTimeout(() => done('in time'), 100));
  const before = 1;
  console.log(await Promise.race([limit, answer]));"""
    with Driven(job(code, limits=Limits(wall_s=1.0)), [Breakpoint(5)]) as driven:
        driven.stopped()
        time.sleep(1.6)
        driven.session.go_on()
        recording = driven.end()
    assert (recording.status, [line.text for line in recording.console]) == ("completed", ["in time"])
    assert 80 < recording.duration_ms < 1000
    assert recording.console[0].at_ms < 1000


def test_a_loop_after_a_stop_is_still_ended_by_the_wall_clock() -> None:
    with Driven(job("let i = 0;\nfor (;;) i++;", limits=Limits(wall_s=0.6)), [Breakpoint(2)]) as driven:
        driven.stopped()
        time.sleep(0.8)
        driven.session.go_on()
        recording = driven.end()
    assert (recording.status, "busy computing" in recording.sentence) == ("timeout", True)


def test_stop_ends_a_standing_action_at_once() -> None:
    with Driven(job(STEPS), [Breakpoint(7)]) as driven:
        stop = driven.stopped()
        began = time.monotonic()
        driven.stop()
        assert driven.end().status == "stopped"
        assert time.monotonic() - began < 1.5
        with pytest.raises(DebugEnded):
            driven.session.evaluate(stop.frames[0].id, "1")


def test_a_recording_is_the_same_without_breakpoints() -> None:
    code = STEPS + "\nconsole.log('loaded');"
    plain = run(job(code, coverage=True))
    with Driven(job(code, coverage=True)) as driven:
        debugged = driven.end()
    for name in ("status", "sentence", "http", "error", "warnings", "cache", "coverage", "node"):
        assert getattr(debugged, name) == getattr(plain, name), name
    assert [(c.seq, c.method, c.args, c.line, c.column) for c in debugged.calls] == [
        (c.seq, c.method, c.args, c.line, c.column) for c in plain.calls
    ]
    assert set(plain.layers) - set(debugged.layers) == {"permissions"}


def test_the_end_of_a_run_leaves_nothing_behind() -> None:
    before = threading.active_count()
    for code in ("process.exit(1);", "throw 1;", "exports.x = {", "await new Promise(() => {});"):
        with Driven(job(code)) as driven:
            assert driven.end().status in ("exited", "error", "invalid_action", "timeout")
    assert threading.active_count() <= before


def test_what_the_api_was_asked_so_far_and_secrets_are_shown() -> None:
    code = (
        "api.idToken.setCustomClaim('key', event.secrets.KEY);\nconst key = `Bearer ${event.secrets.KEY}`;\nreturn key;"
    )
    api = (entry("api.idToken.setCustomClaim", "claim", "api", params=["name", "value"]),)
    with Driven(job(code, api=api, secrets={"KEY": "sk_live_51x"}), [Breakpoint(4)]) as driven:
        stop = driven.stopped()
        asked = driven.look(stop, "api")
        assert asked.text == "api, 1 call so far"
        calls = driven.session.children(asked.handle).rows[0]
        (call,) = driven.session.children(calls.handle).rows
        assert (call.name, call.text, call.masked) == ("1 api.idToken.setCustomClaim", '("key","••••••••")', True)
        key = driven.look(stop, "key")
        assert (key.text, key.masked) == ('"Bearer ••••••••"', True)
        event = driven.look(stop, "event")
        secrets = next(row for row in driven.session.children(event.handle).rows if row.name == "secrets")
        assert (secrets.kind, secrets.text) == ("secrets", "1 secrets")
        assert [(row.name, row.masked) for row in driven.session.children(secrets.handle).rows] == [("KEY", True)]
        driven.debugger.set_reveal(True)
        assert driven.look(stop, "key").text == '"Bearer sk_live_51x"'


def test_a_standing_action_does_not_outlive_the_studio(tmp_path: Path) -> None:
    script = tmp_path / "dies.py"
    script.write_text(
        "import threading, os, psutil\n"
        "from tests.sandbox.conftest import job\n"
        "from tests.sandbox.debug.driving import Driven\n"
        "driven = Driven(job('return 1;'), at_start=['sample']).__enter__()\n"
        "driven.stopped()\n"
        "print(psutil.Process().children()[0].pid, flush=True)\n"
        "os._exit(9)\n",
        encoding="utf-8",
    )
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, script], cwd=root, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 9, done.stderr
    child = int(done.stdout)
    until = time.monotonic() + 5
    while psutil.pid_exists(child) and psutil.Process(child).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < until
        time.sleep(0.02)
