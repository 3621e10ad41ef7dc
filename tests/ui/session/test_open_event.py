from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project.reading import parse_document
from studio.project.scenario import Scenario, dump_scenario, parse_scenario
from studio.ui.event import choices as event_choices
from studio.ui.session.open_event import OpenEvent, network_of

TRIGGER = load().triggers["post-login"]
MOCK = {"request": {"url": "https://a.test/*"}, "failure": "dns"}


def test_an_event_is_edited_until_it_is_as_it_was_loaded() -> None:
    event = OpenEvent(TRIGGER)
    assert not event.edited and event.to_keep() is None
    loaded = event.current
    event.current = {**loaded, "mine": 1}
    assert event.mark() and event.edited
    assert not event.mark()
    assert event.to_keep() == event.current
    event.current = loaded
    assert event.mark() and not event.edited


def test_what_a_draft_held_comes_back_with_its_mocks() -> None:
    event = OpenEvent(TRIGGER)
    assert event.take_http("mocked", [MOCK]) and not event.take_http("mocked", [MOCK])
    event.mark()
    kept = event.to_keep()
    assert kept is not None
    event.load(TRIGGER, Scenario(), event_choices.DEFAULT)
    assert event.network.mode == "blocked"
    event.restore(kept)
    assert event.network.mode == "mocked" and event.scenario.http == (MOCK,)


def test_a_scenario_names_the_action_unless_it_lies_beside_it(tmp_path: Path) -> None:
    event = OpenEvent(TRIGGER)
    code = tmp_path / "actions" / "a" / "code.js"
    assert event.to_save(code.parent / "scenarios" / "x.yaml", code).action is None
    assert event.to_save(tmp_path / "x.yaml", code).action == "actions/a/code.js"
    event.current = {**event.current, "mine": 1}
    event.saved(tmp_path / "x.yaml", Scenario())
    assert event.key == event_choices.key_of(tmp_path / "x.yaml") and not event.mark()


def test_what_a_scenario_says_of_its_actions_stays_readable_and_without_expectations(tmp_path: Path) -> None:
    event = OpenEvent(TRIGGER)
    code = tmp_path / "actions" / "a" / "code.js"
    chain = Scenario(actions=("b.js",), continue_=({"before": {"status": "redirect"}, "query": {"a": "b"}},))
    event.load(TRIGGER, chain, event_choices.DEFAULT)
    saved = event.to_save(tmp_path / "x.yaml", code)
    assert (saved.action, saved.actions, saved.continue_) == ("actions/a/code.js", (), ({"query": {"a": "b"}},))
    event.load(TRIGGER, Scenario(flow=True), event_choices.DEFAULT)
    for target, flow in ((tmp_path / "x.yaml", False), (code.parent / "scenarios" / "x.yaml", True)):
        saved = event.to_save(target, code)
        assert saved.flow is flow
        assert parse_scenario(parse_document(dump_scenario(saved))) == saved


@pytest.mark.parametrize(
    ("word", "mode", "hosts"),
    [
        (None, "blocked", ()),
        ("mocked", "mocked", ()),
        ("allow:a.example, b.example", "allow", ("a.example", "b.example")),
    ],
)
def test_the_network_follows_the_scenario(word: str | None, mode: str, hosts: tuple[str, ...]) -> None:
    policy = network_of(Scenario(network=word))
    assert (policy.mode, policy.hosts) == (mode, hosts)


def test_the_grant_of_a_scenario_is_what_its_event_is_laid_over(tmp_path: Path) -> None:
    event = OpenEvent(TRIGGER)
    event.load(TRIGGER, Scenario(grant="refresh-token", event={"user": {"email": "x@example.test"}}), "")
    assert event.current["transaction"]["protocol"] == "oauth2-refresh-token" and "session" not in event.current
    saved = event.to_save(tmp_path / "x.yaml", None)
    assert (saved.grant, saved.event) == ("refresh-token", {"user": {"email": "x@example.test"}})
    event.load(TRIGGER, Scenario(grant="client-credentials"), "")
    assert event.current["transaction"]["protocol"] == "oidc-basic-profile"
