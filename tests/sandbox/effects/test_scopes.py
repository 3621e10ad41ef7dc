from __future__ import annotations

import pytest

from tests.sandbox.effects.rows import Row, error, play

MACHINE = "credentials-exchange"
GRANT = {"accessToken": {"scope": ["a", "b"]}}
MANY = error("The number of scopes exceeds the allowed maximum of 1000.")


def target(code: str, expected: object) -> Row:
    return Row(f"{code} return event.transaction.target_scopes;", expected, trigger=MACHINE, event=GRANT)


def refused(value: str, told: dict[str, str]) -> list[Row]:
    """What every method that takes a scope says to this value."""
    return [
        Row(f"api.accessToken.addScope({value});", told),
        Row(f"api.accessToken.removeScope({value});", told),
        Row(f"api.transaction.addTargetScope({value});", told, trigger=MACHINE),
        Row(f"api.transaction.removeTargetScope({value});", told, trigger=MACHINE),
        Row(f"api.transaction.setTargetScopes(['fine', {value}]);", told, trigger=MACHINE),
    ]


ROWS = [
    target("api.transaction.addTargetScope(' c '); api.transaction.addTargetScope('c');", ["a", "b", "c"]),
    target("api.transaction.removeTargetScope(' a');", ["b"]),
    target("api.transaction.setTargetScopes(['x', ' y ', 'x']);", ["x", "y"]),
    target("api.transaction.setTargetScopes([]);", []),
    target("api.transaction.clearTargetScopes(); api.transaction.addTargetScope('c');", ["c"]),
    Row(
        "api.transaction.addTargetScope('c'); return event.transaction.target_scopes;",
        ["kept", "c"],
        trigger=MACHINE,
        event={**GRANT, "transaction": {"target_scopes": ["kept"]}},
    ),
    *refused("5", error("The value for the scope must be a string.", "TypeError")),
    *refused("undefined", error("The value for the scope must be a string.", "TypeError")),
    *refused("'  '", error("The value for the scope is required.")),
    *refused("'a'.repeat(281)", error("The value for the scope exceeds the allowed maximum of 280 characters.")),
    *refused("'a b'", error("The value for the scope must not have whitespace.")),
    Row("api.accessToken.addScope('  ' + 'a'.repeat(280));", None),
    Row(
        "api.transaction.setTargetScopes('a');",
        error("The value for scopes must be an array.", "TypeError"),
        trigger=MACHINE,
    ),
    Row("for (let i = 0; i < 1000; i++) api.accessToken.addScope('s' + i);", None),
    Row("for (let i = 0; i < 1001; i++) api.accessToken.addScope('s' + i);", MANY),
    Row("for (let i = 0; i < 1500; i++) api.accessToken.removeScope('s' + i);", None),
    Row("for (let i = 0; i < 999; i++) api.transaction.addTargetScope('s' + i);", MANY, trigger=MACHINE, event=GRANT),
    Row(
        "api.transaction.setTargetScopes(Array.from({length: 1001}, (_, i) => 's' + i));",
        MANY,
        trigger=MACHINE,
    ),
]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[f"{row.trigger} {row.code}" for row in ROWS])
def test_scopes(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected
