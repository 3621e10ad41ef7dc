from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.events import default_event
from studio.catalogue.grants import Grant
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.event_check import check
from studio.project.event_document import ABSENT, at, changes
from studio.project.grant_event import NoSuchGrant, applied, find, grant_of, has_path, start_event
from studio.project.merging import assign

CATALOGUE = load()
GRANTS = CATALOGUE.grants
LOGIN = CATALOGUE.triggers["post-login"]
REACHED = [trigger for trigger in CATALOGUE.runnable if GRANTS.fitting(trigger)]
PAIRS = [pytest.param(t, g, id=f"{t.id}/{g.id}") for t in REACHED for g in GRANTS.fitting(t)]


def under(grant: str, event: Any = None, trigger: Trigger = LOGIN) -> dict[str, Any]:
    event = default_event(trigger) if event is None else event
    return applied(event, GRANTS.by_id[grant], trigger, GRANTS)


def value(event: Any, path: str) -> Any:
    return at(event, tuple(path.split(".")))


@pytest.mark.parametrize(("trigger", "grant"), PAIRS)
def test_the_event_of_a_grant_is_one_that_the_platform_sends(trigger: Trigger, grant: Grant) -> None:
    event = start_event(trigger, GRANTS, grant.id)
    assert check(event, trigger) == []
    assert grant_of(event, trigger, GRANTS) is grant


@pytest.mark.parametrize(("trigger", "grant"), PAIRS)
def test_it_does_not_matter_which_grant_was_there_before(trigger: Trigger, grant: Grant) -> None:
    start = start_event(trigger, GRANTS, grant.id)
    for before in GRANTS.fitting(trigger):
        assert applied(start_event(trigger, GRANTS, before.id), grant, trigger, GRANTS) == start, before.id


@pytest.mark.parametrize("trigger", CATALOGUE.runnable, ids=lambda trigger: trigger.id)
def test_the_default_event_is_of_the_first_grant(trigger: Trigger) -> None:
    fitting = GRANTS.fitting(trigger)
    assert grant_of(default_event(trigger), trigger, GRANTS) is (fitting[0] if fitting else None)
    assert start_event(trigger, GRANTS, None) == default_event(trigger)


def test_a_refresh_has_no_browser_and_no_session_but_a_refresh_token() -> None:
    event = under("refresh-token")
    gone = ("session", "transaction.id", "transaction.redirect_uri", "transaction.response_type", "transaction.state")
    assert [path for path in gone if value(event, path) is not ABSENT] == []
    assert event["refresh_token"]["user_id"] == event["user"]["user_id"]
    assert event["request"]["method"] == "POST"
    assert event["request"]["body"] == {"grant_type": "refresh_token", "client_id": event["client"]["client_id"]}


def test_the_request_repeats_what_the_event_holds() -> None:
    event = assign(default_event(LOGIN), ("client", "client_id"), "mine")
    event = assign(event, ("transaction", "requested_scopes"), ["openid", "read:x"])
    assert under("browser", event)["request"]["query"] == {
        "response_type": "code",
        "client_id": "mine",
        "redirect_uri": "http://localhost:3000/callback",
        "scope": "openid read:x",
        "audience": "https://api.example.test/",
        "state": "xyzABC123",
    }
    del event["user"]["email"]
    assert "username" not in under("password", event)["request"]["body"]


def test_what_was_edited_elsewhere_stays() -> None:
    event = assign(default_event(LOGIN), ("user", "app_metadata"), {"plan": "gold"})
    event = assign(event, ("transaction", "redirect_uri"), "https://mine.example.test/back")
    event = assign(event, ("request", "query"), {"campaign": "spring"})
    event = assign(event, ("own",), [1])
    silent = under("silent", event)
    assert silent["user"]["app_metadata"] == {"plan": "gold"} and silent["own"] == [1]
    assert silent["transaction"]["redirect_uri"] == "https://mine.example.test/back"
    assert silent["request"]["query"]["campaign"] == "spring"


def test_the_connection_of_a_passwordless_login_leaves_with_it() -> None:
    before = under("passwordless")
    assert before["connection"]["strategy"] == "email"
    assert under("browser", before)["connection"] == default_event(LOGIN)["connection"]
    mine = assign(before, ("connection", "name"), "staff-mail")
    assert under("browser", mine)["connection"] == {
        **before["connection"],
        "name": "staff-mail",
        "strategy": "auth0",
    } | {"id": default_event(LOGIN)["connection"]["id"]}


