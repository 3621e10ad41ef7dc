from __future__ import annotations

from studio.tokens.model import Claim, Token, Tokens
from studio.tokens.userinfo import userinfo

CLAIMS = (
    Claim("id_token", "sub", "auth0|1", "kept", "user", ""),
    Claim("id_token", "nonce", "n", "kept", "request", ""),
    Claim("id_token", "name", "Ada", "kept", "scope", ""),
    Claim("id_token", "plan", "gold", "added", "action", ""),
    Claim("id_token", "roles", ["a"], "dropped", "action", ""),
    Claim("access_token", "level", 3, "added", "action", ""),
)
IDENTITY = Token("jwt", str, {}, {"sub": "auth0|1", "nonce": "n", "name": "Ada", "plan": "gold"})


def tokens(access: Token | None, identity: Token | None = IDENTITY) -> Tokens:
    return Tokens(identity, access, CLAIMS, {"keys": []})


def test_the_attributes_and_custom_claims_of_the_id_token() -> None:
    wide = Token("jwt", str, {}, {"aud": ["https://api.test", "https://t.test/userinfo"]})
    expected = {"sub": "auth0|1", "name": "Ada", "plan": "gold"}
    assert userinfo(tokens(wide)) == expected
    assert userinfo(tokens(Token("opaque", str, {}, {}))) == expected


def test_nothing_for_a_token_of_another_audience() -> None:
    assert userinfo(tokens(Token("jwt", str, {}, {"aud": "https://api.test"}))) is None
    assert userinfo(tokens(None)) is None
    assert userinfo(tokens(Token("opaque", str, {}, {}), identity=None)) is None
