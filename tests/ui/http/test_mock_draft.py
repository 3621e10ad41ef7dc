from __future__ import annotations

from typing import Any

from studio.ui.http.mock_draft import packed, unpacked

EVENT = {"user": {"email": "ada@example.com"}}
MOCK = {"request": {"url": "*"}, "failure": "dns"}


def test_policy_and_mocks_travel_with_the_event() -> None:
    assert unpacked(packed(EVENT, "blocked", [MOCK])) == (EVENT, ("blocked", (MOCK,)))
    assert unpacked(packed(EVENT, None, [])) == (EVENT, (None, ()))


def test_an_older_draft_has_an_event_only() -> None:
    assert unpacked(EVENT) == (EVENT, None)


def test_what_no_scenario_would_hold_is_left_out() -> None:
    several: tuple[Any, ...] = ({"http": 3}, {"http": [{"request": {}}]}, {"http": [], "network": 3}, [])
    for wrong in several:
        assert unpacked({**EVENT, "$scenario": wrong}) == (EVENT, None)
