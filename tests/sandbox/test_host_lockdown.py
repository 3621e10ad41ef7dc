from __future__ import annotations

import pytest

from tests.sandbox.conftest import Play


@pytest.mark.parametrize(
    "code",
    [
        "process.kill(process.pid)",
        "process.binding('fs')",
        "process.dlopen({}, 'x')",
        "require('os').setPriority(0)",
        "require('v8').setFlagsFromString('--x')",
        "require('v8').queryObjects(Map)",
        "require('module').registerHooks({})",
        "require('inspector').open()",
        "require('trace_events').createTracing({categories: ['v8']})",
        "require('net')._createServerHandle()",
        "require('cluster').fork()",
    ],
)
def test_it_is_refused_by_name(play: Play, code: str) -> None:
    recording = play(f"try {{ {code}; }} catch (e) {{ console.log(e.code, e.message); }}")
    assert recording.console[0].text.startswith("ERR_ACCESS_DENIED")
    assert "is not available in an action." in recording.console[0].text


@pytest.mark.parametrize("code", ["process.exit()", "process.exit(3)", "process.reallyExit(1)", "process.abort()"])
def test_leaving_is_reported_with_its_line(play: Play, code: str) -> None:
    recording = play(f"api.access.deny('x');\n{code};\napi.access.deny('never');")
    assert recording.status == "exited"
    assert recording.error is not None
    assert recording.error.line == 3
    assert "code.js:3" in recording.error.stack
    assert len(recording.calls) == 1


def test_leaving_after_the_end_changes_nothing(play: Play) -> None:
    assert play("Promise.resolve().then(async () => { await 1; await 1; process.exit(1); });").status == "completed"


def test_ordinary_things_of_process_still_work(play: Play) -> None:
    code = (
        "console.log(process.version.slice(0, 4), typeof process.hrtime.bigint(), process.uptime() > 0, process.cwd());"
    )
    assert play(code).console[0].text == "v22. bigint true /"


def test_the_machines_interfaces_are_not_shown_and_asking_does_no_harm(play: Play) -> None:
    assert (
        play("console.log(require('os').networkInterfaces(), require('os').cpus().length > 0);").console[0].text
        == "{} true"
    )


def test_what_is_forbidden_stays_forbidden_when_node_loads_more_of_itself(play: Play) -> None:
    recording = play(
        "require('util').inspect(new MessageChannel());\n"
        "try { process.chdir('/'); } catch (e) { console.log(e.message); }"
    )
    assert recording.console[0].text == "process.chdir is not available in an action."
