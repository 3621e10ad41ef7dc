from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.flow.outcome import Outcome
from studio.tokens.keys import SigningKeys
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
KEYS = SigningKeys.made()
EXCHANGE = "custom-token-exchange"
BY_ID = call(1, "authentication.setUserById", "auth0|1")
OPTIONS = {"creationBehavior": "create_if_not_exists", "updateBehavior": "replace"}
BOTH = ["gaps.exchange_without_user"]


def rules(outcome: Outcome) -> list[str]:
    return [finding.rule for finding in outcome.warnings]


def run(body: str) -> Run:
    """The exchange, run for real."""
    trigger = load().triggers[EXCHANGE]
    code = f"exports.onExecuteCustomTokenExchange = async (event, api) => {{ {body} }};"
    return execute(RunRequest(trigger, (ActionSource("exchange", "exchange.js", code),), default_event(trigger)), KEYS)


def test_the_tokens_are_for_the_user_that_is_named(flow: Flow) -> None:
    outcome = flow(recorded(BY_ID), trigger=EXCHANGE)
    assert outcome.status == "continue"
    assert outcome.subject and (outcome.subject.user_id, outcome.subject.line) == ("auth0|1", 1)
    assert outcome.event["user"] == {"user_id": "auth0|1"}
    assert outcome.changes["user"] == {"user_id": "auth0|1"}


def test_rule_triggers_exchange_login(flow: Flow) -> None:
    outcome = flow(recorded(BY_ID), trigger=EXCHANGE)
    assert rules(outcome) == ["triggers.exchange_login"]
    assert "Post-login runs next" in outcome.warnings[0].message


def test_rule_responses_exchange_user(flow: Flow) -> None:
    nobody = flow(recorded(), trigger=EXCHANGE)
    assert nobody.status == "denied" and rules(nobody) == BOTH
    assert nobody.denial and nobody.denial.code == "invalid_request" and "names no user" in nobody.denial.reason
    by_connection = call(7, "authentication.setUserByConnection", "google-oauth2", {"user_id": "7"}, OPTIONS)
    twice = flow(recorded(BY_ID, by_connection), trigger=EXCHANGE)
    assert twice.status == "denied" and twice.denial and "more than once" in twice.denial.reason
    assert (twice.denial.action, twice.denial.line) == ("first", 7)


def test_an_exchange_that_is_denied_or_fails_needs_no_user(flow: Flow) -> None:
    denied = flow(recorded(call(1, "access.deny", "nope", "No")), trigger=EXCHANGE)
    assert denied.denial and denied.denial.code == "nope"
    assert flow(recorded(BY_ID, status="error"), trigger=EXCHANGE).denial is None


@pytest.mark.parametrize(
    ("connection", "user", "gap"),
    [
        ("Username-Password-Authentication", "auth0|7", False),
        ("google-oauth2", "google-oauth2|7", False),
        ("partners", "partners|7", True),
    ],
)
def test_rule_gaps_connection_prefix(flow: Flow, connection: str, user: str, gap: bool) -> None:
    attributes = {"user_id": "7", "email": "ada@example.com", "verify_email": True}
    made = call(1, "authentication.setUserByConnection", connection, attributes, OPTIONS)
    outcome = flow(recorded(made), trigger=EXCHANGE)
    assert outcome.subject and outcome.subject.user_id == user
    assert outcome.event["user"] == {"user_id": user, "email": "ada@example.com"}
    assert outcome.changes["user"] == {"user_id": user, "connection": connection, "attributes": attributes}
    assert ("gaps.connection_prefix" in rules(outcome)) is gap
    assert "gaps.connection_attributes" in rules(outcome)


@pytest.mark.parametrize(
    ("creation", "update", "words"),
    [
        (
            "create_if_not_exists",
            "replace",
            "An unknown user is created with these; a known one gets them in place of its own.",
        ),
        ("none", "none", "An unknown user fails; a known one keeps its own."),
    ],
)
def test_the_options_are_told_in_words(flow: Flow, creation: str, update: str, words: str) -> None:
    options = {"creationBehavior": creation, "updateBehavior": update}
    made = call(1, "authentication.setUserByConnection", "google-oauth2", {"user_id": "7"}, options)
    assert flow(recorded(made), trigger=EXCHANGE).words["user"]["attributes"] == words


def test_rule_gaps_organization_lookup(flow: Flow) -> None:
    known = {"organization": {"id": "org_1", "name": "acme"}}
    by_name = call(2, "authentication.setOrganization", "acme")
    found = flow(recorded(BY_ID, by_name), trigger=EXCHANGE, event=known)
    assert found.event["organization"]["id"] == "org_1" and "gaps.organization_lookup" not in rules(found)
    made_up = flow(recorded(BY_ID, by_name), trigger=EXCHANGE)
    assert made_up.event["organization"]["name"] == "acme"
    assert made_up.event["organization"]["id"].startswith("org_")
    assert "gaps.organization_lookup" in rules(made_up)
    by_id = flow(recorded(BY_ID, call(2, "authentication.setOrganization", "org_9")), trigger=EXCHANGE)
    assert by_id.event["organization"]["id"] == "org_9"


def test_the_actor_is_part_of_the_transaction(flow: Flow) -> None:
    actor = {"sub": "agent", "act": {"sub": "boss"}}
    outcome = flow(recorded(BY_ID, call(2, "authentication.setActor", actor)), trigger=EXCHANGE)
    assert outcome.changes["transaction"] == {"actor": actor}
    assert outcome.event["transaction"]["actor"] == actor
    assert outcome.words["transaction"]["actor"] == "agent acts for the user, and no refresh token is issued."


def test_the_tokens_show_user_organization_and_actor() -> None:
    done = run(
        "api.authentication.setUserById('auth0|7'); api.authentication.setOrganization('org_7');"
        "api.authentication.setActor({ sub: 'agent' });"
    )
    access, identity = done.tokens.access_token, done.tokens.id_token
    assert access and identity
    assert (access.claims["sub"], access.claims["org_id"], access.claims["act"]) == (
        "auth0|7",
        "org_7",
        {"sub": "agent"},
    )
    assert (identity.claims["sub"], identity.claims["org_id"]) == ("auth0|7", "org_7")
    assert "gty" not in access.claims and "sid" not in identity.claims
    (subject,) = [claim for claim in done.tokens.claims if (claim.token, claim.name) == ("access_token", "sub")]
    assert subject.detail == "api.authentication.setUserById"


def test_the_profile_of_a_user_by_connection_is_in_the_id_token() -> None:
    done = run(
        "api.authentication.setUserByConnection('google-oauth2', { user_id: '7', email: 'ada@example.com', "
        "name: 'Ada' }, { creationBehavior: 'create_if_not_exists', updateBehavior: 'none' });"
    )
    assert done.tokens.id_token
    claims = done.tokens.id_token.claims
    assert (claims["sub"], claims["email"], claims["name"]) == ("google-oauth2|7", "ada@example.com", "Ada")


def test_without_a_user_there_are_no_tokens() -> None:
    done = run("api.cache.get('a');")
    assert done.tokens.access_token is None
    response: Any = done.outcome.response
    assert (response.status, response.body["error"]) == (400, "invalid_request")
