"""The session token that a site sends back to /continue, signed well or deliberately badly.

Source: https://auth0.com/docs/customize/actions/redirect-with-actions
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.project.merging import merged

LIFETIME_S = 900
SITE = "https://site.example.test"
_DIGESTS = {"HS256": hashlib.sha256, "HS384": hashlib.sha384, "HS512": hashlib.sha512}


class CannotSign(ValueError):
    """A token cannot be made; the text says why."""


@dataclass(frozen=True, slots=True)
class Signing:
    """What a session token is made from: the `secrets` by name, the user's id, the `state`, and epoch seconds."""

    secrets: Mapping[str, str]
    subject: str
    state: str | None
    now: int


def signed(asked: Mapping[str, Any], signing: Signing) -> str:
    """The token that `$sign` asks for: standard claims, its `payload` on top, then its `claims`.

    `claims` may remove some with `{"$delete": true}`; what is `tampered` is changed after signing.
    Raises CannotSign.
    """
    algorithm = str(asked.get("algorithm", "HS256"))
    claims = merged({**_standard(asked, signing), **_members(asked, "payload")}, _members(asked, "claims"))
    head = _part({"alg": algorithm, "typ": "JWT"})
    signature = _signature(f"{head}.{_part(claims)}", _key(asked, signing), algorithm)
    return f"{head}.{_part(merged(claims, _members(asked, 'tampered')))}.{signature}"


def _standard(asked: Mapping[str, Any], signing: Signing) -> dict[str, Any]:
    expires = signing.now + int(asked.get("expires_in", LIFETIME_S))
    standard = {"iat": signing.now, "exp": expires, "iss": SITE, "sub": signing.subject}
    return standard if signing.state is None else {**standard, "state": signing.state}


def _members(asked: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = asked.get(key, {})
    return value if isinstance(value, Mapping) else {}


def _key(asked: Mapping[str, Any], signing: Signing) -> str:
    if "key" in asked:
        return str(asked["key"])
    name = asked.get("secret")
    if name not in signing.secrets:
        raise CannotSign(f"the action has no secret {name} to sign with")
    return signing.secrets[str(name)]


def _part(value: Any) -> str:
    return _base64url(json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode())


def _signature(text: str, key: str, algorithm: str) -> str:
    if algorithm not in _DIGESTS:
        return ""
    return _base64url(hmac.new(key.encode("utf-8", "surrogatepass"), text.encode(), _DIGESTS[algorithm]).digest())


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
