"""What the tokens of each grant hold, by the rules of the register: the whole event of the grant goes in."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.project.grant_event import start_event
from studio.project.merging import assign
from studio.project.settings import TenantSettings
from studio.tokens.issue import issue
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Tokens
from studio.tokens.request import TokenRequest

Login = Callable[..., TokenRequest]
LOGIN = load().triggers["post-login"]
API = "https://api.example.test/"
USERINFO = "https://studio-dev.us.auth0.com/userinfo"


def event(grant: str, **changes: Any) -> dict[str, Any]:
    made = start_event(LOGIN, load().grants, grant)
    for path, value in changes.items():
        made = assign(made, tuple(path.split("__")), value)
    return made


def half(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()[:16]).rstrip(b"=").decode()


@pytest.fixture
def tokens(login: Login, keys: SigningKeys) -> Callable[..., Tokens]:
    def made(grant: str, settings: TenantSettings | None = None, **changes: Any) -> Tokens:
        return issue(login(event=event(grant, **changes), settings=settings), keys)

    return made


def id_claims(tokens: Tokens) -> dict[str, Any]:
    assert tokens.id_token is not None
    return dict(tokens.id_token.claims)


def access_claims(tokens: Tokens) -> dict[str, Any]:
    assert tokens.access_token is not None
    return dict(tokens.access_token.claims)


@pytest.mark.parametrize(
    ("grant", "gty", "sid", "seconds"),
    [
        ("browser", None, True, 86400),
        ("silent", None, True, 86400),
        ("implicit", None, True, 7200),
        ("hybrid", None, True, 86400),
        ("passwordless", None, True, 86400),
        ("refresh-token", "refresh_token", False, 86400),
        ("password", "password", False, 86400),
        ("password-realm", "password", False, 86400),
        ("device", None, True, 86400),
        ("token-exchange", None, False, 86400),
    ],
)
def test_both_tokens_of_a_grant(
    tokens: Callable[..., Tokens], grant: str, gty: str | None, sid: bool, seconds: int
) -> None:
    made = tokens(grant)
    access, identity = access_claims(made), id_claims(made)
    assert access.get("gty") == gty
    assert access["aud"] == [API, USERINFO]
    assert access["exp"] - access["iat"] == seconds
    assert ("sid" in identity) is sid
    assert {"auth_time", "acr", "amr"} & set(identity) == set()


def test_rule_tokens_grant_type(tokens: Callable[..., Tokens]) -> None:
    assert access_claims(tokens("password"))["gty"] == "password"
    assert "gty" not in access_claims(tokens("token-exchange"))
    assert "gty" not in access_claims(tokens("password", TenantSettings(access_token_dialect="rfc9068_profile")))


def test_rule_tokens_sid(tokens: Callable[..., Tokens]) -> None:
    assert id_claims(tokens("browser"))["sid"] == "sess_0123456789abcdef"
    assert "sid" not in id_claims(tokens("password"))
    assert "sid" not in id_claims(tokens("browser", session={"$delete": True}))


def test_rule_tokens_response_type(tokens: Callable[..., Tokens]) -> None:
    posted = tokens("form-post")
    assert posted.access_token is None and posted.id_token is not None
    assert posted.why["access_token"] == "No access token: the response_type asks for an ID token only."
    only_access = tokens("implicit", transaction__response_type=["token"])
    assert only_access.id_token is None and only_access.access_token is not None
    assert only_access.why["id_token"] == "No ID token: the response_type asks for an access token only."
    assert tokens("hybrid").access_token is not None
    # what the token endpoint answers has nothing to do with a response_type
    assert tokens("password", transaction__response_type=["token"]).id_token is not None


def test_rule_tokens_hashes(login: Login, keys: SigningKeys, tokens: Callable[..., Tokens]) -> None:
    both = tokens("implicit")
    assert both.access_token is not None
    assert id_claims(both)["at_hash"] == half(both.access_token.jwt)
    assert "c_hash" not in id_claims(both)
    request = login(event=event("hybrid"), seed="s")
    hybrid = id_claims(issue(request, keys))
    assert hybrid["c_hash"] == half(request.code) and "at_hash" not in hybrid
    for grant in ("browser", "refresh-token", "device"):
        assert {"at_hash", "c_hash"} & set(id_claims(tokens(grant))) == set()


def test_rule_tokens_nonce(tokens: Callable[..., Tokens]) -> None:
    assert id_claims(tokens("implicit"))["nonce"] == "n-0S6WzA2Mj"
    assert "nonce" not in id_claims(tokens("password"))


def test_rule_tokens_auth_time(tokens: Callable[..., Tokens]) -> None:
    when = 1_767_225_600
    assert id_claims(tokens("silent", request__query__max_age="60"))["auth_time"] == when
    assert id_claims(tokens("browser", request__query__prompt="login"))["auth_time"] == when
    assert id_claims(tokens("browser", transaction__prompt=["login"]))["auth_time"] == when
    assert "auth_time" not in id_claims(tokens("browser"))


def test_rule_tokens_mfa_claims(tokens: Callable[..., Tokens]) -> None:
    passed = {"authentication__methods": [{"name": "pwd"}, {"name": "mfa"}]}
    shown = {grant: "amr" in id_claims(tokens(grant, **passed)) for grant in ("browser", "hybrid", "device")}
    assert shown == {"browser": True, "hybrid": True, "device": True}
    for grant in ("silent", "refresh-token", "password"):
        assert "amr" not in id_claims(tokens(grant, **passed)), grant


def test_rule_tokens_audience(tokens: Callable[..., Tokens], login: Login, keys: SigningKeys) -> None:
    assert access_claims(tokens("browser", TenantSettings(access_token_algorithm="PS256")))["aud"] == [API, USERINFO]
    assert access_claims(tokens("browser", TenantSettings(access_token_algorithm="HS256")))["aud"] == API
    without = issue(login(event=event("browser"), granted=("read:x",)), keys)
    assert access_claims(without)["aud"] == API and without.id_token is None


def test_rule_tokens_front_channel_lifetime(tokens: Callable[..., Tokens]) -> None:
    def lifetime(grant: str, **changes: Any) -> int:
        claims = access_claims(tokens(grant, **changes))
        return int(claims["exp"]) - int(claims["iat"])

    assert lifetime("implicit") == lifetime("hybrid", transaction__response_type=["code", "token"]) == 7200
    assert lifetime("hybrid") == lifetime("browser") == 86400


def test_rule_tokens_assertion(tokens: Callable[..., Tokens]) -> None:
    for grant in ("saml", "wsfed"):
        made = tokens(grant)
        assert made.id_token is None and made.access_token is None
        assert set(made.why.values()) == {"This login answers with an assertion, not with tokens."}


def test_rule_tokens_machine(login: Login, keys: SigningKeys) -> None:
    machine = load().triggers["credentials-exchange"]
    made = issue(
        login(
            event=start_event(machine, load().grants, "client-credentials"),
            every_protocol=machine.protocol,
            kinds=machine.tokens,
            granted=("read:items",),
            requested=("openid", "read:items"),
        ),
        keys,
    )
    claims = access_claims(made)
    client = "cL13ntStud10Example0000000000000"
    assert made.id_token is None
    assert {name: claims[name] for name in ("sub", "azp", "aud", "gty", "scope")} == {
        "sub": f"{client}@clients",
        "azp": client,
        "aud": API,
        "gty": "client-credentials",
        "scope": "read:items",
    }
    assert set(claims) == {"iss", "sub", "aud", "iat", "exp", "azp", "scope", "gty"}
