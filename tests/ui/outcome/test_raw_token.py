from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.ui.outcome.raw_token import PARTS, RawToken
from studio.ui.outcome.token_content import SIGNED
from studio.ui.theme import Theme


@pytest.fixture
def raw(qtbot: QtBot, theme: Theme) -> RawToken:
    made = RawToken(theme, "ID token")
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


def colours(raw: RawToken) -> list[tuple[str, str]]:
    found = []
    block = raw.text.document().firstBlock()
    for piece in block.begin():  # type: ignore[attr-defined]
        fragment = piece.fragment()
        found.append((fragment.text(), fragment.charFormat().foreground().color().name()))
    return found


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_three_parts_have_their_colours(raw: RawToken, theme: Theme, name: str) -> None:
    theme.use(name)
    raw.show_token("aaa.bbb.ccc", opaque=False)
    look = [theme.css(meaning) for _, meaning in PARTS]
    dot = (".", theme.css("text"))
    assert colours(raw) == [("aaa", look[0]), dot, ("bbb", look[1]), dot, ("ccc", look[2])]


def test_a_legend_names_the_parts_and_whose_key_it_is(raw: RawToken) -> None:
    raw.show_token("a.b.c", opaque=False)
    seen = [label.text() for label in raw.findChildren(QLabel) if label.isVisible()]
    assert seen == ["Header", "Payload", "Signature", SIGNED]
    raw.show_token("a.b.c.d.e", opaque=True)
    assert not [label for label in raw.findChildren(QLabel) if label.isVisible()]
    assert raw.text.toPlainText() == "a.b.c.d.e"


def test_a_hostile_token_is_cut_and_escaped(raw: RawToken) -> None:
    raw.show_token("\u202e<b>." + "x" * 2_000_000, opaque=False)
    text = raw.text.toPlainText()
    assert text.startswith("\\u202e<b>.")
    assert text.endswith("more characters") and len(text) < 110_000


def test_a_hidden_token_is_written_when_it_is_looked_at(raw: RawToken) -> None:
    raw.hide()
    raw.show_token("a.b.c", opaque=False)
    raw.show()
    assert raw.text.toPlainText() == "a.b.c"
