from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor, LineMark, Problem
from studio.ui.theme import Theme


def test_words_at_the_end_of_a_line_are_joined(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("a\nb\n")
    editor.set_marks([LineMark(1, "claim", "ID +a"), LineMark(1, "claim", "ID +a"), LineMark(1, "dropped", "x")])
    assert bytes(editor.view.eOLAnnotationText(0).data()).decode().rstrip("\0").split() == ["ID", "+a", "x"]
    editor.set_marks([])
    assert not bytes(editor.view.eOLAnnotationText(0).data()).strip(b"\0")


def test_a_squiggle_covers_the_word(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("const wrong = 1;\n")
    editor.set_problems([Problem(1, 7, "no")])
    assert [editor.view.indicatorValueAt(8, at) for at in (5, 6, 10, 11)] == [0, 1, 1, 0]
