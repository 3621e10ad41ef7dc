from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.catalogue.methods import Check, Method
from tests.sandbox.effects.rows import Row, error, play

FAILING: dict[str, Any] = {
    "string": "5",
    "non_empty_string": "''",
    "not_blank": "'  '",
    "boolean": "'yes'",
    "number": "'5'",
    "object": "[]",
    "array": "'a'",
    "array_of_strings": "[5]",
    "no_inner_whitespace": "'a b'",
    "provided": "0",
    "url": "'nonsense'",
    "http_url": "'ftp://a.example.com'",
    "safe_number": "2 ** 60",
    "scalar_or_null": "{}",
    "scalar_or_null_or_list": "{}",
}
SIZED = {"max_length": 1, "max_length_trimmed": 1, "max_bytes": 1, "min_length": -1}
CONTINUED = {"api.authentication.recordMethod", "api.redirect.validateToken"}


def failing(check: Check) -> str:
    if check.test in SIZED:
        return f"'x'.repeat({check.value + SIZED[check.test]})"
    if check.test in ("not_one_of", "one_of"):
        return json.dumps(check.value[0]) if check.test == "not_one_of" else "'other'"
    return str(FAILING[check.test])


def fine(method: Method, argument: int) -> str:
    """A value that passes the checks of one argument."""
    for check in method.checks:
        if check.arg == argument:
            if check.test == "one_of":
                return json.dumps(check.value[0])
            if check.test in ("number", "boolean", "array", "object", "array_of_strings"):
                return {"number": "5", "boolean": "true", "object": "{}"}.get(check.test, "[]")
    return "'a'"


def rows_of(trigger: str, method: Method) -> Iterator[Row]:
    for check in method.checks:
        value = failing(check)
        bad = f"['fine', {value}]" if check.each else value
        given = ", ".join(bad if n == check.arg else fine(method, n) for n in range(len(method.params)))
        shown = value.strip("'") if check.test == "one_of" else ""
        told = error(check.message.replace("{value}", shown), check.error)
        yield Row(f"{method.name}({given});", told, trigger, continued=method.name in CONTINUED)


ROWS = [row for trigger in load().runnable for method in trigger.methods for row in rows_of(trigger.id, method)]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[f"{row.trigger} {row.code}"[:120] for row in ROWS])
def test_every_check_of_the_catalogue_throws_its_own_words(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected
