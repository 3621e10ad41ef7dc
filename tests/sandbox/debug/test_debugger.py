from __future__ import annotations

import sys

import pytest

from studio.sandbox import SandboxFailure
from studio.sandbox.debug import Breakpoint, Debugger, is_available
from studio.sandbox.runner import run
from tests.sandbox.conftest import job
from tests.sandbox.debug.driving import Driven


def test_only_the_actions_that_are_meant_are_debugged() -> None:
    told: list[object] = []
    debugger = Debugger(told.append, {"sample": [Breakpoint(2)]}, actions=["another"])
    recording = run(job("return 1;"), debugger=debugger)
    assert (told, recording.status) == ([], "completed")
    assert "permissions" in recording.layers
    assert debugger.watches("another")


def test_wishes_hold_for_what_is_run_later() -> None:
    with Driven(job("return event;")) as driven:
        driven.end()
        driven.debugger.set_breakpoints("sample", [Breakpoint(2)])
    assert is_available()


def test_where_nothing_else_would_guard_the_machine_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not is_available()
    with pytest.raises(SandboxFailure, match="not available on Windows"):
        run(job("return 1;"), debugger=Debugger(lambda _: None))
