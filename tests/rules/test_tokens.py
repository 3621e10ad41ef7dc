from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.project.settings import TenantSettings
from tests.rules.playing import GONE, NOW, access_claims, all_played, answer, id_claims, played, request

ISSUED = int(NOW.timestamp())
API = "https://api.example.test/"
SIMPLE = {"resource_server": {"identifier": API}, "transaction": {"requested_scopes": ["openid"]}}


def asked(*scopes: str, **transaction: Any) -> dict[str, Any]:
    """An event that asks for these scopes."""
    return {"transaction": {"requested_scopes": list(scopes), **transaction}}


def issued(event: dict[str, Any] | None = None, **settings: Any) -> Any:
    """The tokens of a login without any wish of an action."""
    return played("", event=event or SIMPLE, settings=TenantSettings(**settings))


def test_rule_tokens_openid() -> None:
    with_it, without = all_played([request("", event=asked("openid")), request("", event=asked("read:x"))])
    assert with_it.tokens.id_token
    assert without.tokens.id_token is None and "openid was not requested" in without.tokens.why["id_token"]


def test_rule_tokens_id_header() -> None:
    run = issued()
    assert set(run.tokens.id_token.header) == {"alg", "typ", "kid"} and run.tokens.id_token.header["typ"] == "JWT"
    header = json.loads(base64.urlsafe_b64decode(run.tokens.id_token.jwt.split(".")[0] + "=="))
    assert header == dict(run.tokens.id_token.header)


def test_rule_tokens_id_claims() -> None:
    event = {**SIMPLE, "client": {"client_id": "c1"}, "user": {"user_id": "auth0|7"}}
    claims = id_claims(issued(event, domain="login.example.test"))
    assert {name: claims[name] for name in ("iss", "sub", "aud", "iat", "exp")} == {
        "iss": "https://login.example.test/",
        "sub": "auth0|7",
        "aud": "c1",
        "iat": ISSUED,
        "exp": ISSUED + 36000,
    }


def test_rule_tokens_nonce() -> None:
    assert id_claims(issued({**SIMPLE, "request": {"query": {"nonce": "n-1"}}}))["nonce"] == "n-1"
    assert "nonce" not in id_claims(issued({**SIMPLE, "request": {"query": {"nonce": GONE}}}))


def test_rule_tokens_sid() -> None:
    assert id_claims(issued({**SIMPLE, "session": {"id": "s-1"}}))["sid"] == "s-1"
    assert "sid" not in id_claims(issued({**SIMPLE, "session": GONE}))


def test_rule_tokens_auth_time() -> None:
    session = {"authenticated_at": "2025-12-31T23:00:00.000Z"}
    for query in ({"max_age": "60"}, {"prompt": "login"}):
        claims = id_claims(issued({**SIMPLE, "session": session, "request": {"query": query}}))
        assert claims["auth_time"] == ISSUED - 3600
    assert "auth_time" not in id_claims(issued())


def test_rule_tokens_hashes() -> None:
    run = issued({**SIMPLE, **asked("openid", response_type=["id_token", "token"])})
    digest = hashlib.sha256(run.tokens.access_token.jwt.encode()).digest()[:16]
    claims = id_claims(run)
    assert claims["at_hash"] == base64.urlsafe_b64encode(digest).rstrip(b"=").decode() and "c_hash" not in claims
    hybrid = id_claims(issued({**SIMPLE, **asked("openid", response_type=["code", "id_token"])}))
    assert "c_hash" in hybrid and "at_hash" not in hybrid
    assert not {"at_hash", "c_hash"} & id_claims(issued({**SIMPLE, **asked("openid", response_type=["code"])})).keys()


def test_rule_tokens_organization() -> None:
    event = {**SIMPLE, "organization": {"id": "org_1", "name": "acme", "display_name": "Acme"}}
    run = issued(event)
    assert id_claims(run)["org_id"] == access_claims(run)["org_id"] == "org_1" and "org_name" not in id_claims(run)
    assert id_claims(issued(event, include_org_name=True))["org_name"] == "acme"
    assert "org_id" not in id_claims(issued({**SIMPLE, "organization": GONE}))


def test_rule_tokens_mfa_claims() -> None:
    passed = {"authentication": {"methods": [{"name": "pwd"}, {"name": "mfa"}]}}
    claims = id_claims(issued({**SIMPLE, **passed}))
    assert claims["acr"] == "http://schemas.openid.net/pape/policies/2007/06/multi-factor" and claims["amr"] == ["mfa"]
    silent = {**SIMPLE, **passed, "request": {"query": {"prompt": "none"}}}
    refreshed = {**SIMPLE, **passed, **asked("openid", protocol="oauth2-refresh-token")}
    for event in (SIMPLE, silent, refreshed):
        assert not {"acr", "amr"} & id_claims(issued(event)).keys()


