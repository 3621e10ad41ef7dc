from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.plain_view import PlainView, smallest_edit
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[CodeEditor]:
    made = CodeEditor(Theme())
    qtbot.addWidget(made)
    made.set_text("one\r\ntwo 😀\r\nthree\r\n")
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    made.set_plain(True)
    made.take_keyboard()
    qtbot.waitUntil(lambda: made.plain is not None and made.plain.hasFocus())
    yield made
    made.close()


def plain(editor: CodeEditor) -> PlainView:
    found = editor.plain
    assert found is not None
    return found


def test_screen_readers_find_the_text_and_the_caret(editor: CodeEditor) -> None:
    interface = QAccessible.queryAccessibleInterface(plain(editor))
    assert interface.role() == QAccessible.Role.EditableText
    text = interface.textInterface()
    assert text.text(0, text.characterCount()).startswith("one\ntwo")
    editor.goto(3, 2)
    assert text.cursorPosition() == len("one\ntwo 😀\n") + 2
    assert interface.text(QAccessible.Text.Name) == "Code"


def test_what_is_typed_is_in_the_editor_with_its_line_ends(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.goto(2, 7)
    qtbot.keyClicks(plain(editor), "!x")
    qtbot.keyClick(plain(editor), Qt.Key.Key_Return)
    assert editor.text() == "one\r\ntwo 😀!x\r\n\r\nthree\r\n"
    assert editor.caret() == (3, 1)
    assert editor.is_modified()


def test_undo_goes_on_in_the_editor(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.goto(1, 1)
    qtbot.keyClicks(plain(editor), "a")
    qtbot.keyClick(plain(editor), Qt.Key.Key_Z, CTRL)
    assert editor.text().startswith("one")
    qtbot.waitUntil(lambda: plain(editor).toPlainText().startswith("one"))
    editor.redo()
    qtbot.waitUntil(lambda: plain(editor).toPlainText().startswith("aone"))


def test_a_selection_is_one_in_both(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.goto(1, 1)
    qtbot.keyClick(plain(editor), Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert (editor.view.anchor(), editor.view.currentPos()) == (0, 3)
    editor.insert("1")
    assert plain(editor).toPlainText().startswith("1\ntwo")


def test_back_in_scintilla_everything_is_there(qtbot: QtBot, editor: CodeEditor) -> None:
    qtbot.keyClicks(plain(editor), "x")
    editor.set_plain(False)
    assert editor.plain is None
    qtbot.waitUntil(editor.view.hasFocus)
    assert "x" in editor.text()


def test_tab_is_no_text(qtbot: QtBot, editor: CodeEditor) -> None:
    before = editor.text()
    qtbot.keyClick(plain(editor), Qt.Key.Key_Tab)
    assert editor.text() == before


@given(st.text("ab\n😀", max_size=12), st.text("ab\n😀", max_size=12))
def test_the_smallest_edit_makes_one_text_of_the_other(before: str, after: str) -> None:
    start, end, put = smallest_edit(before, after)
    assert before[:start] + put + before[end:] == after
    assert len(put) <= len(after) and 0 <= start <= end <= len(before)


def test_an_edit_is_as_small_as_it_can_be() -> None:
    assert smallest_edit("abc", "abxc") == (2, 2, "x")
