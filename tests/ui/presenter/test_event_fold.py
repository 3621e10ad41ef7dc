from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, keys


def test_the_event_folds_where_there_is_no_room_and_opens_in_the_actions_place(qtbot: QtBot, window: Window) -> None:
    window.view.arrange("columns")
    inner, event, action = window.zones.inner, window.event_zone, window.action
    assert event.isVisible() and action.isVisible()
    window.zones.outer.setSizes([event.minimumSizeHint().width(), 2000])
    qtbot.waitUntil(lambda: not event.isVisible())
    line = next(each for each in window.findChildren(type(action.key_button)) if each.text().startswith("Event: "))
    assert line.isVisible() and "Role claim" in line.text() and action.isVisible()
    keys(qtbot, Qt.Key.Key_1, CTRL)
    assert event.isVisible() and not action.isVisible() and line.text() == "Back to the action"
    keys(qtbot, Qt.Key.Key_2, CTRL)
    assert action.isVisible() and not event.isVisible() and window.editor.view.hasFocus()
    line.click()
    assert event.isVisible()
    window.zones.outer.setSizes([2000, 300])
    qtbot.waitUntil(lambda: event.isVisible() and action.isVisible() and not line.isVisible())
    assert inner.width() > 0


def test_neither_zone_becomes_narrower_than_it_can_be(qtbot: QtBot, window: Window) -> None:
    window.zones.inner.setSizes([10, 2000])
    window.zones.inner.splitterMoved.emit(10, 1)
    zone = window.event_zone
    qtbot.waitUntil(lambda: zone.width() > 100)
    assert zone.width() >= zone.minimumSizeHint().width()
