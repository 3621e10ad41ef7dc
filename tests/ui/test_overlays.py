from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.ui.commands import COMMANDS, CommandSet
from studio.ui.overlays import Overlays
from studio.ui.palette import Palette
from studio.ui.theme import Theme


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.window.show()
        self.done: list[str] = []
        self.palette = Palette(theme, self.window)
        self.overlays = Overlays(self.palette, load(), self.done.append)
        does = {command.id: (lambda id=command.id: self.done.append(id)) for command in COMMANDS}
        self.commands = CommandSet(self.window, lambda: does)
        self.overlays.take(self.commands)

    def titles(self) -> list[str]:
        model = self.palette.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_every_command_is_in_the_palette_and_can_be_done_from_it(qtbot: QtBot, desk: Desk) -> None:
    desk.overlays.show_commands()
    assert set(desk.titles()) == {command.plain_title for command in COMMANDS}
    qtbot.keyClicks(desk.palette.search, "choose trigger")
    qtbot.keyClick(desk.palette.search, Qt.Key.Key_Return)
    assert desk.done == ["run.trigger"]


def test_what_was_done_last_comes_first_and_what_cannot_be_done_last(qtbot: QtBot, desk: Desk) -> None:
    for id in ("view.zoom_in", "edit.goto"):
        desk.commands.do(id)
    desk.commands.enable("run.run", False, "There is nothing to run")
    desk.overlays.show_commands()
    assert desk.titles()[:2] == ["Go to line…", "Zoom in"] and desk.titles()[-1] == "Run"
    qtbot.keyClicks(desk.palette.search, "zoom")
    assert desk.titles()[0] == "Zoom in"
    assert desk.overlays.recent == ["edit.goto", "view.zoom_in"]


def test_the_keys_of_a_zone_come_first(desk: Desk) -> None:
    desk.overlays.show_keys("action")
    assert desk.titles()[0] == "Find…"
    assert "Run" in desk.titles()
    desk.overlays.show_keys(None)
    assert "Find…" not in desk.titles()


def test_every_sample_is_offered_with_its_trigger(qtbot: QtBot, desk: Desk) -> None:
    desk.overlays.show_samples()
    qtbot.keyClicks(desk.palette.search, "role claim")
    qtbot.keyClick(desk.palette.search, Qt.Key.Key_Return)
    assert desk.done[0].startswith("file:")
    assert "role-claim" in desk.done[0]


def test_a_comparison_lists_the_lines_that_differ(desk: Desk) -> None:
    desk.overlays.show_comparison("a\nb\n", "a\nc\n")
    assert {"-b", "+c"} <= set(desk.titles())
    desk.overlays.show_comparison("a", "a")
    assert desk.titles() == []
