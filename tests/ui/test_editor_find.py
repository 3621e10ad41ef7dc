from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor import CodeEditor
from studio.ui.editor_find import FindBar, GotoBar
from studio.ui.theme import Theme


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> CodeEditor:
    widget = CodeEditor(theme)
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    widget.set_text("one two One\ntwo [x] one\n")
    return widget


def bar(editor: CodeEditor) -> FindBar:
    return editor.findChildren(FindBar)[0]


def test_finding_goes_round(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_find()
    qtbot.keyClicks(bar(editor).pattern, "one")
    assert bar(editor).count.text() == "1 of 3"
    qtbot.keyClick(bar(editor).pattern, Qt.Key.Key_Return)
    assert bar(editor).count.text() == "2 of 3"
    bar(editor).case.setChecked(True)
    assert "of 2" in bar(editor).count.text() or "2 matches" in bar(editor).count.text()
    editor.find_next()
    editor.find_next()
    editor.find_previous()
    qtbot.keyClick(bar(editor).pattern, Qt.Key.Key_Escape)
    assert not bar(editor).isVisible()


@pytest.mark.parametrize(("pattern", "told"), [("zzz", "No match"), ("[", "no regular expression"), ("^", "")])
def test_odd_patterns_are_told(qtbot: QtBot, editor: CodeEditor, pattern: str, told: str) -> None:
    editor.show_find()
    bar(editor).regex.setChecked(True)
    qtbot.keyClicks(bar(editor).pattern, pattern)
    assert told in bar(editor).count.text()


def test_replacing_one_and_all(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_replace()
    qtbot.keyClicks(bar(editor).pattern, "one")
    qtbot.keyClicks(bar(editor).replacement, "1")
    qtbot.keyClick(bar(editor).replacement, Qt.Key.Key_Return)
    assert editor.text().startswith("1 two One")
    bar(editor).replace_all()
    assert editor.text() == "1 two 1\ntwo [x] 1\n"
    assert bar(editor).count.text() == "2 replaced"
    editor.undo()
    assert editor.text() == "1 two One\ntwo [x] one\n"


def test_replacing_with_groups(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_replace()
    bar(editor).regex.setChecked(True)
    qtbot.keyClicks(bar(editor).pattern, "(t)wo")
    qtbot.keyClicks(bar(editor).replacement, "\\1-2")
    bar(editor).replace_all()
    assert editor.text() == "one t-2 One\nt-2 [x] one\n"


def test_the_selection_is_the_first_pattern(editor: CodeEditor) -> None:
    editor.view.setSel(4, 7)
    editor.show_find()
    assert bar(editor).pattern.text() == "two"


def test_going_to_a_line(qtbot: QtBot, editor: CodeEditor) -> None:
    goto = editor.findChildren(GotoBar)[0]
    editor.show_goto()
    qtbot.keyClicks(goto.field, "x")
    qtbot.keyClick(goto.field, Qt.Key.Key_Return)
    assert goto.isVisible() and "Expected" in goto.told.text()
    goto.field.clear()
    qtbot.keyClicks(goto.field, "2:5")
    qtbot.keyClick(goto.field, Qt.Key.Key_Return)
    assert editor.caret() == (2, 5) and not goto.isVisible()
    editor.show_goto()
    qtbot.keyClick(goto.field, Qt.Key.Key_Escape)
    assert not goto.isVisible()