def test_rule_tokens_profile_scopes() -> None:
    user = {"name": "Ada", "given_name": "A", "nickname": "a", "picture": "https://x.test/p", "email": "a@x.test"}
    event = {"user": {**user, "email_verified": True}}
    profile, email, none = (
        id_claims(run)
        for run in all_played(request("", event={**event, **asked("openid", *s)}) for s in (["profile"], ["email"], []))
    )
    assert {"name", "given_name", "nickname", "picture", "updated_at"} <= profile.keys() and "email" not in profile
    assert (email["email"], email["email_verified"]) == ("a@x.test", True) and "name" not in email
    assert not {"name", "email"} & none.keys()


def test_rule_tokens_absent_attributes() -> None:
    event = {**asked("openid", "profile", "email"), "user": {"family_name": GONE, "given_name": None}}
    claims = id_claims(issued(event))
    assert not {"family_name", "given_name"} & claims.keys() and None not in claims.values()


def test_rule_tokens_id_lifetime() -> None:
    assert id_claims(issued())["exp"] - ISSUED == 36000
    assert id_claims(issued(id_token_lifetime=60))["exp"] - ISSUED == 60


def test_rule_tokens_access_claims() -> None:
    run = issued({**SIMPLE, "client": {"client_id": "c1"}})
    assert run.tokens.access_token.header["typ"] == "JWT"
    claims = access_claims(run)
    assert set(claims) == {"iss", "sub", "aud", "iat", "exp", "azp", "scope"}
    assert claims["azp"] == "c1" and claims["scope"] == "openid"


def test_rule_tokens_empty_scope() -> None:
    assert "scope" not in access_claims(issued({**SIMPLE, **asked()}))


def test_rule_tokens_audience() -> None:
    userinfo = f"{id_claims(issued())['iss']}userinfo"
    for algorithm in ("RS256", "PS256"):
        assert access_claims(issued(access_token_algorithm=algorithm))["aud"] == [API, userinfo]
    assert access_claims(issued(access_token_algorithm="HS256"))["aud"] == API
    assert access_claims(issued({**SIMPLE, **asked("read:x")}))["aud"] == API


def test_rule_tokens_grant_type() -> None:
    grants = {
        "oauth2-password": "password",
        "oauth2-resource-owner": "password",
        "oauth2-refresh-token": "refresh_token",
        "oidc-basic-profile": None,
        "oauth2-token-exchange": None,
    }
    runs = all_played(request("", event={**SIMPLE, **asked("openid", protocol=name)}) for name in grants)
    assert [access_claims(run).get("gty") for run in runs] == list(grants.values())


def test_rule_tokens_permissions() -> None:
    held = ("read:x", "write:x")
    for dialect in ("access_token", "access_token_authz", "rfc9068_profile", "rfc9068_profile_authz"):
        claims = access_claims(issued(access_token_dialect=dialect, permissions=held))
        assert claims.get("permissions") == (list(held) if dialect.endswith("_authz") else None)


def test_rule_tokens_actor() -> None:
    actor = {"sub": "agent|1", "act": {"sub": "agent|2"}}
    assert access_claims(issued({**SIMPLE, **asked("openid", actor=actor)}))["act"] == actor
    assert "act" not in access_claims(issued())


def test_rule_tokens_rfc9068() -> None:
    event = {**SIMPLE, **asked("openid", protocol="oauth2-password"), "client": {"client_id": "c1"}}
    run = issued(event, access_token_dialect="rfc9068_profile")
    claims = access_claims(run)
    assert run.tokens.access_token.header["typ"] == "at+jwt" and claims["client_id"] == "c1" and claims["jti"]
    assert not {"azp", "gty"} & claims.keys()


def test_rule_tokens_opaque() -> None:
    for audience in (GONE, {"identifier": "https://login.example.test/userinfo"}):
        run = issued({**SIMPLE, "resource_server": audience}, domain="login.example.test")
        token = run.tokens.access_token
        parts = token.jwt.split(".")
        header = json.loads(base64.urlsafe_b64decode(parts[0] + "=="))
        assert header == {"alg": "dir", "enc": "A256GCM", "iss": "https://login.example.test/"}
        assert token.format == "opaque" and len(parts) == 5 and parts[1] == ""


MACHINE = {"client": {"client_id": "m1"}, "accessToken": {"scope": ["read:x"]}}


