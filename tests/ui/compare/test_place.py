from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.ui.compare.place import RULES, RUNS, ComparePlace
from studio.ui.theme import Theme


def shown(place: ComparePlace) -> str:
    current = place.current
    assert isinstance(current, QPushButton)
    return current.text()


def test_a_switch_is_there_as_soon_as_there_is_a_choice(qtbot: QtBot, theme: Theme) -> None:
    place, one, two = ComparePlace(theme), QPushButton("one"), QPushButton("two")
    qtbot.addWidget(place)
    place.show()
    filled: list[bool] = []
    place.filled.connect(filled.append)
    assert not place.has_any and place.current.accessibleName() == "Comparison"
    place.put(RUNS, one, lambda: one)
    assert one.isVisible() and not place.switch.isVisible()
    assert shown(place) == "one"
    place.put(RULES, two, lambda: two)
    assert two.isVisible() and place.switch.isVisible()
    assert shown(place) == "two"
    place.switch.choose(RUNS)
    assert one.isVisible()
    assert shown(place) == "one"
    place.take(RUNS)
    assert two.isVisible() and not place.switch.isVisible()
    place.take(RUNS)
    place.take(RULES)
    assert filled == [True, True, True, False]
    for each in (one, two):
        each.deleteLater()
