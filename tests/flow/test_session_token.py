from __future__ import annotations

import json
from typing import Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.flow.session_token import LIFETIME_S, SITE, CannotSign, Signing, signed

SECRET = "a-secret-of-at-least-thirty-two-bytes!"
SIGNING = Signing({"KEY": SECRET}, "auth0|1", "s-1", 1_000)


def claims(token: str, key: str = SECRET, algorithm: str = "HS256") -> dict[str, Any]:
    options: Any = {"verify_exp": False, "verify_iat": False, "verify_sub": False}
    found: dict[str, Any] = jwt.decode(token, key, algorithms=[algorithm], options=options)
    return found


def test_the_standard_claims_are_those_that_the_platform_asks_for() -> None:
    assert claims(signed({"secret": "KEY"}, SIGNING)) == {
        "iat": 1_000,
        "exp": 1_000 + LIFETIME_S,
        "iss": SITE,
        "sub": "auth0|1",
        "state": "s-1",
    }


def test_payload_and_claims_lie_over_them() -> None:
    asked = {
        "secret": "KEY",
        "payload": {"a": 1, "sub": "x"},
        "claims": {"iss": {"$delete": True}, "a": 2},
        "expires_in": -5,
    }
    assert claims(signed(asked, SIGNING)) == {"iat": 1_000, "exp": 995, "sub": "x", "state": "s-1", "a": 2}


def test_without_a_state_there_is_none_in_the_token() -> None:
    assert "state" not in claims(signed({"secret": "KEY"}, Signing({"KEY": SECRET}, "u", None, 0)))


@pytest.mark.parametrize("algorithm", ["HS256", "HS384", "HS512"])
def test_each_algorithm_signs_with_its_digest(algorithm: str) -> None:
    key = SECRET * 2
    token = signed({"key": key, "algorithm": algorithm}, SIGNING)
    assert claims(token, key, algorithm)["sub"] == "auth0|1"


def test_a_token_may_be_unsigned_or_tampered_with() -> None:
    assert signed({"secret": "KEY", "algorithm": "none"}, SIGNING).endswith(".")
    token = signed({"secret": "KEY", "payload": {"role": "user"}, "tampered": {"role": "admin"}}, SIGNING)
    with pytest.raises(jwt.InvalidSignatureError):
        claims(token)
    assert jwt.decode(token, options={"verify_signature": False})["role"] == "admin"


def test_a_secret_that_is_not_there_is_told() -> None:
    with pytest.raises(CannotSign, match="the action has no secret OTHER to sign with"):
        signed({"secret": "OTHER"}, SIGNING)


@given(st.dictionaries(st.text(max_size=8), st.none() | st.booleans() | st.integers() | st.text(max_size=8)))
def test_any_payload_can_be_signed(payload: dict[str, Any]) -> None:
    token = signed({"key": SECRET, "payload": payload}, SIGNING)
    found = jwt.decode(token, options={"verify_signature": False, "verify_sub": False, "verify_iat": False})
    assert json.loads(json.dumps(found)) == {**found, **payload}
