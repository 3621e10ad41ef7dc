"""A SAML login, by keyboard alone: from the sample to an attribute, its line, and the document."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.journeys.test_main_journey import ALT, CTRL, SHIFT, Person
from tests.tokens.saml.conftest import parsed, values_of

pytestmark = pytest.mark.journey


def test_from_a_saml_sample_to_an_attribute_of_my_own(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "saml.js")
    window = person.window
    person.press(Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("saml attributes")
    person.press(Qt.Key.Key_Return)
    assert person.run() == "Login would continue with 2 SAML attributes (1 removed)"
    saml = window.outcome.answers.saml
    assert saml and window.outcome.tabs.tabText(0) == "SAML response"
    assert [mark.text for mark in window.editor.marks_at(7)] == ['SAML +department = "sales"']

    # One more attribute in the code.
    person.press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(window.editor.view.hasFocus)
    person.press(Qt.Key.Key_G, CTRL)
    person.type("8")
    person.press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.editor.view.hasFocus)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_Return)
    person.type("api.samlResponse.setAttribute('level', 3);")
    assert saml.attributes.tag == "(older)"
    assert person.run() == "Login would continue with 3 SAML attributes (1 removed)"

    # From the attribute back to its line.
    person.press(Qt.Key.Key_1, ALT)
    names = [row.cells[1].text for row in saml.attributes.attributes.view.row_model.rows]
    person.press(Qt.Key.Key_Home, CTRL)
    for _ in range(names.index("level")):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert window.editor.caret()[0] == 9 and window.editor.view.hasFocus()

    # The settings, and the document, which is copied.
    person.press(Qt.Key.Key_1, ALT)
    for _ in range(5):
        if person.focus().accessibleName() != "SAML response view: Settings":
            person.press(Qt.Key.Key_Backtab, SHIFT)
    person.press(Qt.Key.Key_Space)
    assert saml.attributes.settings.isVisible()
    person.tab_to("Copy what the XML shows")
    person.press(Qt.Key.Key_Space)
    text = QGuiApplication.clipboard().text()
    assert values_of(parsed(text))["level"] == ["3"]
    assert parsed(text).get("InResponseTo") == "_5f3c1b"
    window.close()
