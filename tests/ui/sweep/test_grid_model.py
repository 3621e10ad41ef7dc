from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from studio.sweep.course import Sweep
from studio.sweep.judging import Result
from studio.sweep.report import shown_results
from studio.sweep.variant import Variant
from studio.ui.sweep.grid_model import GridModel
from studio.ui.sweep.table import Table, table

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_the_model_keeps_to_the_rules_while_the_grid_changes(qapp: QApplication, found: Sweep) -> None:
    model = GridModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for shown in (table(shown_results(found)), Table(), table(shown_results(found)[:3])):
        model.show_table(shown)
        assert (model.rowCount(), model.columnCount()) == (len(shown.rows), len(shown.kinds))
    assert tester.model() is model


def test_a_cell_is_read_out_with_its_field_and_kind(qapp: QApplication, found: Sweep) -> None:
    model = GridModel()
    model.show_table(table(shown_results(found)))
    crash = model.place("user.email", "absent")
    assert crash.data() == "crash:2"
    assert crash.data(SPOKEN) == "user.email, Absent: the action threw an error in line 2"
    empty = model.place("user.email", "around") if "around" in model.table.kinds else model.index(0, 0)
    assert empty.data() == "–" or model.cell(empty)
    assert model.headerData(0, Qt.Orientation.Vertical) == model.table.rows[0]


def test_a_name_from_the_code_cannot_deceive(qapp: QApplication) -> None:
    model = GridModel()
    model.show_table(table([Result(Variant("user.\u202eliame", "absent", "absent"), "unchanged")]))
    assert "\u202e" not in model.headerData(0, Qt.Orientation.Vertical)
    assert "\u202e" not in model.index(0, 0).data(SPOKEN)
