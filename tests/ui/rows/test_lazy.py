from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.rows.lazy import FEW, LazyRows, rows_of
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.theme import Theme

COLUMNS = (Column("#", 5), Column("Name"))


def a_row(number: int, item: str) -> Row:
    return Row((Cell(str(number)), Cell(f"{item}\nmore")), note="why")


def test_few_rows_are_made_at_once_and_many_when_they_are_looked_at() -> None:
    assert rows_of(["a", "b"], a_row) == (a_row(1, "a"), a_row(2, "b"))
    many = rows_of([str(n) for n in range(FEW + 1)], a_row)
    assert isinstance(many, LazyRows) and len(many) == FEW + 1
    assert many[FEW].cells[0].text == str(FEW + 1) and many[-1] is many[FEW]
    assert [row.cells[0].text for row in many[2:4]] == ["3", "4"]
    assert many.made.cache_info().misses == 3


def test_a_long_list_is_shown_without_making_its_rows(qtbot: QtBot, theme: Theme, qtmodeltester: ModelTester) -> None:
    view = RowView(theme, "Long", RowModel(COLUMNS))
    qtbot.addWidget(view)
    view.resize(400, 200)
    rows = rows_of([str(n) for n in range(100_000)], a_row)
    assert isinstance(rows, LazyRows)
    view.set_rows(rows)
    view.show()
    view.grab()
    one = view.visualRect(view.row_model.index(0, 0)).height()
    assert rows.made.cache_info().misses < 60
    view.scrollToBottom()
    view.grab()
    assert rows.made.cache_info().misses < 120
    view.set_rows(rows_of(["a"], a_row))
    view.grab()
    assert view.visualRect(view.row_model.index(0, 0)).height() > 2 * one
    view.row_model.set_rows(rows_of([str(n) for n in range(FEW + 1)], a_row))
    qtmodeltester.check(view.row_model)
