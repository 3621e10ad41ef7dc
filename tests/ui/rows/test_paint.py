from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.paint import RowDelegate
from studio.ui.rows.view import RowView
from studio.ui.theme import Theme

COLUMNS = (Column("Name", 20), Column("Value"))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RowView:
    made = RowView(theme, "Things", RowModel(COLUMNS))
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show()
    return made


def delegate(view: RowView) -> RowDelegate:
    made = view.itemDelegate()
    assert isinstance(made, RowDelegate)
    return made


def colours(view: RowView) -> set[str]:
    image: QImage = view.viewport().grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_an_icon_has_the_colour_of_its_meaning_in_each_theme(view: RowView, theme: Theme) -> None:
    view.set_rows([Row((Cell("", "state-stopped", "danger"), Cell()))])
    assert theme.css("danger") in colours(view)
    theme.use("dark")
    assert theme.css("danger") in colours(view)


def test_a_dimmed_row_is_painted_muted(view: RowView, theme: Theme) -> None:
    view.set_rows([Row((Cell("", "state-stopped", "danger"), Cell()))])
    view.set_dimmed(True)
    seen = colours(view)
    assert theme.css("muted") in seen
    assert theme.css("danger") not in seen


def test_rows_are_higher_for_more_lines_and_for_more_zoom(view: RowView, theme: Theme) -> None:
    one, three = Row((Cell("a"), Cell())), Row((Cell("a\nb\nc"), Cell()))
    low = delegate(view).row_height(one, 300)
    assert delegate(view).row_height(three, 300) == low + 2 * delegate(view).line_height
    theme.set_zoom(200)
    assert delegate(view).row_height(one, 300) > 1.6 * low


def test_a_note_has_at_most_three_lines(view: RowView) -> None:
    long = delegate(view).note_height("word " * 5_000, 200)
    unbroken = delegate(view).note_height("x" * 5_000, 200)
    assert long == unbroken <= 4 * delegate(view).ui.lineSpacing()


def test_a_huge_cell_is_painted_and_not_taken_for_markup(view: RowView, theme: Theme) -> None:
    view.set_rows([Row((Cell("<h1>big</h1>" * 2_000), Cell("<img src=x>", struck=True, link=True)))])
    assert len(colours(view)) > 1
