from __future__ import annotations

import random
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.styling import FOLD_HEADER, Styling, bgr
from studio.ui.editor.tokens import Scanned, State, Style
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


PIECES = ("/*", "*/", "`", "${", "}", "{", "\n", "\n\n", "a.b(1)", "'x", "// c", " ", "if (x) {\n  y();\n}\n")


def at_rest(editor: CodeEditor) -> bool:
    """Whether nothing is put off: a busy machine does not style everything at once."""
    styling = editor.view.findChild(Styling)
    rest = styling.findChild(QTimer) if styling else None
    assert rest is not None
    return not rest.isActive()


@pytest.mark.parametrize("seed", range(24))
def test_after_any_edits_everything_looks_as_if_it_were_styled_anew(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    draw = random.Random(seed)
    if seed % 2:  # a machine so slow that each line is put off
        monkeypatch.setattr("studio.ui.editor.styling._AT_ONCE_S", -1.0)
    editor, fresh = CodeEditor(theme), CodeEditor(theme)
    for each in (editor, fresh):
        qtbot.addWidget(each)
    editor.set_text("if (x) {\n  z(`a ${b} c`); /* d */\n}\n" * 8)
    view = editor.view
    view.colourise(0, -1)
    for _ in range(60):
        at = draw.randrange(view.length() + 1)
        if draw.random() < 0.6:
            view.insertText(at, draw.choice(PIECES))
        else:
            view.deleteRange(at, min(draw.randrange(1, 30), view.length() - at))
        if draw.random() < 0.5:
            view.colourise(0, min(view.length(), draw.randrange(view.length() + 1)))
        if draw.random() < 0.2:
            QCoreApplication.processEvents()
    fresh.set_text(editor.text())
    for each in (editor, fresh):
        each.view.colourise(0, -1)
        qtbot.waitUntil(partial(at_rest, each))
    size = view.length()
    assert [view.styleAt(n) for n in range(size)] == [fresh.view.styleAt(n) for n in range(size)]
    lines = range(view.lineCount())
    assert [view.foldLevel(n) for n in lines] == [fresh.view.foldLevel(n) for n in lines]


def test_a_letter_in_a_long_text_does_not_look_at_what_follows(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    editor.set_text("a();\n" * 500)
    view = editor.view
    view.colourise(0, -1)
    qtbot.waitUntil(lambda: view.endStyled() >= view.length() - 1)
    seen: list[bytes] = []
    scan = editor._styling._scan

    def counted(line: bytes, state: State) -> Scanned:
        seen.append(line)
        return scan(line, state)

    editor._styling._scan = counted
    view.insertText(1000, "b")
    view.colourise(1000, -1)
    assert 0 < len(seen) <= 3
    view.insertText(0, "/*")
    view.colourise(0, -1)
    qtbot.waitUntil(lambda: view.endStyled() >= view.length() - 1)
    assert len(seen) > 500, "what is a comment now has to be coloured as one"
