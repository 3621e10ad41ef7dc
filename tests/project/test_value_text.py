from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.value_text import pretty_json, shortened

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"$type": "undefined"}, "undefined"),
        ({"$type": "function"}, "function"),
        ({"$type": "bigint", "value": "1"}, "1n"),
        ({"$type": "date", "value": "2026-01-01T00:00:00.000Z"}, "Date 2026-01-01T00:00:00.000Z"),
        ({"$type": "date", "value": None}, "Invalid Date"),
        ({"$type": "number", "value": "-Infinity"}, "-Infinity"),
        ({"$type": "symbol", "value": "Symbol(a)"}, "Symbol(a)"),
        ({"$type": "regexp", "value": "/a/g"}, "/a/g"),
        ({"$type": "error", "name": "TypeError", "message": "no"}, "TypeError: no"),
        ({"$type": "map", "entries": [["a", 1]]}, 'Map [["a", 1]]'),
        ({"$type": "set", "values": [1, 2]}, "Set [1, 2]"),
        ({"$type": "object", "entries": [["$type", "mine"]]}, '{"$type": "mine"}'),
        ({"$type": "instance", "class": "User", "value": {"a": 1}}, 'User {"a": 1}'),
        ({"$type": "circular"}, "[circular]"),
        ({"$type": "unheard-of", "value": 1}, '{"$type": "unheard-of", "value": 1}'),
        ({"a": [True, None, 1.5]}, '{"a": [true, null, 1.5]}'),
        ("a\u202eb\n", '"a\\u202eb\\n"'),
    ],
)
def test_values_in_javascripts_words(value: Any, shown: str) -> None:
    assert shortened(value, 400) == shown


@given(JSON, st.integers(10, 300))
def test_any_value_fits_into_its_room(value: Any, limit: int) -> None:
    shown = shortened(value, limit)
    assert len(shown) <= limit * 9 + 1
    assert shown.isprintable() or "\u3000" in shown


@given(JSON)
def test_broken_tags_are_shown_and_not_believed(value: Any) -> None:
    for kind in ("map", "set", "object", "instance", "date", "error", "symbol"):
        shortened({"$type": kind, "entries": value if isinstance(value, list) else [], "value": value}, 400)


def test_the_deep_the_long_and_the_large_end() -> None:
    deep: Any = []
    for _ in range(5_000):
        deep = [deep]
    assert "…" in shortened(deep, 400)
    assert len(shortened(["x" * 1_000_000] * 1_000, 400)) <= 401
    assert shortened(10**6_000, 400) == "(a very large number)"
    assert pretty_json(deep).startswith("[[")


@given(JSON)
def test_pretty_json_says_the_same(value: Any) -> None:
    text = pretty_json(value)
    assert repr(json.loads(text)) == repr(json.loads(json.dumps(value)))
    assert text.replace("\n", "").replace("\u3000", "").isprintable()


def test_pretty_json_is_json() -> None:
    assert json.loads(pretty_json({"a": [1, "é"]})) == {"a": [1, "é"]}
    assert "é" in pretty_json("é")
