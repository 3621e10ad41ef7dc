from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.language.document import Position, virtual

LINES = st.lists(
    st.sampled_from(["", "x", "module.exports = {", "exports.a = 1;", "/** @typedef {number} Event */"]), max_size=8
)


@given(LINES, st.integers(0, 9), st.integers(0, 50))
def test_places_come_back(lines: list[str], line: int, character: int) -> None:
    document = virtual("\n".join(lines), "PostLoginAPI")
    at = Position(line, character)
    assert document.shift.from_engine(document.shift.to_engine(at)) == at


@given(LINES)
def test_every_line_of_the_action_stands_where_the_shift_says(lines: list[str]) -> None:
    document = virtual("\n".join(lines), "PostLoginAPI")
    seen = document.text.split("\n")
    for number, line in enumerate(lines):
        assert seen[document.shift.to_engine(Position(number, 0))["line"]] == line


def test_hidden_lines_belong_to_nobody() -> None:
    shift = virtual("a\nmodule.exports = {}", "PostLoginAPI").shift
    assert shift.from_engine({"line": 0, "character": 3}) is None
    assert shift.from_engine({"line": 2, "character": 3}) is None
    assert shift.from_engine({"line": 3, "character": 3}) == Position(1, 3)
    assert shift.span_of({"start": {"line": 1, "character": 0}, "end": {"line": 2, "character": 0}}) is None
    assert shift.span_of(None) is None and shift.from_engine({"line": "x"}) is None


def test_types_that_the_action_names_itself_are_left_to_it() -> None:
    text = virtual("/** @import {Event} from 'x' */", "PostLoginAPI").text.split("\n")[0]
    assert ").Event}" not in text and ").PostLoginAPI}" in text
