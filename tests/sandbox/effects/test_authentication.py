from __future__ import annotations

import pytest

from tests.sandbox.effects.rows import Row, error, play

ONCE = error("The primary user can only be altered once per transaction")
SET = "api.authentication.setPrimaryUser"
HERE = error("api.authentication.recordMethod can only be called in the onContinuePostLogin handler.")
URL = error("The provider_url must be an http or https URL.")
RECORD = "api.authentication.recordMethod"

ROWS = [
    Row(f"return {SET}('auth0|2') === undefined;", True),
    Row(f"{SET}('auth0|2'); {SET}('auth0|3');", ONCE),
    Row(f"{SET}('auth0|2'); {SET}('');", ONCE),
    Row(f"{SET}('auth0|2');", ONCE, state={"primary_user_set": True}),
    Row(f"try {{ {SET}(''); }} catch {{}} {SET}('auth0|2');", None),
    Row(f"{SET}('');", error("The provided primary_user_id must be a non-empty string")),
    Row(f"{SET}(7);", error("The provided primary_user_id must be a non-empty string")),
    Row(f"{SET}('a'.repeat(129));", error("The provided primary_user_id exceeds the maximum length.")),
    Row(f"{SET}('a'.repeat(128));", None),
    Row(f"{RECORD}('https://a.example.com');", HERE),
    Row(f"return {RECORD}('https://a.example.com') === api;", True, continued=True),
    Row(f"return {RECORD}('HTTP://a.example.com') === api;", True, continued=True),
    *(Row(f"{RECORD}({bad});", URL, continued=True) for bad in ("", "5", "'ftp://a.example.com'", "'https://'", "'a'")),
]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[row.code for row in ROWS])
def test_authentication(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected
