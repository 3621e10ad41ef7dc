from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
MACHINE = "credentials-exchange"
GRANT = {"accessToken": {"scope": ["read:x", "write:x"]}}


def test_the_later_of_add_and_remove_wins(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "accessToken.addScope", "read:reports"), call(2, "accessToken.removeScope", "read:reports"))
    )
    assert outcome.scopes.added == ()
    assert "read:reports" not in outcome.scopes.granted


def test_rule_gaps_openid_removed(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "accessToken.removeScope", "openid")))
    assert [finding.rule for finding in outcome.warnings] == ["gaps.openid_removed"]


def test_rule_gaps_scope_without_audience(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "accessToken.addScope", "read:x")), event={"resource_server": {"identifier": ""}})
    assert [finding.rule for finding in outcome.warnings] == ["gaps.scope_without_audience"]
    assert "read:x" in outcome.scopes.granted


@pytest.mark.parametrize(
    ("calls", "targets", "granted"),
    [
        ([("transaction.removeTargetScope", " read:x")], ["write:x"], ("write:x",)),
        ([("transaction.setTargetScopes", ["read:x", " read:x "])], ["read:x"], ("read:x",)),
        ([("transaction.setTargetScopes", [])], [], ()),
        ([("transaction.clearTargetScopes",)], [], ()),
        ([("transaction.clearTargetScopes",), ("transaction.addTargetScope", "read:x")], ["read:x"], ("read:x",)),
    ],
)
def test_rule_triggers_target_scopes(flow: Flow, calls: list, targets: list[str], granted: tuple[str, ...]) -> None:  # type: ignore[type-arg]
    made = [call(number, *each) for number, each in enumerate(calls, 1)]
    outcome = flow(recorded(*made), trigger=MACHINE, event=GRANT)
    assert outcome.changes["transaction"] == {"target_scopes": targets}
    assert outcome.event["transaction"]["target_scopes"] == targets
    assert outcome.scopes.granted == granted


def test_rule_gaps_client_grant(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "transaction.addTargetScope", "evil")), trigger=MACHINE, event=GRANT)
    assert outcome.scopes.granted == ("read:x", "write:x")
    made = outcome.actions[0].calls[0]
    assert (made.effect, made.rule) == ("ignored", "triggers.target_scopes")
    assert made.reason == "evil is not in event.accessToken.scope, so the token goes without."
    assert [finding.rule for finding in outcome.warnings] == ["gaps.client_grant"]


def test_the_next_action_goes_on_with_the_target_scopes(flow: Flow) -> None:
    first = recorded(call(1, "transaction.clearTargetScopes"))
    second = recorded(call(2, "transaction.addTargetScope", "write:x"), name="second")
    assert flow(first, second, trigger=MACHINE, event=GRANT).scopes.granted == ("write:x",)
