from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from studio.catalogue.freezing import thawed
from studio.catalogue.loader import load
from studio.catalogue.methods import Method
from tests.sandbox.conftest import Play, entry
from tests.sandbox.effects.rows import Row, error, play

WRONG = {"string": "5", "number": "'5'", "boolean": "'yes'", "object": "[1]", "array": "{}"}
EXAMPLES = {"string": "'a'", "number": "5", "boolean": "true", "object": "{}", "array": "[]", "null": "null"}


def fitting(shape: Mapping[str, Any]) -> str:
    """JavaScript for a value that fits."""
    if "enum" in shape:
        return json.dumps(shape["enum"][0])
    if "members" in shape:
        wanted = {name: fitting(shape["members"][name]) for name in shape.get("required", ())}
        return "{" + ", ".join(f"{name}: {value}" for name, value in wanted.items()) + "}"
    kind = shape.get("type", "object")
    return EXAMPLES[kind if isinstance(kind, str) else kind[0]]


def misfits(shape: Mapping[str, Any], name: str) -> Iterator[tuple[str, str]]:
    """JavaScript for values that do not fit, with what is said of each."""
    kind = shape.get("type")
    if isinstance(kind, str):
        yield WRONG[kind], f"{name} must be {kind}"
    if "enum" in shape:
        yield "'other'", f"{name} must be equal to one of the allowed values"
    pattern = f', must match pattern "{shape["pattern"]}"' if "pattern" in shape else ""
    if most := shape.get("max_length"):
        yield f"'x'.repeat({most + 1})", f"{name} must NOT have more than {most} characters{pattern}"
    if least := shape.get("min_length"):
        yield "''", f"{name} must NOT have fewer than {least} characters{pattern}"
    if pattern:
        yield "'ä b'", f"{name} must{pattern.removeprefix(', must')}"
    yield from misfits_within(shape, name)


def misfits_within(shape: Mapping[str, Any], name: str) -> Iterator[tuple[str, str]]:
    for missing in shape.get("required", ()):
        rest = {**shape, "required": [each for each in shape["required"] if each != missing]}
        yield fitting(rest), f"{name} must have required property '{missing}'"
    if shape.get("closed"):
        inside = fitting(shape)[1:-1]
        yield f"{{{inside}{', ' if inside else ''}stranger: 1}}", f"{name} must NOT have additional properties"
    for member, inner in shape.get("members", {}).items():
        others = [each for each in shape.get("required", ()) if each != member]
        start = fitting({**shape, "required": others})[:-1]
        for value, told in misfits(inner, member):
            yield f"{start}{', ' if others else ''}{member}: {value}}}", told


def rows_of(trigger: str, method: Method) -> Iterator[Row]:
    shape = thawed(method.accepts)
    names, lead = shape["arguments"], f"{shape['prefix']}: " if shape["prefix"] else ""
    good = [fitting(shape["members"][name]) if name in shape["members"] else "1" for name in names]
    for index, name in enumerate(names):
        for value, told in misfits(shape["members"].get(name, {}), name):
            given = ", ".join([*good[:index], value, *good[index + 1 :]])
            yield Row(f"{method.name}({given});", error(lead + told), trigger)
        if name in shape.get("required", ()):
            given = ", ".join([*good[:index], "undefined", *good[index + 1 :]])
            yield Row(f"{method.name}({given});", error(f"{lead} must have required property '{name}'"), trigger)


ROWS = [
    row
    for trigger in load().runnable
    for method in trigger.methods
    if method.accepts
    for row in rows_of(trigger.id, method)
]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[f"{row.trigger} {row.code}"[:120] for row in ROWS])
def test_every_shape_of_the_catalogue_refuses_what_does_not_fit(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected


def told(run: Play, shape: dict[str, Any], value: str) -> str:
    api = [entry("api.a.b", accepts={"arguments": ["x"], "members": {"x": shape}})]
    recording = run(f"api.a.b({value});", api=api)
    return recording.error.message if recording.error else ""


ODD: list[tuple[dict[str, Any], str, str]] = [
    ({"type": "string", "max_length": 2}, "'😀😀'", ""),
    ({"type": "string", "max_length": 2}, "'😀😀a'", "x must NOT have more than 2 characters"),
    ({"type": "number"}, "NaN", "x must be number"),
    ({"type": ["string", "null"]}, "null", ""),
    ({"type": ["string", "null"]}, "5", "x must be string,null"),
    (
        {"type": "array", "max_items": 1, "items": {"type": "string"}},
        "['a', 5, 6]",
        "x must NOT have more than 1 items; 1 must be string; 2 must be string",
    ),
    ({"type": "object", "max_properties": 1}, "{a: 1, b: 2}", "x must NOT have more than 1 properties"),
    (
        {"type": "object", "names": "^a$"},
        "{b: 1, c: 2}",
        "x must NOT have additional properties, must NOT have additional properties",
    ),
]


@pytest.mark.parametrize(("shape", "value", "expected"), ODD, ids=[value for _, value, _ in ODD])
def test_what_is_said_of_a_value(play: Play, shape: dict[str, Any], value: str, expected: str) -> None:
    assert told(play, shape, value) == expected


def test_several_complaints_stand_in_one_sentence_by_place(play: Play) -> None:
    shape = {"arguments": ["a", "b"], "prefix": "Bad", "required": ["a", "b"], "members": {"b": {"type": "string"}}}
    recording = play("api.a.b(undefined, 5);", api=[entry("api.a.b", accepts=shape)])
    assert recording.error is not None
    assert recording.error.message == "Bad:  must have required property 'a'; b must be string"
