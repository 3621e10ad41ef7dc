from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.event.property_row import PropertyLine, read_property


@pytest.fixture
def line(qtbot: QtBot) -> PropertyLine:
    made = PropertyLine("app_metadata")
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_adds_a_property(qtbot: QtBot, line: PropertyLine) -> None:
    told: list[Any] = []
    line.added.connect(lambda *what: told.append(what))
    qtbot.keyClicks(line, "is_admin = true")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told == [("is_admin", True)] and line.text() == ""


def test_what_is_no_property_is_refused_and_kept(qtbot: QtBot, line: PropertyLine) -> None:
    qtbot.keyClicks(line, "is_admin")
    with qtbot.waitSignal(line.refused) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "is_admin = true" in told.args[0] and line.text() == "is_admin"


def test_escape_closes(qtbot: QtBot, line: PropertyLine) -> None:
    with qtbot.waitSignal(line.closed):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_run_is_left_to_the_window(qtbot: QtBot, line: PropertyLine) -> None:
    told: list[Any] = []
    line.added.connect(lambda *what: told.append(what))
    qtbot.keyClicks(line, "a = 1")
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a=1", ("a", 1)),
        ("a = gold", ("a", "gold")),
        ("a = {", ("a", "{")),
        ("=1", None),
        ("a", None),
        ("a=", ("a", "")),
    ],
)
def test_what_is_read(text: str, read: Any) -> None:
    assert read_property(text) == read
