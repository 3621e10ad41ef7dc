from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.language.formatter import Formatter
from studio.ui.theme import Theme


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> CodeEditor:
    made = CodeEditor(theme)
    qtbot.addWidget(made)
    return made


def test_what_follows_comes_after_formatting_and_also_where_that_fails(qtbot: QtBot, editor: CodeEditor) -> None:
    formatter, done = Formatter(editor, editor), []
    editor.set_text("const a=1")
    formatter.format(None, lambda: done.append(editor.text()))
    qtbot.waitUntil(lambda: done == ["const a = 1;\n"], timeout=20_000)
    editor.set_text("const (")
    with qtbot.waitSignal(formatter.told, timeout=20_000):
        formatter.format(None, lambda: done.append("then"))
    qtbot.waitUntil(lambda: done[1:] == ["then"])
    assert editor.text() == "const ("
    formatter.shut()


def test_a_text_that_changes_meanwhile_stays(qtbot: QtBot, editor: CodeEditor) -> None:
    formatter = Formatter(editor, editor)
    editor.set_text("const a=1")
    with qtbot.waitSignal(formatter.told, timeout=20_000) as told:
        formatter.format(None)
        editor.set_text("const b=1")
    assert told.args == ["The code has changed meanwhile; it was not formatted"]
    assert editor.text() == "const b=1"
