from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
GAPS = {"login-post-identifier": "gaps.login_identifier", "signup-post-identifier": "gaps.sign_up_identifier"}


@pytest.mark.parametrize("trigger", GAPS)
def test_the_last_connection_is_taken_and_nothing_of_it_established(flow: Flow, trigger: str) -> None:
    calls = [call(n, "authentication.setConnectionByName", name) for n, name in enumerate(("one", "two"), 1)]
    outcome = flow(recorded(*calls), trigger=trigger)
    assert outcome.changes["authentication"] == {"connection": "two"}
    assert outcome.words["authentication"]["connection"] == "The flow goes on with the connection two."
    assert [finding.rule for finding in outcome.warnings] == [GAPS[trigger]]


@pytest.mark.parametrize("name", ["", 5, None])
def test_rule_flow_connection_name(flow: Flow, name: object) -> None:
    outcome = flow(recorded(call(1, "authentication.setConnectionByName", name)), trigger="login-post-identifier")
    assert outcome.changes == {}
    made = outcome.actions[0].calls[0]
    assert (made.effect, made.rule) == ("refused", "flow.connection_name")


def test_an_organization_of_a_sign_up_is_a_guess(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "authentication.setOrganization", "org_1")), trigger="signup-post-identifier")
    assert outcome.changes["authentication"] == {"organization": "org_1"}
    assert "gaps.sign_up_identifier" in [finding.rule for finding in outcome.warnings]
