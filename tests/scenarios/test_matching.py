from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.scenarios.matching import equal, fits, mismatches
from studio.scenarios.reading import ABSENT, Readings, plain

NAMES = st.text(st.characters(exclude_characters="$", codec="utf-8"), max_size=5)
SCALARS = st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-5, 5) | st.text(max_size=4)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3))


@given(JSON)
def test_every_value_fits_itself(value: Any) -> None:
    assert fits(value, value)
    assert fits({"$equals": value}, value)
    assert not fits({"$not": value}, value)


@given(JSON, JSON)
def test_a_mismatch_is_there_exactly_when_it_does_not_fit_and_not_turns_it_round(wanted: Any, found: Any) -> None:
    assert fits(wanted, found) == (list(mismatches(wanted, found)) == [])
    assert fits({"$not": wanted}, found) != fits(wanted, found)
    assert fits({"$oneOf": [wanted, found]}, found)


@given(st.dictionaries(NAMES, JSON), st.dictionaries(NAMES, JSON))
def test_a_mapping_is_a_subset_and_equals_is_not(wanted: dict[str, Any], more: dict[str, Any]) -> None:
    assert fits(wanted, {**more, **wanted})
    assert fits({"$equals": wanted}, {**more, **wanted}) == equal(wanted, {**more, **wanted})


@given(st.lists(JSON, max_size=4), st.randoms())
def test_any_order_takes_every_order(items: list[Any], random: Any) -> None:
    mixed = items[:]
    random.shuffle(mixed)
    assert fits({"$anyOrder": items}, mixed)
    assert not fits({"$anyOrder": items}, [*mixed, "one more"])


@given(st.lists(st.sampled_from([{"$any": True}, {"$gt": 2}, 1, 2, 3]), max_size=4), st.lists(st.integers(1, 4)))
def test_any_order_is_a_matching_of_both_lists(wanted: list[Any], found: list[int]) -> None:
    same = len(wanted) == len(found)
    expected = same and any(all(map(fits, wanted, order)) for order in permutations(found[:5]))
    assert fits({"$anyOrder": wanted}, found) == expected


@given(JSON, JSON)
def test_equality_is_symmetric_and_hashes_numbers_by_value(left: Any, right: Any) -> None:
    assert equal(left, right) == equal(right, left)


@pytest.mark.parametrize(
    ("wanted", "found", "fitting"),
    [
        (1, 1.0, True),
        (1, True, False),
        (None, ABSENT, False),
        (None, None, True),
        ({"$absent": True}, ABSENT, True),
        ({"$absent": False}, ABSENT, False),
        ({"$any": True}, None, True),
        ({"$any": True}, ABSENT, False),
        ({"$matches": "^a.c$"}, "abc", True),
        ({"$matches": "1"}, 1, False),
        ({"$contains": "b"}, "abc", True),
        ({"$contains": 1}, "1", False),
        ({"$contains": {"a": 1}}, [{"a": 1, "b": 2}], True),
        ({"$contains": [1, 2]}, [3, 2, 1], True),
        ({"$contains": [1, 4]}, [3, 2, 1], False),
        ({"$contains": 1}, {"a": 1}, False),
        ({"$every": {"$gt": 0}}, [1, 2], True),
        ({"$every": {"$gt": 1}}, [1, 2], False),
        ({"$length": 2}, {"a": 1, "b": 2}, True),
        ({"$length": {"$lte": 1}}, "ab", False),
        ({"$length": 0}, ABSENT, False),
        ({"$gt": 1, "$lt": 3}, 2, True),
        ({"$gt": 1, "$lt": 2}, 2, False),
        ({"$gte": "2026-01-01T00:00:00Z"}, "2026-01-01T01:00:00+01:00", True),
        ({"$lt": 5}, "4", False),
        ({"$gt": 0}, True, False),
        ({"$type": "number"}, True, False),
        ({"$type": "null"}, None, True),
        ({"$type": "null"}, ABSENT, False),
        ({"$type": "undefined"}, {"$type": "undefined"}, True),
        ({"$type": "object"}, {"$type": "undefined"}, False),
        ({"$type": "undefined"}, "undefined", False),
        ({"a": {"$absent": True}}, ABSENT, True),
        ({}, ABSENT, False),
        ([], {}, False),
        ({"0": 1}, [1], False),
    ],
)
def test_matchers(wanted: Any, found: Any, fitting: bool) -> None:
    assert fits(wanted, found) is fitting


