from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from studio.ui.event.undo_keys import leave_undo
from tests.ui.driving import CTRL


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_window_undoes_while_a_field_has_the_keyboard(
    qtbot: QtBot, kind: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    window, field, done = QMainWindow(), kind(), []
    qtbot.addWidget(window)
    window.setCentralWidget(field)
    undo = QAction(window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: done.append("undo"))
    window.addAction(undo)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "typed")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert done == []  # the field keeps the key for its own history
    leave_undo(field)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert done == ["undo"]
