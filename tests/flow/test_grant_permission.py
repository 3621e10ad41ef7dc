from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.conclude import conclude
from studio.flow.grant_permission import findings, may_refresh
from studio.flow.setting import Setting
from studio.flow.settle import settle
from studio.project.grant_event import start_event
from studio.project.settings import TenantSettings
from studio.tokens.keys import SigningKeys
from studio.tokens.request import TokenRequest
from tests.flow.conftest import recorded

LOGIN = load().triggers["post-login"]
REALM = "http://auth0.com/oauth/grant-type/password-realm"


def request(grant: str, allowed: tuple[str, ...] | None, **event: Any) -> TokenRequest:
    whole = {**start_event(LOGIN, load().grants, grant), **event}
    return TokenRequest(whole, TenantSettings(grant_types=allowed), load().claims, (), (), ("offline_access",), 0)


@pytest.mark.parametrize(
    ("grant", "allowed", "refused"),
    [
        ("browser", None, ""),
        ("browser", ("authorization_code",), ""),
        ("browser", ("implicit",), "authorization_code"),
        ("implicit", ("authorization_code",), "implicit"),
        ("hybrid", ("authorization_code",), "implicit"),
        ("hybrid", ("authorization_code", "implicit"), ""),
        ("password", ("password",), ""),
        ("password-realm", ("password",), REALM),
        ("password-realm", (REALM,), ""),
        ("device", ("authorization_code",), "urn:ietf:params:oauth:grant-type:device_code"),
        ("saml", (), ""),
    ],
)
def test_rule_responses_unauthorized_client(grant: str, allowed: tuple[str, ...] | None, refused: str) -> None:
    told = [finding.message for finding in findings(request(grant, allowed))]
    words = f"The application may not use the grant type {refused}; the platform refuses before an action runs."
    assert told == ([words] if refused else [])


def third_party(grant: str, **event: Any) -> list[tuple[str, str]]:
    whole = {**start_event(LOGIN, load().grants, grant), **event}
    asked = TokenRequest(whole, TenantSettings(first_party=False), load().claims, (), (), (), 0)
    return [(finding.rule, finding.message) for finding in findings(asked)]


@pytest.mark.parametrize(
    ("grant", "refused"),
    [
        ("browser", ""),
        ("implicit", "implicit"),
        ("hybrid", "implicit"),
        ("password", "password"),
        ("device", "urn:ietf:params:oauth:grant-type:device_code"),
        ("refresh-token", ""),
    ],
)
def test_rule_responses_third_party_grant(grant: str, refused: str) -> None:
    told = [words for rule, words in third_party(grant) if rule == "responses.third_party_grant"]
    words = f"An application of a third party may not use the grant type {refused}"
    assert told == ([f"{words}; the platform refuses before an action runs."] if refused else [])


def test_a_third_party_gets_nothing_by_token_exchange_and_a_machine_needs_no_consent() -> None:
    for trigger, rules in (
        ("custom-token-exchange", ["responses.third_party_grant"]),
        ("credentials-exchange", []),
    ):
        event = default_event(load().triggers[trigger])
        settings = TenantSettings(first_party=False)
        every = load().triggers[trigger].protocol or ""
        asked = TokenRequest(event, settings, load().claims, (), (), (), 0, every_protocol=every)
        assert [finding.rule for finding in findings(asked)] == rules


def test_rule_responses_third_party_consent() -> None:
    api = {"resource_server": {"identifier": "https://heron.test/api"}}
    words = "The user has to let this application of a third party use https://heron.test/api"
    given = f"{words}; the studio takes the consent as given."
    assert third_party("browser", **api) == [("responses.third_party_consent", given)]
    silent = third_party("browser", **api, transaction={"protocol": "oidc-basic-profile", "prompt": ["none"]})
    assert silent == [("responses.third_party_consent", f"{given} Without it the answer is consent_required.")]
    assert third_party("browser", resource_server={}) == []
    assert list(findings(request("browser", None, **api))) == []


def test_an_odd_body_is_no_reason_to_fail() -> None:
    assert list(findings(request("password", ("password",), request={"body": {"grant_type": 5}}))) == []
    assert list(findings(request("password", ("password",), request="odd"))) == []


def test_without_the_grant_type_there_is_no_refresh_token() -> None:
    assert may_refresh(request("browser", None)) and may_refresh(request("browser", ("refresh_token",)))
    assert not may_refresh(request("browser", ("authorization_code",)))


def test_the_run_carries_the_warning_and_no_refresh_token() -> None:
    event = start_event(LOGIN, load().grants, "password")
    event["transaction"]["requested_scopes"] = ["openid", "offline_access"]
    setting = Setting(load(), LOGIN, event, TenantSettings(grant_types=("implicit",)), 0)
    outcome = conclude(setting, settle(setting, [recorded()]), SigningKeys.made())[1]
    assert [finding.rule for finding in outcome.warnings] == ["responses.unauthorized_client"]
    assert outcome.response and "refresh_token" not in outcome.response.body
