from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jwcrypto import jwk, jwt

from studio.project.settings import TenantSettings
from studio.tokens.issue import custom_claims, issue, payload_excess
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Claim, Tokens
from studio.tokens.request import TokenRequest

Login = Callable[..., TokenRequest]
ROLES = "https://sovereign.corp/roles"


def claim(tokens: Tokens, token: str, name: str) -> Claim:
    return next(c for c in tokens.claims if (c.token, c.name) == (token, name))


def test_both_tokens_carry_the_claim_with_its_line(login: Login, keys: SigningKeys) -> None:
    tokens = issue(login(("id_token", ROLES, ["admin"]), ("access_token", ROLES, ["admin"])), keys)
    assert tokens.id_token and tokens.id_token.claims[ROLES] == ["admin"]
    assert tokens.access_token and tokens.access_token.claims[ROLES] == ["admin"]
    assert claim(tokens, "id_token", ROLES).line == 4
    assert claim(tokens, "access_token", ROLES).line == 5
    assert claim(tokens, "id_token", ROLES).mark == "added"


def test_the_default_shape_of_both_tokens(login: Login, keys: SigningKeys) -> None:
    tokens = issue(login(), keys)
    assert tokens.id_token and tokens.access_token
    assert set(tokens.id_token.claims) == {
        "iss",
        "sub",
        "aud",
        "iat",
        "exp",
        "sid",
        "name",
        "family_name",
        "given_name",
        "nickname",
        "picture",
        "updated_at",
        "email",
        "email_verified",
    }
    assert tokens.id_token.claims["iss"] == "https://studio-dev.us.auth0.com/"
    assert tokens.id_token.claims["exp"] - tokens.id_token.claims["iat"] == 36000
    assert set(tokens.access_token.claims) == {"iss", "sub", "aud", "iat", "exp", "azp", "scope"}
    assert tokens.access_token.claims["aud"] == [
        "https://api.example.test/",
        "https://studio-dev.us.auth0.com/userinfo",
    ]
    assert tokens.access_token.claims["exp"] - tokens.access_token.claims["iat"] == 86400


@pytest.mark.parametrize("algorithm", ["RS256", "PS256"])
def test_another_library_verifies_both_tokens(login: Login, keys: SigningKeys, algorithm: Any) -> None:
    setting = TenantSettings(id_token_algorithm=algorithm, access_token_algorithm=algorithm)
    tokens = issue(login(settings=setting), keys)
    key_set = jwk.JWKSet.from_json(json.dumps(tokens.jwks))
    for token in (tokens.id_token, tokens.access_token):
        assert token is not None
        checked = jwt.JWT(check_claims={}, algs=[algorithm], expected_type="JWS")
        checked.leeway = 10**10
        checked.deserialize(token.jwt, key_set)
        assert json.loads(checked.claims)["iss"] == token.claims["iss"]


def test_hs256_has_one_audience_and_no_public_key(login: Login, keys: SigningKeys) -> None:
    setting = TenantSettings(id_token_algorithm="HS256", access_token_algorithm="HS256")
    tokens = issue(login(settings=setting), keys)
    assert tokens.access_token and tokens.access_token.claims["aud"] == "https://api.example.test/"
    assert tokens.jwks == {"keys": []}
    key = jwk.JWK(kty="oct", k=base64.urlsafe_b64encode(keys.client_secret.encode()).rstrip(b"=").decode())
    checked = jwt.JWT(check_claims={}, algs=["HS256"], expected_type="JWS")
    checked.leeway = 10**10
    checked.deserialize(tokens.access_token.jwt, key)


def test_rfc_9068_profile(login: Login, keys: SigningKeys) -> None:
    setting = TenantSettings(access_token_dialect="rfc9068_profile_authz", permissions=("read:x",))
    tokens = issue(login(settings=setting), keys)
    assert tokens.access_token
    assert tokens.access_token.header["typ"] == "at+jwt"
    assert {"jti", "client_id", "permissions"} <= set(tokens.access_token.claims)
    assert "azp" not in tokens.access_token.claims


def test_without_an_audience_the_access_token_is_opaque(login: Login, keys: SigningKeys) -> None:
    request = login(("access_token", "plan", "gold"))
    event = {**request.event}
    del event["resource_server"]
    tokens = issue(replace(request, event=event), keys)
    assert tokens.access_token and tokens.access_token.format == "opaque"
    assert tokens.access_token.jwt.split(".")[1] == "" and tokens.access_token.jwt.count(".") == 4
    assert claim(tokens, "access_token", "plan").mark == "dropped"
    assert "opaque" in tokens.why["access_token"]


def test_without_openid_there_is_no_id_token(login: Login, keys: SigningKeys) -> None:
    tokens = issue(login(("id_token", "x", 1), granted=("read:x",)), keys)
    assert tokens.id_token is None
    assert claim(tokens, "id_token", "x").rule == "tokens.openid"
    assert tokens.access_token and tokens.access_token.claims["scope"] == "read:x"
    assert tokens.access_token.claims["aud"] == "https://api.example.test/"


def test_an_oidc_name_replaces_the_standard_claim(login: Login, keys: SigningKeys) -> None:
    tokens = issue(login(("id_token", "name", "Countess")), keys)
    assert tokens.id_token and tokens.id_token.claims["name"] == "Countess"
    overwritten = claim(tokens, "id_token", "name")
    assert (overwritten.mark, overwritten.replaced) == ("overwritten", "Ada Lovelace")


def test_the_last_write_wins(login: Login, keys: SigningKeys) -> None:
    tokens = issue(login(("id_token", "a", 1), ("id_token", "a", 2)), keys)
    assert tokens.id_token and tokens.id_token.claims["a"] == 2


def test_names_count_towards_the_payload(login: Login) -> None:
    half = "x" * 51200
    assert payload_excess(login(("id_token", "a", half))) is None
    assert payload_excess(login(("id_token", "a", half), ("access_token", "b", half))) is None
    excess = payload_excess(login(("id_token", "a", half), ("id_token", "b", half)))
    assert excess and excess[0] == "id_token"


def test_a_frozen_clock_repeats_the_token(login: Login, keys: SigningKeys) -> None:
    setting = TenantSettings(access_token_dialect="rfc9068_profile")
    first = issue(login(settings=setting, seed="s"), keys)
    second = issue(login(settings=setting, seed="s"), keys)
    assert first.access_token and second.access_token
    assert first.access_token.jwt == second.access_token.jwt


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["id_token", "access_token"]), st.text(max_size=20), json_values)))
def test_every_write_is_accounted_for(login: Login, keys: SigningKeys, writes: list[Any]) -> None:
    request = login(*writes)
    tokens = issue(request, keys)
    shown = {(c.token, c.name) for c in tokens.claims}
    assert {(token, name) for token, name, _ in writes} <= shown
    assert tokens.id_token and tokens.access_token
    for name, value in custom_claims(request, "id_token").items():
        assert tokens.id_token.claims[name] == value


@pytest.mark.parametrize("algorithm", ["RS256", "PS256", "HS256"])
def test_the_header_that_is_shown_is_the_one_that_was_signed(algorithm: str, login: Login, keys: SigningKeys) -> None:
    tenant = TenantSettings(id_token_algorithm=algorithm, access_token_algorithm=algorithm)
    tokens = issue(replace(login(), settings=tenant), keys)
    for token in (tokens.id_token, tokens.access_token):
        assert token is not None
        signed = base64.urlsafe_b64decode(token.jwt.partition(".")[0] + "==")
        assert json.loads(signed) == dict(token.header)
        assert token.jwt is token.jwt
