from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
SESSION = {"session": {"id": "s1", "metadata": {"old": "1"}}}


def test_null_removes_and_undefined_takes_a_change_back(flow: Flow) -> None:
    undefined = {"$type": "undefined"}
    outcome = flow(
        recorded(
            call(1, "user.setAppMetadata", "kept", 1),
            call(2, "user.setAppMetadata", "gone", None),
            call(3, "user.setAppMetadata", "back", 1),
            call(4, "user.setAppMetadata", "back", undefined),
        )
    )
    assert outcome.changes["app_metadata"] == {"kept": 1, "gone": None}


def test_the_next_action_sees_transaction_metadata_even_without_a_transaction(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "transaction.setMetadata", "a", 5)), event={"transaction": {}})
    assert outcome.event["transaction"]["metadata"] == {"a": 5}
    exchanged = flow(recorded(call(1, "transaction.setMetadata", "a", 5)), trigger="custom-token-exchange")
    assert exchanged.changes["transaction_metadata"] == {"a": 5}


def test_session_metadata_reaches_the_next_action(flow: Flow) -> None:
    calls = (call(1, "session.setMetadata", "new", "2"), call(2, "session.setMetadata", "old", None))
    outcome = flow(recorded(*calls), event=SESSION)
    assert outcome.changes["session_metadata"] == {"new": "2", "old": None}
    assert outcome.event["session"]["metadata"] == {"new": "2"}


def test_rule_metadata_absent(flow: Flow) -> None:
    calls = (call(1, "session.setMetadata", "none", None), call(2, "session.deleteMetadata", "none"))
    outcome = flow(recorded(*calls), event=SESSION)
    assert outcome.changes == {}
    assert [made.rule for made in outcome.actions[0].calls] == ["metadata.absent"] * 2


def test_eviction_takes_what_is_there_by_then(flow: Flow) -> None:
    calls = (
        call(1, "session.setMetadata", "new", "2"),
        call(2, "session.deleteMetadata", "old"),
        call(3, "session.evictMetadata"),
        call(4, "session.setMetadata", "late", "3"),
    )
    outcome = flow(recorded(*calls), event=SESSION)
    assert outcome.event["session"]["metadata"] == {"late": "3"}
    assert outcome.changes["session_metadata"] == {"new": None, "old": None, "late": "3"}


def test_refresh_token_metadata_waits_for_the_token_that_is_issued(flow: Flow) -> None:
    offline = {"transaction": {"requested_scopes": ["openid", "offline_access"]}}
    outcome = flow(recorded(call(1, "refreshToken.setMetadata", "a", "b")), event=offline)
    assert outcome.changes["refresh_token_metadata"] == {"a": "b"}
    assert not outcome.event.get("refresh_token")
