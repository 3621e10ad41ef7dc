from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.event.numbers import NumberBox, parsed


def box(qtbot: QtBot, text: str, *, whole: bool = True) -> tuple[NumberBox, list[Any]]:
    made = NumberBox(whole=whole)
    qtbot.addWidget(made)
    made.show()
    told: list[Any] = []
    made.typed.connect(told.append)
    made.show_text(text, "not sent")
    return made, told


def test_a_number_that_is_not_sent_stands_empty_and_can_become_zero(qtbot: QtBot) -> None:
    made, told = box(qtbot, "")
    assert (made.text(), made.lineEdit().placeholderText(), told) == ("", "not sent", [])
    qtbot.keyClicks(made, "0")
    assert told == [0]


def test_the_arrows_count(qtbot: QtBot) -> None:
    made, told = box(qtbot, "7")
    qtbot.keyClick(made, Qt.Key.Key_Up)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    assert told == [8, 7, 6]


def test_letters_are_no_numbers(qtbot: QtBot) -> None:
    made, told = box(qtbot, "1")
    qtbot.keyClicks(made, "x2")
    assert "x" not in made.text() and 12 in told


@pytest.mark.parametrize(
    ("text", "whole", "value"),
    [
        ("5", True, 5),
        ("-5", True, -5),
        ("1.5", True, None),
        ("1.5", False, 1.5),
        ("inf", False, None),
        ("", False, None),
    ],
)
def test_what_a_text_means(text: str, whole: bool, value: Any) -> None:
    assert parsed(text, whole=whole) == value


@given(st.integers())
def test_any_whole_number_survives(number: int) -> None:
    assert parsed(str(number), whole=True) == number
