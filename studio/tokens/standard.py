"""The claims a real login puts into its tokens before any action has a say, each with its origin.

Sources: https://auth0.com/docs/get-started/apis/scopes/openid-connect-scopes and
https://auth0.com/docs/secure/tokens/access-tokens/access-token-profiles
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from studio.tokens.model import Claim, Origin, Token, TokenName
from studio.tokens.request import TokenRequest
from studio.tokens.rules import is_mfa_audience

MFA_CLASS = "http://schemas.openid.net/pape/policies/2007/06/multi-factor"
_FRONT_CHANNEL_S = 7200
_USERINFO_S = 86400
_MFA_AUDIENCE_S = 600


def _claim(token: TokenName, name: str, value: Any, origin: Origin, detail: str) -> Claim:
    return Claim(token, name, value, "kept", origin, detail)


def id_token_claims(request: TokenRequest, access_token: Token | None) -> list[Claim]:
    """The standard claims of the ID token. `access_token` is its sibling, for `at_hash`."""
    claims = [
        _claim("id_token", "iss", request.issuer, "tenant", "the tenant's domain"),
        _claim("id_token", "sub", request.subject, "user", request.subject_detail),
        _claim("id_token", "aud", request.client_id, "client", "event.client.client_id"),
        _claim("id_token", "iat", request.now, "request", "the moment of issue"),
        _claim("id_token", "exp", *_id_expiry(request)),
        *_session_claims(request),
        *_hashes(request, access_token),
        *_organization(request, "id_token"),
        *_mfa(request),
    ]
    return [*claims, *_profile(request)]


def _id_expiry(request: TokenRequest) -> tuple[int, Origin, str]:
    seconds = request.settings.id_token_lifetime
    return request.now + seconds, "tenant", f"ID token lifetime, {seconds} s"


def _session_claims(request: TokenRequest) -> Iterator[Claim]:
    query = request.at("request", "query") or {}
    if isinstance(query, Mapping) and isinstance(query.get("nonce"), str):
        yield _claim("id_token", "nonce", query["nonce"], "request", "event.request.query.nonce")
    if session := request.at("session", "id"):
        yield _claim("id_token", "sid", session, "request", "event.session.id")
    if (when := _auth_time(request, query)) is not None:
        yield _claim("id_token", "auth_time", when, "request", "max_age or prompt=login was sent")


def _auth_time(request: TokenRequest, query: Any) -> int | None:
    prompts = request.items("transaction", "prompt")
    sent = isinstance(query, Mapping) and ("max_age" in query or query.get("prompt") == "login")
    if not sent and "login" not in prompts:
        return None
    when = request.at("session", "authenticated_at")
    try:
        return int(datetime.fromisoformat(str(when)).timestamp())
    except ValueError:
        return request.now


def _hashes(request: TokenRequest, access_token: Token | None) -> Iterator[Claim]:
    kinds = request.response_types
    if "id_token" not in kinds:
        return
    if "token" in kinds and access_token:
        yield _claim("id_token", "at_hash", _half_hash(access_token.jwt), "request", "hash of the access token")
    if "code" in kinds:
        yield _claim("id_token", "c_hash", _half_hash(request.code), "request", "hash of the authorization code")


def _half_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()[:16]
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _organization(request: TokenRequest, token: TokenName) -> Iterator[Claim]:
    if org := request.at("organization", "id"):
        yield _claim(token, "org_id", org, "request", "event.organization.id")
        name = request.at("organization", "name")
        if request.settings.include_org_name and name:
            yield _claim(token, "org_name", name, "tenant", "organization names in tokens are switched on")


def _mfa(request: TokenRequest) -> Iterator[Claim]:
    methods = request.items("authentication", "methods")
    passed = any(isinstance(each, Mapping) and each.get("name") == "mfa" for each in methods)
    if passed and request.in_browser and not request.silent:
        yield _claim("id_token", "acr", MFA_CLASS, "request", "multi-factor authentication was passed")
        yield _claim("id_token", "amr", ["mfa"], "request", "multi-factor authentication was passed")


_RENAMED = {"phone_number_verified": "phone_verified"}


def _profile(request: TokenRequest) -> Iterator[Claim]:
    user = request.at("user")
    user = user if isinstance(user, Mapping) else {}
    for scope, names in request.rules.by_scope.items():
        if scope not in request.granted:
            continue
        for name in names:
            source = _RENAMED.get(name, name)
            value = user.get(source)
            if value is not None:
                yield _claim("id_token", name, value, "scope", f"scope {scope}, event.user.{source}")


def access_token_claims(request: TokenRequest) -> list[Claim]:
    """The standard claims of an access token for an API, in the dialect of the settings."""
    rfc = request.settings.access_token_dialect.startswith("rfc9068")
    return [
        _claim("access_token", "iss", request.issuer, "tenant", "the tenant's domain"),
        _claim("access_token", "sub", request.subject, "user", request.subject_detail),
        _claim("access_token", "aud", *_audience(request)),
        _claim("access_token", "iat", request.now, "request", "the moment of issue"),
        _claim("access_token", "exp", *_access_expiry(request)),
        *_party(request, rfc),
        *_scope(request),
        *_grant_type(request, rfc),
        *_permissions(request),
        *_organization(request, "access_token"),
        *_actor(request),
    ]


def _audience(request: TokenRequest) -> tuple[Any, Origin, str]:
    audience = request.audience
    origin: Origin = "request" if request.at("resource_server", "identifier") else "tenant"
    symmetric = request.settings.access_token_algorithm == "HS256"
    if "openid" in request.requested and not symmetric and not request.machine:
        return [audience, request.userinfo], origin, f"{request.audience_detail}, and /userinfo because of openid"
    return audience, origin, request.audience_detail


def _access_expiry(request: TokenRequest) -> tuple[int, Origin, str]:
    """https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime"""
    settings = request.settings
    if is_mfa_audience(request.audience, request.canonical_domain):
        seconds, detail = _MFA_AUDIENCE_S, "fixed lifetime of the MFA API"
    elif "token" in request.response_types:
        seconds = min(settings.access_token_lifetime_browser, settings.access_token_lifetime)
        detail = "lifetime through the browser"
    else:
        seconds, detail = settings.access_token_lifetime, "access token lifetime"
    return request.now + seconds, "tenant", f"{detail}, {seconds} s"


def userinfo_lifetime(request: TokenRequest) -> int:
    """Seconds that an access token for `/userinfo` alone lives; the API's lifetime has no say in it.

    https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime
    """
    kinds = request.items("transaction", "response_type")
    return _FRONT_CHANNEL_S if "token" in kinds and "code" not in kinds else _USERINFO_S


def _party(request: TokenRequest, rfc: bool) -> Iterator[Claim]:
    if rfc:
        yield _claim("access_token", "jti", request.random(16).hex(), "request", "a fresh id, RFC 9068")
    name = "client_id" if rfc else "azp"
    yield _claim("access_token", name, request.client_id, "client", "event.client.client_id")


def _scope(request: TokenRequest) -> Iterator[Claim]:
    if request.granted:
        detail = "scopes granted, after what actions added and removed"
        yield _claim("access_token", "scope", " ".join(request.granted), "scope", detail)


def _grant_type(request: TokenRequest, rfc: bool) -> Iterator[Claim]:
    grant = request.facts.gty
    if grant and not rfc:
        yield _claim("access_token", "gty", grant, "request", "the grant of this request")


def _permissions(request: TokenRequest) -> Iterator[Claim]:
    if request.settings.access_token_dialect.endswith("_authz"):
        names = request.granted if request.machine else request.settings.permissions
        detail = "permissions in the token are switched on"
        yield _claim("access_token", "permissions", list(names), "tenant", detail)


def _actor(request: TokenRequest) -> Iterator[Claim]:
    if actor := request.at("transaction", "actor"):
        yield _claim("access_token", "act", actor, "request", "event.transaction.actor")
