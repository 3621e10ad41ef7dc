from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor, LineMark, Problem, editor_with_keyboard, wrapped
from studio.ui.editor.tokens import Style
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
    assert editor.text() == "a\ufffdb"


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


def test_a_column_is_written_by_keys(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("one\ntwo\nsix\nten\n")
    view = editor.view
    qtbot.keyClick(view, Qt.Key.Key_Right)
    block = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key, block)
    assert view.selections() == 3
    qtbot.keyClicks(view, "-x-")
    assert editor.text() == "o-x-e\nt-x-o\ns-x-x\nten\n"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selections() == 1
    for _ in "-x-n":
        qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "one\ntwo\nsix\nten\n"


def test_the_same_word_is_renamed_in_several_places_by_keys(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("plan(plan, planet, plan);\n")
    editor.show()
    qtbot.waitExposed(editor)
    editor.take_keyboard()
    for _ in range(3):
        qtbot.keyClick(editor.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert editor.view.selections() == 3
    qtbot.keyClicks(editor.view, "tier")
    assert editor.text() == "tier(tier, planet, tier);\n"


def test_comments_come_and_go_by_key_where_some_lines_have_one(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("if (a) {\n  // b();\n\n  c();\n}\n")
    editor.show()
    qtbot.waitExposed(editor)
    editor.take_keyboard()
    qtbot.keyClick(editor.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor.view, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "// if (a) {\n//   // b();\n\n//   c();\n// }\n"
    qtbot.keyClick(editor.view, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "if (a) {\n  // b();\n\n  c();\n}\n"


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


def test_a_text_is_told_once(qtbot: QtBot, editor: CodeEditor) -> None:
    told: list[str] = []
    editor.text_changed.connect(lambda: told.append(editor.text()))
    editor.set_text("first")
    editor.replace_text("second")
    assert told == ["first", "second"]
    editor.undo()
    assert editor.text() == "first" and not editor.is_modified()
    editor.undo()
    assert editor.text() == "first"


def test_halves_of_a_pair_that_meet_are_one_character(editor: CodeEditor) -> None:
    editor.set_text("\ud83d\ude00")
    assert editor.text() == "😀"


def test_another_text_has_no_marks_of_the_last_one(editor: CodeEditor) -> None:
    editor.set_text("a\nb\n")
    editor.set_marks([LineMark(2, "claim", "ID +roles")])
    editor.set_problems([Problem(1, 1, "wrong")])
    editor.set_text("c\nd\n")
    assert not editor.problems()
    assert not any(editor.view.markerGet(line) for line in range(3))


def test_problems_move_with_their_lines(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\nb\n")
    editor.set_problems([Problem(2, 1, "wrong")])
    editor.goto(1, 1)
    press(qtbot, editor, Qt.Key.Key_Return)
    assert editor.problems() == (Problem(3, 1, "wrong"),)
    assert editor.next_problem() == Problem(3, 1, "wrong") and editor.caret() == (3, 1)


def test_a_problem_past_the_end_of_its_line_does_not_hold_the_others_up(editor: CodeEditor) -> None:
    editor.set_text("a\nb\n")
    editor.set_problems([Problem(1, 99, "first"), Problem(2, 1, "second")])
    told = [problem.message for problem in (editor.next_problem() for _ in range(3)) if problem]
    assert told == ["first", "second", "first"]


def test_going_to_a_problem_says_it_until_escape(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\n")
    editor.set_problems([Problem(1, 1, "roles is not\ndefined \u202e here " * 9)])
    editor.next_problem()
    assert editor.view.callTipActive()
    press(qtbot, editor, Qt.Key.Key_Escape)
    assert not editor.view.callTipActive()


def test_what_is_said_about_a_line_cannot_hide_anything(editor: CodeEditor) -> None:
    editor.set_text("a\nb\n")
    editor.set_problems([Problem(1, 1, "<b>\u202e\n")])
    editor.set_marks([LineMark(1, "claim", "ID +a"), LineMark(2, "claim", "AT +b")])
    assert editor.told_at(1) == "<b>\\u202e\\n"
    assert editor.told_at(2) == "AT +b"
    assert all(len(line) <= 80 for line in wrapped("word " * 99, 500).splitlines())
    assert all(len(line) <= 24 for line in wrapped("word" * 99, 0).splitlines())


def test_a_bar_that_opens_leaves_the_caret_in_sight(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\n" * 200)
    QApplication.processEvents()
    editor.goto(100)
    editor.view.setFirstVisibleLine(100 - editor.view.linesOnScreen())
    editor.show_replace()
    shown = editor.view.firstVisibleLine()
    assert shown <= 99 < shown + editor.view.linesOnScreen()


def test_a_click_on_a_mark_is_told(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\nb\n")
    editor.set_marks([LineMark(2, "claim", "ID +roles")])
    spot = QPoint(editor.view.marginWidthN(1) + 4, editor.view.textHeight(0) + 4)
    with qtbot.waitSignal(editor.mark_clicked) as told:
        qtbot.mouseClick(editor.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [2]


def test_the_next_word_like_it_gets_a_caret(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("ns + nsx + ns")
    for _ in range(2):
        press(qtbot, editor, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert editor.view.selections() == 2
    qtbot.keyClicks(editor.view, "q")
    assert editor.text().count("q") == 2
    press(qtbot, editor, Qt.Key.Key_Escape)
    assert editor.view.selections() == 1


def test_a_block_is_folded_by_key(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("if (x) {\n  y();\n} else {\n  z();\n}\n")
    editor.view.colourise(0, -1)
    editor.goto(2)
    editor.toggle_fold()
    assert [editor.view.lineVisible(line) for line in range(5)] == [True, False, True, True, True]
    assert editor.caret()[0] == 1
    editor.toggle_fold()
    assert editor.view.lineVisible(1)


def test_json_has_no_comments(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme, "json")
    qtbot.addWidget(editor)
    editor.set_text("{}")
    editor.toggle_comment()
    assert editor.text() == "{}"


def test_the_name_and_the_way_of_tab_are_told(editor: CodeEditor) -> None:
    assert editor.view.accessibleName() == "Code"
    assert "Tab indents" in editor.view.accessibleDescription()
    editor.toggle_tab_focus()
    assert "Tab moves" in editor.view.accessibleDescription()
    editor.set_read_only(True)
    assert editor.view.accessibleDescription().startswith("Read-only")


def test_a_line_far_down_gets_its_colours(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("const a = `x`;\n" * 10_000)
    editor.goto(9_000)
    at = editor.view.positionFromLine(8_999)
    qtbot.waitUntil(lambda: editor.view.styleAt(at) == Style.KEYWORD, timeout=10_000)


def test_a_key_in_a_monstrous_line_is_quick(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("var x = 'a{';" * 80_000)
    QApplication.processEvents()
    started = time.monotonic()
    press(qtbot, editor, Qt.Key.Key_X)
    assert time.monotonic() - started < 0.3


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=80), line=st.integers(-2, 9), column=st.integers(-2, 99))
def test_any_place_in_any_text_is_gone_to(editor: CodeEditor, text: str, line: int, column: int) -> None:
    editor.set_text(text)
    editor.set_problems([Problem(line, column, text)])
    editor.set_marks([LineMark(line, "error", text)])
    editor.goto(line, column)
    found_line, found_column = editor.caret()
    assert 1 <= found_line <= editor.view.lineCount()
    # The middle of a pair is no place: the caret stands behind it.
    assert 1 <= found_column <= max(column, 1) + 1
    assert editor.text() == text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def test_the_editor_with_the_keyboard_is_known(qtbot: QtBot, editor: CodeEditor) -> None:
    qtbot.waitUntil(editor.view.hasFocus)
    assert editor_with_keyboard() is editor
    editor.show_find()
    assert editor_with_keyboard() is editor
    editor.view.take_focus()
    editor.view.clearFocus()
    assert editor_with_keyboard() is None


def test_a_block_can_be_closed_before_it_was_ever_seen(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme, language="xml", read_only=True)
    qtbot.addWidget(editor)
    editor.set_text("<a>\n  <b>\n    <c/>\n  </b>\n  <d/>\n</a>\n")
    editor.fold(2)
    assert [editor.view.lineVisible(number) for number in range(6)] == [True, True, False, True, True, True]
    editor.fold(2)
    editor.fold(5)
    assert not editor.view.lineVisible(2) and editor.view.lineVisible(5)
    assert editor.accessibleName() == "XML"
