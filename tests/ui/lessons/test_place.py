from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.lessons.place import LessonPlace
from studio.ui.theme import Theme
from studio.ui.zones import Zones


def test_the_zones_have_all_the_room_until_there_is_a_pane_at_their_left(qtbot: QtBot, theme: Theme) -> None:
    zones = Zones({name: QWidget() for name in ("event", "action", "outcome")}, {})
    place = LessonPlace(theme, zones)
    qtbot.addWidget(place)
    place.resize(1200, 600)
    place.show()
    assert zones.width() == 1200
    pane = QLabel("lesson")
    place.take(pane)
    pane.show()
    place.give_share()
    assert pane.x() == 0 and 280 < pane.width() < 330 and zones.width() > 850
    place.resize(700, 600)
    place.reset_asked.emit()
    assert pane.width() >= theme.px(230) - 1
