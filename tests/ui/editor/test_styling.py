from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.styling import FOLD_HEADER, bgr
from studio.ui.editor.tokens import Style
from studio.ui.theme import Theme


def test_colours_are_counted_backwards() -> None:
    assert bgr(QColor("#123456")) == 0x563412


def test_an_edit_changes_the_colour_of_what_follows(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("a\nb\nc */ d\n")
    editor.view.colourise(0, -1)
    assert editor.view.styleAt(2) == Style.TEXT
    editor.view.insertText(0, "/*")
    editor.view.colourise(0, -1)
    assert [editor.view.styleAt(at) for at in (0, 4, 6)] == [Style.COMMENT] * 3
    assert editor.view.styleAt(editor.view.length() - 2) == Style.TEXT


def test_blocks_can_be_folded(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("if (x) {\n  y();\n}\nz();\n")
    editor.view.colourise(0, -1)
    assert editor.view.foldLevel(0) & FOLD_HEADER
    editor.view.toggleFold(0)
    assert not editor.view.lineVisible(1) and editor.view.lineVisible(3)


def test_a_longer_text_is_coloured_to_its_end_while_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    block = "if (x) {\n  if (y) {\n    z('text');\n  }\n}\n\n"
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(600, 600)
    editor.show()
    qtbot.waitExposed(editor)
    editor.set_text("a();\n")
    editor.set_text(block * 4)
    view = editor.view
    qtbot.waitUntil(lambda: view.endStyled() >= view.length() - 1)
    assert view.endStyled() <= view.length()
    width = len(block)
    shown = [[view.styleAt(number * width + at) for at in range(width - 1)] for number in range(4)]
    assert shown == [shown[0]] * 4
