from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.theme import Theme
from studio.ui.turning import TurningSplit


def test_it_turns_where_it_is_narrow_and_high_and_back(qtbot: QtBot, theme: Theme) -> None:
    split = TurningSplit(theme, "turning", 600, (300, 100), (100, 300))
    qtbot.addWidget(split)
    split.hold(QWidget(), QWidget())
    split.resize(800, 800)
    split.show()
    assert split.orientation() == Qt.Orientation.Horizontal
    assert split.sizes()[0] > 2 * split.sizes()[1]
    split.resize(500, 800)
    assert split.orientation() == Qt.Orientation.Vertical
    assert 2 * split.sizes()[0] < split.sizes()[1]
    split.resize(500, 200)
    assert split.orientation() == Qt.Orientation.Horizontal


def test_narrow_is_meant_in_units_of_the_zoom(qtbot: QtBot, theme: Theme) -> None:
    theme.set_zoom(200)
    split = TurningSplit(theme, "turning", 600, (1, 1))
    qtbot.addWidget(split)
    split.hold(QWidget(), QWidget())
    split.resize(1000, 900)
    split.show()
    assert split.orientation() == Qt.Orientation.Vertical
    theme.set_zoom(100)
