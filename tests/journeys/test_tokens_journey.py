"""A developer looks closely at the tokens, by keyboard: a claim, its characters, a search, a token from elsewhere."""

from __future__ import annotations

from pathlib import Path

import jwt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.journeys.test_main_journey import ALT, CTRL, SHIFT, Person

pytestmark = pytest.mark.journey


def test_from_a_dropped_claim_to_its_rule_and_from_a_claim_to_its_characters(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "none.js")
    window = person.window
    person.press(Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("vanishing claim")
    person.press(Qt.Key.Key_Return)
    person.run()

    # Search for the reserved name, and read why it is not there; Tab leads to the page about the rule.
    person.press(Qt.Key.Key_3, CTRL)
    person.press(Qt.Key.Key_F, CTRL)
    person.type("roles")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Escape)
    pane = window.outcome.panes[0]
    assert pane.claims.view.hasFocus() and pane.chosen_claim is not None and pane.chosen_claim.name == "roles"
    assert "(claims.restricted)" in pane.claims.detail.toPlainText()
    person.tab_to("Open the source of claims.restricted")

    # The raw token lights the characters of the claim that was chosen.
    person.press(Qt.Key.Key_1, ALT)
    person.press(Qt.Key.Key_F, CTRL)
    person.type("example.com/roles")
    person.press(Qt.Key.Key_Escape)
    for _ in range(40):
        if person.focus().accessibleName() == "ID token view: Claims":
            break
        person.press(Qt.Key.Key_Backtab, SHIFT)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Right)
    assert pane.switch.current == "raw" and pane.raw.lit is not None
    assert pane.raw.lit.name == "https://example.com/roles"

    # A token from elsewhere.
    QGuiApplication.clipboard().setText(jwt.encode({"sub": "somebody", "exp": 1}, "k" * 32))
    person.press(Qt.Key.Key_J, CTRL | ALT)
    person.press(Qt.Key.Key_V, CTRL)
    assert "Not verified" in window.foreign.page.told.toPlainText()
    assert "Expired" in window.foreign.page.told.toPlainText()
    person.press(Qt.Key.Key_Escape)
    assert window.outcome.tabs.indexOf(window.foreign.page) < 0
    window.close()
