from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor, LineMark, Problem
from studio.ui.editor.documents import Documents
from studio.ui.theme import Theme

ONE = "exports.one = async () => {\n  first();\n  second();\n};\n" * 20
TWO = "exports.two = async () => {\r\n};\r\n"


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> CodeEditor:
    made = CodeEditor(theme)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


@pytest.fixture
def documents(editor: CodeEditor) -> Documents:
    made = Documents(editor)
    made.restart("one", ONE)
    return made


def test_each_text_keeps_what_can_be_undone(editor: CodeEditor, documents: Documents) -> None:
    editor.insert("typed in one ")
    documents.show("two", TWO)
    assert editor.text() == TWO and not editor.view.canUndo()
    editor.insert("typed in two ")
    documents.show("one", "typed in one " + ONE)
    assert editor.text() == "typed in one " + ONE
    editor.undo()
    assert editor.text() == ONE and not editor.view.canUndo()
    documents.show("two", "typed in two " + TWO)
    editor.undo()
    assert editor.text() == TWO
    editor.redo()
    assert editor.text() == "typed in two " + TWO


def test_each_text_keeps_its_place_and_its_folds(editor: CodeEditor, documents: Documents) -> None:
    editor.goto(30, 4)
    editor.view.toggleFold(8)
    top, caret = editor.view.firstVisibleLine(), editor.caret()
    documents.show("two", TWO)
    assert editor.caret() == (1, 1) and editor.view.contractedFoldNext(0) == -1
    documents.show("one", ONE)
    assert (editor.view.firstVisibleLine(), editor.caret()) == (top, caret)
    assert editor.view.contractedFoldNext(0) == 8


def test_a_new_text_has_the_habits_of_the_editor(qtbot: QtBot, editor: CodeEditor, documents: Documents) -> None:
    documents.show("two", TWO)
    view = editor.view
    assert (view.codePage(), view.useTabs(), view.tabWidth(), view.eOLMode()) == (65001, False, 2, 0)
    view.gotoPos(view.length())
    view.take_focus()
    qtbot.keyClicks(view, "if (x) {")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert editor.text() == TWO + "if (x) {\r\n  "
    editor.insert("ünï")
    assert editor.text().endswith("  ünï")


def test_marks_and_problems_stay_with_nobody(editor: CodeEditor, documents: Documents) -> None:
    editor.set_marks([LineMark(2, "call", "said")])
    editor.set_problems([Problem(3, 1, "wrong")])
    documents.show("two", TWO)
    assert editor.marks_at(2) == () and editor.problems() == ()
    documents.show("one", ONE)
    assert editor.marks_at(2) == () and editor.problems() == ()
    editor.set_marks([LineMark(2, "call", "said")])
    assert len(editor.marks_at(2)) == 1


def test_a_text_that_has_become_another_one_is_a_step_to_undo(editor: CodeEditor, documents: Documents) -> None:
    documents.show("two", TWO)
    documents.show("one", "read again")
    assert editor.text() == "read again"
    editor.undo()
    assert editor.text() == ONE
    documents.show("one", "again")
    assert editor.text() == "again" and editor.view.canUndo()


def test_starting_anew_forgets_all(editor: CodeEditor, documents: Documents) -> None:
    editor.insert("typed")
    documents.show("two", TWO)
    documents.restart("three", "three")
    assert editor.text() == "three" and not editor.view.canUndo()
    documents.show("one", ONE)
    assert editor.text() == ONE and not editor.view.canUndo()
    documents.forget("three")
    documents.forget("never there")
    documents.show("three", "new")
    assert not editor.view.canUndo()


def test_what_is_looked_for_is_looked_for_in_the_other_text(
    qtbot: QtBot, editor: CodeEditor, documents: Documents
) -> None:
    editor.show_find()
    editor.bars.find.pattern.setText("exports")
    assert editor.bars.find.count.text().endswith("of 20")
    documents.show("two", TWO)
    qtbot.waitUntil(lambda: editor.bars.find.count.text() == "1 match", timeout=2_000)


def test_colours_come_again(qtbot: QtBot, editor: CodeEditor, documents: Documents) -> None:
    qtbot.waitUntil(lambda: editor.view.styleIndexAt(0) != 0, timeout=2_000)
    documents.show("two", TWO)
    qtbot.waitUntil(lambda: editor.view.styleIndexAt(0) != 0, timeout=2_000)
    documents.show("one", ONE)
    editor.insert("// ")
    qtbot.waitUntil(lambda: editor.view.styleIndexAt(8) == editor.view.styleIndexAt(1), timeout=2_000)


def test_many_switches_hold_together(editor: CodeEditor, documents: Documents) -> None:
    for turn in range(200):
        key = turn % 7
        documents.show(key, f"text {key}")
        assert editor.text() == f"text {key}"
        if turn % 31 == 0:
            documents.forget((key + 3) % 7)


def test_the_plain_view_follows(editor: CodeEditor, documents: Documents) -> None:
    editor.set_plain(True)
    documents.show("two", TWO)
    assert editor.plain is not None and editor.plain.toPlainText() == TWO.replace("\r\n", "\n")
    documents.show("one", ONE)
    assert editor.plain.toPlainText() == ONE
