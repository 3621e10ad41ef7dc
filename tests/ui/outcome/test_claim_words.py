from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.ui.outcome.claim_words import exact, is_time, meaning, relative, span


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "now"),
        (36_000, "in 10 h"),
        (-300, "5 min ago"),
        (93_784, "in 1 d 2 h"),
        (45, "in 45 s"),
        (-63_288_000, "2 y 2 d ago"),
        (0.2, "now"),
    ],
)
def test_moments_as_a_person_says_them(seconds: float, words: str) -> None:
    assert relative(1_000_000 + seconds, 1_000_000) == words


def test_the_exact_moment_is_in_utc() -> None:
    assert exact(1_767_225_600) == "2026-01-01 00:00:00 UTC"


@given(st.integers(0, 10**9))
def test_a_span_has_two_units_at_most(seconds: int) -> None:
    assert len(span(seconds).split()) in (2, 4)


@pytest.mark.parametrize("value", [True, None, "1767225600", -1, 10**15, math.nan, math.inf, [1], {"$type": "date"}])
def test_only_a_number_of_seconds_is_a_time(value: object) -> None:
    assert not is_time("exp", value)
    assert not is_time("updated", 1_767_225_600)


@given(st.integers() | st.floats())
def test_what_is_a_time_can_be_written(value: float) -> None:
    if is_time("iat", value):
        assert exact(value).endswith("UTC")


def test_every_meaning_is_one_sentence() -> None:
    assert meaning("aud").endswith(".")
    assert meaning("https://example.com/roles") == meaning("anything else")
