from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.merging import assign, copied, difference, laid_over, merged, parse_assignment, same
from studio.project.paths import parse_path

keys = st.text("abc", min_size=1, max_size=2)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text("xy", max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)
objects = st.dictionaries(keys, values, max_size=4)


@given(objects, objects)
def test_the_difference_gives_the_event_back(default: dict[str, Any], event: dict[str, Any]) -> None:
    before = copy.deepcopy((default, event))
    assert same(merged(default, difference(default, event)), event)
    assert (default, event) == before


def test_null_is_kept_and_delete_removes() -> None:
    default = {"user": {"name": "Ada", "email": "a@b", "roles": [1]}}
    overlay = {"user": {"name": None, "email": {"$delete": True}, "roles": [2]}}
    assert merged(default, overlay) == {"user": {"name": None, "roles": [2]}}


def test_a_result_shares_nothing_with_its_sources() -> None:
    default: dict[str, Any] = {"a": {"b": []}}
    overlay: dict[str, Any] = {"c": {"d": []}}
    result = merged(default, overlay)
    result["a"]["b"].append(1)
    result["c"]["d"].append(1)
    assert (default, overlay) == ({"a": {"b": []}}, {"c": {"d": []}})


@pytest.mark.parametrize(
    ("text", "value"), [("a=1", 1), ("a=true", True), ("a=yes", "yes"), ("a=", ""), ('a="1"', "1"), ("a=b=c", "b=c")]
)
def test_values_are_json_else_text(text: str, value: Any) -> None:
    assert parse_assignment(text) == (("a",), value)


@pytest.mark.parametrize(
    ("path", "value", "result"),
    [
        ("a.b", 1, {"a": {"b": 1}, "l": [{"x": 1}]}),
        ("l[0].x", 2, {"l": [{"x": 2}]}),
        ("l[1]", 3, {"l": [{"x": 1}, 3]}),
        ("l[0]", {"$delete": True}, {"l": []}),
        ("l", {"$delete": True}, {}),
        ("m[0].n", 1, {"l": [{"x": 1}], "m": [{"n": 1}]}),
    ],
)
def test_assigning(path: str, value: Any, result: Any) -> None:
    event = {"l": [{"x": 1}]}
    assert assign(event, parse_path(path), value) == result
    assert event == {"l": [{"x": 1}]}


@pytest.mark.parametrize("path", ["l[5]", "l.x", "l[0].x[0].y[3]"])
def test_impossible_assignments_are_told(path: str) -> None:
    with pytest.raises(ValueError, match=r"list|object"):
        assign({"l": [{"x": 1}]}, parse_path(path), 1)


@given(objects, objects)
def test_an_overlay_that_nobody_changes_is_laid_over_without_a_copy_of_its_lists(default: Any, overlay: Any) -> None:
    kept = copy.deepcopy((default, overlay))
    made = laid_over(default, overlay)
    assert made == merged(default, overlay) and (default, overlay) == kept
    assert all(made[key] is value for key, value in overlay.items() if isinstance(value, list))


@given(values)
def test_a_copy_shares_nothing_that_can_change(value: Any) -> None:
    made = copied(value)
    assert made == value
    assert not changeable(made) & changeable(value)


def changeable(value: Any) -> set[int]:
    """The identities of all objects and lists in a value."""
    if isinstance(value, dict):
        return {id(value)}.union(*(changeable(item) for item in value.values()))
    return {id(value)}.union(*(changeable(item) for item in value)) if isinstance(value, list) else set()


def test_long_lists_are_compared_as_short_ones_are() -> None:
    def long(last: object) -> list[object]:
        return [*({"id": n, "name": f"n{n}"} for n in range(100)), last]

    assert same(long({"a": 1, "b": [True]}), long({"a": 1, "b": [True]}))
    assert same(long({"a": 1, "b": 2}), long({"b": 2, "a": 1}))
    assert not same(long(True), long(1)) and not same(long(1.0), long(1)) and same(long(0.0), long(-0.0))
    assert not same([long(1)], [long([1])]) and same(long("é\ud83d"), long("é\ud83d"))
