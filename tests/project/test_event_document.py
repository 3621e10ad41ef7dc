from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.event_document import ABSENT, EventDocument, at, changes, common, shared, too_deep
from studio.project.merging import same

keys = st.sampled_from("abc")
values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)
events = st.dictionaries(keys, values, max_size=3)
paths = st.lists(keys | st.integers(0, 2), min_size=1, max_size=4).map(tuple)
steps = st.lists(st.tuples(st.sampled_from(["set", "remove", "insert", "rename", "move"]), paths, values), max_size=8)


def perform(document: EventDocument, kind: str, path: Any, value: Any) -> Any:
    try:
        if kind == "set":
            return document.set(path, value)
        if kind == "remove":
            return document.remove(path)
        if kind == "insert":
            return document.insert(path, value)
        if kind == "rename":
            return document.rename(path, "renamed")
        return document.move(path, 0)
    except ValueError:
        return None


@given(events, steps)
def test_any_edits_taken_back_give_the_first_event(event: dict[str, Any], wanted: list[Any]) -> None:
    first = copy.deepcopy(event)
    document = EventDocument(event)
    done = [edit for step in wanted if (edit := perform(document, *step)) is not None]
    last = copy.deepcopy(document.value)
    for edit in reversed(done):
        document.revert(edit)
    assert same(document.value, first) and list(document.value) == list(first)
    for edit in done:
        document.apply(edit)
    assert same(document.value, last)


@given(events, paths, values)
def test_what_was_set_can_be_read(event: dict[str, Any], path: Any, value: Any) -> None:
    document = EventDocument(event)
    if perform(document, "set", path, value):
        assert document.get(path) == value


def test_absent_null_and_empty_are_three_things() -> None:
    document = EventDocument({"n": None, "e": ""})
    assert (document.get(("n",)), document.get(("e",)), document.get(("a",))) == (None, "", ABSENT)


def test_parents_are_made_on_the_way() -> None:
    document = EventDocument({"user": None})
    document.set(("user", "app_metadata", "plan"), "gold")
    assert document.value == {"user": {"app_metadata": {"plan": "gold"}}}


def test_renaming_keeps_the_place() -> None:
    document = EventDocument({"a": 1, "b": 2, "c": 3})
    document.rename(("b",), "x")
    assert list(document.value) == ["a", "x", "c"]
    with pytest.raises(ValueError, match="already has"):
        document.rename(("x",), "c")


def test_listeners_hear_the_path() -> None:
    heard: list[Any] = []
    document = EventDocument({})
    document.listen(heard.append)
    edit = document.set(("a", "b"), 1)
    document.revert(edit)
    document.load({})
    assert heard == [("a", "b"), ("a", "b"), ()]


def test_edits_can_be_joined() -> None:
    document = EventDocument({"a": {"b": 1}})
    joined = document.set(("a", "b"), 2).then(document.set(("a", "c"), 3))
    assert joined.path == ("a",)
    document.revert(joined)
    assert document.value == {"a": {"b": 1}}


def test_differences_are_told_by_path() -> None:
    assert list(changes({"a": {"b": 1, "c": [1]}, "x": 1}, {"a": {"b": 1, "c": [2]}, "y": True})) == [
        ("a", "c"),
        ("x",),
        ("y",),
    ]
    assert list(changes({"a": 1}, {"a": True})) == [("a",)]
    assert common((1, 2, 3), (1, 2, 4)) == (1, 2)
    assert at({"a": [1]}, ("a", 5)) is ABSENT


@given(values, values)
def test_sharing_changes_no_value_and_keeps_what_is_the_same(before: Any, after: Any) -> None:
    made = shared(before, after)
    assert same(made, after) and json.dumps(made) == json.dumps(after)
    assert shared(before, copy.deepcopy(before)) is before


def test_depth_is_measured_without_recursion() -> None:
    value: Any = []
    for _ in range(50_000):
        value = [value]
    assert too_deep(value) and not too_deep({"a": [{"b": 1}]})
    while value:
        value = value.pop()
