from __future__ import annotations

from studio.sandbox.debug import Attached, Breakpoint, Logged
from tests.sandbox.conftest import job
from tests.sandbox.debug.driving import Driven


def test_breakpoints_move_to_where_the_engine_can_stop() -> None:
    code = "// words\n\nconst a = 1; const b = a;\nreturn b;"
    points = [Breakpoint(2), Breakpoint(4, column=24), Breakpoint(4), Breakpoint(4), Breakpoint(5, enabled=False)]
    with Driven(job(code), points) as driven:
        placed = driven.next(Attached).placed
        assert [(each.line, each.column) for each in placed] == [(4, 11), (4, 24), (4, 11), (4, 11), (5, 1)]
        columns = []
        for _ in range(2):
            columns.append(driven.stopped().frames[0].column)
            driven.session.go_on()
        assert columns == [11, 24]
        assert driven.end().status == "completed"


def test_code_in_which_nothing_can_stop_says_so() -> None:
    with Driven(job("exports.onExecutePostLogin = 1;"), [Breakpoint(1)]) as driven:
        assert driven.next(Attached).placed[0].line == 1


def test_a_log_text_in_a_hot_loop_comes_to_an_end() -> None:
    with Driven(job("let i = 0;\nwhile (i < 2500)\n  i++;"), [Breakpoint(4, log="{i}")]) as driven:
        recording = driven.end()
    written = [event for event in driven.told if isinstance(event, Logged)]
    assert len(written) == 2000
    assert written[-1].text == "This text was written 2000 times and is not written any more."
    assert len([line for line in recording.console if line.level == "logpoint"]) == 2000