CALLS = [
    Readings("api.a.set", None, {"method": "api.a.set", "args": ["x", 1]}),
    Readings("api.b", None, {"method": "api.b", "args": []}),
]


@pytest.mark.parametrize(
    ("wanted", "fitting"),
    [
        (["api.a.set", "api.b"], True),
        (["api.a.set", {"args": []}], True),
        ([{"$matches": "set$"}, {"$not": "api.a.set"}], True),
        (["api.b", "api.a.set"], False),
        ({"$contains": "api.b"}, True),
        ({"$contains": {"args": {"$contains": "x"}}}, True),
        ({"$contains": {"$oneOf": ["no", "api.b"]}}, True),
        ({"$not": {"$contains": "api.c"}}, True),
        ({"$length": 2}, True),
        ({"$equals": ["api.a.set", "api.b"]}, True),
        ({"$every": {"$matches": "^api"}}, True),
        ({"$every": {"method": "api.b"}}, False),
    ],
)
def test_calls_are_known_by_name_and_by_members(wanted: Any, fitting: bool) -> None:
    assert fits(wanted, CALLS) is fitting


CONSOLE = Readings("one\ntwo", [Readings("one", None, {"level": "log"}), Readings("two", None, {"level": "error"})])


@pytest.mark.parametrize(
    ("wanted", "fitting"),
    [
        ("one\ntwo", True),
        (["one", "two"], True),
        (["one"], False),
        ({"$contains": "e\nt"}, True),
        ({"$contains": {"level": "error"}}, True),
        ({"$contains": ["one", "two"]}, True),
        ({"$matches": "(?m)^two$"}, True),
        ({"$length": 2}, True),
        ({"$not": {"$contains": "three"}}, True),
    ],
)
def test_the_console_is_a_text_and_a_list_of_lines(wanted: Any, fitting: bool) -> None:
    assert fits(wanted, CONSOLE) is fitting


def test_a_mismatch_names_place_expectation_and_what_was_found() -> None:
    wanted = {"id_token": {"https://example.com/roles": ["admin"], "n": {"$gt": 1}, "gone": 1}}
    found = {"id_token": {"https://example.com/roles": ["editor"], "n": 1}}
    first, second, third = mismatches(wanted, found)
    assert first.path == ("id_token", "https://example.com/roles", 0)
    assert (first.expected, first.actual) == ("admin", "editor")
    assert first.sentence == 'id_token["https://example.com/roles"][0] is "editor"; expected "admin"' or (
        first.sentence.endswith('is "editor"; expected "admin"')
    )
    assert second.sentence == "id_token.n is 1; expected more than 1"
    assert third.sentence == "id_token.gone is absent; expected 1"
    assert third.actual is ABSENT


def test_a_misspelt_member_is_told() -> None:
    (only,) = mismatches({"raeson": "x"}, {"reason": "x", "code": "y"})
    assert only.why == "Did you mean reason?"


def test_lists_of_another_length_are_one_mismatch_in_the_words_of_the_expectation() -> None:
    (only,) = mismatches([{"method": "api.b"}], CALLS)
    assert only.actual == [{"method": "api.a.set"}, {"method": "api.b"}]
    assert only.why == "1 expected and 2 found."
    (names,) = mismatches(["api.b"], CALLS)
    assert plain(names.actual) == ["api.a.set", "api.b"]
