from __future__ import annotations

from copy import deepcopy

import pytest

from studio.catalogue.loader import load
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent
from studio.ui.session.snapshot import Snapshot


@pytest.fixture
def event() -> OpenEvent:
    return OpenEvent(load().triggers["post-login"])


def test_it_fits_as_long_as_nothing_of_the_run_has_changed(event: OpenEvent) -> None:
    actions = [OpenAction("a", code="1"), OpenAction("b", code="2")]
    taken = Snapshot.of(actions, event)
    assert taken.fits(actions, event)
    assert not taken.fits(actions[::-1], event)
    assert not taken.fits(actions[:1], event)
    actions[1].code = "3"
    assert not taken.fits(actions, event)
    actions[1].code = "2"
    assert taken.fits(actions, event)
    actions[1].enabled = False
    assert not taken.fits(actions, event) and taken.actions[1].action is actions[1]


@pytest.mark.parametrize("change", [{"secrets": {"K": "v"}}, {"dependencies": {"jose": "5.9.6"}}])
def test_secrets_and_packages_of_any_action_count(event: OpenEvent, change: dict[str, dict[str, str]]) -> None:
    actions = [OpenAction("a"), OpenAction("b")]
    taken = Snapshot.of(actions, event)
    for name, value in change.items():
        setattr(actions[1], name, value)
    assert not taken.fits(actions, event)


def test_an_event_changed_in_place_is_noticed(event: OpenEvent) -> None:
    taken = Snapshot.of([], event)
    live = event.current
    event.current = deepcopy(live)
    assert taken.fits([], event)
    event.current["user"]["email"] = "other@example.com"
    assert not taken.fits([], event)


def test_who_answers_requests_counts(event: OpenEvent) -> None:
    taken = Snapshot.of([], event)
    event.take_http("mocked", [])
    assert not taken.fits([], event)
