from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.conclude import conclude
from studio.flow.outcome import Outcome, Response
from studio.flow.setting import Setting
from studio.flow.settle import settle
from studio.project.grant_event import start_event
from studio.project.merging import assign
from studio.project.settings import TenantSettings
from studio.tokens.decode import decode
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Tokens
from tests.flow.conftest import recorded

KEYS = SigningKeys.made()
Made = tuple[Response, Tokens]


@pytest.fixture
def login() -> Callable[..., Made]:
    def made(grant: str, trigger: str = "post-login", **changes: Any) -> Made:
        found = load().triggers[trigger]
        event: Mapping[str, Any] = start_event(found, load().grants, grant)
        for path, value in changes.items():
            event = assign(event, tuple(path.split("__")), value)
        setting = Setting(load(), found, event, TenantSettings(), 1_767_225_600, "seed")
        tokens, outcome = conclude(setting, settle(setting, [recorded()]), KEYS)
        assert isinstance(outcome, Outcome) and outcome.response
        return outcome.response, tokens

    return made


Login = Callable[..., Made]
OFFLINE = ["openid", "offline_access"]


def test_rule_responses_code(login: Login) -> None:
    response, _ = login("browser")
    back, exchanged = response.steps
    assert set(back.body) == {"location", "code", "state"} and back.rules == ("responses.code",)
    assert exchanged.asked and exchanged.asked.form and exchanged.asked.form["code"] == back.body["code"]


def test_rule_responses_code_exchange(login: Login) -> None:
    response, tokens = login("browser")
    assert tokens.access_token and tokens.id_token
    assert response.body["access_token"] == tokens.access_token.jwt
    assert response.body["id_token"] == tokens.id_token.jwt
    assert (response.kind, response.status) == ("token", 200)
    assert response.headers["Cache-Control"] == "no-store"


def test_rule_responses_token(login: Login) -> None:
    response, _ = login("password")
    assert (response.kind, response.status, len(response.steps)) == ("token", 200, 1)
    assert dict(response.headers) == {
        "Content-Type": "application/json",
        "Cache-Control": "no-store",
        "Pragma": "no-cache",
    }


def test_rule_responses_front_channel(login: Login) -> None:
    response, tokens = login("implicit")
    assert tokens.access_token and tokens.id_token
    assert response.body["access_token"] == tokens.access_token.jwt
    assert response.headers["Location"].startswith("http://localhost:3000/callback#access_token=")
    assert "refresh_token" not in response.body
    only = login("implicit", transaction__response_type=["token"])[0]
    assert "id_token" not in only.body and only.body["expires_in"] == 7200


def test_rule_responses_device(login: Login) -> None:
    page, polled = login("device")[0].steps
    assert (page.kind, page.status, polled.kind) == ("page", 200, "token")
    assert polled.asked and (polled.asked.form or {})["device_code"] == "DEVICE_CODE"


def test_the_code_of_a_hybrid_login_gives_tokens_of_its_own(login: Login) -> None:
    response, tokens = login("hybrid", transaction__requested_scopes=OFFLINE)
    back, exchanged = response.steps
    assert tokens.id_token and back.body["id_token"] == tokens.id_token.jwt
    front, second = decode(back.body["id_token"]).claims, decode(exchanged.body["id_token"]).claims
    assert set(front) - set(second) == {"c_hash"}
    assert {**front, **second} == front
    assert exchanged.body["refresh_token"].startswith("v1.")
    assert login("hybrid", transaction__response_type=["code", "token"])[0].body["expires_in"] == 86400


@pytest.mark.parametrize(
    ("grant", "changes", "issued"),
    [
        ("browser", {"transaction__requested_scopes": OFFLINE}, True),
        ("browser", {}, False),
        ("implicit", {"transaction__requested_scopes": OFFLINE}, False),
        ("password", {"transaction__requested_scopes": OFFLINE}, True),
        ("device", {"transaction__requested_scopes": OFFLINE}, True),
        ("refresh-token", {}, True),
        ("refresh-token", {"refresh_token__rotating": False, "transaction__requested_scopes": OFFLINE}, False),
        ("token-exchange", {"transaction__requested_scopes": OFFLINE}, True),
        ("token-exchange", {"transaction__requested_scopes": OFFLINE, "transaction__actor": {"sub": "a"}}, False),
    ],
)
def test_rule_tokens_refresh_token(login: Login, grant: str, changes: dict[str, Any], issued: bool) -> None:
    assert ("refresh_token" in login(grant, **changes)[0].body) is issued


def test_rule_tokens_refresh_actor(login: Login) -> None:
    with_actor = {"transaction__requested_scopes": OFFLINE, "transaction__actor": {"sub": "auth0|a"}}
    assert "refresh_token" not in login("token-exchange", **with_actor)[0].body


def test_rule_tokens_userinfo_lifetime(login: Login) -> None:
    gone = {"$delete": True}
    assert login("browser", resource_server=gone)[0].body["expires_in"] == 86400
    assert login("implicit", resource_server=gone)[0].body["expires_in"] == 7200


def test_rule_tokens_machine_absent(login: Login) -> None:
    response, tokens = login("client-credentials", "credentials-exchange")
    assert set(response.body) == {"access_token", "scope", "expires_in", "token_type"}
    assert tokens.id_token is None


def test_a_login_without_tokens_says_what_it_has_instead(login: Login) -> None:
    response, _ = login("wsfed")
    assert (response.kind, response.shows) == ("none", "The browser posts an assertion to the application.")
