from __future__ import annotations

from typing import TYPE_CHECKING

from studio.sandbox.recording import ConsoleLine
from studio.ui.outcome.log_cut import cuts

if TYPE_CHECKING:
    from studio.ui.outcome.log_cut import Said


def line(text: str, action: str = "roles") -> Said:
    return action, ConsoleLine(1, "log", text, 1, 0.0)


def told(*lines: Said) -> list[str]:
    found = cuts(lines)
    return [found.get(id(each), "") for _, each in lines]


def test_short_output_is_not_cut() -> None:
    assert told(line("x" * 255)) == [""]


def test_the_line_with_the_first_character_too_many_is_marked() -> None:
    assert told(line("x" * 256)) == [
        "The platform's stored log ends after 256 characters of this line: it keeps 256 of each action."
    ]
    notes = told(line("x" * 99), line("y" * 200), line("z"))
    assert notes[0] == notes[2] == "" and "after 156 characters of this line" in notes[1]


def test_a_line_that_is_not_there_at_all() -> None:
    assert "ends before this line" in told(line("x" * 255), line("y"))[1]


def test_each_action_has_a_log_of_its_own() -> None:
    notes = told(line("x" * 200), line("y" * 200, "second"), line("z" * 100))
    assert notes[:2] == ["", ""] and "after 55 characters" in notes[2]


def test_the_buffer_is_cut_as_well() -> None:
    notes = told(line("x" * 262_143), line("y"))
    assert "stored log" in notes[0] and notes[1] == "The platform cuts the output of one execution here, after 256 KiB."
