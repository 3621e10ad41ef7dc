from __future__ import annotations

import json
from typing import Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.tokens.foreign import NotAToken, read_foreign
from studio.tokens.keys import SigningKeys

NOW = 1_767_225_600
KEYS = SigningKeys.made()


def signed(algorithm: str = "HS256", **claims: Any) -> str:
    return jwt.encode(claims, "somebody-else" * 4 if algorithm == "HS256" else "", algorithm=algorithm)


@pytest.mark.parametrize(
    "around",
    ["{}", "  {}\n", '"{}",', "Bearer {}", "authorization: bearer {}", "https://a.example/cb#state=1&id_token={}&x=2"],
)
def test_what_stands_around_a_token_does_not_matter(around: str) -> None:
    token = signed(sub="me", exp=NOW + 60)
    assert read_foreign(around.format(token), NOW).text == token
    assert read_foreign("\n".join((token[:20], token[20:])), NOW).claims["sub"] == "me"


@pytest.mark.parametrize(
    ("claims", "kinds"),
    [
        ({"exp": NOW + 60}, ["unverified", "valid"]),
        ({"exp": NOW}, ["unverified", "expired"]),
        ({"exp": NOW + 60, "nbf": NOW + 30}, ["unverified", "not_yet", "valid"]),
        ({}, ["unverified", "no_expiry"]),
        ({"exp": NOW * 1000}, ["unverified", "bad_time"]),
        ({"nbf": True, "iat": 10**20}, ["unverified", "bad_time", "bad_time", "no_expiry"]),
    ],
)
def test_what_is_said_about_time(claims: dict[str, Any], kinds: list[str]) -> None:
    token = jwt.PyJWS().encode(json.dumps(claims).encode(), "somebody-else" * 4, "HS256")
    assert [remark.kind for remark in read_foreign(token, NOW, KEYS).remarks] == kinds


@pytest.mark.parametrize(
    "around",
    [
        '{{"access_token": "opaque", "id_token": "{}", "token_type": "Bearer"}}',
        "curl -H 'Authorization: Bearer {}' https://api.example/orders",
        "cookie: session={}; theme=dark",
        "[2026-01-01] verifying {} failed",
    ],
)
def test_a_token_is_found_in_a_longer_text(around: str) -> None:
    token = signed(sub="me", exp=NOW + 60)
    found = read_foreign(around.format(token), NOW)
    assert found.text == token and found.remarks[0].kind == "unverified"


def test_of_several_tokens_the_first_is_read_and_the_others_are_told() -> None:
    first, second = signed(sub="me"), signed(sub="you")
    found = read_foreign(json.dumps({"id_token": first, "access_token": second, "again": first}), NOW)
    assert found.claims["sub"] == "me"
    assert (found.remarks[0].kind, found.remarks[0].count) == ("several", 2)


def test_of_very_many_claims_the_first_are_shown() -> None:
    found = read_foreign(jwt.encode({f"c{n}": n for n in range(1_200)}, "k" * 32), NOW)
    assert list(found.claims) == [f"c{number}" for number in range(1_000)]
    assert (found.remarks[-1].kind, found.remarks[-1].count) == ("shortened", 200)


def test_a_moment_in_milliseconds_is_recognised() -> None:
    remark = read_foreign(signed(iat=NOW * 1000), NOW).remarks[1]
    assert (remark.kind, remark.claim, remark.moment) == ("bad_time", "iat", NOW)


def test_what_is_said_about_the_signature() -> None:
    assert read_foreign(jwt.encode({}, "", algorithm="none"), NOW, KEYS).remarks[0].kind == "unsigned"
    own = jwt.encode({}, KEYS.client_secret, algorithm="HS256")
    assert read_foreign(own, NOW, KEYS).remarks[0].kind == "own"
    assert read_foreign(own, NOW).remarks[0].kind == "unverified"


def test_an_encrypted_token_shows_its_header_only() -> None:
    head = jwt.utils.base64url_encode(b'{"alg":"RSA-OAEP","enc":"A256GCM"}').decode()
    found = read_foreign(f"{head}.YQ.YQ.YQ.YQ", NOW)
    assert found.encrypted and found.claims == {} and found.header["enc"] == "A256GCM"
    assert [remark.kind for remark in found.remarks] == ["encrypted"]


@given(st.text())
def test_any_other_text_gets_one_sentence(text: str) -> None:
    try:
        read_foreign(text, NOW, KEYS)
    except NotAToken as problem:
        assert str(problem).endswith(".") and "\n" not in str(problem)
