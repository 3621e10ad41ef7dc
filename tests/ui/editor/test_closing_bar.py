from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor.closing_bar import ClosingBar


class Counting(ClosingBar):
    times = 0

    def put_away(self) -> None:
        self.times += 1


def test_escape_closes_it_once(qtbot: QtBot) -> None:
    bar = Counting()
    qtbot.addWidget(bar)
    told: list[None] = []
    bar.closed.connect(lambda: told.append(None))
    bar.show()
    qtbot.keyClick(bar, Qt.Key.Key_A)
    assert bar.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    bar.leave()
    assert len(told) == bar.times == 1
