from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.editor import CodeEditor, LineMark, Problem
from studio.ui.theme import Theme


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Iterator[CodeEditor]:
    widget = CodeEditor(theme)
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    widget.view.take_focus()
    yield widget


def press(
    qtbot: QtBot,
    editor: CodeEditor,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(editor.view, key, modifier)
    QApplication.processEvents()


def test_typing_marks_the_text_modified(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a")
    assert not editor.is_modified()
    with qtbot.waitSignals([editor.text_changed, editor.modified_changed]):
        qtbot.keyClicks(editor.view, "x")
    assert editor.text() == "xa" and editor.is_modified()
    editor.mark_saved()
    assert not editor.is_modified()
    editor.undo()
    assert editor.text() == "a" and editor.is_modified()


def test_enter_keeps_and_deepens_the_indentation(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("")
    qtbot.keyClicks(editor.view, "if (x) {")
    press(qtbot, editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.view, "y();")
    press(qtbot, editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.view, "}")
    assert editor.text() == "if (x) {\n  y();\n}"


@pytest.mark.parametrize("text", ["", "a\r\nb\r\n", "tab\there", "nul\0inside\n", "emoji 🎉 漢字", "last line\n\n"])
def test_any_text_comes_back_as_it_was(editor: CodeEditor, text: str) -> None:
    editor.set_text(text)
    assert editor.text() == text


def test_half_of_a_pair_is_shown_as_a_stand_in(editor: CodeEditor) -> None:
    editor.set_text("a\ud800b")
    assert editor.text() == "a?b"


def test_the_line_end_of_the_file_is_typed(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\r\n")
    press(qtbot, editor, Qt.Key.Key_Return)
    assert editor.text() == "\r\na\r\n"


def test_the_cursor_counts_as_people_do(editor: CodeEditor) -> None:
    editor.set_text("one\n🎉🎉 three\n")
    editor.goto(2, 6)
    assert editor.caret() == (2, 6)
    editor.goto(99)
    assert editor.caret()[0] == 3
    editor.goto(1, 99)
    assert editor.caret() == (1, 4)


def test_comments_toggle(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("  a();\n\n  b();\n")
    editor.view.selectAll()
    press(qtbot, editor, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "  // a();\n\n  // b();\n"
    editor.view.selectAll()
    press(qtbot, editor, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "  a();\n\n  b();\n"


def test_tab_indents_or_moves_on(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("")
    press(qtbot, editor, Qt.Key.Key_Tab)
    assert editor.text() == "  "
    press(qtbot, editor, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert editor.tab_moves_focus
    press(qtbot, editor, Qt.Key.Key_Tab)
    assert editor.text() == "  "


def test_marks_move_with_their_lines(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\nb\nc\n")
    editor.set_marks([LineMark(2, "claim", "ID +roles"), LineMark(99, "error", "nowhere")])
    editor.goto(1, 1)
    press(qtbot, editor, Qt.Key.Key_Return)
    assert [mark.text for mark in editor.marks_at(3)] == ["ID +roles"]
    assert editor.marks_at(2) == ()
    editor.fade_marks()
    editor.clear_marks()
    assert editor.marks_at(3) == ()


def test_problems_are_visited_in_turn(editor: CodeEditor) -> None:
    editor.set_text("a\nbb\nccc\n")
    editor.set_problems([Problem(3, 2, "late"), Problem(1, 1, "early"), Problem(50, 1, "outside")])
    editor.goto(1, 1)
    found = [editor.next_problem() for _ in range(2)]
    assert [each and each.message for each in found] == ["late", "outside"]
    assert editor.previous_problem() == Problem(3, 2, "late")
    editor.set_problems([])
    assert editor.next_problem() is None


def test_read_only_refuses_typing(qtbot: QtBot, theme: Theme) -> None:
    widget = CodeEditor(theme, "json", read_only=True)
    qtbot.addWidget(widget)
    widget.set_text('{"a": 1}')
    widget.show()
    qtbot.keyClicks(widget.view, "x")
    assert widget.text() == '{"a": 1}' and widget.is_read_only()


def test_several_carets_type_together(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\nb\n")
    editor.view.setSelection(0, 0)
    editor.view.addSelection(2, 2)
    qtbot.keyClicks(editor.view, "x")
    assert editor.text() == "xa\nxb\n"


def test_a_theme_change_reaches_the_editor(editor: CodeEditor, theme: Theme) -> None:
    before = editor.view.styleFore(1)
    theme.use("dark")
    assert editor.view.styleFore(1) != before
    theme.set_zoom(175)
    assert editor.view.styleSizeFractional(32) == round(theme.code_font().pointSizeF() * 100)


def test_large_texts_stay_usable(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("x = 1;\n" * 10_000 + "y" * 1_000_000)
    editor.goto(9_000)
    qtbot.keyClicks(editor.view, "z")
    assert editor.text().splitlines()[8999] == "zx = 1;"


def test_a_recovered_draft_counts_as_unsaved(editor: CodeEditor) -> None:
    editor.set_text("draft")
    editor.mark_modified()
    assert editor.is_modified() and editor.text() == "draft"
