from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.sandbox.debug import Attached, Breakpoint, Logged
from studio.sandbox.debug.breaking import Breaking
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


class Engine:
    """Takes what is asked of the engine down, and answers as it would."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def request(self, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        if method == "Debugger.getPossibleBreakpoints":
            return {"locations": [{"lineNumber": line, "columnNumber": 0} for line in range(9)]}
        if method == "Debugger.setBreakpoint":
            line = params["location"]["lineNumber"] + 1
            self.asked.append(("set", line))
            return {"breakpointId": str(line)}
        self.asked.append(("remove", int(params["breakpointId"])))
        return {}


def test_changing_others_never_puts_a_breakpoint_out_of_force() -> None:
    engine = Engine()
    breaking = Breaking(engine, lambda _condition: None)  # type: ignore[arg-type]
    breaking.learn("7")
    breaking.put([Breakpoint(2), Breakpoint(4, condition="a")])
    breaking.put([Breakpoint(2, log="now a text"), Breakpoint(4, condition="a"), Breakpoint(6)])
    assert engine.asked == [("set", 2), ("set", 4), ("set", 6)]
    assert breaking.hit(["2"]).logs == ("now a text",)
    engine.asked.clear()
    breaking.put([Breakpoint(4, condition="b"), Breakpoint(6)])
    assert engine.asked == [("remove", 4), ("set", 4), ("remove", 2)]
