from __future__ import annotations

import threading
import time
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType

import pytest

from studio.sandbox import SandboxFailure, node
from studio.sandbox.bounds import Limits
from studio.sandbox.runner import run
from tests.sandbox.conftest import Play, job


def test_a_run_records_calls_console_and_times(play: Play) -> None:
    recording = play("console.log('hi %s', 1);\napi.access.deny('no');")
    assert (recording.status, recording.sentence) == ("completed", "The handler onExecutePostLogin finished.")
    (call,) = recording.calls
    assert (call.method, call.args, call.line, call.column, call.late) == (
        "api.access.deny",
        ("no",),
        3,
        12,
        False,
    )
    assert (recording.console[0].text, recording.console[0].line) == ("hi 1", 2)
    assert recording.console[0].seq < call.seq
    assert 0 < recording.duration_ms < recording.total_ms
    assert recording.node.startswith("22.")
    assert recording.network == "blocked"
    assert {"permissions", "empty environment", "memory watchdog"} <= set(recording.layers)


@pytest.mark.parametrize(
    ("code", "status", "part"),
    [
        ("null.x;", "error", "line 2: TypeError: Cannot read properties of null"),
        ("throw new RangeError('far');", "error", "line 2: RangeError: far"),
        ("throw 'text';", "error", "text"),
        ("throw null;", "error", "null"),
        ("throw undefined;", "error", "undefined"),
        ("throw new Proxy({}, {});", "error", "Proxy"),
        ("await Promise.reject(new Error('later'));", "error", "later"),
        ("process.exit(3);", "exited", "process.exit() in code.js, line 2"),
        ("await new Promise(() => {});", "timeout", "can never finish"),
        (
            "exports.onExecutePostlogin = async () => {};",
            "handler_missing",
            "Did you mean `onExecutePostlogin`?",
        ),
        ("exports.x = 1;", "handler_missing", "It exports: x."),
        ("module.exports = 5;", "invalid_action", "The Action must export an object."),
        ("module.exports = async () => {};", "invalid_action", "The Action must export an object."),
        ("exports.x = {", "invalid_action", "does not compile in code.js, line 1"),
        ("exports.x = 1; import y from 'y';", "invalid_action", "use `require` and `exports`"),
    ],
)
def test_endings(play: Play, code: str, status: str, part: str) -> None:
    recording = play(code)
    assert recording.status == status
    assert part in recording.sentence


def test_a_handler_that_is_not_async_is_refused_with_the_platforms_words(play: Play) -> None:
    recording = play("exports.onExecutePostLogin = (event, api) => {};")
    assert recording.status == "invalid_action"
    assert recording.sentence == (
        'Invalid function signature for the "onExecutePostLogin" handler. '
        'Use "exports.onExecutePostLogin = async function(event, api) { }" as the signature.'
    )


def test_a_busy_action_is_told_from_a_waiting_one(play: Play) -> None:
    busy = play("for (;;);", limits=Limits(wall_s=0.4))
    waiting = play("await new Promise(r => setTimeout(r, 9000));", limits=Limits(wall_s=0.4))
    assert busy.status == waiting.status == "timeout"
    assert "busy computing" in busy.sentence
    assert "waiting for a timer" in waiting.sentence
    assert 390 < waiting.duration_ms < 2000


def test_a_promise_nothing_settles_ends_at_once(play: Play) -> None:
    recording = play("await new Promise(() => {});", limits=Limits(wall_s=20))
    assert recording.total_ms < 3000


def test_work_of_the_crypto_pool_is_not_taken_for_an_idle_loop(play: Play) -> None:
    recording = play(
        "await new Promise((ok, no) => require('crypto').pbkdf2('a', 'b', 20000, 32, 'sha512', e => e ? no(e) : ok()));"
    )
    assert recording.status == "completed"


def test_stop_ends_a_run_early() -> None:
    stop = threading.Event()
    timer = threading.Timer(0.2, stop.set)
    timer.start()
    began = time.monotonic()
    recording = run(job("for (;;);", limits=Limits(wall_s=20)), stop)
    timer.join()
    assert recording.status == "stopped"
    assert time.monotonic() - began < 3


