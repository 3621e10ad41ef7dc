from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.ui.about.page import AboutPage
from studio.ui.theme import Theme


def test_the_licence_of_the_chosen_part_is_shown(qtbot: QtBot, theme: Theme) -> None:
    page = AboutPage(theme)
    qtbot.addWidget(page)
    page.show()
    page.take_keyboard()
    assert page.text.toPlainText().startswith("action-studio")
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.text.toPlainText().split()[0] == page.list.item(1).text().split()[0]
    page.copy_button.click()
    assert "PySide6" in QGuiApplication.clipboard().text()
