from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_rule_user_primary_user(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "authentication.setPrimaryUser", "auth0|other")))
    assert outcome.changes["user"] == {"primary_user_id": "auth0|other"}
    assert outcome.event["user"]["user_id"] == "auth0|other"
    assert outcome.subject and outcome.subject.source == "api.authentication.setPrimaryUser"


def test_rule_user_primary_identity(flow: Flow) -> None:
    outcome = flow(recorded(call(4, "authentication.setPrimaryUser", "auth0|other")))
    (finding,) = outcome.warnings
    assert (finding.rule, finding.line) == ("user.primary_identity", 4)
    assert "secondary identity of auth0|other" in finding.message


def test_rule_gaps_primary_user_event(flow: Flow) -> None:
    first = recorded(call(1, "authentication.setPrimaryUser", "auth0|other"))
    alone, followed = flow(first), flow(first, recorded(name="second"))
    assert "gaps.primary_user_event" not in [finding.rule for finding in alone.warnings]
    assert "gaps.primary_user_event" in [finding.rule for finding in followed.warnings]


def test_a_recorded_method_is_found_by_the_next_action(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "authentication.recordMethod", "https://a.example.com")))
    entry = {"name": "https://a.example.com", "timestamp": "2026-01-01T00:00:00.000Z"}
    assert outcome.changes["authentication"] == {"methods": [entry]}
    assert outcome.event["authentication"]["methods"][-1] == entry
    assert outcome.event["authentication"]["methods"][0]["name"] == "pwd"


def test_rule_triggers_set_user_id(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "user.setUserId", "ada")), trigger="pre-user-registration")
    assert outcome.changes["user"] == {"user_id": "ada"}
    assert outcome.words["user"]["user_id"] == "The new user gets the id ada, behind the prefix of its provider."
