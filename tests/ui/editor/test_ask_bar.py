from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor.ask_bar import AskBar
from studio.ui.theme import Theme


def test_escape_closes_once_and_typing_takes_the_complaint_away(qtbot: QtBot) -> None:
    bar = AskBar(Theme(), "Name", "&Label", "Field", 120)
    qtbot.addWidget(bar)
    closed: list[bool] = []
    bar.closed.connect(lambda: closed.append(True))
    bar.show_field("text")
    assert bar.field.selectedText() == "text"
    bar.told.setText("Expected something else.")
    qtbot.keyClicks(bar.field, "x")
    assert bar.told.text() == "" and bar.field.text() == "x"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    bar.leave()
    assert closed == [True] and bar.isHidden()
