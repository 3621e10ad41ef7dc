from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.making.seed_bar import SeedBar
from studio.ui.theme import Theme


@pytest.mark.parametrize(("typed", "seed"), [("7", 7), (" 0042 ", 42), ("999999999", 999_999_999)])
def test_a_whole_number_is_a_seed(qtbot: QtBot, theme: Theme, typed: str, seed: int) -> None:
    bar = SeedBar(theme)
    qtbot.addWidget(bar)
    bar.open(3)
    bar.field.selectAll()
    qtbot.keyClicks(bar.field, typed)
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert told.args == [seed] and bar.isHidden()


@pytest.mark.parametrize("typed", ["", "-1", "1.5", "٣", "9" * 10])
def test_anything_else_is_none(qtbot: QtBot, theme: Theme, typed: str) -> None:
    bar = SeedBar(theme)
    qtbot.addWidget(bar)
    bar.open(3)
    bar.field.setText(typed)
    bar.choose()
    assert not bar.isHidden() and bar.told.text() == "Expected a whole number from 0 to 999999999."
