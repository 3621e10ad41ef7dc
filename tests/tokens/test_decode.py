from __future__ import annotations

from collections.abc import Callable

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.tokens.decode import NotAToken, decode
from studio.tokens.issue import issue
from studio.tokens.keys import SigningKeys
from studio.tokens.request import TokenRequest


def test_our_own_token_is_recognised(login: Callable[..., TokenRequest], keys: SigningKeys) -> None:
    token = issue(login(), keys).id_token
    assert token is not None
    assert decode(f"Bearer {token.jwt}\n", keys).signature == "own"
    assert decode(token.jwt, SigningKeys.made()).signature == "not checked"
    assert decode(token.jwt[:-8] + "AAAAAAAA", keys).signature == "not checked"


def test_a_foreign_token_is_read_but_not_vouched_for(keys: SigningKeys) -> None:
    foreign = jwt.encode({"sub": "x"}, "some-secret-of-at-least-32-bytes-length", algorithm="HS256")
    found = decode(foreign, keys)
    assert (dict(found.claims), found.signature) == ({"sub": "x"}, "not checked")


def test_an_unsigned_token(keys: SigningKeys) -> None:
    assert decode("eyJhbGciOiJub25lIn0.e30.", keys).signature == "none"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "0 dots"),
        ("a.b", "1 dot;"),
        ("a.b.c", "header"),
        ("eyJhbGciOiJSUzI1NiJ9.W10.x", "payload holds a list"),
        ("eyJhbGciOiJSUzI1NiJ9.!!.x", "payload"),
        ("x" * 2_000_000, "1 MiB"),
    ],
)
def test_what_is_no_token_is_told(text: str, told: str) -> None:
    with pytest.raises(NotAToken, match=told):
        decode(text)


@given(st.text())
def test_any_text_is_decoded_or_refused(text: str) -> None:
    try:
        decode(text)
    except NotAToken as error:
        assert str(error)
