from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studio.flow.outcome import Outcome
from studio.project.settings import TenantSettings
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
SESSION: dict[str, dict[str, Any]] = {"session": {"metadata": {}}}


def told(outcome: Outcome) -> list[tuple[str, int | None]]:
    return [(each.rule, each.line) for each in outcome.warnings]


def test_rule_gaps_early_access_a_method_is_carried_out_and_told_once(flow: Flow) -> None:
    calls = (call(3, "session.setMetadata", "a", "b"), call(4, "session.setMetadata", "c", "d"))
    outcome = flow(recorded(*calls), event=SESSION, settings=TenantSettings())
    assert told(outcome) == [("gaps.early_access", 3)]
    assert "has not switched on" in outcome.warnings[0].message
    assert outcome.status == "continue" and outcome.changes["session_metadata"] == {"a": "b", "c": "d"}


def test_nothing_is_told_where_it_is_switched_on(flow: Flow) -> None:
    calls = (call(3, "session.setMetadata", "a", "b"),)
    assert told(flow(recorded(*calls), event=SESSION, settings=TenantSettings(early_access=True))) == []


def test_rule_gaps_plan_method_beyond_the_plan(flow: Flow) -> None:
    settings = TenantSettings(plan="professional", early_access=True)
    outcome = flow(recorded(call(3, "session.revoke", "why")), event=SESSION, settings=settings)
    assert told(outcome) == [("gaps.plan_method", 3)]
    assert "needs the plan enterprise; this tenant has professional" in outcome.warnings[0].message


def test_methods_that_nobody_knows_are_no_matter(flow: Flow) -> None:
    assert told(flow(recorded(call(1, "nothing.atAll")))) == []
