from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.keys.capture import KeyField, why_not

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[KeyField]:
    window, made = QMainWindow(), KeyField()
    qtbot.addWidget(window)
    window.setCentralWidget(made)
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+S"))
    action.triggered.connect(lambda: pytest.fail("the key did what it is bound to"))
    window.addAction(action)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.close()


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (Qt.Key.Key_S, CTRL, "Ctrl+S"),
        (Qt.Key.Key_Tab, CTRL, "Ctrl+Tab"),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, "F7"),
        (Qt.Key.Key_Return, CTRL | SHIFT, "Ctrl+Shift+Return"),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+Enter"),
    ],
)
def test_a_key_is_told_and_does_nothing(
    qtbot: QtBot, field: KeyField, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str
) -> None:
    told: list[str] = []
    field.pressed.connect(told.append)
    qtbot.keyClick(field, key, modifiers)
    assert told == [text]
    assert field.hasFocus()


def test_a_modifier_alone_is_no_key_and_escape_leaves(qtbot: QtBot, field: KeyField) -> None:
    with qtbot.assertNotEmitted(field.pressed):
        qtbot.keyPress(field, Qt.Key.Key_Control, CTRL)
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("key", "free"),
    [
        *(("Ctrl+R", True), ("F7", True), ("Alt+Left", True), ("A", False), ("Shift+A", False), ("Return", False)),
        *(("Left", False), ("Shift+Tab", False), ("Space", False), ("", False), ("Ctrl+K, Ctrl+C", False)),
    ],
)
def test_keys_that_type_or_move_belong_to_no_command(key: str, free: bool) -> None:
    assert (why_not(key) == "") is free
