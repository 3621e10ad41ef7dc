from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.language.document import Position, Span
from studio.ui.language.peek import Peek
from studio.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_fits_into_the_window_and_typing_changes_nothing(qtbot: QtBot, window: Window) -> None:
    peek = Peek(window.theme, window)
    text = "".join(f"line {n}\n" for n in range(400))
    peek.open("a.d.ts", text, Span(Position(300, 5), Position(300, 8)))
    qtbot.waitUntil(peek.editor.view.hasFocus)
    assert window.rect().contains(peek.geometry())
    qtbot.keyClicks(peek.editor.view, "x")
    assert peek.editor.text() == text
    window.resize(1000, 600)
    qtbot.waitUntil(lambda: window.rect().contains(peek.geometry()))
    qtbot.keyClick(peek.editor.view, Qt.Key.Key_Escape)
    assert peek.isHidden() and window.editor.view.hasFocus()
