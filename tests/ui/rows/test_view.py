from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Column, Place, Row, line_cell
from studio.ui.rows.lazy import LazyRows
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.theme import Theme

COLUMNS = (Column("Name", 10), Column("Value"), Column("Line", 9))


def row(name: str, line: int | None = None, **more: object) -> Row:
    place = Place("act", line, 2) if line else None
    return Row((Cell(name), Cell("value"), line_cell(place, False)), place=place, **more)  # type: ignore[arg-type]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RowView:
    made = RowView(theme, "Things", RowModel(COLUMNS))
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.set_rows([row("a", 4), row("b"), row("c", 6, note="a reason " * 30)])
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_tab_chooses_the_first_row_and_enter_goes_to_its_line(qtbot: QtBot, view: RowView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    with qtbot.waitSignal(view.go_to) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["act", 4, 2]


def test_a_row_without_a_line_leads_nowhere(qtbot: QtBot, view: RowView) -> None:
    view.setCurrentIndex(view.row_model.index(1, 0))
    with qtbot.assertNotEmitted(view.go_to):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_click_goes_to_the_line_only_on_the_link(qtbot: QtBot, view: RowView) -> None:
    link = view.visualRect(view.row_model.index(0, 2)).center()
    text = view.visualRect(view.row_model.index(0, 0)).center()
    with qtbot.assertNotEmitted(view.go_to):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=text)
    with qtbot.waitSignal(view.go_to) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=link)
    assert told.args == ["act", 4, 2]


def test_the_pointer_shows_what_is_a_link(qtbot: QtBot, view: RowView) -> None:
    QTest.mouseMove(view.viewport(), view.visualRect(view.row_model.index(0, 2)).center())
    qtbot.waitUntil(lambda: view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor)
    QTest.mouseMove(view.viewport(), QPoint(5, 5))
    qtbot.waitUntil(lambda: view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor)


def test_ctrl_c_copies_the_chosen_rows_in_order(qtbot: QtBot, view: RowView) -> None:
    view.setCurrentIndex(view.row_model.index(2, 0))
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "b\tvalue\t\nc\tvalue\tline 6"


def test_a_note_gets_room_below_its_row(view: RowView) -> None:
    plain, noted = (view.visualRect(view.row_model.index(i, 0)).height() for i in (0, 2))
    assert noted > plain + view.fontMetrics().height()


def test_columns_share_the_width_and_follow_the_zoom(qtbot: QtBot, view: RowView, theme: Theme) -> None:
    sizes = [view.header().sectionSize(column) for column in range(3)]
    assert abs(sum(sizes) - view.viewport().width()) <= 3
    theme.set_zoom(200)
    assert view.header().sectionSize(2) > sizes[2]
    view.resize(120, 200)
    assert all(view.header().sectionSize(column) > 0 for column in range(3))


def test_rows_are_dimmed_but_the_chosen_one_keeps_its_contrast(view: RowView) -> None:
    index = view.row_model.index(0, 2)
    view.set_dimmed(True)
    assert view.meaning(index, "accent") == "muted"
    view.setFocus()
    view.setCurrentIndex(index)
    assert view.meaning(index, "accent") == ("accent_text" if view.hasFocus() else "muted")


def test_new_rows_close_the_detail(qtbot: QtBot, view: RowView) -> None:
    view.setCurrentIndex(view.row_model.index(0, 0))
    with qtbot.waitSignal(view.current_row) as told:
        view.set_rows([row("new")])
    assert told.args == [None]


def test_children_are_open_and_can_be_closed_by_key(qtbot: QtBot, view: RowView) -> None:
    view.set_rows([row("parent", children=(row("child", 9),))])
    parent = view.row_model.index(0, 0)
    assert view.isExpanded(parent)
    view.setCurrentIndex(parent)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not view.isExpanded(parent)


def test_notes_in_the_first_column_of_a_tree_stand_in_line_with_the_children(qtbot: QtBot, theme: Theme) -> None:
    made = RowView(theme, "Things", RowModel(COLUMNS), note_column=0)
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    qtbot.waitExposed(made)
    made.set_rows([row("a", note="short")])
    flat = made.note_width
    made.set_rows([row("a", note="short", children=(row("b"),))])
    assert made.note_width == flat - 2 * made.indentation()


def test_all_of_a_long_list_is_chosen_and_copied(qtbot: QtBot, view: RowView) -> None:
    made: list[int] = []

    def one(number: int) -> Row:
        made.append(number)
        return row(f"n{number}")

    view.set_rows(LazyRows(4_000, one))
    made.clear()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    chosen = view.chosen_rows()
    assert len(chosen) == 4_000 and chosen[-1].cells[0].text == "n3999" and len(set(made)) < 500
    view.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().endswith("n3999\tvalue\t"))
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 4_000 and lines[7] == "n7\tvalue\t"


def test_chosen_children_stand_below_their_parents(qtbot: QtBot, view: RowView) -> None:
    view.set_rows([row("a", children=(row("a1"), row("a2"))), row("b", children=(row("b1"),))])
    view.selectAll()
    assert [each.cells[0].text for each in view.chosen_rows()] == ["a", "a1", "a2", "b", "b1"]
