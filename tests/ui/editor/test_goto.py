from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.theme import Theme


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> CodeEditor:
    widget = CodeEditor(theme)
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    widget.set_text("one\ntwo three\n")
    return widget


@pytest.mark.parametrize(("typed", "caret"), [("2", (2, 1)), ("2:5", (2, 5)), (" 2 , 5 ", (2, 5)), ("99:99", (3, 1))])
def test_going_to_a_line(qtbot: QtBot, editor: CodeEditor, typed: str, caret: tuple[int, int]) -> None:
    bar = editor.bars.goto
    editor.show_goto()
    qtbot.keyClicks(bar.field, typed)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert editor.caret() == caret and not bar.isVisible()


@pytest.mark.parametrize("typed", ["x", "2:", "-1", "1" * 30, "2:5:1"])
def test_what_is_no_line_is_told(qtbot: QtBot, editor: CodeEditor, typed: str) -> None:
    bar = editor.bars.goto
    editor.show_goto()
    qtbot.keyClicks(bar.field, typed)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.isVisible() and "Expected a line" in bar.told.text()
    qtbot.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert not bar.told.text()


def test_escape_closes_and_gives_the_keyboard_back(qtbot: QtBot, editor: CodeEditor) -> None:
    bar = editor.bars.goto
    editor.show_goto()
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    qtbot.waitUntil(editor.view.hasFocus)
