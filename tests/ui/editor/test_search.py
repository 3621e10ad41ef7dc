from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.ui.editor.search import TOO_HARD, Match, Query, replacement, search

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)


def found(text: str, query: Query) -> list[str]:
    raw = text.encode()
    return [raw[match.start : match.end].decode() for match in search(text, query).matches]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("one One", Query("one"), ["one", "One"]),
        ("one One", Query("one", case=True), ["one"]),
        ("one ones", Query("one", word=True), ["one"]),
        ("+roles +roles2", Query("+roles", word=True), ["+roles"]),
        ("a.b axb", Query("a.b"), ["a.b"]),
        ("a.b axb", Query("a.b", regex=True), ["a.b", "axb"]),
        ("cat dog", Query("cat|dog", regex=True), ["cat", "dog"]),
        ("ab\r\ncb\r\n", Query("b$", regex=True), ["b", "b"]),
        ("Ærø 漢字 🎉x", Query("ærø|🎉", regex=True), ["Ærø", "🎉"]),
        ("a", Query(""), []),
        ("a\0b", Query("\0"), ["\0"]),
    ],
)
def test_what_is_found(text: str, query: Query, expected: list[str]) -> None:
    assert found(text, query) == expected


@given(before=TEXT, needle=TEXT.filter(bool), after=TEXT)
def test_a_plain_text_is_found_where_it_stands(before: str, needle: str, after: str) -> None:
    text = f"{before}{needle}{after}"
    places = [match.start for match in search(text, Query(needle, case=True)).matches]
    assert places and places[0] <= len(before.encode())
    assert all(text.encode()[place:].startswith(needle.encode()) for place in places)


@given(text=TEXT, pattern=st.text(max_size=20), regex=st.booleans(), word=st.booleans())
def test_any_pattern_has_an_answer(text: str, pattern: str, regex: bool, word: bool) -> None:
    answer = search(text, Query(pattern, regex=regex, word=word))
    ends = [match.end for match in answer.matches]
    assert ends == sorted(ends) and all(end <= len(text.encode()) for end in ends)


@pytest.mark.parametrize("pattern", ["(a", "[", "*", "a)(b"])
def test_a_mistake_in_the_pattern_is_told(pattern: str) -> None:
    assert search("aaa", Query(pattern, regex=True, word=True)).mistake.startswith("Not a regular expression")


def test_half_of_a_pair_in_the_pattern_finds_nothing() -> None:
    assert search("abc", Query("\ud800", regex=True)).matches == ()


def test_a_pattern_without_end_is_given_up() -> None:
    started = time.monotonic()
    answer = search("a" * 40 + "!", Query("(a+)+$", regex=True))
    assert answer.mistake == TOO_HARD and time.monotonic() - started < 5


def test_a_limit_says_that_there_is_more() -> None:
    answer = search("a" * 50, Query("a"), limit=10)
    assert len(answer.matches) == 10 and answer.more
    assert not search("a" * 10, Query("a"), limit=10).more


@pytest.mark.parametrize(
    ("template", "regex", "expected"),
    [
        ("$1-\\2", True, "x-y"),
        ("$1-\\2", False, "$1-\\2"),
        ("<$&> $0", True, "<xy> xy"),
        ("$9|", True, "|"),
        ("\\n$$1\\\\", True, "\n$1\\"),
    ],
)
def test_groups_in_the_replacement(template: str, regex: bool, expected: str) -> None:
    assert replacement(template, Match(0, 2, ("xy", "x", "y")), Query("", regex=regex)) == expected
