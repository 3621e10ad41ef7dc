from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.faults.dialog import FaultDialog
from studio.ui.faults.report import Material
from studio.ui.theme import Theme


def test_what_is_copied_is_what_is_seen(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FaultDialog(theme, parent, lambda: Material("let code = 1;", {"a": 1}))
    dialog.show_report("where it failed")
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText() == "where it failed"
    qtbot.keyClick(dialog.code, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.event_box, Qt.Key.Key_Space)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "let code = 1;" in dialog.text.toPlainText() and '"a": 1' in dialog.text.toPlainText()
    dialog.show_report("another")
    assert dialog.text.toPlainText() == "another"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
