from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.suite.page import SuitePage
from studio.ui.theme import Theme


def test_buttons_ask_and_progress_comes_and_goes(qtbot: QtBot, theme: Theme) -> None:
    page = SuitePage(theme)
    qtbot.addWidget(page)
    page.resize(1200, 300)
    page.show()
    asked: list[str] = []
    page.asked.connect(asked.append)
    for key in ("all", "failed", "changed", "watch"):
        page.buttons[key].setFocus()
        qtbot.keyClick(page.buttons[key], Qt.Key.Key_Space)
    page.show_running(1, 4)
    assert page.bar.isVisible() and page.bar.value() == 1 and page.bar.maximum() == 4
    page.buttons["stop"].setFocus()
    qtbot.keyClick(page.buttons["stop"], Qt.Key.Key_Space)
    assert asked == ["all", "failed", "changed", "watch", "stop"]
    page.show_running(0, 0)
    assert not page.bar.isVisible() and not page.buttons["stop"].isVisible()
    page.offer(lambda key: key == "all")
    assert page.buttons["all"].isEnabled() and not page.buttons["failed"].isEnabled()


def test_every_control_has_a_name_and_narrow_pages_stack(qtbot: QtBot, theme: Theme) -> None:
    page = SuitePage(theme)
    qtbot.addWidget(page)
    assert all(button.accessibleName() for button in page.buttons.values()) and page.filter.accessibleName()
    page.resize(500, 700)
    page.show()
    assert page.split.orientation() == Qt.Orientation.Vertical
