"""Issue the tokens of a login: standard claims, custom claims by the rules, signature, provenance."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import jwt

from studio.tokens.keys import SigningKeys
from studio.tokens.model import Claim, ClaimWrite, Token, TokenName, Tokens
from studio.tokens.request import TokenRequest
from studio.tokens.rules import Refusal, TokenPlan, last_writes, payload_bytes, refusal
from studio.tokens.saml.answer import saml_response
from studio.tokens.standard import access_token_claims, id_token_claims
from studio.tokens.values import NotJson, PlatformJson, to_json

_ASSERTION = Refusal("tokens.assertion", "This login answers with an assertion, not with tokens.")
NONE = Tokens(None, None, (), {"keys": []})


def issue(request: TokenRequest, keys: SigningKeys) -> Tokens:
    """Both tokens with the provenance of every claim, or the SAML response, signed with the studio's test keys."""
    access, access_claims = _access_token(request, keys)
    identity, id_claims = _id_token(request, keys, access)
    settings = request.settings
    why: dict[str, str] = {plan.token: plan.absent.reason for plan in plans(request) if plan.absent}
    used = [settings.id_token_algorithm] if identity else []
    used += [settings.access_token_algorithm] if access and access.format == "jwt" else []
    claims = (*id_claims, *access_claims)
    return Tokens(identity, access, claims, keys.jwks(*used), why, saml_response(request, keys))


def plans(request: TokenRequest) -> tuple[TokenPlan, TokenPlan]:
    """What the claim rules need to know of the ID token and the access token."""
    absent_id, absent_access = _absent_id(request), _absent_access(request)
    return (
        TokenPlan("id_token", request.canonical_domain, request.granted, None, absent_id),
        TokenPlan("access_token", request.canonical_domain, request.granted, request.audience, absent_access),
    )


def plan_for(request: TokenRequest, token: TokenName) -> TokenPlan:
    """The plan of one token."""
    return plans(request)[token == "access_token"]


def _absent_id(request: TokenRequest) -> Refusal | None:
    if "id_token" not in request.kinds or request.machine:
        return Refusal("tokens.kinds", "This flow issues no ID token.")
    if request.facts.channel == "assertion":
        return _ASSERTION
    if not _asked_for(request, "id_token"):
        return Refusal("tokens.response_type", "No ID token: the response_type asks for an access token only.")
    if "openid" not in request.requested:
        return Refusal("tokens.openid", "No ID token: the scope openid was not requested.")
    return None


def _absent_access(request: TokenRequest) -> Refusal | None:
    if "access_token" not in request.kinds:
        return Refusal("tokens.kinds", "This flow issues no access token.")
    if request.facts.channel == "assertion":
        return _ASSERTION
    if not _asked_for(request, "token"):
        return Refusal("tokens.response_type", "No access token: the response_type asks for an ID token only.")
    if request.audience is None:
        return Refusal("tokens.opaque", "No audience in this event, so the access token is opaque: nobody reads it.")
    return None


def _asked_for(request: TokenRequest, kind: str) -> bool:
    """Whether the client gets this kind: from the front channel, for its code, or straight from the endpoint."""
    return request.facts.channel != "authorize" or kind in request.response_types or "code" in request.response_types


def custom_claims(request: TokenRequest, token: TokenName) -> dict[str, Any]:
    """The custom claims that make it into one token, by name, as JSON values. Raises NotJson."""
    plan = plan_for(request, token)
    kept = (w for w in last_writes(request.writes).values() if w.token == token)
    return {w.name: to_json(w.value) for w in kept if refusal(w, plan, request.rules) is None}


def payload_excess(request: TokenRequest) -> tuple[TokenName, int] | None:
    """The token whose custom claims are over the limit and their size in bytes, or None."""
    names: tuple[TokenName, ...] = ("id_token", "access_token")
    for token in names:
        size = payload_bytes(custom_claims(request, token))
        if size > request.rules.payload_limit_bytes:
            return token, size
    return None


def _id_token(request: TokenRequest, keys: SigningKeys, access: Token | None) -> tuple[Token | None, list[Claim]]:
    plan = plan_for(request, "id_token")
    standard = [] if plan.absent else id_token_claims(request, access)
    claims = _with_custom(standard, request, plan)
    if plan.absent:
        return None, claims
    algorithm = request.settings.id_token_algorithm
    return _signed(claims, keys, algorithm, "JWT"), claims


def _access_token(request: TokenRequest, keys: SigningKeys) -> tuple[Token | None, list[Claim]]:
    plan = plan_for(request, "access_token")
    if plan.absent and plan.absent.rule != "tokens.opaque":
        return None, _with_custom([], request, plan)
    if plan.absent:
        return _opaque(request, plan.absent.reason), _with_custom([], request, plan)
    claims = _with_custom(access_token_claims(request), request, plan)
    rfc = request.settings.access_token_dialect.startswith("rfc9068")
    token = _signed(claims, keys, request.settings.access_token_algorithm, "at+jwt" if rfc else "JWT")
    return token, claims


def _with_custom(standard: list[Claim], request: TokenRequest, plan: TokenPlan) -> list[Claim]:
    claims = {claim.name: claim for claim in standard}
    dropped = []
    for write in last_writes(request.writes).values():
        if write.token != plan.token:
            continue
        why = refusal(write, plan, request.rules)
        if why:
            dropped.append(_dropped(write, why))
        else:
            claims[write.name] = _written(write, claims.get(write.name))
    return [*claims.values(), *dropped]


def _written(write: ClaimWrite, before: Claim | None) -> Claim:
    value = to_json(write.value)
    detail = f"line {write.line} of {write.action}" if write.line else write.action
    claim = Claim(write.token, write.name, value, "added", "action", detail, write.action, write.line)
    if before is None:
        return claim
    reason = f"Replaces the value from {before.detail}."
    return replace(claim, mark="overwritten", replaced=before.value, reason=reason)


def _dropped(write: ClaimWrite, why: Refusal) -> Claim:
    try:
        value = to_json(write.value)
    except NotJson:
        value = None
    detail = f"line {write.line} of {write.action}" if write.line else write.action
    return Claim(
        *(write.token, write.name, value if _plain(value) else None, "dropped", "action", detail),
        *(write.action, write.line, why.reason, why.rule),
    )


def _plain(value: Any) -> bool:
    return value is None or isinstance(value, str | int | float | bool | list | dict)


def _signed(claims: list[Claim], keys: SigningKeys, algorithm: str, kind: str) -> Token:
    payload = {claim.name: claim.value for claim in claims if claim.mark != "dropped"}
    header = {"typ": kind, "alg": algorithm} | ({} if algorithm == "HS256" else {"kid": keys.kid})
    key: Any = keys.client_secret if algorithm == "HS256" else keys.private
    rest: dict[str, Any] = {"headers": header, "sort_headers": False, "json_encoder": PlatformJson}
    mint = partial(jwt.encode, payload, key, algorithm=algorithm, **rest)
    return Token("jwt", mint, header, payload)


def _opaque(request: TokenRequest, why: str) -> Token:
    header: Mapping[str, Any] = {"alg": "dir", "enc": "A256GCM", "iss": request.issuer}
    parts = (json.dumps(header, separators=(",", ":")).encode(), b"")
    random_parts = (request.random(12), request.random(96), request.random(16))
    text = ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in (*parts, *random_parts))
    return Token("opaque", lambda: text, header, {}, why)
