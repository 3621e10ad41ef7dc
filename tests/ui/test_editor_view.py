from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor import CodeEditor
from studio.ui.theme import Theme


def test_enter_between_brackets_opens_them(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.show()
    editor.set_text("f({})")
    editor.goto(1, 4)
    qtbot.keyClick(editor.view, Qt.Key.Key_Return)
    assert editor.text() == "f({\n  \n})"
    assert editor.caret() == (2, 3)


def test_escape_is_left_to_the_window(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.keyClick(editor.view, Qt.Key.Key_Escape)
    assert editor.text() == ""
