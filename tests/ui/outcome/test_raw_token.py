from __future__ import annotations

import base64

import jwt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.tokens.spans import spans
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
    labels = raw.findChildren(QLabel)
    seen = [label.accessibleName() or label.text() for label in labels if label.isVisible()]
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


HEADER, PAYLOAD = {"alg": "HS256", "typ": "JWT"}, {"sub": "me", "https://example.com/roles": ["a", "b"], "exp": 5}


@pytest.fixture
def token(raw: RawToken) -> str:
    made = jwt.encode(PAYLOAD, "k" * 32, headers=HEADER, algorithm="HS256")
    raw.resize(700, 300)
    raw.show_token(made, opaque=False, header=HEADER, payload=PAYLOAD)
    return made


def lit(raw: RawToken) -> str:
    (mark,) = raw.text.extraSelections()
    return str(mark.cursor.selectedText())


def test_a_member_lights_exactly_its_characters(qtbot: QtBot, raw: RawToken, token: str) -> None:
    assert [row.cells[0].text for row in raw.members.row_model.rows] == [*HEADER, *PAYLOAD]
    raw.members.setFocus()
    raw.members.setCurrentIndex(raw.members.row_model.index(1, 0))
    qtbot.keyClick(raw.members, Qt.Key.Key_Down)
    qtbot.keyClick(raw.members, Qt.Key.Key_Down)
    start = token.index(".") + 1
    (span,) = [each for each in spans(token) if each.name == "https://example.com/roles"]
    assert lit(raw) == token[span.start : span.end]
    first, last = (span.start - start) // 4 * 4, -(-(span.end - start) // 4) * 4
    around = base64.urlsafe_b64decode(token[start + first : start + last])
    assert b'"https://example.com/roles":["a","b"]' in around


def test_the_caret_chooses_the_member_it_is_in(qtbot: QtBot, raw: RawToken, token: str) -> None:
    (span,) = [each for each in spans(token) if each.name == "exp"]
    raw.text.setFocus()
    raw.text.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(span.start + 2):
        qtbot.keyClick(raw.text, Qt.Key.Key_Right)
    assert raw.members.chosen_rows()[0].cells[0].text == "exp" and lit(raw) == token[span.start : span.end]


def test_the_mouse_over_a_row_lights_it_and_leaves_it(qtbot: QtBot, raw: RawToken, token: str) -> None:
    raw.light("sub")
    before = lit(raw)
    raw.members.hovered.emit(raw.members.row_model.rows[4])
    assert lit(raw) != before
    raw.members.hovered.emit(None)
    assert lit(raw) == before
    raw.light(None)
    assert raw.text.extraSelections() == []


def test_the_menu_of_a_member_copies_its_path(qtbot: QtBot, raw: RawToken, token: str) -> None:
    raw.members.setCurrentIndex(raw.members.row_model.index(3, 0))
    actions = {action.text(): action for action in raw.members.actions()}
    actions["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == '$["https://example.com/roles"]'