def test_calls_after_the_handler_settled_are_late(play: Play) -> None:
    recording = play("Promise.resolve().then(async () => { await 1; await 2; await 3; api.access.deny('late'); });")
    assert [(call.method, call.late) for call in recording.calls] == [("api.access.deny", True)]
    assert recording.status == "completed"


def test_left_timers_do_not_delay_the_end(play: Play) -> None:
    recording = play("setTimeout(() => api.access.deny('never'), 5000);")
    assert recording.status == "completed"
    assert recording.calls == ()
    assert recording.total_ms < 3000


def test_an_unhandled_rejection_while_the_handler_runs_is_an_error(play: Play) -> None:
    recording = play("Promise.reject(new Error('lost'));\nawait new Promise(r => setTimeout(r, 50));")
    assert recording.status == "error"
    assert "Nobody handled an error in code.js, line 2: Error: lost" in recording.sentence


def test_an_unhandled_rejection_after_the_end_is_a_warning(play: Play) -> None:
    recording = play("Promise.reject(new Error('lost'));")
    assert recording.status == "completed"
    assert "Error: lost" in recording.warnings[0]


def test_limits_of_memory_and_output(play: Play) -> None:
    heap = play("const a = []; for (;;) a.push(new Array(1000).fill(1.5));", limits=Limits(wall_s=10, heap_mib=32))
    buffers = play("const a = []; for (;;) a.push(Buffer.alloc(1 << 22, 1));", limits=Limits(10, 128, 200))
    flood = play("for (;;) require('fs').writeSync(1, 'x'.repeat(60000));", limits=Limits(output_bytes=1_000_000))
    assert [heap.status, buffers.status, flood.status] == ["memory", "memory", "output"]
    assert "200 MiB" in buffers.sentence


def test_output_around_the_console_is_raw(play: Play) -> None:
    recording = play("process.stdout.write('one\\n'); console.log('two'); process.stderr.write('three');")
    found = {(line.level, line.text, line.raw) for line in recording.console}
    assert found == {("stdout", "one", True), ("log", "two", False), ("stderr", "three", True)}


def test_catalogue_values_may_be_read_only(play: Play) -> None:
    entry = {"name": "api.a.b", "effect": "x", "returns": "void", "options": MappingProxyType({"a": (1, 2)})}
    assert play("api.a.b();", api=[entry]).calls[0].method == "api.a.b"


def test_a_large_event_and_result(play: Play) -> None:
    recording = play("api.access.deny(event.user.big);", event={"user": {"big": "é" * 300_000}})
    assert recording.calls[0].args == ("é" * 300_000,)


def test_a_missing_node_is_the_studios_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(node.OVERRIDE, str(tmp_path / "none"))
    with pytest.raises(SandboxFailure):
        run(job(""))


def test_runs_in_parallel_do_not_mix() -> None:
    results: dict[int, object] = {}

    def one(number: int) -> None:
        results[number] = run(job(f"api.access.deny('{number}');")).calls[0].args

    threads = [threading.Thread(target=one, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {number: (str(number),) for number in range(6)}


def test_moments_of_a_yaml_event_arrive_as_text(play: Play) -> None:
    event = {"at": datetime(2026, 1, 1, tzinfo=UTC), "on": date(2026, 1, 2)}
    assert play("api.access.deny([event.at, event.on]);", event=event).calls[0].args == (
        ["2026-01-01T00:00:00Z", "2026-01-02"],
    )


@pytest.mark.parametrize("value", [float("nan"), object()])
def test_an_event_that_is_not_json_is_the_studios_failure(value: object) -> None:
    with pytest.raises(SandboxFailure, match="not JSON"):
        run(job("", event={"a": value}))


def test_a_logged_error_shows_only_the_actions_frames(play: Play) -> None:
    text = play("console.log(new Error('seen'));").console[0].text
    assert text.startswith("Error: seen\n    at ")
    assert "code.js:2" in text
    assert "action-studio" not in text
