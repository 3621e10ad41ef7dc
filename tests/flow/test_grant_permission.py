from __future__ import annotations

from typing import Any

import pytest

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
