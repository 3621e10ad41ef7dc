from __future__ import annotations

import threading
import time

import pytest

from studio.project.pattern import LARGEST, Patience, SlowPattern, flaw, is_found

ENDLESS = "^(?:[a-z ]|[a-z]+)*[0-9]$"
TEXT = "a text of letters and blanks, and a comma " * 3 + "0"
LETTERS = "a text of letters and blanks alone that goes on and on" * 2 + "!0"


@pytest.mark.parametrize(
    ("pattern", "found"), [("^a", True), ("b$", False), ("(?i)TEXT", True), ("", True), (r"\d", True)]
)
def test_a_pattern_is_found_or_not(pattern: str, found: bool) -> None:
    assert is_found(pattern, TEXT) is found


def test_a_search_without_an_end_is_an_error_that_names_the_pattern() -> None:
    with pytest.raises(SlowPattern, match="takes too long") as caught:
        is_found(ENDLESS, LETTERS)
    assert ENDLESS in str(caught.value)
    assert caught.value.text == LETTERS


def test_searches_share_what_patience_there_is_and_others_have_their_own() -> None:
    patience = Patience(0.05)
    with patience, pytest.raises(SlowPattern):
        is_found(ENDLESS, LETTERS)
    with patience, pytest.raises(SlowPattern):
        is_found("^a", TEXT)
    assert is_found("^a", TEXT)


def test_other_threads_go_on_meanwhile() -> None:
    def search() -> None:
        with pytest.raises(SlowPattern):
            is_found(ENDLESS, LETTERS)

    searching = threading.Thread(target=search)
    searching.start()
    turns = 0
    while searching.is_alive():
        time.sleep(0.001)
        turns += 1
    assert turns > 20


@pytest.mark.parametrize(
    ("pattern", "wrong"),
    [("(", "missing )"), ("a" * (LARGEST + 1), "longer than"), ("a{2}{3}", "multiple"), ("^a", "")],
)
def test_what_is_no_pattern_has_a_flaw(pattern: str, wrong: str) -> None:
    assert wrong in flaw(pattern)
    assert bool(flaw(pattern)) == bool(wrong)


def test_what_is_no_pattern_is_not_searched_for() -> None:
    with pytest.raises(ValueError, match="no regular expression"):
        is_found("(", TEXT)