@pytest.mark.parametrize(
    ("path", "changed", "grant"),
    [
        ("transaction.protocol", "oauth2-webauthn", None),
        ("transaction.protocol", "heron-post", None),
        ("transaction.protocol", {"$delete": True}, None),
        ("transaction", {"$delete": True}, None),
        ("transaction.protocol", "oauth2-refresh-token", "refresh-token"),
        ("transaction.prompt", ["none"], "silent"),
        ("request.query.prompt", "none", "silent"),
        ("connection.strategy", "sms", "passwordless"),
        ("transaction.protocol", "oidc-implicit-profile", "implicit"),
    ],
)
def test_an_event_made_by_hand_is_told(path: str, changed: Any, grant: str | None) -> None:
    found = grant_of(assign(default_event(LOGIN), tuple(path.split(".")), changed), LOGIN, GRANTS)
    assert (found.id if found else None) == grant


def test_paths_that_a_trigger_does_not_have_are_left_out() -> None:
    sign_up = CATALOGUE.triggers["pre-user-registration"]
    event = start_event(sign_up, GRANTS, "device")
    assert "session" not in event and "query" not in event["request"]
    assert [has_path(sign_up, path) for path in ("request.query", "request.body.x", "session", "user.email")] == [
        *(False, True),
        *(False, True),
    ]


@pytest.mark.parametrize(
    ("id", "trigger", "told"),
    [
        ("refresh", "post-login", "the grant refresh is not known; did you mean refresh-token"),
        ("xyz", "custom-token-exchange", "the grant xyz is not known; expected one of token-exchange"),
        (
            "saml",
            "credentials-exchange",
            "credentials-exchange is not reached by the grant saml; expected one of client",
        ),
        ("saml", "event-stream", "event-stream has no grants to choose from"),
    ],
)
def test_a_grant_that_cannot_be_had(id: str, trigger: str, told: str) -> None:
    with pytest.raises(NoSuchGrant) as caught:
        find(id, CATALOGUE.triggers[trigger], GRANTS)
    assert told in str(caught.value)


PATHS = sorted(
    {p for g in GRANTS.by_id.values() for p in (*g.sets, *g.gives, *g.removes)}
    | {p for g in GRANTS.by_id.values() for marks in g.told_by for p in marks}
    | {"request", "request.query", "transaction", "user", "client"}
)
SAID = [v for g in GRANTS.by_id.values() for marks in g.told_by for v in marks.values() if isinstance(v, str)]
VALUES = st.one_of(
    st.sampled_from(SAID),
    st.none() | st.booleans() | st.integers(-2, 2) | st.text(max_size=3),
    st.sampled_from([[], {}, ["none"], {"$of": "user.email"}, {"prompt": "none"}]),
)
EDITS = st.lists(st.tuples(st.sampled_from(PATHS), VALUES), max_size=6)
CHOICES = st.lists(st.sampled_from(GRANTS.fitting(LOGIN)), min_size=1, max_size=4)


@given(EDITS, CHOICES)
def test_choosing_a_grant_twice_is_choosing_it_once(edits: list[tuple[str, Any]], choices: list[Grant]) -> None:
    event: dict[str, Any] = default_event(LOGIN)
    for path, changed in edits:
        try:
            event = assign(event, tuple(path.split(".")), changed)
        except ValueError:
            continue
    for grant in choices:
        before = {**event}
        event = applied(event, grant, LOGIN, GRANTS)
        assert grant_of(event, LOGIN, GRANTS) is grant
        assert applied(event, grant, LOGIN, GRANTS) == event
        assert applied(before, grant, LOGIN, GRANTS) == event


@given(EDITS, st.sampled_from(GRANTS.fitting(LOGIN)))
def test_nothing_is_changed_beyond_what_grants_are_about(edits: list[tuple[str, Any]], grant: Grant) -> None:
    event: dict[str, Any] = default_event(LOGIN)
    for path, changed in edits:
        try:
            event = assign(event, tuple(path.split(".")), changed)
        except ValueError:
            continue
    about = [tuple(path.split(".")) for g in GRANTS.by_id.values() for path in (*g.sets, *g.gives, *g.removes)]
    for touched in changes(event, applied(event, grant, LOGIN, GRANTS)):
        assert any(touched[: len(each)] == each or each[: len(touched)] == touched for each in about), touched
