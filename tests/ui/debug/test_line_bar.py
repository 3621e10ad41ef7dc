from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.debug.line_bar import LineBar
from studio.ui.theme import Theme


def test_enter_tells_the_text_and_escape_nothing(qtbot: QtBot, theme: Theme) -> None:
    bar = LineBar(theme, "Condition", "Stop &if", "Condition of the breakpoint")
    qtbot.addWidget(bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    bar.open("a > 1")
    assert bar.field.selectedText() == "a > 1"
    qtbot.keyClicks(bar.field, " b ")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert told == ["b"] and bar.isHidden()
    bar.open("x")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert told == ["b"] and bar.isHidden()
