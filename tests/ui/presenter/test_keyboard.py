from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.commands import COMMANDS
from studio.ui.presenter.keyboard import PresenterKeys


def test_keys_of_the_mode_are_taken_and_others_pass(qtbot: QtBot) -> None:
    window, line = QWidget(), QLineEdit()
    QVBoxLayout(window).addWidget(line)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    done: list[str] = []
    said: list[str] = []

    def takes(deed: str) -> bool:
        done.append(deed)
        return deed != "blank"

    save = next(command for command in COMMANDS if command.id == "file.save")
    keys = PresenterKeys(window, {"Ctrl+S": save}.get, takes, said.append)
    QShortcut(QKeySequence("Ctrl+S"), window)
    keys.watch(True)
    qtbot.keyClick(line, Qt.Key.Key_PageDown)
    qtbot.keyClicks(line, "ab.")
    qtbot.keyClick(line, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert done == ["next", "blank", "blank"]
    assert line.text() == "ab." and said == ["Ctrl+S   Save"]
    keys.watch(False)
    qtbot.keyClick(line, Qt.Key.Key_PageUp)
    assert done == ["next", "blank", "blank"]
