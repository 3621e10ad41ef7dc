from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.sandbox.debug import Breakpoint
from studio.ui.debug.margin import Margin
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.theme import Theme


def test_breakpoints_are_drawn_and_move_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("a\nb\nc\nd")
    margin = Margin(theme, editor.view)
    margin.show([Breakpoint(2), Breakpoint(4, log="x"), Breakpoint(99)], refused=[2])
    assert margin.lines() == (2, 4)
    editor.view.insertText(0, "new\n")
    assert margin.moves() == {2: 3, 4: 5}
    assert margin.lines() == (3, 5)
    margin.show([])
    assert margin.lines() == () and margin.moves() == {}


def test_the_present_line_takes_the_place_of_its_breakpoint(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("a\nb\nc\nd")
    margin = Margin(theme, editor.view)
    margin.show([Breakpoint(2, condition="a")])
    margin.show_here(2)
    assert (margin.here(), margin.lines()) == (2, (2,))
    assert editor.view.caretLineFrame() > 0
    margin.show_here(3)
    assert (margin.here(), margin.lines()) == (3, (2,))
    margin.show_here(99)
    margin.show_here(None)
    assert margin.here() is None
    assert editor.view.caretLineFrame() == 0
    theme.use("dark")
    theme.use("light")
