from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.rows.model import RowModel

COLUMNS = (Column("", 1, "Mark"), Column("Name", 10), Column("Value"))
ROWS = (
    Row((Cell("", "mark-added", "ok", "added, line 1"), Cell("a"), Cell("1")), note="why"),
    Row((Cell(), Cell("parent")), children=(Row((Cell(), Cell("child 1"))), Row((Cell(), Cell("child 2"))))),
)


def model(*rows: Row) -> RowModel:
    made = RowModel(COLUMNS)
    made.set_rows(rows or ROWS)
    return made


def test_it_is_a_model_that_qt_accepts(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    made = model()
    qtmodeltester.check(made)
    made.set_rows(ROWS[:1])
    made.set_rows(())


def test_cells_and_children_are_reached(qtbot: QtBot) -> None:
    made = model()
    parent = made.index(1, 0)
    child = made.index(1, 1, parent)
    assert made.data(child) == "child 2"
    assert made.parent(child) == parent
    assert made.rowCount(child) == 0
    assert made.data(made.index(1, 2)) is None


def test_marks_are_words_for_a_screen_reader(qtbot: QtBot) -> None:
    made = model()
    first = made.index(0, 0)
    assert made.data(first, Qt.ItemDataRole.AccessibleTextRole) == "added, line 1"
    assert made.data(first, Qt.ItemDataRole.AccessibleDescriptionRole) == "why"
    assert made.data(made.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "a"
    heading = made.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Mark"


def test_nothing_hostile_goes_into_a_tool_tip(qtbot: QtBot) -> None:
    made = model(Row((Cell("<b>x</b>"), Cell("<img>"), Cell())))
    assert made.data(made.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None


def test_an_index_of_nowhere_is_nobody(qtbot: QtBot) -> None:
    assert model().row_at(QModelIndex()) is None
    assert not model().index(9, 0).isValid()


def test_rows_about_the_same_are_renewed_where_they_stand(qtbot: QtBot) -> None:
    def rows(word: str, *names: str) -> tuple[Row, ...]:
        children = tuple(Row((Cell(), Cell(name), Cell(word if name == "b" else "")), about=name) for name in names)
        return (Row((Cell(), Cell("group")), children=children, about="group"),)

    made = model(*rows("old", "a", "b", "c"))
    resets, told = [], []
    made.modelReset.connect(lambda: resets.append(True))
    made.dataChanged.connect(
        lambda first, last, _roles: told.append((first.parent().isValid(), first.row(), last.row()))
    )
    fresh = rows("new", "a", "b", "c")
    kept = made.rows[0].children
    mixed = fresh[0]._replace(children=(kept[0], fresh[0].children[1], kept[2]))
    assert made.renew_rows((mixed,)) and told == [(False, 0, 0), (True, 1, 1)]
    assert made.data(made.index(1, 2, made.index(0, 0))) == "new"
    assert not made.renew_rows(rows("new", "a", "c")) and not made.renew_rows(()) and resets == []
