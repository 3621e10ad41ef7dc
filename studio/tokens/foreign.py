"""A token from anywhere, read and not believed: what it says, and what is to be said about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from studio.tokens.decode import Decoded, NotAToken, decode
from studio.tokens.keys import SigningKeys

__all__ = ["Foreign", "NotAToken", "Remark", "read_foreign"]

_AROUND = re.compile(r"\A[\s\"'`,;]*(?:authorization:\s*)?(?:bearer\s+)?[\"']?(.*?)[\s\"'`,;]*\Z", re.DOTALL | re.I)
_IN_URL = re.compile(r"[?#&](?:id_token|access_token|token|session_token)=([^&#\s]+)")
_LATEST = 253_402_300_799


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence about a token. `kind` says what it is about; `moment` is in epoch seconds."""

    kind: Literal["unverified", "own", "unsigned", "encrypted", "expired", "not_yet", "valid", "no_expiry", "bad_time"]
    claim: str = ""
    moment: float | None = None


@dataclass(frozen=True, slots=True)
class Foreign:
    """A token as read: `text` is its compact form without what stood around it. `encrypted` ones show no claims."""

    text: str
    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    encrypted: bool
    remarks: tuple[Remark, ...]


def read_foreign(text: str, now: float, keys: SigningKeys | None = None) -> Foreign:
    """The token in a text that was pasted: white space, quotes, `Bearer` and a URL around it do not matter.

    `now` is in epoch seconds. Raises NotAToken with one sentence.
    """
    token = _bare(text)
    if not token:
        raise NotAToken("There is nothing to decode; expected a token such as eyJhbGciOi….")
    decoded = decode(token, keys)
    encrypted = decoded.format == "opaque"
    remarks = (_about_signature(decoded), *(() if encrypted else _about_time(decoded.claims, now)))
    return Foreign(token, decoded.header, decoded.claims, encrypted, remarks)


def _bare(text: str) -> str:
    in_url = _IN_URL.search(text)
    found = _AROUND.match(text)
    inner = in_url.group(1) if in_url else found.group(1) if found else text
    return re.sub(r"\s+", "", inner)


def _about_signature(decoded: Decoded) -> Remark:
    if decoded.format == "opaque":
        return Remark("encrypted")
    return Remark({"own": "own", "none": "unsigned"}.get(decoded.signature, "unverified"))  # type: ignore[arg-type]


def _about_time(claims: Mapping[str, Any], now: float) -> Iterator[Remark]:
    bad = [name for name in ("exp", "nbf", "iat") if name in claims and not _is_moment(claims[name])]
    for name in bad:
        yield Remark("bad_time", name)
    if "nbf" in claims and "nbf" not in bad and claims["nbf"] > now:
        yield Remark("not_yet", "nbf", claims["nbf"])
    if "exp" in bad:
        return
    if "exp" not in claims:
        yield Remark("no_expiry", "exp")
    elif claims["exp"] <= now:
        yield Remark("expired", "exp", claims["exp"])
    else:
        yield Remark("valid", "exp", claims["exp"])


def _is_moment(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _LATEST
