"""What happens to a custom claim at issue time, by its name and value.

Source: https://auth0.com/docs/secure/tokens/json-web-tokens/create-custom-claims
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from studio.catalogue.facts import ClaimRules
from studio.tokens.model import ClaimWrite, TokenName
from studio.tokens.values import ABSENT, NotJson, PlatformJson, to_json


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a claim does not appear: the rule's id and one sentence."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class TokenPlan:
    """What the claim rules have to know about a token before it exists.

    `audience` is the API identifier of an access token, `domain` the tenant's host,
    `absent` why this token is not issued or cannot be read, when that is so.
    """

    token: TokenName
    domain: str
    granted: tuple[str, ...]
    audience: str | None = None
    absent: Refusal | None = None


def refusal(write: ClaimWrite, plan: TokenPlan, rules: ClaimRules) -> Refusal | None:
    """Why the platform leaves this claim out of the token, or None when it appears."""
    name = write.name
    if plan.absent:
        return plan.absent
    if name in rules.restricted:
        return Refusal("claims.restricted", f"{name} is reserved; the platform drops it without an error.")
    if name == "scope":
        return Refusal("claims.scope", "The claim scope cannot be set by an action.")
    if (scope := rules.scope_of(name)) and scope not in plan.granted:
        return Refusal("claims.oidc_scope", f"{name} appears only when the scope {scope} is granted.")
    if blocked := blocked_namespace(name, rules):
        return Refusal("claims.blocked_namespace", f"Names below {blocked} belong to the platform.")
    if _plain_on_platform_api(name, plan, rules):
        reason = f"The audience {plan.audience} is an API of the platform; it takes namespaced names only."
        return Refusal("claims.platform_audience", reason)
    if _vanishes(write.value):
        return Refusal("claims.json", "The value is undefined or a function, which JSON leaves out.")
    return None


def _vanishes(value: Any) -> bool:
    try:
        return to_json(value) is ABSENT
    except NotJson:
        return False


def blocked_namespace(name: str, rules: ClaimRules) -> str | None:
    """The blocked host or URN below which the name lies, or None."""
    lowered = name.lower()
    for urn in rules.blocked_urns:
        if lowered == urn or lowered.startswith(f"{urn}:"):
            return urn
    host = _host(name)
    return next((each for each in rules.blocked_hosts if host == each or host.endswith(f".{each}")), None)


def _host(name: str) -> str:
    try:
        parts = urlsplit(name)
        return (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def namespaced(name: str) -> bool:
    """Whether a claim name is a URL or a URN, as against a plain word."""
    return bool(_host(name)) or name.lower().startswith("urn:")


def is_platform_audience(audience: str | None, domain: str, rules: ClaimRules) -> bool:
    """Whether an audience is one of the platform's own APIs; /userinfo does not count."""
    return _platform_path(audience, domain) in {suffix.rstrip("/") for suffix in rules.platform_audience_suffixes}


def is_mfa_audience(audience: str | None, domain: str) -> bool:
    """Whether an audience is the MFA API, whose tokens live for a fixed time."""
    return _platform_path(audience, domain) == "/mfa"


def _platform_path(audience: str | None, domain: str) -> str | None:
    """The path of an audience at the tenant or another host of the platform, without the slash at its end."""
    try:
        host, path = _host(audience or ""), urlsplit(audience or "").path
    except ValueError:
        return None
    return path.rstrip("/") if host == domain or host.endswith((".auth0.com", ".auth0app.com")) else None


def _plain_on_platform_api(name: str, plan: TokenPlan, rules: ClaimRules) -> bool:
    if plan.token != "access_token" or namespaced(name):
        return False
    return is_platform_audience(plan.audience, plan.domain, rules)


def last_writes(writes: Iterable[ClaimWrite]) -> dict[tuple[str, str], ClaimWrite]:
    """The write that counts for each (token, name): the last one, also across actions."""
    return {(write.token, write.name): write for write in writes}


def payload_bytes(claims: dict[str, Any]) -> int:
    """The size of a token's custom claims, names and values, in bytes of JSON."""
    return len(json.dumps(claims, cls=PlatformJson).encode())
