from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from studio.project.visible_text import visible, visible_lines

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
