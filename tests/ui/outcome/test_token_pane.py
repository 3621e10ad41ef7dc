from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.ui.outcome.claims_model import Reading
from studio.ui.outcome.token_content import PaneContent, pane_content
from studio.ui.outcome.token_pane import TokenPane
from studio.ui.theme import Theme
from tests.ui.outcome_samples import DENIED, NOW, OPAQUE, outcome, tokens

READING = Reading(NOW)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> TokenPane:
    made = TokenPane(theme, "id_token")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.show_content(pane_content("id_token", outcome(), tokens()), READING)
    return made


def payload() -> object:
    token = tokens().id_token
    return token.claims if token else None


def test_claims_come_first(pane: TokenPane) -> None:
    assert pane.switch.current == "claims"
    assert pane.claims.isVisible() and not pane.note.isVisible()
    assert len(pane.model.rows) == 9


def test_the_views_are_switched_by_keys(qtbot: QtBot, pane: TokenPane) -> None:
    qtbot.keyClick(pane.switch, Qt.Key.Key_Left)
    assert pane.switch.current == "raw"
    assert pane.raw.isVisible() and not pane.claims.isVisible()


def test_json_is_shown_read_only(pane: TokenPane) -> None:
    pane.switch.choose("json")
    assert json.loads(pane.json_editor.text()) == payload()
    assert pane.json_editor.is_read_only()


def test_json_hides_no_character_and_stays_json(pane: TokenPane) -> None:
    payload = {"a": "\u202egnp\x00", "b": "\U000e0041é"}
    pane.show_content(PaneContent(payload=payload), READING)
    pane.switch.choose("json")
    text = pane.json_editor.text()
    assert '"\\u202egnp\\u0000"' in text and "é" in text
    assert json.loads(text) == payload


def test_json_keeps_its_place_when_the_theme_changes(pane: TokenPane, theme: Theme) -> None:
    pane.switch.choose("json")
    pane.json_editor.goto(3)
    theme.use("dark")
    assert pane.json_editor.caret()[0] == 3


def test_copy_takes_what_the_view_shows(qtbot: QtBot, pane: TokenPane) -> None:
    with qtbot.waitSignal(pane.copied) as told:
        qtbot.keyClick(pane.copy_button, Qt.Key.Key_Space)
    assert told.args == ["ID token: claims as JSON copied"]
    assert json.loads(QGuiApplication.clipboard().text()) == payload()
    pane.switch.choose("raw")
    qtbot.keyClick(pane.copy_button, Qt.Key.Key_Space)
    made = tokens().id_token
    assert made and QGuiApplication.clipboard().text() == made.jwt


def test_the_menu_copies_the_header(pane: TokenPane) -> None:
    menu = pane.copy_button.menu()
    assert [each.text() for each in menu.actions()] == ["Compact token", "Claims as JSON", "Header as JSON"]
    menu.actions()[2].trigger()
    assert json.loads(QGuiApplication.clipboard().text())["alg"] == "RS256"


def test_nothing_to_copy_says_so(qtbot: QtBot, pane: TokenPane) -> None:
    pane.show_content(PaneContent("No token."), READING)
    with qtbot.waitSignal(pane.copied) as told:
        pane.copy_shown()
    assert told.args == ["ID token: nothing to copy"]


def test_a_denial_folds_what_the_token_would_have_held(qtbot: QtBot, pane: TokenPane) -> None:
    pane.show_content(pane_content("id_token", DENIED, tokens()), READING)
    assert pane.note.toPlainText() == "No tokens are issued."
    assert not pane.claims.isVisible()
    qtbot.keyClick(pane.fold, Qt.Key.Key_Space)
    assert pane.claims.isVisible()
    pane.switch.choose("raw")
    assert not pane.raw.isVisible() and not pane.fold.isVisible()


def test_an_opaque_token_says_why_and_can_be_seen_raw(pane: TokenPane) -> None:
    pane.show_content(pane_content("access_token", outcome(), tokens(access_token=OPAQUE, claims=())), READING)
    assert "opaque" in pane.note.toPlainText()
    assert not pane.claims.isVisible()
    pane.switch.choose("raw")
    assert pane.raw.text.toPlainText() == OPAQUE.jwt


def test_only_changes_may_be_none(pane: TokenPane) -> None:
    kept = PaneContent(claims=pane_content("id_token", outcome(), tokens()).claims[:3], payload={"a": 1})
    pane.show_content(kept, READING)
    pane.set_reading(Reading(NOW, only_changed=True))
    assert pane.note.toPlainText() == "The action changed nothing in this token."


def test_enter_on_a_claim_goes_to_its_line(qtbot: QtBot, pane: TokenPane) -> None:
    pane.claims.view.setCurrentIndex(pane.model.index(7, 0))
    assert pane.claims.detail.toPlainText().startswith("https://example.com/roles — ")
    with qtbot.waitSignal(pane.go_to) as told:
        qtbot.keyClick(pane.claims.view, Qt.Key.Key_Return)
    assert told.args == ["add-roles", 4, 1]


def test_a_hostile_reason_is_plain_text(pane: TokenPane) -> None:
    pane.show_content(PaneContent("<b>why</b>\u202e"), READING)
    assert pane.note.toPlainText() == "<b>why</b>\\u202e"


def test_everything_follows_the_theme(pane: TokenPane, theme: Theme) -> None:
    high = pane.sizeHint().height()
    theme.use("dark")
    theme.set_zoom(200)
    assert pane.note.palette().text().color() == theme.color("muted") or not pane.note.isVisible()
    assert pane.sizeHint().height() > high
