from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.scenarios.lessons.lesson import shipped
from studio.ui.lessons.connect import COMMANDS
from studio.ui.window import Window


def test_the_pane_stands_beside_the_zones_only_while_there_is_a_lesson(qtbot: QtBot, window: Window) -> None:
    pane, zones = window.lessons.pane, window.zones
    assert not pane.isVisible() and zones.width() == window.width()
    window.lessons.open(shipped()[0])
    qtbot.waitUntil(lambda: pane.isVisible() and pane.width() > 200)
    assert zones.width() > 2 * pane.width()
    assert all(window.commands.actions[f"lesson.{name}"].isEnabled() for name in COMMANDS)
    window.commands.do("lesson.close")
    assert not pane.isVisible() and window.editor.view.hasFocus()


@pytest.mark.parametrize("zoom", [100, 175])
def test_a_lesson_does_not_widen_the_window_and_leaves_room_for_code(qtbot: QtBot, window: Window, zoom: int) -> None:
    window.theme.set_zoom(zoom)
    window.resize(1366, 768)
    window.lessons.open(shipped()[0])
    qtbot.waitUntil(lambda: window.lessons.pane.width() >= window.theme.px(230))
    qtbot.waitUntil(lambda: window.editor.view.width() >= window.theme.px(200))
    assert window.width() == 1366 and window.height() == 768
