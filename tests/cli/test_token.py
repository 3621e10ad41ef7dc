from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jwt

from tests.cli.conftest import Said

Cli = Callable[..., Said]
FOREIGN = jwt.encode({"sub": "x", "exp": 4102444800}, "a-secret-of-at-least-thirty-two-bytes", algorithm="HS256")


def test_a_foreign_token_is_not_vouched_for(studio_cli: Cli) -> None:
    said = studio_cli("token", FOREIGN)
    assert said.status == 0
    assert "exp: 2100-01-01T00:00:00+00:00" in said.out
    assert "not checked" in said.out and "verified" not in said.out


def test_our_own_token_from_standard_input(studio_cli: Cli, roles: Path) -> None:
    run = json.loads(studio_cli("run", roles, "--json").out)
    said = studio_cli("token", "-", "--json", stdin=run["tokens"]["id_token"]["jwt"].encode() + b"\n")
    assert json.loads(said.out)["signature"] == "own"


def test_a_token_is_found_in_an_answer_and_an_encrypted_one_is_called_so(studio_cli: Cli) -> None:
    assert '"sub": "x"' in studio_cli("token", json.dumps({"id_token": FOREIGN, "expires_in": 60})).out
    head = jwt.utils.base64url_encode(b'{"alg":"RSA-OAEP","enc":"A256GCM"}').decode()
    said = studio_cli("token", f"Bearer\n{head}.YQ.YQ.YQ.YQ")
    assert "encrypted (JWE)" in said.out and "Claims" not in said.out


def test_what_is_no_token(studio_cli: Cli) -> None:
    said = studio_cli("token", "abc")
    assert said.status == 2 and said.err.count("\n") == 1 and "three parts" in said.err
