from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.ui.hostile_text import detail_text, head_lines, row_text

ANY_TEXT = st.text(st.characters(exclude_categories=()))


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
