from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.find import FindBar
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
    return editor.bars.find


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


@pytest.mark.parametrize(("pattern", "told"), [("zzz", "No match"), ("[", "Not a regular expression"), ("^", "")])
def test_odd_patterns_are_told(qtbot: QtBot, editor: CodeEditor, pattern: str, told: str) -> None:
    editor.show_find()
    bar(editor).regex.setChecked(True)
    qtbot.keyClicks(bar(editor).pattern, pattern)
    assert told in (bar(editor).told.text() or bar(editor).count.text())


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


def test_shift_enter_goes_backwards(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_find()
    qtbot.keyClicks(bar(editor).pattern, "one")
    qtbot.keyClick(bar(editor).pattern, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar(editor).count.text() == "3 of 3"


def test_a_choice_of_words_is_found(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_find()
    bar(editor).regex.setChecked(True)
    qtbot.keyClicks(bar(editor).pattern, "two|x")
    assert bar(editor).count.text() == "1 of 3"


def test_the_count_follows_typing(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_find()
    qtbot.keyClicks(bar(editor).pattern, "one")
    editor.view.take_focus()
    qtbot.keyClicks(editor.view, "one ")
    qtbot.waitUntil(lambda: "3 matches" in bar(editor).count.text())


def test_escape_in_the_editor_closes_the_bar(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_find()
    editor.view.take_focus()
    qtbot.keyClick(editor.view, Qt.Key.Key_Escape)
    assert bar(editor).isHidden()


def test_f3_without_the_bar_searches_but_marks_nothing(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_find()
    qtbot.keyClicks(bar(editor).pattern, "two")
    qtbot.keyClick(bar(editor).pattern, Qt.Key.Key_Escape)
    qtbot.keyClick(editor.view, Qt.Key.Key_F3)
    assert editor.caret() == (2, 4)
    assert not any(editor.view.indicatorAllOnFor(at) for at in range(editor.view.length()))


def test_a_match_in_a_folded_block_is_opened(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("if (x) {\n  needle();\n}\n")
    editor.view.colourise(0, -1)
    editor.view.toggleFold(0)
    editor.show_find()
    qtbot.keyClicks(bar(editor).pattern, "needle")
    assert editor.view.lineVisible(1)


def test_an_empty_match_is_replaced_once_per_line(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("a\r\nb\r\n")
    editor.show_replace()
    bar(editor).regex.setChecked(True)
    qtbot.keyClicks(bar(editor).pattern, "^(?=\\w)")
    qtbot.keyClicks(bar(editor).replacement, "// ")
    bar(editor).replace_all()
    assert editor.text() == "// a\r\n// b\r\n"


def test_nothing_is_replaced_in_a_text_to_read(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_read_only(True)
    editor.show_replace()
    assert not bar(editor).replacement.isVisible()
    qtbot.keyClicks(bar(editor).pattern, "one")
    bar(editor).replace()
    bar(editor).replace_all()
    assert editor.text() == "one two One\ntwo [x] one\n"


def test_more_matches_than_are_counted_are_still_reached(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("é" * 20_010 + "\né")
    editor.show_find()
    bar(editor).pattern.setText("é")
    assert bar(editor).count.text() == "1 of 20,000+"
    editor.goto(2, 1)
    editor.find_next()
    assert editor.caret() == (2, 2)


def test_the_bar_fits_a_narrow_editor(qtbot: QtBot, editor: CodeEditor, theme: Theme) -> None:
    theme.set_zoom(175)
    editor.show_replace()
    assert bar(editor).minimumSizeHint().width() <= theme.px(300)
    editor.resize(theme.px(320), 400)
    qtbot.waitUntil(lambda: bar(editor).width() <= theme.px(320))
    for part in (bar(editor).pattern, bar(editor).regex, bar(editor).replacement):
        corner = part.mapTo(bar(editor), part.rect().bottomRight())
        assert bar(editor).rect().contains(corner) and part.width() >= part.minimumSizeHint().width()


def test_tab_goes_through_the_bar_in_the_order_of_the_eye(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.show_replace()
    found: list[str] = []
    widget = bar(editor).pattern.nextInFocusChain()
    while widget is not None and widget is not bar(editor).pattern and len(found) < 50:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and bar(editor).isAncestorOf(widget):
            found.append(widget.accessibleName() or str(widget.property("text")))
        widget = widget.nextInFocusChain()
    assert found == [
        "&Case",
        "&Word",
        "Rege&x",
        "Previous match (Shift+F3)",
        "Next match (F3)",
        "Close (Esc)",
        "Replace with",
        "Replace this match",
        "Replace all matches",
    ]
