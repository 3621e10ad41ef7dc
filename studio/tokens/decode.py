"""Read any JWT without trusting it: what it says, and whether this studio signed it."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import jwt

from studio.tokens.keys import SigningKeys

_SIZE_LIMIT = 1024 * 1024
_KINDS = {list: "a list", str: "a text", int: "a number", float: "a number", bool: "a boolean"}


class NotAToken(ValueError):
    """The text is no JSON Web Token; the message says what was found instead."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A token as read. `signature` is `own` only when this studio's key verifies it."""

    format: Literal["jwt", "opaque"]
    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    signature: Literal["own", "not checked", "none"]


def decode(text: str, keys: SigningKeys | None = None) -> Decoded:
    """Decode a compact token. Raises NotAToken with one sentence."""
    text = text.strip().removeprefix("Bearer ").strip()
    parts = text.split(".")
    if len(text) > _SIZE_LIMIT:
        raise NotAToken("The text is longer than 1 MiB; expected one token.")
    if len(parts) not in (3, 5):
        dots = "1 dot" if len(parts) == 2 else f"{len(parts) - 1:,} dots"
        raise NotAToken(f"The text has {dots}; expected the three parts of a JWT, with dots between.")
    header = _part(parts[0], "header")
    if len(parts) == 5:
        return Decoded("opaque", header, {}, "not checked")
    return Decoded("jwt", header, _part(parts[1], "payload"), _signature(text, parts[2], header, keys))


def _part(text: str, name: str) -> Mapping[str, Any]:
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        value = json.loads(raw)
    except (ValueError, binascii.Error, RecursionError) as error:
        raise NotAToken(f"The {name} is no base64url-encoded JSON; expected a JSON object.") from error
    if not isinstance(value, dict):
        raise NotAToken(f"The {name} holds {_KINDS.get(type(value), 'null')}; expected a JSON object.")
    return value


def _signature(
    text: str, part: str, header: Mapping[str, Any], keys: SigningKeys | None
) -> Literal["own", "not checked", "none"]:
    algorithm = header.get("alg")
    if not part or algorithm == "none":
        return "none"
    if keys is None or algorithm not in ("RS256", "PS256", "HS256"):
        return "not checked"
    key: Any = keys.client_secret if algorithm == "HS256" else keys.private.public_key()
    try:
        jwt.decode_complete(text, key, algorithms=[algorithm], options=_SIGNATURE_ONLY)
    except jwt.PyJWTError:
        return "not checked"
    return "own"


_SIGNATURE_ONLY: Any = {f"verify_{name}": False for name in ("aud", "exp", "iat", "nbf", "iss", "sub", "jti")} | {
    "verify_signature": True
}
