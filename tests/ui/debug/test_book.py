from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.sandbox.debug import Breakpoint
from studio.ui.debug.book import BreakpointBook


def test_breakpoints_are_kept_for_each_action(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "state" / "breakpoints.json"
    book = BreakpointBook(path)
    with qtbot.waitSignal(book.changed):
        assert book.toggle("a.js", 7)
    book.toggle("a.js", 3)
    book.put("a.js", Breakpoint(3, condition="x > 1"))
    book.put("b.js", Breakpoint(1, log="{x}"))
    book.agree(["a.js"])
    book.keep()
    again = BreakpointBook(path)
    assert again.of("a.js") == (Breakpoint(3, condition="x > 1"), Breakpoint(7))
    assert again.of("b.js") == (Breakpoint(1, log="{x}"),)
    assert (again.is_agreed("a.js"), again.is_agreed("b.js")) == (True, False)
    assert not again.toggle("a.js", 7)
    assert [each.line for each in again.of("a.js")] == [3]
    again.clear()
    assert again.keys() == ()
    again.keep()


def test_breakpoints_move_and_two_on_one_line_become_one(qtbot: QtBot, tmp_path: Path) -> None:
    book = BreakpointBook(tmp_path / "breakpoints.json")
    for line in (2, 4, 9):
        book.toggle("a", line)
    book.move("a", {2: 5, 4: 5, 9: 12})
    assert [each.line for each in book.of("a")] == [5, 12]
    with qtbot.assertNotEmitted(book.changed):
        book.move("a", {5: 5})
    book.keep()


@pytest.mark.parametrize(
    "told",
    [
        "not json",
        "[]",
        '{"version": 99, "breakpoints": {"a": [{"line": 1}]}}',
        '{"version": 1, "breakpoints": {"a": [{"line": "x"}, 3, {"line": -1}], "b": 7}, "agreed": 3}',
        '{"version": 1, "breakpoints": []}',
    ],
)
def test_a_broken_file_counts_as_none(tmp_path: Path, told: str) -> None:
    path = tmp_path / "breakpoints.json"
    path.write_text(told, encoding="utf-8")
    assert BreakpointBook(path).keys() == ()


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    book = BreakpointBook(tmp_path / "file" / "breakpoints.json")
    book.toggle("a", 1)
    book.keep()
    assert book.at("a", 1) == Breakpoint(1)
