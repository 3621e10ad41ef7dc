from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
NOW_MS = 1_767_225_600_000
HOUR = 3_600_000
SESSION = {"session": {"id": "s1", "expires_at": "2026-01-02T00:00:00.000Z", "idle_expires_at": "2026-01-01T12:00:00Z"}}
REFRESH = {
    "refresh_token": {"id": "r1", "expires_at": "2026-01-02T00:00:00.000Z"},
    "transaction": {"protocol": "oauth2-refresh-token"},
}
OFFLINE = {"transaction": {"requested_scopes": ["openid", "offline_access"]}}


def rules(outcome: Outcome) -> list[str]:
    return [finding.rule for finding in outcome.warnings]


def without_session(flow: Flow, *calls: Any) -> Outcome:
    return flow(recorded(*calls), without=("session",))


def test_rule_session_revoked(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "session.revoke", "Stolen")), event=SESSION)
    assert outcome.status == "denied"
    assert outcome.denial and (outcome.denial.code, outcome.denial.reason) == ("access_denied", "Stolen")
    assert outcome.changes["session"] == {"revoked": True}
    assert outcome.words["session"]["revoked"] == "The session ends now, its refresh tokens with it."


def test_refresh_tokens_can_be_preserved(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "session.revoke", "Stolen", {"preserveRefreshTokens": True})), event=SESSION)
    assert outcome.changes["session"] == {"revoked": True, "refresh_tokens_preserved": True}
    assert outcome.words["session"]["revoked"] == "The session ends now, its refresh tokens are kept."


@pytest.mark.parametrize(
    ("method", "args"),
    [
        ("session.revoke", ("x",)),
        ("session.setExpiresAt", (NOW_MS + HOUR,)),
        ("session.setIdleExpiresAt", (NOW_MS + HOUR,)),
        ("session.setCookieMode", ("persistent",)),
    ],
)
def test_rule_gaps_session_absent(flow: Flow, method: str, args: tuple[Any, ...]) -> None:
    outcome = without_session(flow, call(1, method, *args))
    assert outcome.status == "continue" and outcome.changes == {}
    assert outcome.actions[0].calls[0].rule == "flow.no_session"
    assert rules(outcome) == ["gaps.session_absent"]


@pytest.mark.parametrize("method", ["session.deleteMetadata", "session.evictMetadata"])
def test_deleting_metadata_without_a_session_is_known_to_do_nothing(flow: Flow, method: str) -> None:
    outcome = without_session(flow, call(1, method, "a"))
    assert outcome.actions[0].calls[0].rule == "flow.no_session"
    assert rules(outcome) == []


def test_rule_session_earliest(flow: Flow) -> None:
    moments = (NOW_MS + 2 * HOUR, NOW_MS + HOUR, NOW_MS + 3 * HOUR)
    calls = [call(n, "session.setExpiresAt", moment) for n, moment in enumerate(moments, 1)]
    outcome = flow(recorded(*calls), event=SESSION)
    assert outcome.changes["session"] == {"expires_at": NOW_MS + HOUR}
    assert outcome.words["session"]["expires_at"] == "The session ends at the latest at 2026-01-01 01:00:00 UTC."
    made = outcome.actions[0].calls
    assert [(each.effect, each.rule) for each in made] == [
        ("applied", None),
        ("applied", None),
        ("ignored", "session.earliest"),
    ]


def test_the_earliest_moment_counts_over_all_actions(flow: Flow) -> None:
    first = recorded(call(1, "session.setIdleExpiresAt", NOW_MS + HOUR))
    second = recorded(call(2, "session.setIdleExpiresAt", NOW_MS + 2 * HOUR), name="second")
    outcome = flow(first, second, event=SESSION)
    assert outcome.changes["session"] == {"idle_expires_at": NOW_MS + HOUR}
    assert "gaps.expiry_next_action" in rules(outcome)


