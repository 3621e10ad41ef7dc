from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from studio.flow.outcome import Outcome
from studio.sandbox.recording import ConsoleLine
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def rules(outcome: Outcome) -> list[str]:
    return [warning.rule for warning in outcome.warnings]


def test_a_quiet_run_has_no_warnings(flow: Flow) -> None:
    assert rules(flow(recorded())) == []


def test_large_code(flow: Flow) -> None:
    assert rules(flow(replace(recorded(), code_bytes=100_001))) == ["limits.code"]


def test_console_output_beyond_the_stored_log(flow: Flow) -> None:
    lines = (ConsoleLine(1, "log", "x" * 300, 1, 0.0),)
    assert rules(flow(recorded(console=lines))) == ["limits.log_persisted"]


def test_large_metadata(flow: Flow) -> None:
    assert rules(flow(recorded(call(1, "user.setUserMetadata", "a", "x" * 33_000)))) == ["limits.metadata"]
