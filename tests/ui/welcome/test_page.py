from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.theme import Theme
from studio.ui.welcome.page import Section, Way, WelcomePage


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, done: list[str]) -> WelcomePage:
    made = WelcomePage(theme)
    qtbot.addWidget(made)
    ways = [Way(f"Way {n}", f"About {n}", partial(done.append, str(n)), "F1" if n == 0 else "") for n in range(9)]
    made.show_sections((Section("Many", ways, ways[8]), Section("None", (), none="Nothing yet")), at_start=True)
    made.resize(900, 500)
    made.show()
    made.activateWindow()
    made.take_keyboard()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def test_arrows_walk_and_enter_chooses(qtbot: QtBot, page: WelcomePage, done: list[str]) -> None:
    left: list[bool] = []
    page.leave.connect(lambda: left.append(True))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert (done, left) == (["1"], [True])


def test_few_are_shown_and_more_leads_to_all(page: WelcomePage) -> None:
    buttons = page._sections[0].buttons
    assert [button.way.title for button in buttons] == ["Way 0", "Way 1", "Way 2", "Way 3", "Way 4", "Way 5", "Way 8"]
    assert buttons[0].accessibleName() == "Way 0, About 0, F1"


def test_text_is_handed_on(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.typed) as told:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    assert told.args == ["e"]


def test_a_narrow_page_has_one_column(qtbot: QtBot, theme: Theme, page: WelcomePage) -> None:
    first, second = page._sections
    qtbot.waitUntil(lambda: second.y() == first.y())
    page.resize(400, 500)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert page.area.horizontalScrollBar().maximum() == 0
