"""Every check of every method in the catalogue, broken once for real: what is thrown, and with which words.

The breaking arguments are made from the catalogue; the words of the platform's validator stand here.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from studio.catalogue.freezing import thawed
from studio.catalogue.loader import load
from studio.catalogue.methods import Check, Method
from tests.sandbox.effects.rows import Row, error, play

TEXT_OF_TYPE = {"string": 5, "number": "text", "boolean": "yes", "object": "text", "array": "text"}
GOOD: dict[str, Any] = {"string": "a", "number": 4_102_444_800_000, "boolean": True, "object": {}, "array": []}
BREAKS: dict[str, Any] = {
    "string": 5,
    "array": "text",
    "object": "text",
    "non_empty_string": "",
    "not_blank": "  ",
    "no_inner_whitespace": "a b",
    "scalar_or_null": {"a": 1},
    "safe_number": 1.5,
    "http_url": "ftp://x.test",
    "url": "nowhere",
    "provided": 0,
    "one_of": "heron",
}
EVENT = {"session": {"id": "s"}, "refresh_token": {"id": "r"}}


def broken(check: Check) -> Any:
    if check.test in ("max_length", "max_length_trimmed"):
        return "x" * (int(check.value) + 1)
    return check.value[0] if check.test == "not_one_of" else BREAKS[check.test]


def of_checks(method: Method) -> Iterator[tuple[list[Any], str]]:
    for check in method.checks:
        value = broken(check)
        arguments: list[Any] = ["key"] * check.arg + [[value] if check.each else value]
        kind = check.error or "Error"
        yield arguments, json.dumps(error(check.message.replace("{value}", str(value)), kind))


def good(shape: Mapping[str, Any]) -> Any:
    """The least that a shape takes."""
    if "enum" in shape:
        return shape["enum"][0]
    if shape.get("type") == "object":
        return {name: good(shape["members"][name]) for name in shape.get("required", ())}
    return copy.deepcopy(GOOD[shape["type"]])


def wrongs(name: str, shape: Mapping[str, Any]) -> Iterator[tuple[Any, str]]:
    """Values that a shape does not take, each with what is said about it."""
    if "enum" in shape:
        yield "heron", f"{name} must be equal to one of the allowed values"
        return
    yield TEXT_OF_TYPE[shape["type"]], f"{name} must be {shape['type']}"
    if "max_length" in shape and "pattern" not in shape:
        yield "x" * (shape["max_length"] + 1), f"{name} must NOT have more than {shape['max_length']} characters"
    if "min_length" in shape and "pattern" not in shape:
        yield "", f"{name} must NOT have fewer than {shape['min_length']} characters"
    if "pattern" in shape:
        yield "a b", f'{name} must match pattern "{shape["pattern"]}"'
    yield from wrong_members(name, shape)


def wrong_members(name: str, shape: Mapping[str, Any]) -> Iterator[tuple[Any, str]]:
    least = good(shape) if shape["type"] == "object" else {}
    for member in shape.get("required", ()):
        rest = {key: value for key, value in least.items() if key != member}
        yield rest, f"{name} must have required property '{member}'"
    if shape.get("closed"):
        yield {**least, "heron": 1}, f"{name} must NOT have additional properties"
    if "names" in shape:
        yield {"a b": 1}, f"{name} must NOT have additional properties"
    if "max_properties" in shape:
        many = {**least, **{f"k{n}": n for n in range(shape["max_properties"] + 1 - len(least))}}
        yield many, f"{name} must NOT have more than {shape['max_properties']} properties"
    for member, inner in shape.get("members", {}).items():
        yield from (({**least, member: value}, told) for value, told in wrongs(member, inner))


def of_shape(method: Method) -> Iterator[tuple[list[Any], str]]:
    if not method.accepts:
        return
    shape = thawed(method.accepts)
    names, required = shape["arguments"], shape.get("required", [])
    lead = f"{shape['prefix']}: " if shape["prefix"] else ""
    least = [good(shape["members"][name]) if name in required else None for name in names if name in shape["members"]]
    for number, name in enumerate(names):
        inner = shape["members"].get(name)
        if name in required and number == len(names) - 1:
            yield least[:number], lead + f" must have required property '{name}'"
        for value, told in wrongs(name, inner) if inner else ():
            yield [*least[:number], value, *least[number + 1 :]], lead + told


def trimmed(arguments: list[Any]) -> str:
    """The arguments as code, without trailing ones that are left out."""
    while arguments and arguments[-1] is None:
        arguments = arguments[:-1]
    return ", ".join("undefined" if each is None else json.dumps(each) for each in arguments)


def rows() -> Iterator[Row]:
    for trigger in load().runnable:
        continuing = trigger.continue_handler
        for method in trigger.methods:
            if method.effect.startswith("saml"):
                continue
            here = bool(continuing) and trigger.execute_handler not in method.callable_in
            event = EVENT if trigger.id == "post-login" else {}
            for arguments, told in of_checks(method):
                code = f"return await {method.name}({trimmed(arguments)});"
                yield Row(code, json.loads(told), trigger.id, event, continued=here)
            for arguments, told in of_shape(method):
                code = f"return await {method.name}({trimmed(arguments)});"
                yield Row(code, told, trigger.id, event, continued=here)


ROWS = list(rows())


@pytest.fixture(scope="module")
def answers() -> list[Any]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=lambda n: f"{ROWS[n].trigger} {ROWS[n].code[13:90]}")
def test_a_broken_check_throws_its_words(answers: list[Any], number: int) -> None:
    row, answer = ROWS[number], answers[number]
    if isinstance(row.expected, Mapping):
        assert answer == row.expected
    else:
        assert row.expected in answer["message"].split("; ") or answer["message"] == row.expected


def test_the_table_breaks_every_check() -> None:
    checks = sum(len(m.checks) for t in load().runnable for m in t.methods if not m.effect.startswith("saml"))
    assert sum(isinstance(row.expected, Mapping) for row in ROWS) == checks
    assert len(ROWS) > 2 * checks
