from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.replay.bar import ReplayBar
from studio.ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> ReplayBar:
    made = ReplayBar(theme)
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def test_keys_of_the_slider(qtbot: QtBot, bar: ReplayBar) -> None:
    asked: list[object] = []
    bar.asked.connect(asked.append)
    bar.dragged.connect(asked.append)
    bar.show_position(3, 7, "a call")
    assert asked == [] and bar.counter.text() == "3 of 7" and bar.slider.accessibleDescription() == "a call"
    for key in ("Right", "PageDown", "PageUp", "Home", "End", "Down", "Up", "Escape"):
        qtbot.keyClick(bar.slider, getattr(Qt.Key, f"Key_{key}"))
    assert asked == [4, "next_call", "previous_call", 0, 7, "next", "previous", "leave"]


def test_buttons_are_there_where_they_lead_somewhere(qtbot: QtBot, bar: ReplayBar) -> None:
    asked: list[str] = []
    bar.asked.connect(asked.append)
    bar.show_position(0, 1, "")
    assert [button.isEnabled() for button in bar.buttons.values()] == [False, False, True, True]
    bar.buttons["next"].click()
    bar.leave.click()
    assert asked == ["next", "leave"]
    assert all(button.accessibleName() for button in bar.buttons.values())
