from __future__ import annotations

from itertools import permutations

import pytest

from studio.catalogue.grants import Grant
from studio.catalogue.loader import load

GRANTS = load().grants
POST_LOGIN = load().triggers["post-login"]


def test_every_protocol_of_every_trigger_has_its_facts() -> None:
    named = {value for t in load().triggers.values() for f in t.fields for value in f.enum if f.name == "protocol"}
    implied = {trigger.protocol for trigger in load().triggers.values()} - {""}
    assert named | implied == set(GRANTS.protocols)


def test_an_unknown_protocol_behaves_like_a_login_in_the_browser() -> None:
    facts = GRANTS.protocol("heron-post")
    assert (facts.id, facts.channel, facts.browser, facts.gty, facts.machine) == (
        *("heron-post", "authorize", True),
        *(None, False),
    )


@pytest.mark.parametrize(
    ("event", "id"),
    [
        ({"transaction": {"protocol": "samlp"}}, "samlp"),
        ({"transaction": {"protocol": 5}}, ""),
        ({"transaction": "samlp"}, ""),
        ({}, ""),
        (None, ""),
    ],
)
def test_the_protocol_of_an_event_is_what_it_says(event: object, id: str) -> None:
    assert GRANTS.protocol_of(POST_LOGIN, event).id == id


def test_a_trigger_with_one_protocol_needs_no_event_to_tell() -> None:
    machine = load().triggers["credentials-exchange"]
    assert GRANTS.protocol_of(machine, {"transaction": {"protocol": "samlp"}}).id == "client-credentials"


def test_which_grants_fit_is_decided_by_entry_and_protocols_of_the_trigger() -> None:
    fitting = {trigger.id: [grant.id for grant in GRANTS.fitting(trigger)] for trigger in load().runnable}
    assert fitting["credentials-exchange"] == ["client-credentials"]
    assert fitting["custom-token-exchange"] == ["token-exchange"]
    assert {*fitting["post-login"], "client-credentials"} == set(GRANTS.by_id)
    assert fitting["login-post-identifier"] == ["browser", "implicit", "form-post", "hybrid", "saml", "wsfed"]
    assert {"refresh-token", "silent", "token-exchange"} & set(fitting["pre-user-registration"]) == set()
    assert fitting["post-change-password"] == fitting["event-stream"] == []


def test_the_methods_that_know_of_browserless_protocols_agree() -> None:
    listed = POST_LOGIN.methods_by_name["api.redirect.canRedirect"].options["browserless"]
    assert not [id for id in listed if GRANTS.protocols[id].browser]


def test_no_grant_is_told_by_as_much_as_another_in_the_event_of_that() -> None:
    """Else choosing one would show the other."""
    for one, other in permutations(GRANTS.fitting(POST_LOGIN), 2):
        own = max(told(one, one))
        assert all(count < own for count in told(other, one)), f"{one.id} would be shown as {other.id}"


def told(grant: Grant, by: Grant) -> list[int]:
    """The sizes of the marks of `grant` that the event of another grant has."""
    return [len(marks) for marks in grant.told_by if all(by.says(path) == value for path, value in marks.items())]


def test_touching_covers_what_lies_above_and_below() -> None:
    grant = Grant("g", "G", "", "p", (), (), {"a.b": 1}, {}, ("c",))
    assert [path for path in ("a", "a.b", "a.b.c", "a.bc", "c.d", "cd") if grant.touches(path)] == [
        *("a", "a.b", "a.b.c"),
        "c.d",
    ]


def test_what_a_grant_says_is_found_inside_of_larger_values() -> None:
    grant = Grant("g", "G", "", "p", (), (), {"a.b": {"c": {"d": 1}}}, {}, ())
    assert [grant.says(path) for path in ("a.b.c.d", "a.b.c", "a.b.x.d", "a", "e")] == [1, {"d": 1}, None, None, None]
