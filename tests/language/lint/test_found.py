from __future__ import annotations

from studio.language.answers import Edit
from studio.language.document import Position, Span
from studio.language.lint.found import Fix, Found, counted_from, placed, put_behind


def span(*numbers: int) -> Span:
    return Span(Position(*numbers[:2]), Position(*numbers[2:]))


def test_only_the_first_line_of_a_statement_is_further_right() -> None:
    start, there = Position(4, 10), span(4, 12, 5, 3)
    assert counted_from(start, there) == span(0, 2, 1, 3)
    assert put_behind(Position(7, 1), span(0, 2, 1, 3)) == span(7, 3, 8, 3)
    assert put_behind(start, counted_from(start, there)) == there


def test_the_edits_of_a_remark_move_with_it() -> None:
    fix = Fix("Await it", (Edit(span(0, 0, 0, 0), "await "),))
    found = placed(
        Found("a", span(0, 1, 0, 2), "hint", "", "", "", (fix,)), lambda each: put_behind(Position(2, 0), each)
    )
    assert (found.span, found.fixes[0].edits[0].span) == (span(2, 1, 2, 2), span(2, 0, 2, 0))
