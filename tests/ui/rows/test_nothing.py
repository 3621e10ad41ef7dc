from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.theme import Theme


def inked(view: RowView) -> int:
    """How many colours the rows' part of a list has."""
    image = view.viewport().grab().toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def test_an_empty_list_says_why_until_there_are_rows(qtbot: QtBot, theme: Theme) -> None:
    view = RowView(theme, "Calls", RowModel((Column("What"),)))
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    assert inked(view) == 1
    view.say_of_nothing("The code called nothing.")
    assert inked(view) > 1
    assert view.accessibleDescription() == "The code called nothing."
    view.set_rows((Row((Cell("one"),)),))
    assert view.accessibleDescription() == ""


def test_spare_columns_go_where_there_is_too_little_room(qtbot: QtBot, theme: Theme) -> None:
    columns = (Column("Method", 8), Column("URL"), Column("Served by", 9, spare=True), Column("Line", 8))
    view = RowView(theme, "Requests", RowModel(columns))
    qtbot.addWidget(view)
    view.resize(900, 200)
    view.show()
    assert not view.header().isSectionHidden(2)
    view.resize(260, 200)
    assert [view.header().isSectionHidden(place) for place in range(4)] == [False, False, True, False]
    view.resize(900, 200)
    assert not view.header().isSectionHidden(2)
