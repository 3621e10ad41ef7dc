from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.flow.chips import Chip, End, Strip
from studio.ui.flow.row import EndLabel, FlowRow
from studio.ui.theme import Theme
from tests.ui.flow.conftest import strip_of


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> FlowRow:
    made = FlowRow(theme)
    qtbot.addWidget(made)
    return made


def fill(row: FlowRow, strip: Strip) -> None:
    for chip in strip.chips:
        row.grow().show_chip(chip)
    row.show_ends(strip)
    row.resize(row.sizeHint().width(), 32)
    row.show()


def test_arrows_are_pale_where_the_flow_did_not_come(row: FlowRow) -> None:
    ran = Chip("a", 1, 4, word="completed", time="1.0 ms")
    off = Chip("b", 2, 4, enabled=False, word="disabled")
    denied = Chip("c", 3, 4, word="denied here", time="1.0 ms")
    left = Chip("d", 4, 4, word="not started")
    fill(row, Strip(End("A", True), (ran, off, denied, left), End("B", False)))
    assert row._came() == [True, True, True, False, False]
    row.grab()


def test_the_place_of_a_drag_is_marked(row: FlowRow, theme: Theme) -> None:
    fill(row, strip_of("a", "b", "c"))
    accent = theme.color("accent").rgb()

    def marks() -> int:
        picture = row.grab().toImage()
        return sum(picture.pixel(x, 1) == accent for x in range(picture.width()))

    assert marks() == 0
    row.mark(2, 0)
    assert marks() > 0
    row.marked = None
    assert marks() == 0


def test_the_ends_say_whether_the_flow_came(qtbot: QtBot, theme: Theme) -> None:
    label = EndLabel(theme)
    qtbot.addWidget(label)
    end = End("Tokens issued")
    for reached, spoken, meaning, struck in (
        (None, "Tokens issued", "muted", False),
        (True, "Tokens issued, reached", "ok", False),
        (False, "Tokens issued, not reached", "muted", True),
    ):
        label.show_end(end._replace(reached=reached))
        assert label.accessibleName() == spoken and label.font().strikeOut() == struck
        assert label.palette().color(label.foregroundRole()) == theme.color(meaning)
