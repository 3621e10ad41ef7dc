from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from studio.flow.limits.findings import amount, near, said
from studio.flow.outcome import Gauge, Outcome
from studio.sandbox.recording import ConsoleLine
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def rules(outcome: Outcome) -> list[str]:
    return [warning.rule for warning in outcome.warnings]


def test_a_quiet_run_has_no_warnings(flow: Flow) -> None:
    assert rules(flow(recorded())) == []


def test_what_is_over_is_told_with_what_happens(flow: Flow) -> None:
    outcome = flow(replace(recorded(), code_bytes=100_001))
    assert rules(outcome) == ["limits.code"]
    assert outcome.warnings[0].message == (
        "Code of first: 100,001 of 100,000 bytes. The platform does not save an action with more code."
    )


def test_what_is_near_is_no_warning_but_can_be_asked_for(flow: Flow) -> None:
    outcome = flow(replace(recorded(), code_bytes=100_000))
    assert rules(outcome) == [] and [each.limit for each in near(outcome)] == ["limits.code"]
    assert near(flow(replace(recorded(), code_bytes=100_001))) == ()


def test_console_output_beyond_the_stored_log(flow: Flow) -> None:
    lines = (ConsoleLine(1, "log", "x" * 300, 1, 0.0),)
    assert rules(flow(recorded(console=lines))) == ["limits.log_persisted"]


def test_nothing_is_told_twice(flow: Flow) -> None:
    big = recorded(call(1, "idToken.setCustomClaim", "a", "x" * 110_000))
    assert rules(flow(big)).count("limits.claims_payload") == 1


def test_remarks_of_the_sandbox_follow(flow: Flow) -> None:
    assert rules(flow(recorded(warnings=("Something was left over.",)))) == ["sandbox.remark"]


def test_a_gauge_in_words() -> None:
    gauge = Gauge("limits.execution_time", "Execution time", 1.25, 20, "seconds", None, "ok", "It ends.")
    assert said(gauge) == "Execution time: 1.25 of 20 seconds."
    assert (amount(1_234_567), amount(2.0), amount(0.001)) == ("1,234,567", "2", "0.001")
