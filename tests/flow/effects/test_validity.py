from __future__ import annotations

import pytest

from studio.catalogue.loader import load
from studio.flow.effects.validity import has_refresh_token, has_session, later_than, moment, shown
from studio.flow.ledger import Ledger

NOW = 1_767_225_600


def ledger(**event: object) -> Ledger:
    return Ledger(load(), load().triggers["post-login"], dict(event), now=NOW)


def test_an_empty_session_is_none() -> None:
    assert not has_session(ledger(session={}))
    assert not has_session(ledger())
    assert has_session(ledger(session={"id": "s"}))


def test_a_refresh_token_is_exchanged_or_asked_for() -> None:
    assert has_refresh_token(ledger(refresh_token={"id": "r"}))
    assert has_refresh_token(ledger(transaction={"requested_scopes": ["offline_access"]}))
    assert not has_refresh_token(ledger(transaction={"requested_scopes": ["openid"]}))
    added = ledger()
    added.scope_changes["offline_access"] = True
    assert has_refresh_token(added)


def test_the_earliest_known_end_is_found() -> None:
    known = ledger(session={"expires_at": "2026-01-02T00:00:00Z", "idle_expires_at": "2026-01-01T01:00:00Z"})
    hour = (NOW + 3600) * 1000
    assert later_than(known, "session", "idle_expires_at", hour + 1) == hour
    assert later_than(known, "session", "idle_expires_at", hour) is None
    assert later_than(known, "session", "expires_at", hour * 2) == (NOW + 86400) * 1000
    assert later_than(ledger(session={"expires_at": "soon"}), "session", "expires_at", hour) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "1970-01-01 00:00:00 UTC"), (NOW * 1000, "2026-01-01 00:00:00 UTC"), (1e300, f"{int(1e300)} ms")],
)
def test_a_moment_for_people(value: float, text: str) -> None:
    assert shown(value) == text


def test_a_moment_is_whole_where_it_can_be() -> None:
    assert repr(moment(5.0)) == "5"
    assert repr(moment(5.5)) == "5.5"
