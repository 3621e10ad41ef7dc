from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.about.page import AboutPage
from studio.ui.app import build_window
from studio.ui.covers import ABOUT
from studio.ui.window import Window
from tests.ui.driving import keys


def test_the_report_is_offered_only_after_a_fault(window: Window) -> None:
    assert window.commands.why_not("help.report") == "The studio has not failed"
    window.commands.do("help.report")
    assert not window.findChildren(type(window.faults))[0]._dialog


def test_about_is_made_when_it_is_asked_for(window: Window) -> None:
    assert not window.findChildren(AboutPage)
    assert isinstance(window.covers.content(ABOUT), AboutPage)


def test_after_the_page_that_was_there_first_the_keyboard_is_in_the_editor(qtbot: QtBot) -> None:
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    window.welcome.greet()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.covers.isAncestorOf(QApplication.focusWidget() or window))
    assert window.covers.current
    keys(qtbot, Qt.Key.Key_Escape)
    assert not window.covers.current and window.editor.view.hasFocus()
