from __future__ import annotations

import pytest

from studio.sandbox import verdict
from studio.sandbox.recording import ActionError
from studio.sandbox.verdict import missing_package
from tests.sandbox.conftest import job

JOB = job("")


def test_the_clock_names_what_the_action_waited_for() -> None:
    busy = verdict.of_timeout(JOB, 0.9, True, [])
    starved = verdict.of_timeout(JOB, 0.3, True, [])
    waiting = verdict.of_timeout(JOB, 0.1, False, ["GET https://a.com/"])
    idle = verdict.of_timeout(JOB, 0.1, True, [])
    assert starved == busy
    assert "busy computing" in busy.sentence
    assert "still waiting for GET https://a.com/" in waiting.sentence
    assert "timer or an event" in idle.sentence
    assert all(each.sentence.startswith("Stopped after 3 s") for each in (busy, waiting, idle))


def test_an_error_names_file_line_and_cause() -> None:
    error = ActionError("TypeError", "fetch failed", 4, 2, "", "Caused by Error: blocked")
    found = verdict.of_end(JOB, {"status": "error"}, error)
    assert found.sentence == "The action threw in code.js, line 4: TypeError: fetch failed (caused by Error: blocked)"


def test_an_unhandled_error_says_so() -> None:
    found = verdict.of_end(JOB, {"status": "error", "unhandled": True}, ActionError("Error", "x"))
    assert found.sentence.startswith("Nobody handled an error")


@pytest.mark.parametrize(
    ("names", "part"),
    [
        ([], "exports nothing"),
        (["onExecutePostlogin"], "Did you mean `onExecutePostlogin`?"),
        (["helper"], "helper"),
    ],
)
def test_a_missing_handler(names: list[str], part: str) -> None:
    found = verdict.of_end(JOB, {"status": "handler_missing", "names": names}, None)
    assert found.status == "handler_missing"
    assert part in found.sentence


@pytest.mark.parametrize(
    ("code", "stderr", "status"),
    [
        (None, "", "crashed"),
        (0, "", "exited"),
        (70, "", "crashed"),
        (-6, "FATAL ERROR: Reached heap limit", "memory"),
        (-11, "x", "crashed"),
        (7, "", "crashed"),
    ],
)
def test_a_child_without_a_last_frame(code: int | None, stderr: str, status: str) -> None:
    assert verdict.of_silence(code, stderr).status == status


def test_modules_get_a_hint() -> None:
    error = ActionError("SyntaxError", "Cannot use import statement outside a module", 1, 1)
    assert "require" in verdict.of_end(JOB, {"status": "invalid_action"}, error).sentence


def test_limits_have_sentences() -> None:
    assert "512 MiB" in verdict.of_memory(JOB, 600.0).sentence
    assert "128 MiB" in verdict.of_memory(JOB, None).sentence
    assert "16 MiB" in verdict.of_output(JOB).sentence
    assert verdict.of_stop().status == "stopped"


@pytest.mark.parametrize(
    ("message", "package"),
    [
        ("Cannot find module 'axios'", "axios"),
        ("Cannot find module 'lodash/fp'", "lodash"),
        ("Cannot find module '@scope/name'", "@scope/name"),
        ("Cannot find module '@scope/name/lib'", "@scope/name"),
        ("Cannot find module './other'", None),
        ("Cannot find module '/etc/x'", None),
        ("Cannot find module 'actions:greet'", None),
        ("Cannot find module 'node:nothing'", None),
        ("Cannot find module '@scope'", None),
        ("something else", None),
    ],
)
def test_a_missing_package_is_recognised(message: str, package: str | None) -> None:
    assert missing_package(ActionError("Error", message)) == package
