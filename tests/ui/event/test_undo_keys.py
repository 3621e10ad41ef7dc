from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from studio.ui.event.undo_keys import leave_undo
from studio.ui.window import Window
from tests.ui.driving import CTRL, keys


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


def test_undo_in_a_field_of_the_form_takes_back_the_last_change_of_the_event(qtbot: QtBot, window: Window) -> None:
    before = window.document.value
    window.builder.focus_path("user.name")
    qtbot.keyClicks(window.focusWidget(), "X")
    window.making.make_up(3)
    window.builder.focus_path("user.email")
    keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.document.value["user"]["name"].endswith("X") or window.document.value["user"]["name"].startswith("X")
    window.builder.focus_path("user.app_metadata")
    keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.document.value == before
    keys(qtbot, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.document.value != before
