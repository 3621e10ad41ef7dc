from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.reach import Reach
from studio.ui.theme import Theme


@pytest.fixture
def fields(qtbot: QtBot) -> tuple[QWidget, QLineEdit, QLineEdit]:
    content = QWidget()
    first, last, wordy = QLineEdit(), QLineEdit(), QLabel("many words " * 60)
    wordy.setWordWrap(True)
    column = QVBoxLayout(content)
    for part in (first, wordy, last):
        column.addWidget(part)
    first.setMinimumHeight(200)
    last.setMinimumHeight(200)
    return content, first, last


def test_it_scrolls_only_where_the_least_has_no_room(
    qtbot: QtBot, theme: Theme, fields: tuple[QWidget, QLineEdit, QLineEdit]
) -> None:
    content = fields[0]
    reach = Reach(theme, content)
    qtbot.addWidget(reach)
    reach.resize(400, content.minimumSizeHint().height() + 4)
    reach.show()
    qtbot.waitExposed(reach)
    qtbot.waitUntil(lambda: not reach.scrolls)
    reach.resize(400, 300)
    qtbot.waitUntil(lambda: reach.scrolls)


def test_what_gets_the_keyboard_comes_into_sight(
    qtbot: QtBot, theme: Theme, fields: tuple[QWidget, QLineEdit, QLineEdit]
) -> None:
    content, first, last = fields
    reach = Reach(theme, content)
    qtbot.addWidget(reach)
    reach.resize(400, 300)
    reach.show()
    reach.activateWindow()
    qtbot.waitExposed(reach)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    last.setFocus()
    qtbot.waitUntil(lambda: last.mapTo(reach, QPoint(0, 110)).y() <= 300)
    first.setFocus()
    qtbot.waitUntil(lambda: first.mapTo(reach, QPoint(0, 90)).y() >= 0)


def test_what_grows_later_is_reached_too(
    qtbot: QtBot, theme: Theme, fields: tuple[QWidget, QLineEdit, QLineEdit]
) -> None:
    content, first, _ = fields
    reach = Reach(theme, content)
    qtbot.addWidget(reach)
    reach.resize(400, 900)
    reach.show()
    qtbot.waitUntil(lambda: not reach.scrolls)
    first.setMinimumHeight(2000)
    qtbot.waitUntil(lambda: reach.scrolls)
    first.setMinimumHeight(10)
    qtbot.waitUntil(lambda: not reach.scrolls)
