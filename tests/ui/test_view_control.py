from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from studio.project.preferences import Preferences, load_preferences
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.settings_memory import SettingsMemory
from studio.ui.theme import Theme
from studio.ui.view_control import ViewControl
from studio.ui.zones import Zones


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.window, self.outcome = QMainWindow(), OutcomeZone(theme)
        qtbot.addWidget(self.window)
        zones = {"event": QWidget(), "action": QWidget(), "outcome": self.outcome}
        self.zones = Zones(zones, {name: zone.setFocus for name, zone in zones.items()})
        self.window.setCentralWidget(self.zones)
        self.chosen: list[str] = []
        memory = SettingsMemory(folder / "window.ini")
        self.view = ViewControl(self.window, theme, memory, Preferences(), self.chosen.append)
        self.view.take(self.zones, self.outcome)
        self.window.resize(1200, 800)
        self.window.show()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    return Desk(qtbot, theme, tmp_path)


def test_zoom_steps_stay_within_bounds_and_are_remembered(desk: Desk, theme: Theme) -> None:
    for _ in range(20):
        desk.view.zoom(1)
    assert theme.zoom == 250
    assert load_preferences().preferences.zoom == 250
    for _ in range(20):
        desk.view.zoom(-1)
    assert theme.zoom == 100
    desk.view.zoom(1)
    desk.view.zoom(0)
    assert theme.zoom == 100


def test_the_layout_is_switched_and_remembered(desk: Desk) -> None:
    desk.view.switch_layout()
    assert desk.zones.arrangement == "columns"
    assert load_preferences().preferences.wide_layout
    desk.view.reset_layout()
    assert desk.zones.arrangement == "rows"
    assert not load_preferences().preferences.wide_layout


def test_a_theme_is_chosen_and_remembered(desk: Desk) -> None:
    desk.view.use_theme("dark")
    assert desk.chosen == ["dark"]
    assert load_preferences().preferences.theme == "dark"


def test_full_screen_comes_and_goes(desk: Desk) -> None:
    desk.view.full_screen()
    assert desk.window.isFullScreen()
    desk.view.full_screen()
    assert not desk.window.isFullScreen()


def test_preferences_that_cannot_be_written_stop_nobody(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTION_STUDIO_HOME", "/proc/none")
    desk.view.zoom(1)
    assert desk.view.preferences.zoom == 110


def test_what_is_preferred_soon_holds_at_once_and_is_written_before_the_window_closes(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = Desk(qtbot, theme, tmp_path)
    desk.view.prefer_soon(recent=("/a",))
    assert desk.view.preferences.recent == ("/a",)
    desk.view.keep()
    assert load_preferences().preferences.recent == ("/a",)
    desk.view.prefer_soon(recent=("/b",))
    qtbot.waitUntil(lambda: load_preferences().preferences.recent == ("/b",))
