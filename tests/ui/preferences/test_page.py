from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from studio.project.preferences import Preferences
from studio.ui.preferences.page import PreferencesPage
from studio.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> PreferencesPage:
    made = PreferencesPage(theme, Path("/home/ada/preferences.yaml"))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_what_is_preferred_is_shown_and_what_is_given_is_told(qtbot: QtBot, page: PreferencesPage) -> None:
    page.show_preferences(Preferences(theme="dark", welcome=False))
    theme = page.editors["theme"].focusProxy()
    assert isinstance(theme, QComboBox) and theme.currentText() == "Dark"
    with qtbot.waitSignal(page.wanted) as told:
        qtbot.keyClick(page.editors["welcome"].focusProxy(), Qt.Key.Key_Space)
    assert told.args == ["welcome", True]


def test_a_problem_stands_below_its_preference_until_it_is_mended(page: PreferencesPage) -> None:
    note = page._notes["node"]
    page.show_problem("node", "There is no program at /x\u202e")
    assert note.text() == "There is no program at /x\\u202e"
    page.show_problem("node", "")
    assert "came along" in note.text()


@pytest.mark.parametrize("zoom", [100, 250])
def test_a_narrow_page_scrolls_down_only(qtbot: QtBot, theme: Theme, page: PreferencesPage, zoom: int) -> None:
    theme.set_zoom(zoom)
    page.resize(theme.px(420), 500)
    qtbot.wait(10)
    assert page.area.horizontalScrollBar().maximum() == 0
    assert page.area.verticalScrollBar().maximum() > 0
