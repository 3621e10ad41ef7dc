from __future__ import annotations

import pytest

from tests.sandbox.effects.rows import Row, error, play

EXCHANGE = "custom-token-exchange"
DEEP = "const nest = (n) => (n === 1 ? { sub: 's1' } : { sub: 's' + n, act: nest(n - 1) }); "


def actor(value: str, expected: object = None) -> Row:
    return Row(f"{DEEP}api.authentication.setActor({value});", expected, trigger=EXCHANGE)


MORE = " in an actor object must NOT have more than 64 characters."
ROWS = [
    actor("{ sub: 'a' }"),
    actor("{ sub: 'a', type: { any: 'thing' }, a: 1, b: true, c: 'x', d: 2, e: 3 }"),
    actor("nest(5)"),
    actor("nest(6)", error("Actor nesting must not exceed 5 levels.")),
    *(actor(bad, error("The actor must be a plain object.")) for bad in ("", "null", "'a'", "[]")),
    *(actor(bad, error("The actor object must contain a sub claim.")) for bad in ("{}", "{ sub: '' }", "{ sub: 5 }")),
    actor("{ sub: 'a', act: {} }", error("The actor object must contain a sub claim.")),
    actor("{ sub: 'a', act: 'b' }", error("The act claim must be a plain object.")),
    actor("{ sub: 'a'.repeat(513) }", error("Invalid setActor arguments: sub must NOT have more than 512 characters")),
    actor("{ sub: 'a'.repeat(512) }"),
    actor(
        "{ sub: 'a', a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }",
        error("No more than 5 custom properties are allowed in the actor object."),
    ),
    actor(
        "{ sub: 'a', x: {} }",
        error("Custom property in an actor object must be a string, number, or boolean."),
    ),
    actor("{ sub: 'a', ['k'.repeat(65)]: 1 }", error(f"Custom property key{MORE}")),
    actor("{ sub: 'a', x: 'v'.repeat(65) }", error(f"Custom string property value{MORE}")),
    actor(
        "{ sub: 'a', act: { sub: 'b', x: null } }",
        error("Custom property in an actor object must be a string, number, or boolean."),
    ),
]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[row.code.removeprefix(DEEP) for row in ROWS])
def test_the_actor_is_checked_level_by_level(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected
