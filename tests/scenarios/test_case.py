from __future__ import annotations

from pathlib import Path

from studio.project.reading import ReadError
from studio.project.scenario import Scenario
from studio.scenarios.case import Case, result_of


def case(scenario: Scenario, problem: ReadError | None = None) -> Case:
    return Case(Path("actions/roles/scenarios/a.yaml"), "a.yaml", scenario, problem=problem)


def test_why_a_case_is_not_run() -> None:
    assert case(Scenario(expect={"status": "continue"})).skipped is None
    assert case(Scenario(expect={"status": "continue"}, skip="flaky upstream")).skipped == "flaky upstream"
    assert case(Scenario()).skipped == "it expects nothing"
    assert case(Scenario(continue_=({"before": {"status": "redirect"}},))).skipped is None
    assert case(Scenario(), ReadError("a.yaml", 1, "broken")).skipped is None


def test_what_counts_against_a_suite() -> None:
    verdicts = [
        v for v in ("passed", "failed", "broken", "skipped", "stopped") if result_of(case(Scenario()), v).failed
    ]
    assert verdicts == ["failed", "broken"]
