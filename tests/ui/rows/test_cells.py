from __future__ import annotations

from studio.ui.rows.cells import Cell, Place, Row, line_cell, place_of, several
from tests.ui.outcome_samples import action, outcome


def test_a_link_names_its_action_only_where_several_ran() -> None:
    place = Place("add-roles", 4)
    assert line_cell(place, False) == Cell("line 4", meaning="accent", link=True)
    assert line_cell(place, True).text == "add-roles, line 4"
    assert line_cell(None, True).link is False


def test_the_name_of_an_action_cannot_turn_the_line_around() -> None:
    assert line_cell(Place("a\u202eb", 4), True).text == "a\\u202eb, line 4"


def test_a_place_needs_a_line() -> None:
    assert place_of("a", None) is None
    assert place_of("a", 3) == Place("a", 3, 1)
    assert place_of(None, 3, 7) == Place("", 3, 7)


def test_several_counts_actions() -> None:
    assert not several(outcome())
    assert several(outcome(actions=(action("a"), action("b"))))


def test_a_row_copies_its_own_text_or_its_cells() -> None:
    cells = (Cell("a"), Cell("b"))
    assert Row(cells).text() == "a\tb"
    assert Row(cells, copy=lambda: "whole").text() == "whole"
