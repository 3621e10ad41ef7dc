from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.language.rename_bar import RenameBar
from studio.ui.theme import Theme


def test_only_names_are_taken(qtbot: QtBot) -> None:
    bar = RenameBar(Theme())
    qtbot.addWidget(bar)
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    bar.open("old")
    assert bar.field.selectedText() == "old"
    qtbot.keyClicks(bar.field, "1x")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert chosen == [] and bar.told.text().startswith("Expected a name")
    bar.open("old")
    qtbot.keyClicks(bar.field, "$new1")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert chosen == ["$new1"] and bar.isHidden()


def test_escape_closes(qtbot: QtBot) -> None:
    bar = RenameBar(Theme())
    qtbot.addWidget(bar)
    bar.open("old")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
