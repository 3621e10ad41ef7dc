from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui import veil
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.presenter.covers import EditorCover, FieldCovers
from studio.ui.theme import Theme


@pytest.fixture(autouse=True)
def lifted() -> Iterator[None]:
    yield
    veil.lift()


def covered(editor: CodeEditor) -> list[int]:
    size = editor.view.textLength()
    return [at for at in range(size) if editor.view.indicatorValueAt(21, at)]


def test_domains_in_an_editor_lie_under_a_box_and_stay_in_the_text(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme)
    qtbot.addWidget(editor)
    cover = EditorCover(theme, editor)
    editor.set_text("é 'ada@corp.io' 'b@example.com'")
    assert covered(editor) == []
    veil.draw([], [])
    cover.look()
    first = len("é 'ada@".encode())
    assert covered(editor) == list(range(first, first + len("corp.io")))
    editor.insert("c@mail.corp.io ")
    assert len(covered(editor)) > len("corp.io") and "ada@corp.io" in editor.text()
    veil.lift()
    cover.look()
    assert covered(editor) == []


def test_fields_show_dots_and_bars_and_keep_their_text(qtbot: QtBot, theme: Theme) -> None:
    root, private, public, area = QWidget(), QLineEdit("ada@corp.io"), QLineEdit("a@example.com"), QPlainTextEdit()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for part in (private, public, area):
        column.addWidget(part)
    area.setPlainText('{"mail": "ada@corp.io"}')
    changed: list[int] = []
    area.textChanged.connect(lambda: changed.append(1))
    covers = FieldCovers(theme, root)
    veil.draw([], [])
    covers.look()
    assert private.echoMode() == QLineEdit.EchoMode.Password and private.text() == "ada@corp.io"
    assert public.echoMode() == QLineEdit.EchoMode.Normal
    assert len(area.extraSelections()) == 1 and not changed
    veil.lift()
    covers.look()
    assert private.echoMode() == QLineEdit.EchoMode.Normal and not area.extraSelections()
