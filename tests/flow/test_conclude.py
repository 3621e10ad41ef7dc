from __future__ import annotations

import base64
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import Run
from tests.flow.test_execution import run


def login(code: str, protocol: str = "samlp") -> Run:
    event: dict[str, Any] = default_event(load().triggers["post-login"])
    event["transaction"] |= {"protocol": protocol, "redirect_uri": "https://wiki.example.com/acs"}
    return run(code, event=event)


def rules(done: Run) -> list[str]:
    return [warning.rule for warning in done.outcome.warnings]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("throw new Error('x');", "the action failed"),
        ("api.access.deny('no');", "the login is denied"),
        ("api.redirect.sendUserTo('https://a.example/');", "waits for the user"),
    ],
)
def test_tokens_that_are_not_issued_say_why(code: str, why: str) -> None:
    done = run(code)
    assert done.tokens.id_token is None and done.tokens.access_token is None
    assert why in done.tokens.why["id_token"]


def test_a_trigger_without_tokens_says_so() -> None:
    done = run("return;", trigger="post-user-registration")
    assert done.tokens.id_token is None
    assert done.tokens.why["access_token"] == "This trigger issues no tokens."


def test_the_subject_is_the_primary_user_that_was_set() -> None:
    done = run("api.authentication.setPrimaryUser('auth0|other');")
    assert done.tokens.id_token is not None and done.tokens.id_token.claims["sub"] == "auth0|other"


def test_rule_tokens_assertion() -> None:
    done = login("api.samlResponse.setAudience('urn:wiki'); api.idToken.setCustomClaim('a', 1);")
    assert done.tokens.id_token is None and done.tokens.access_token is None
    assert done.tokens.why["id_token"] == "This login answers with an assertion, not with tokens."
    assert [(claim.name, claim.mark, claim.rule) for claim in done.tokens.claims] == [
        ("a", "dropped", "tokens.assertion")
    ]
    assert done.tokens.saml is not None and done.tokens.saml.withheld is None
    assert done.outcome.response is not None and done.outcome.response.kind == "post"
    assert rules(done) == []


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("api.access.deny('no');", "No SAML response with an assertion: the login is denied."),
        ("api.redirect.sendUserTo('https://a.example/');", "Not yet: the login waits for the user to come back."),
    ],
)
def test_an_assertion_that_is_not_issued_says_why(code: str, why: str) -> None:
    done = login(f"api.samlResponse.setAttribute('a', 1); {code}")
    assert done.tokens.saml is not None and done.tokens.saml.withheld == why
    assert done.tokens.saml.attributes[-1].name == "a"


@pytest.mark.parametrize(
    ("code", "reason"), [("api.access.deny('Not <you>');", "Not <you>"), ("throw Error('x')", "x")]
)
def test_rule_gaps_saml_denied(code: str, reason: str) -> None:
    done = login(code)
    assert done.outcome.response is not None
    body = done.outcome.response.body
    assert (done.outcome.response.kind, body["url"]) == ("post", "https://wiki.example.com/acs")
    sent = base64.b64decode(body["SAMLResponse"]).decode()
    assert "status:Responder" in sent and "Assertion>" not in sent
    assert reason.replace("<", "&lt;").replace(">", "&gt;") in sent
    assert "gaps.saml_denied" in rules(done)


def test_rule_gaps_assertion() -> None:
    done = login("api.samlResponse.setAttribute('a', 1);", "wsfed")
    assert done.tokens.saml is None
    assert rules(done) == ["gaps.assertion"]
    assert "WS-Federation" in done.outcome.warnings[0].message
    assert done.outcome.response is not None and done.outcome.response.kind == "none"


def test_limits_of_a_saml_response_are_told() -> None:
    done = login("for (let i = 0; i < 101; i++) api.samlResponse.setAttribute('a' + i, 'x'.repeat(100));")
    assert {"limits.saml_attributes", "limits.saml_total"} <= set(rules(done))
