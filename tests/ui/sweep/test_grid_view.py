from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.sweep.course import Sweep
from studio.sweep.report import shown_results
from studio.ui.sweep.grid_view import GridView
from studio.ui.sweep.table import Cell, Table, table
from studio.ui.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, found: Sweep) -> GridView:
    made = GridView(theme)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_table(table(shown_results(found)))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_worst_is_chosen_first_and_arrows_walk_from_there(qtbot: QtBot, view: GridView) -> None:
    cell = view.grid.cell(view.currentIndex())
    assert cell and cell.worst.kind == "error"
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert told.args == [view.grid.cell(view.currentIndex())]
    with qtbot.waitSignal(view.enter):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_an_empty_grid_has_nothing_chosen(qtbot: QtBot, view: GridView) -> None:
    chosen: list[Cell | None] = []
    view.chosen.connect(chosen.append)
    view.show_table(Table())
    assert chosen[-1] is None


def test_a_failure_has_a_ground_of_its_own_until_it_is_old(view: GridView, theme: Theme) -> None:
    view.clearFocus()
    rect = view.visualRect(view.grid.place("user.email", "null"))
    spot = view.viewport().mapTo(view, rect.topRight()) + view.rect().topLeft()
    spot.setX(spot.x() - 4)
    spot.setY(spot.y() + 4)
    assert view.grab().toImage().pixelColor(spot) == theme.color("danger_bg")
    view.set_dimmed(True)
    assert view.grab().toImage().pixelColor(spot) == theme.color("surface")


def test_columns_hold_their_words_at_any_zoom(view: GridView, theme: Theme) -> None:
    before = view.columnWidth(0)
    theme.set_zoom(175)
    assert view.columnWidth(0) > before * 1.5
