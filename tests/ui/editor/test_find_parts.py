from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor.find_parts import IconButton, Pattern, text_button
from studio.ui.theme import Theme


def test_enter_is_told_with_its_direction(qtbot: QtBot) -> None:
    field = Pattern("Find")
    told: list[bool] = []
    qtbot.addWidget(field)
    field.entered.connect(told.append)
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert told == [False, True] and field.text() == "a"


def test_an_icon_button_has_words_and_grows(qtbot: QtBot, theme: Theme) -> None:
    pressed: list[str] = []
    button = IconButton(theme, "find-next", "Next match", lambda: pressed.append("next"))
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Next match"
    before = button.iconSize().width()
    theme.set_zoom(200)
    assert button.iconSize().width() == 2 * before
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["next"]


def test_a_text_button_has_a_longer_name(qtbot: QtBot) -> None:
    pressed: list[str] = []
    button = text_button("All", "Replace all matches", lambda: pressed.append("all"))
    qtbot.addWidget(button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["all"] and button.accessibleName() == "Replace all matches"
