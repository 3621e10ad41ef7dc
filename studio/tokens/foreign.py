"""A token from anywhere, read and not believed: what it says, and what is to be said about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Literal

from studio.tokens.decode import Decoded, NotAToken, decode
from studio.tokens.keys import SigningKeys

__all__ = ["Foreign", "NotAToken", "Remark", "read_foreign", "token_in"]

_AROUND = re.compile(r"\A[\s\"'`,;]*(?:authorization:\s*)?(?:bearer\s+)?[\"']?(.*?)[\s\"'`,;]*\Z", re.DOTALL | re.I)
_IN_URL = re.compile(r"[?#&](?:id_token|access_token|token|session_token)=([^&#\s]+)")
_WHOLE = re.compile(r"[\w-]+(?:\.[\w-]*){2}(?:(?:\.[\w-]*){2})?", re.ASCII)
_INSIDE = re.compile(r"(?<![\w.-])(?:ey|ew)[\w-]+\.[\w-]*\.[\w-]*(?:\.[\w-]+\.[\w-]+)?(?![\w.-])", re.ASCII)
_LATEST = 253_402_300_799
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence about a token. `kind` says what it is about; `moment` is in epoch seconds, `count` counts.

    A `bad_time` with a moment was written in milliseconds.
    """

    kind: Literal[
        "unverified",
        "own",
        "unsigned",
        "encrypted",
        "expired",
        "not_yet",
        "valid",
        "no_expiry",
        "bad_time",
        "several",
        "shortened",
    ]
    claim: str = ""
    moment: float | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Foreign:
    """A token as read: `text` is its compact form without what stood around it. `encrypted` ones show no claims."""

    text: str
    header: Mapping[str, Any]
    claims: Mapping[str, Any]
    encrypted: bool
    remarks: tuple[Remark, ...]


def read_foreign(text: str, now: float, keys: SigningKeys | None = None) -> Foreign:
    """The token in a text that was pasted: whatever stands around it, as `token_in` says.

    Of very many claims only the first are kept. `now` is in epoch seconds. Raises NotAToken with one sentence.
    """
    token, others = token_in(text)
    if not token:
        raise NotAToken("There is nothing to decode; expected a token such as eyJhbGciOi….")
    decoded = decode(token, keys)
    encrypted = decoded.format == "opaque"
    remarks = (_about_signature(decoded), *(() if encrypted else _about_time(decoded.claims, now)))
    if others:
        remarks = (Remark("several", count=others + 1), *remarks)
    found = Foreign(token, decoded.header, decoded.claims, encrypted, remarks)
    return _shortened(found) if len(found.claims) > _MOST else found


def _shortened(found: Foreign) -> Foreign:
    remark = Remark("shortened", count=len(found.claims) - _MOST)
    return replace(found, claims=dict(islice(found.claims.items(), _MOST)), remarks=(*found.remarks, remark))


def token_in(text: str) -> tuple[str, int]:
    """The token that a text is or holds, and how many others it holds.

    White space and quotes around it, `Bearer` and a URL do not matter; neither does a whole answer of a token
    endpoint, a header, a cookie or a curl command. A text without any token comes back as it is.
    """
    alone = _bare(text)
    if _WHOLE.fullmatch(alone) or not (found := list(dict.fromkeys(_INSIDE.findall(text)))):
        return alone, 0
    return found[0], len(found) - 1


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
        yield Remark("bad_time", name, _from_milliseconds(claims[name]))
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


def _from_milliseconds(value: Any) -> float | None:
    """The moment that was meant, where the clock of JavaScript was not divided by 1000."""
    return value / 1000 if isinstance(value, int | float) and _LATEST < value <= _LATEST * 1000 else None


def _is_moment(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _LATEST
