from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, keys, run
from tests.ui.foreign.test_page import TOKEN


def test_the_page_comes_and_goes_by_keys_and_forgets_its_token(qtbot: QtBot, window: Window) -> None:
    run(qtbot, window)
    keys(qtbot, Qt.Key.Key_J, CTRL | Qt.KeyboardModifier.AltModifier)
    page = window.foreign.page
    assert page.field.hasFocus() and window.outcome.tabs.tabText(window.outcome.tabs.currentIndex()) == "Foreign token"
    QGuiApplication.clipboard().setText(TOKEN)
    keys(qtbot, Qt.Key.Key_V, CTRL)
    assert page.token is not None
    keys(qtbot, Qt.Key.Key_F6)
    window.commands.do("view.outcome")
    assert page.field.hasFocus()
    run(qtbot, window)
    assert page.token is not None
    keys(qtbot, Qt.Key.Key_Escape)
    assert window.outcome.tabs.indexOf(page) < 0 and page.field.toPlainText() == ""
    assert window.outcome.tabs.currentIndex() == 0
