from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.action_zone import ActionZone
from studio.ui.theme import Theme


@pytest.fixture
def zone(qtbot: QtBot, theme: Theme) -> ActionZone:
    made = ActionZone(theme)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.activateWindow()
    made.take_keyboard()
    qtbot.waitUntil(made.editor.view.hasFocus)
    return made


def test_the_caret_is_told(qtbot: QtBot, zone: ActionZone) -> None:
    zone.editor.set_text("one\ntwo\n")
    zone.editor.goto(2, 3)
    qtbot.waitUntil(lambda: zone.position.text() == "Ln 2, Col 3")


def test_a_file_that_is_not_saved_is_told_in_words_too(zone: ActionZone) -> None:
    zone.show_title("a<b>\u202e.js", True)
    assert "\u202e" not in zone.title.words
    assert zone.title.textFormat() == Qt.TextFormat.PlainText
    assert zone.title.accessibleName().endswith("not saved")


def test_secrets_open_with_the_keyboard_and_give_it_back(qtbot: QtBot, zone: ActionZone) -> None:
    zone.toggle_secrets()
    qtbot.waitUntil(zone.secrets.table.hasFocus)
    assert zone.key_button.isChecked()
    qtbot.keyClick(zone.secrets.table, Qt.Key.Key_Escape)
    assert not zone.secrets.isVisible()
    assert zone.editor.view.hasFocus()
    assert not zone.key_button.isChecked()