def test_rule_session_limits(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "session.setExpiresAt", NOW_MS + 48 * HOUR)), event=SESSION)
    assert "session" not in outcome.changes
    made = outcome.actions[0].calls[0]
    assert (made.effect, made.rule) == ("ignored", "session.limits")
    assert made.reason == "It ends at 2026-01-02 00:00:00 UTC already, and its end can only be brought forward."


def test_an_idle_end_is_not_later_than_the_absolute_one(flow: Flow) -> None:
    calls = (call(1, "session.setExpiresAt", NOW_MS + HOUR), call(2, "session.setIdleExpiresAt", NOW_MS + 2 * HOUR))
    outcome = flow(recorded(*calls), event=SESSION)
    assert outcome.changes["session"] == {"expires_at": NOW_MS + HOUR}
    assert outcome.actions[0].calls[1].rule == "session.limits"


def test_a_session_of_another_time_sets_no_limit(flow: Flow) -> None:
    stale = {"session": {"id": "s1", "expires_at": "2020-01-02T00:00:00.000Z"}}
    outcome = flow(recorded(call(1, "session.setExpiresAt", NOW_MS + HOUR)), event=stale)
    assert outcome.changes["session"] == {"expires_at": NOW_MS + HOUR}


def test_rule_gaps_expiry_past(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "session.setExpiresAt", NOW_MS - 1)), event=SESSION)
    assert outcome.status == "continue"
    assert outcome.changes["session"] == {"expires_at": NOW_MS - 1}
    assert rules(outcome) == ["gaps.expiry_past"]


def test_rule_session_cookie(flow: Flow) -> None:
    calls = (call(1, "session.setCookieMode", "persistent"), call(2, "session.setCookieMode", "non-persistent"))
    outcome = flow(recorded(*calls), event=SESSION)
    assert outcome.changes["session"] == {"cookie_mode": "non-persistent"}
    assert outcome.words["session"]["cookie_mode"] == "The cookie of the session ends with the browser."
    assert outcome.event["session"]["cookie"] == {"mode": "non-persistent"}


def test_rule_flow_refresh_only(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "refreshToken.revoke", "x")))
    assert outcome.status == "continue"
    assert outcome.actions[0].calls[0].rule == "flow.refresh_only"
    revoked = flow(recorded(call(1, "refreshToken.revoke", "x")), event=REFRESH)
    assert revoked.status == "denied" and revoked.changes["refresh_token"] == {"revoked": True}


def test_an_online_refresh_token_takes_its_session_along(flow: Flow) -> None:
    online = {**REFRESH, "refresh_token": {"id": "r1", "access": "online"}}
    outcome = flow(recorded(call(1, "refreshToken.revoke", "x")), event=online)
    assert outcome.changes == {"refresh_token": {"revoked": True}, "session": {"revoked": True}}


@pytest.mark.parametrize("event", [REFRESH, OFFLINE])
def test_the_end_of_a_refresh_token_can_be_set_while_it_is_exchanged_or_issued(flow: Flow, event: Any) -> None:
    outcome = flow(recorded(call(1, "refreshToken.setExpiresAt", NOW_MS + HOUR)), event=event)
    assert outcome.changes["refresh_token"] == {"expires_at": NOW_MS + HOUR}


@pytest.mark.parametrize(
    ("method", "args"),
    [
        ("refreshToken.setExpiresAt", (NOW_MS + HOUR,)),
        ("refreshToken.setIdleExpiresAt", (NOW_MS + HOUR,)),
        ("refreshToken.setMetadata", ("a", "b")),
        ("refreshToken.deleteMetadata", ("a",)),
        ("refreshToken.evictMetadata", ()),
    ],
)
def test_rule_flow_no_refresh_token(flow: Flow, method: str, args: tuple[Any, ...]) -> None:
    outcome = flow(recorded(call(1, method, *args)))
    assert outcome.changes == {}
    assert outcome.actions[0].calls[0].rule == "flow.no_refresh_token"
