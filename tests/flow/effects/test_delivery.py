from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
TRIGGERS = ["custom-email-provider", "custom-phone-provider"]


@pytest.mark.parametrize("trigger", TRIGGERS)
@pytest.mark.parametrize("kind", ["drop", "retry"])
def test_rule_notification_last(flow: Flow, trigger: str, kind: str) -> None:
    other = "retry" if kind == "drop" else "drop"
    calls = (call(1, f"notification.{other}", "a"), call(2, f"notification.{kind}", "b"))
    outcome = flow(recorded(*calls), trigger=trigger)
    assert outcome.delivery and (outcome.delivery.kind, outcome.delivery.reason) == (kind, "b")
    assert outcome.changes["notification"] == {kind: "b"}
    assert [(made.effect, made.rule) for made in outcome.actions[0].calls] == [
        ("ignored", "notification.last"),
        ("applied", None),
    ]


def test_what_a_retry_and_a_drop_mean_is_told(flow: Flow) -> None:
    retry = flow(recorded(call(1, "notification.retry", "busy")), trigger=TRIGGERS[0])
    assert "up to 5 times" in retry.words["notification"]["retry"]
    drop = flow(recorded(call(1, "notification.drop", "gone")), trigger=TRIGGERS[1])
    assert "for good" in drop.words["notification"]["drop"]
    assert drop.summary == "The phone notification would be dropped: gone."


def test_rule_limits_notification_reason(flow: Flow) -> None:
    outcome = flow(recorded(call(3, "notification.drop", "x" * 1025)), trigger=TRIGGERS[0])
    assert outcome.delivery and len(outcome.delivery.reason) == 1024
    (finding,) = outcome.warnings
    assert (finding.rule, finding.line) == ("limits.notification_reason", 3)
    assert flow(recorded(call(3, "notification.drop", "x" * 1024)), trigger=TRIGGERS[0]).warnings == ()


def test_without_a_decision_the_message_counts_as_delivered(flow: Flow) -> None:
    outcome = flow(recorded(), trigger=TRIGGERS[0])
    assert outcome.delivery is None and outcome.changes == {}
