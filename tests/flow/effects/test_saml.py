from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import UNDEFINED, call, recorded

Flow = Callable[..., Outcome]
SAML = {"transaction": {"protocol": "samlp"}}


def effects(outcome: Outcome) -> list[tuple[str, str | None]]:
    return [(each.effect, each.rule) for action in outcome.actions for each in action.calls]


def test_rule_flow_no_saml(flow: Flow) -> None:
    calls = (call(1, "samlResponse.setAttribute", "dept", "sales"), call(2, "samlResponse.setIssuer", "urn:me"))
    outcome = flow(recorded(*calls))
    assert not {"saml_attributes", "saml"} & set(outcome.changes)
    assert effects(outcome) == [("ignored", "flow.no_saml")] * 2


@pytest.mark.parametrize("protocol", ["wsfed", "wstrust-usernamemixed"])
def test_other_assertions_are_not_made(flow: Flow, protocol: str) -> None:
    outcome = flow(
        recorded(call(1, "samlResponse.setAttribute", "dept", "sales")),
        event={"transaction": {"protocol": protocol}},
    )
    assert effects(outcome) == [("ignored", "gaps.assertion")]
    assert outcome.saml_writes == ()


def test_attributes_and_settings_are_noted(flow: Flow) -> None:
    outcome = flow(
        recorded(
            call(1, "samlResponse.setAttribute", "dept", ["a", 1]),
            call(2, "samlResponse.setAttribute", "http://schemas.auth0.com/nickname", None),
            call(3, "samlResponse.setRelayState", "/start"),
        ),
        event=SAML,
    )
    assert outcome.changes == {
        "saml_attributes": {"dept": ["a", 1], "http://schemas.auth0.com/nickname": None},
        "saml": {"relayState": "/start"},
    }
    assert [(each.kind, each.name, each.line) for each in outcome.saml_writes] == [
        ("attribute", "dept", 1),
        ("attribute", "http://schemas.auth0.com/nickname", 2),
        ("setting", "relayState", 3),
    ]
    assert outcome.summary == "Login would continue with 1 SAML attribute (1 removed)."


@pytest.mark.parametrize("missing", [(), (UNDEFINED,)])
def test_rule_saml_undefined(flow: Flow, missing: tuple[Any, ...]) -> None:
    outcome = flow(
        recorded(
            call(1, "samlResponse.setAudience", "urn:wiki"),
            call(2, "samlResponse.setAudience", *missing),
            call(3, "samlResponse.setNameIdentifierFormat", *missing),
            call(4, "samlResponse.setAttribute", "dept", *missing),
        ),
        event=SAML,
    )
    assert effects(outcome)[1] == ("ignored", "saml.undefined")
    assert outcome.changes["saml"] == {
        "audience": "urn:wiki",
        "nameIdentifierFormat": "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
    }
    assert outcome.changes["saml_attributes"] == {"dept": None}


def test_the_last_call_counts_also_across_actions(flow: Flow) -> None:
    outcome = flow(
        recorded(
            call(1, "samlResponse.setAttribute", "dept", "a"),
            call(2, "samlResponse.setIssuer", "urn:a"),
            call(3, "samlResponse.setIssuer", "urn:b"),
        ),
        recorded(call(1, "samlResponse.setAttribute", "dept", "b"), name="second"),
        event=SAML,
    )
    assert effects(outcome) == [
        ("ignored", "saml.last_write"),
        ("ignored", "saml.last_write"),
        ("applied", None),
        ("applied", None),
    ]
    reason = outcome.actions[0].calls[0].reason
    assert reason == "A later call sets the same attribute: line 1 of second."


def test_a_private_key_is_not_among_the_changes(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "samlResponse.setKey", "-----BEGIN")), event=SAML)
    assert outcome.changes == {"saml": {"key": "(not shown)"}}
    assert outcome.saml_writes[0].value == "-----BEGIN"


def test_an_action_that_failed_sets_nothing(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "samlResponse.setAttribute", "a", 1), status="error"), event=SAML)
    assert outcome.saml_writes == ()
