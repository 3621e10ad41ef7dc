from __future__ import annotations

import pytest

from studio.sandbox.debug import Breakpoint, CallFrame, Stopped
from studio.ui.debug import words

OWN = CallFrame("1", "exports.onExecutePostLogin", "code.js", 7, 3, True)
MODULE = CallFrame("2", "f\u202e", "tiers.js", 2, 1, False)


def test_the_banner_says_where_and_why() -> None:
    state = words.stopped(Stopped(1, "tier", "breakpoint", (OWN,)), several=False)
    assert (state.headline, state.detail) == ("Stopped at line 7", "At a breakpoint. The time limit waits.")
    assert [label for _, label in state.actions] == ["Continue", "Step over", "Step into", "Step out", "Stop"]
    thrown = words.stopped(Stopped(2, "tier", "exception", (MODULE, OWN), "Error: \u202eno"), several=True)
    assert thrown.headline == "Stopped at tier, line 7"
    assert thrown.detail == "Because it threw: Error: \\u202eno. The time limit waits."
    assert words.stopped(Stopped(3, "a", "step", (MODULE,)), several=False).headline == "Stopped at line 2 of tiers.js"


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        ("  const a = event.user.email;", 14, "event"),
        ("  const a = event.user.email;", 20, "event.user"),
        ("  const a = event.user.email;", 26, "event.user.email"),
        ("  const a = event?.user;", 22, "event?.user"),
        ("  const a = event.user;", 3, ""),
        ("  const a = event.user;", 9, "a"),
        ("  f(x) + 1", 3, "f"),
        ("  1 + 2", 3, ""),
        ("", 1, ""),
    ],
)
def test_the_name_under_the_mouse(line: str, column: int, expected: str) -> None:
    assert words.expression_at(line, column) == expected


def test_frames_and_breakpoints_have_few_words() -> None:
    assert words.title(OWN) == "onExecutePostLogin"
    assert words.title(CallFrame("", "", "code.js", 1, 1, True, waiting=True)) == "await (module)"
    assert words.title(MODULE) == "f\\u202e"
    assert words.of_breakpoint(Breakpoint(1)) == ""
    assert words.of_breakpoint(Breakpoint(1, condition="a > 1")) == "if a > 1"
    assert words.of_breakpoint(Breakpoint(1, condition="a", log="{a}")) == "writes {a}"


def test_the_question_tells_what_stays_in_force() -> None:
    assert "operating system goes on" in words.agreement(["a", "b"], walls=True)
    assert words.agreement(["a", "b"], walls=True).startswith("Debug a and b?")
    assert "nothing else keeps" in words.agreement(["a"], walls=False)