def test_rule_tokens_machine() -> None:
    claims = access_claims(played("", trigger="credentials-exchange", event=MACHINE))
    assert (claims["sub"], claims["azp"], claims["gty"]) == ("m1@clients", "m1", "client-credentials")
    assert claims["scope"] == "read:x" and isinstance(claims["aud"], str)
    rfc = TenantSettings(access_token_dialect="rfc9068_profile")
    other = access_claims(played("", trigger="credentials-exchange", event=MACHINE, settings=rfc))
    assert other["client_id"] == "m1" and not {"azp", "gty"} & other.keys()


def test_rule_tokens_machine_absent() -> None:
    run = played("", trigger="credentials-exchange", event=MACHINE)
    assert run.tokens.id_token is None and not {"sid", "email", "name"} & access_claims(run).keys()
    assert not {"id_token", "refresh_token"} & answer(run)[2].keys()
    organized = {**MACHINE, "organization": {"id": "org_1", "name": "acme"}}
    assert access_claims(played("", trigger="credentials-exchange", event=organized))["org_id"] == "org_1"


@pytest.mark.parametrize("algorithm", ["RS256", "HS256", "PS256"])
def test_rule_tokens_signing(algorithm: str) -> None:
    assert TenantSettings().id_token_algorithm == TenantSettings().access_token_algorithm == "RS256"
    run = issued(id_token_algorithm=algorithm, access_token_algorithm=algorithm)
    assert run.tokens.id_token.header["alg"] == run.tokens.access_token.header["alg"] == algorithm


def test_rule_tokens_access_lifetime() -> None:
    assert access_claims(issued())["exp"] - ISSUED == 86400
    assert access_claims(issued(access_token_lifetime=2_592_000))["exp"] - ISSUED == 2_592_000


def test_rule_tokens_front_channel_lifetime() -> None:
    event = {**SIMPLE, **asked("openid", response_type=["id_token", "token"])}
    assert access_claims(issued(event))["exp"] - ISSUED == 7200


def test_rule_tokens_userinfo_lifetime() -> None:
    opaque = {"resource_server": GONE}
    for kinds, seconds in ((["token", "id_token"], 7200), (["code"], 86400)):
        run = issued({**opaque, **asked("openid", response_type=kinds)}, access_token_lifetime=600)
        assert answer(run)[2]["expires_in"] == seconds


def test_rule_tokens_mfa_lifetime() -> None:
    event = {"resource_server": {"identifier": "https://login.example.test/mfa/"}}
    claims = access_claims(issued({**SIMPLE, **event}, domain="login.example.test"))
    assert claims["exp"] - ISSUED == 600


def test_rule_tokens_rbac() -> None:
    settings = TenantSettings(rbac=True, permissions=("read:x",))
    event = {**SIMPLE, **asked("openid", "read:x", "write:x")}
    run = played("", event=event, settings=settings)
    assert run.outcome.scopes.granted == ("openid", "read:x")
    code = "api.accessToken.addScope('write:x'); api.accessToken.removeScope('read:x');"
    changed = played(code, event=event, settings=settings)
    assert changed.outcome.scopes.granted == ("openid", "write:x")
    assert access_claims(changed)["scope"] == "openid write:x"


def test_rule_tokens_resource_server() -> None:
    field = load().triggers["post-login"].fields_by_path["resource_server"]
    assert not field.required
    run = issued({**SIMPLE, "resource_server": GONE})
    assert run.tokens.access_token.format == "opaque"


def test_rule_tokens_order() -> None:
    code = "api.multifactor.enable('any'); api.user.setAppMetadata('a', 1); api.idToken.setCustomClaim('c', 1);"
    run = played(code)
    assert run.outcome.status == "mfa" and run.tokens.id_token is None
    assert run.outcome.changes["app_metadata"] == {"a": 1}
    assert ("c", "added") in {(claim.name, claim.mark) for claim in run.tokens.claims}


def test_rule_tokens_kinds() -> None:
    silent = [trigger for trigger in load().runnable if not trigger.tokens]
    assert {"post-user-registration", "pre-user-registration", "send-phone-message"} <= {t.id for t in silent}
    for run in all_played(request("", trigger=trigger.id) for trigger in silent):
        assert run.tokens.id_token is None and run.tokens.access_token is None and run.tokens.claims == ()


@pytest.mark.parametrize("protocol", ["samlp", "wsfed"])
def test_rule_tokens_assertion(protocol: str) -> None:
    run = issued(asked("openid", protocol=protocol))
    assert run.tokens.id_token is None and run.tokens.access_token is None
    assert "assertion" in run.tokens.why["id_token"]
