from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.theme import Theme


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Iterator[CodeEditor]:
    """An editor that is seen, between two buttons."""
    window, made = QWidget(), CodeEditor(theme)
    column = QVBoxLayout(window)
    for part in (QPushButton("before"), made, QPushButton("after")):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.resize(700, 400)
    window.show()
    window.activateWindow()
    made.take_keyboard()
    qtbot.waitUntil(made.view.hasFocus)
    made.set_text("one two one\n")
    yield made
    window.close()


def there(editor: CodeEditor) -> list[QLineEdit]:
    return editor.findChildren(QLineEdit)


def test_no_bar_is_made_before_somebody_asks(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.leave_document()
    editor.enter_document()
    qtbot.keyClick(editor.view, Qt.Key.Key_Escape)
    assert not editor.bars.leave() and not editor.bars.step(1)
    assert there(editor) == []
    editor.find_next()
    assert editor.bars.find.isVisible() and editor.bars.find.pattern.hasFocus()


def test_one_bar_is_open_at_a_time_and_what_was_looked_for_stays(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_find()
    qtbot.keyClicks(editor.bars.find.pattern, "one")
    editor.show_goto()
    assert editor.bars.goto.isVisible() and not editor.bars.find.isVisible()
    editor.show_find()
    assert editor.bars.find.isVisible() and not editor.bars.goto.isVisible()
    assert editor.bars.find.pattern.text() == "one"
    qtbot.keyClick(editor.bars.find.pattern, Qt.Key.Key_Escape)
    assert not editor.bars.find.isVisible()
    qtbot.waitUntil(editor.view.hasFocus)
    assert editor.bars.step(1) and (editor.view.selectionStart(), editor.view.selectionEnd()) == (8, 11)


def test_the_keys_of_a_late_bar_are_those_of_the_editor(editor: CodeEditor) -> None:
    editor.show_find()
    assert editor.bars.find._next.toolTip() == "Next match (F3)"


def test_tab_comes_from_the_text_into_the_bar_and_on(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_goto()
    editor.toggle_tab_focus()
    editor.take_keyboard()
    qtbot.waitUntil(editor.view.hasFocus)
    qtbot.keyClick(editor.view, Qt.Key.Key_Tab)
    assert editor.bars.goto.field.hasFocus()
    qtbot.keyClick(editor.bars.goto.field, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert isinstance(after, QPushButton) and after.text() == "after"
