from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from studio.ui.debug.connect import STANDING, debug_deeds
from studio.ui.window import Window
from tests.ui.debug.stops import Stops


def can(window: Window, name: str) -> bool:
    return window.commands.actions[f"debug.{name}"].isEnabled()


def test_steps_can_be_done_only_while_it_stands(qtbot: QtBot, window: Window) -> None:
    assert set(debug_deeds(window)) == {each for each in window.commands.commands if each.startswith("debug.")}
    assert not any(can(window, name) for name in (*STANDING, "pause", "panel"))
    stops = Stops(qtbot, window, [5])
    stops.at(5)
    assert all(can(window, name) for name in (*STANDING, "panel")) and not can(window, "pause")
    for name, line in (("over", 6), ("out", 9)):
        window.commands.do(f"debug.{name}")
        stops.at(line)
    window.outcome.banner_action.emit("debug_continue")
    stops.end()
    assert not any(can(window, name) for name in (*STANDING, "pause", "panel"))


def test_a_click_left_of_the_number_toggles(qtbot: QtBot, window: Window) -> None:
    spot = QPoint(4, window.editor.view.textHeight(0) + 4)
    qtbot.mouseClick(window.editor.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.debug.margin.lines() == (2,)


def test_a_click_on_a_mark_toggles_too(window: Window) -> None:
    window.editor.mark_clicked.emit(2)
    assert window.debug.margin.lines() == (2,)
    window.editor.mark_clicked.emit(2)
    assert window.debug.margin.lines() == ()
