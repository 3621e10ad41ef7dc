from __future__ import annotations

from studio.sweep.course import Sweep
from studio.sweep.judging import Result
from studio.sweep.report import shown_results
from studio.sweep.variant import Variant
from studio.ui.sweep.table import Cell, Table, table


def result(row: str, kind: str, what: str, line: int | None = None) -> Result:
    return Result(Variant(row, kind, "v"), what, line)


def test_a_cell_shows_the_worst_and_how_many_were_like_that() -> None:
    shown = table([result("a", "text", "unchanged"), result("a", "text", "error", 4), result("a", "text", "denied", 2)])
    cell = shown.cells["a", "text"]
    assert (cell.text, cell.spoken) == ("crash:4 1/3", "the action threw an error in line 4, 1 of 3 variants")
    assert Cell((result("a", "text", "unchanged"),)).text == "same"


def test_rows_come_as_they_were_found_and_columns_in_the_order_of_kinds() -> None:
    shown = table(
        [result("b", "null", "unchanged"), result("a", "absent", "denied"), result("grant", "grant", "tokens")]
    )
    assert (shown.rows, shown.kinds) == (("b", "a", "grant"), ("absent", "null", "around"))
    assert shown.worst() == ("a", "absent")
    assert Table().worst() is None


def test_every_result_of_a_sweep_is_in_one_cell(found: Sweep) -> None:
    shown = table(shown_results(found))
    inside = [each for cell in shown.cells.values() for each in cell.results]
    assert sorted(map(id, inside)) == sorted(map(id, shown_results(found)))
    worst = shown.worst()
    assert worst and shown.cells[worst].worst.kind == "error"
