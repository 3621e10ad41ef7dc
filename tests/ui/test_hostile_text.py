from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from studio.ui.hostile_text import detail_text, head_lines, row_text, visible, visible_lines

ANY_TEXT = st.text(st.characters(exclude_categories=()))
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_ordinary_text_stays_as_it_is() -> None:
    text = "Ada Løvelace — 会議 ✓ é <b>not bold</b>"
    assert visible(text) is text


def test_what_cannot_be_seen_becomes_an_escape() -> None:
    assert visible("a\u202egnp\x00\n\t\x1b[31m\u200b\ud800\U000e0041") == (
        "a\\u202egnp\\0\\n\\t\\u001b[31m\\u200b\\ud800\\u{e0041}"
    )


def test_a_no_break_space_does_not_pass_for_a_space() -> None:
    assert visible("roles\u00a0") == "roles\\u00a0"


def test_lines_stay_lines() -> None:
    assert visible_lines("a\r\n\tb\u2028c\rd") == "a\n    b\\u2028c\\rd"


@given(ANY_TEXT)
def test_one_line_holds_only_what_can_be_seen(text: str) -> None:
    shown = visible(text)
    assert not {unicodedata.category(each) for each in shown} & UNSEEN
    assert visible(shown) == shown


@given(ANY_TEXT, st.integers(1, 50))
def test_a_row_is_short(text: str, limit: int) -> None:
    shown = row_text(text, limit)
    assert len(shown) <= limit * len("\\u{10ffff}") + 1
    assert "\n" not in shown


@given(ANY_TEXT, st.integers(1, 6))
def test_head_lines_are_as_many_as_asked(text: str, lines: int) -> None:
    assert head_lines(text, lines).count("\n") <= lines


def test_what_is_cut_is_counted() -> None:
    assert detail_text("x" * 25, 20) == "x" * 20 + "\n… 5 more characters; Copy holds all of them"
    assert head_lines("a\nb\nc\nd", 2) == "a\nb\n… 2 more lines"
    assert head_lines("a\nb\nc", 2) == "a\nb\n… 1 more line"


def test_a_megabyte_is_cut_before_it_is_looked_at() -> None:
    assert len(row_text("\u202e" * 1_000_000)) < 4_000
    assert len(head_lines("\n" * 1_000_000, 5)) < 100
