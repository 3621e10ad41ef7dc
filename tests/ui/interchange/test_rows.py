from __future__ import annotations

from pathlib import Path

from studio.exchange.bundle import Action, Dependency, Module, Secret
from studio.exchange.formats import Export, by_id
from studio.exchange.imported import Notes
from studio.exchange.remarks import Remark
from studio.ui.interchange.looking import Found
from studio.ui.interchange.planning import Done, Order, Plan, Planned
from studio.ui.interchange.rows import done_rows, found_rows, plan_rows
from studio.ui.rows.cells import Row

ORDER = Order(Path("p"), by_id()["js"], Path("out"))


def words(rows: tuple[Row, ...]) -> list[str]:
    return [row.cells[0].text for row in rows]


def test_what_is_impossible_comes_before_what_is_to_know_and_the_files_last() -> None:
    made = Export((), (Remark("Set the secret K."), Remark("Two actions collide.", refused=True)))
    files = (Planned("a.js", "new"), Planned("b.js", "other"), Planned("c.js", "blocked", "c.js is a folder"))
    rows = plan_rows(Plan(ORDER, made, files), ["first"])
    assert words(rows) == ["not saved", "impossible", "to know", "new", "replaces a file", "in the way"]
    assert rows[1].note == "Two actions collide." and rows[-1].note == "c.js is a folder"
    assert all(row.cells[0].icon for row in rows)


def test_a_name_from_elsewhere_cannot_deceive() -> None:
    (row,) = plan_rows(Plan(ORDER, files=(Planned("a\u202esj.exe", "new"),)))
    assert "\u202e" not in row.cells[1].text


def test_what_was_written_stands_below_what_is_left_to_do() -> None:
    rows = done_rows(Done(Path("out"), (Path("out/a/b.js"),), ("Set K.",)))
    assert words(rows) == ["to know", "written"] and rows[1].cells[1].text == "a/b.js"


def test_a_source_is_told_with_what_is_in_it_and_what_is_not() -> None:
    code = "a\nb\n"
    action = Action("x", code, "post-login", "v3", "node22", (Dependency("axios", "1.7.9"),), (Secret("K"),))
    notes = Notes(left_out=["rules/, which is about other parts."], kept=["x: an id."])
    found = Found(Path("p"), by_id()["js"], (), (action,), (Module("m", "a"),), ("post-login: x",), notes)
    rows = found_rows(found, (Planned("studio.yaml", "same"), Planned("a", "other")))
    assert words(rows) == ["replaces a file", "action", "module", "order", "left out", "passed on"]
    assert rows[1].cells[1].text == "x · post-login · 2 lines · secrets K · packages axios 1.7.9"
    assert rows[2].cells[1].text == "m · 1 line"
    assert words(found_rows(Found(Path("p"), problem="nothing"), ())) == ["problem"]
