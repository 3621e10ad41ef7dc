from __future__ import annotations

from pathlib import Path

import pytest

from studio.scenarios.case import Result
from studio.scenarios.preparing import Preparing
from studio.scenarios.running import run_case
from studio.tokens.keys import SigningKeys
from tests.scenarios.conftest import Write


def judged(write: Write, keys: SigningKeys, text: str) -> Result:
    return run_case(Preparing().case(write("actions/roles/scenarios/a.yaml", text)), keys)


def test_a_claim_says_who_set_it_and_in_which_line_it_is_expected(roles: Path, write: Write, keys: SigningKeys) -> None:
    result = judged(write, keys, "expect:\n  id_token:\n    'https://example.com/roles': [admin]\n")
    (only,) = result.mismatches
    assert only.line == 3
    assert only.why == "Set by roles, line 3."


def test_a_dropped_claim_says_why(write: Write, keys: SigningKeys) -> None:
    write(
        "actions/roles/code.js",
        "exports.onExecutePostLogin = async (e, api) => api.idToken.setCustomClaim('iss', 'x');",
    )
    (only,) = judged(write, keys, "expect: {id_token: {iss: x}}\n").mismatches
    assert only.actual != "x"
    assert only.why.startswith("The claim was dropped: ")


def test_no_token_says_why(roles: Path, write: Write, keys: SigningKeys) -> None:
    text = "event: {user: {app_metadata: {roles: [blocked]}}}\nexpect: {id_token: {a: 1}}\n"
    (only,) = judged(write, keys, text).mismatches
    assert only.path == ("id_token",)
    assert only.why


def test_a_misspelt_status_is_told(roles: Path, write: Write, keys: SigningKeys) -> None:
    (only,) = judged(write, keys, "expect: {status: denid}\n").mismatches
    assert "There is no status denid; did you mean denied." in only.why


def test_a_crash_says_what_was_thrown(write: Write, keys: SigningKeys) -> None:
    write("actions/roles/code.js", "exports.onExecutePostLogin = async (event) => event.nothing.at.all;")
    result = judged(write, keys, "expect: {calls: [api.access.deny]}\n")
    assert "nothing" in result.mismatches[0].why or "undefined" in result.mismatches[0].why


SLOW = "^(?:[a-z ]|[a-z]+)*[0-9]$"


@pytest.mark.parametrize("around", ["{}", "{{$not: {}}}", "{{$oneOf: [nothing, {}]}}"])
def test_a_pattern_that_takes_too_long_is_a_difference_with_its_line(
    write: Write, keys: SigningKeys, around: str
) -> None:
    code = "exports.onExecutePostLogin = async (event, api) => api.access.deny('no '.repeat(40));"
    write("actions/roles/code.js", code)
    expected = around.format(f"{{$matches: '{SLOW}'}}")
    result = judged(write, keys, f"expect:\n  status: denied\n  denial:\n    reason: {expected}\n")
    (only,) = result.mismatches
    assert (result.verdict, only.line) == ("failed", 4)
    assert "takes too long" in only.why
    assert "no no no" in only.actual
