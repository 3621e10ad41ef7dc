from __future__ import annotations

import jwt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.tokens.keys import SigningKeys
from studio.ui.foreign.page import EMPTY, ForeignPage
from studio.ui.theme import Theme

NOW = 1_767_225_600
KEYS = SigningKeys.made()
TOKEN = jwt.encode({"sub": "me", "exp": NOW - 60, "roles": ["a"]}, "somebody-else" * 3)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ForeignPage:
    made = ForeignPage(theme, lambda: KEYS, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1200, 400)
    made.show()
    return made


def names(page: ForeignPage) -> list[str]:
    return [row.cells[1].text for row in page.claims.view.row_model.rows]


def test_a_pasted_token_is_read_and_marked_as_foreign(
    qtbot: QtBot, page: ForeignPage, qtmodeltester: ModelTester
) -> None:
    assert page.told.toPlainText() == EMPTY and not page.split.isVisible()
    QGuiApplication.clipboard().setText(f"Bearer {TOKEN}\n")
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    told = page.told.toPlainText()
    assert told.startswith("Foreign token. Not verified") and "Expired 1 min ago" in told
    assert names(page) == ["alg", "typ", "sub", "exp", "roles"]
    assert page.raw.text.toPlainText() == TOKEN and page.raw._signed.isHidden()
    qtmodeltester.check(page.claims.view.row_model)


def test_claims_and_characters_light_each_other(qtbot: QtBot, page: ForeignPage) -> None:
    page.field.setPlainText(TOKEN)
    page.claims.view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        qtbot.keyClick(page.claims.view, Qt.Key.Key_Down)
    assert page.raw.lit is not None and (page.raw.lit.part, page.raw.lit.name) == ("payload", "exp")
    page.claims.view.setCurrentIndex(page.claims.view.row_model.index(0, 0))
    assert (page.raw.lit.part, page.raw.lit.name) == ("header", "alg")
    page.raw.text.pointed.emit(TOKEN.rindex(".") - 6)
    assert page.claims.view.currentIndex().row() == 4


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nothing", "The text has 0 dots; expected the three parts of a JWT, with dots between."),
        ("a.b.c", "The header is no base64url-encoded JSON; expected a JSON object."),
        ("x" * 2_000_001, "The text is too long for a token; expected one token."),
    ],
)
def test_what_is_no_token_gets_one_sentence(page: ForeignPage, text: str, told: str) -> None:
    page.field.setPlainText(TOKEN)
    page.field.selectAll()
    QGuiApplication.clipboard().setText(text)
    page.field.paste()
    assert page.told.toPlainText() == told
    assert names(page) == [] and not page.split.isVisible()


def test_a_long_token_is_read_whole_and_shown_in_part(page: ForeignPage) -> None:
    token = jwt.encode({"long": "x" * 90_000}, "somebody-else" * 3)
    QGuiApplication.clipboard().setText(token)
    page.field.paste()
    assert page.token is not None and page.token.text == token
    assert len(page.field.toPlainText()) == 4_001


def test_an_encrypted_token_says_so(page: ForeignPage) -> None:
    head = jwt.utils.base64url_encode(b'{"alg":"RSA-OAEP","enc":"A256GCM"}').decode()
    page.field.setPlainText(f"{head}.YQ.YQ.YQ.YQ")
    assert "encrypted token (JWE)" in page.told.toPlainText() and names(page) == ["alg", "enc"]


def test_ones_own_token_is_known(page: ForeignPage) -> None:
    page.field.setPlainText(jwt.encode({}, KEYS.client_secret))
    assert "Signed by this studio's test key" in page.told.toPlainText()


def test_escape_asks_to_close(qtbot: QtBot, page: ForeignPage) -> None:
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.field, Qt.Key.Key_Escape)
