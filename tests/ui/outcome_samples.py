"""Outcomes and tokens built by hand, as realistic as a run would give them."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from studio.flow.outcome import (
    ActionRun,
    Challenge,
    Denial,
    Finding,
    Gauge,
    Outcome,
    Redirect,
    SettledCall,
)
from studio.sandbox.recording import ActionError, ConsoleLine, HttpExchange
from studio.tokens.model import Claim, ClaimWrite, Token, TokenName, Tokens

NOW = 1_767_225_600
NAMESPACE = "https://example.com/"
WORDS = {
    "continue": "Login would continue",
    "denied": "Login would be denied",
    "redirect": "Paused at a redirect",
    "prompt": "Paused at a form",
    "challenge": "Waiting for a challenge",
    "mfa": "Waiting for multi-factor authentication",
}
EVENT: Mapping[str, Any] = {"user": {"user_metadata": {"theme": "light"}, "app_metadata": {"plan": "free"}}}
HOSTILE = "<b>bold</b> \u202egnp.exe\x00\x1b[31m\u200b\n\ttab <img src=x> " + "A" * 200


def call(seq: int, method: str, *args: Any, **more: Any) -> SettledCall:
    made: dict[str, Any] = {
        "returned": "api",
        "effect": "applied",
        "reason": None,
        "rule": None,
        "line": seq + 3,
        "column": 3,
        "at_ms": seq * 1.25,
        "late": False,
    }
    return SettledCall(seq, method, args, **{**made, **more})


def console(seq: int, text: str, level: str = "log", **more: Any) -> ConsoleLine:
    return ConsoleLine(seq, level, text, **{"line": seq + 2, "at_ms": seq * 0.5, **more})


def exchange(seq: int, **more: Any) -> HttpExchange:
    made: dict[str, Any] = {
        "method": "GET",
        "url": "https://api.stripe.com/v1/customers/cus_1",
        "request_headers": {"accept": "application/json", "authorization": "Bearer sk_test_1"},
        "request_body": None,
        "status": 200,
        "response_headers": {"content-type": "application/json"},
        "response_body": '{"id": "cus_1", "plan": "gold"}',
        "served_by": "mock",
        "failure": None,
        "duration_ms": 20.4,
        "line": 9,
        "at_ms": 3.0,
    }
    return HttpExchange(seq=seq, **{**made, **more})


CALLS = (
    call(1, "api.idToken.setCustomClaim", f"{NAMESPACE}roles", ["editor", "trainer"]),
    call(2, "api.accessToken.setCustomClaim", f"{NAMESPACE}plan", "pro"),
    call(
        3,
        "api.idToken.setCustomClaim",
        "aud",
        "mine",
        effect="ignored",
        reason="aud is reserved; the platform drops it without an error.",
        rule="claims.restricted",
    ),
    call(4, "api.cache.get", "seen", returned={"$type": "undefined"}),
    call(
        5,
        "api.user.setUserMetadata",
        "theme",
        {
            "big": {"$type": "bigint", "value": "1"},
            "when": {"$type": "date", "value": "2026-01-01T00:00:00.000Z"},
        },
    ),
    call(
        6,
        "api.user.setAppMetadata",
        "a.b",
        {"$type": "function"},
        effect="refused",
        reason="a.b holds a dot or starts with $, which metadata does not take.",
        rule="metadata.names",
        late=True,
    ),
)
LINES = (
    console(1, "checking ada@example.com"),
    console(2, "two\nlines", "info"),
    console(3, "plan is missing, using pro", "warn"),
    console(4, HOSTILE, "error"),
)


def action(name: str = "add-roles", **more: Any) -> ActionRun:
    made: dict[str, Any] = {
        "file": f"{name}.js",
        "handler": "onExecutePostLogin",
        "status": "completed",
        "sentence": "",
        "duration_ms": 41.2,
        "calls": CALLS,
        "console": LINES,
        "http": (exchange(1),),
        "error": None,
    }
    return ActionRun(name, **{**made, **more})


def outcome(**more: Any) -> Outcome:
    made: dict[str, Any] = {
        "trigger": "post-login",
        "status": "continue",
        "summary": "Login would continue with 2 custom claims.",
        "actions": (action(),),
        "writes": (
            ClaimWrite("id_token", f"{NAMESPACE}roles", ["editor", "trainer"], "add-roles", 1, 4),
            ClaimWrite("access_token", f"{NAMESPACE}plan", "pro", "add-roles", 2, 5),
        ),
        "changes": {
            "user_metadata": {"theme": "dark", "lang": "nb"},
            "app_metadata": {"plan": None},
            "cache": {"seen": {"value": "1", "expires_at": NOW * 1000}},
        },
        "warnings": (Finding("limits.log_persisted", "The stored log keeps 256 characters of each action.", 6),),
        "limits": (
            Gauge("limits.code", "Code", 4_200, 100_000, "bytes", "add-roles", "ok", "It is not saved."),
            Gauge("limits.scopes", "Scopes touched", 900, 1000, "scopes", "add-roles", "near", "The call throws.", 6),
        ),
    }
    return Outcome(**{**made, **more})


def claim(token: TokenName, name: str, value: Any, origin: Any = "user", detail: str = "", **more: Any) -> Claim:
    return Claim(token, name, value, **{"mark": "kept", "origin": origin, "detail": detail, **more})


ID_CLAIMS = (
    claim("id_token", "iss", "https://dev-ada.eu.auth0.com/", "tenant", "the tenant's domain"),
    claim("id_token", "sub", "auth0|5f7c8ec7c33c6c004bbafe82", "user", "event.user.user_id"),
    claim("id_token", "aud", "vJx7Wk0pQmN2sXy9aBcDeFgHiJkLmNoP", "client", "event.client.client_id"),
    claim("id_token", "iat", NOW, "request", "the moment of issue"),
    claim("id_token", "exp", NOW + 36_000, "tenant", "ID token lifetime, 36000 s"),
    claim("id_token", "email", "ada@example.com", "scope", "scope email, event.user.email"),
    claim(
        "id_token",
        "nickname",
        "Countess",
        "action",
        "line 6 of add-roles",
        mark="overwritten",
        action="add-roles",
        line=6,
        replaced="ada",
        reason="Replaces the value from scope profile, event.user.nickname.",
    ),
    claim(
        "id_token",
        f"{NAMESPACE}roles",
        ["editor", "trainer"],
        "action",
        "line 4 of add-roles",
        mark="added",
        action="add-roles",
        line=4,
    ),
    claim(
        "id_token",
        "aud",
        "mine",
        "action",
        "line 6 of add-roles",
        mark="dropped",
        action="add-roles",
        line=6,
        reason="aud is reserved; the platform drops it without an error.",
        rule="claims.restricted",
    ),
)
ACCESS_CLAIMS = (
    claim("access_token", "iss", "https://dev-ada.eu.auth0.com/", "tenant", "the tenant's domain"),
    claim("access_token", "sub", "auth0|5f7c8ec7c33c6c004bbafe82", "user", "event.user.user_id"),
    claim(
        "access_token",
        "aud",
        ["https://api.example.com", "https://dev-ada.eu.auth0.com/userinfo"],
        "request",
        "the API, and /userinfo because of openid",
    ),
    claim("access_token", "iat", NOW, "request", "the moment of issue"),
    claim("access_token", "exp", NOW + 86_400, "tenant", "access token lifetime, 86400 s"),
    claim("access_token", "scope", "openid profile email", "scope", "scopes granted"),
    claim(
        "access_token",
        f"{NAMESPACE}plan",
        "pro",
        "action",
        "line 5 of add-roles",
        mark="added",
        action="add-roles",
        line=5,
    ),
)


def _part(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def token(claims: tuple[Claim, ...]) -> Token:
    payload = {each.name: each.value for each in claims if each.mark != "dropped"}
    header = {"alg": "RS256", "typ": "JWT", "kid": "studio-test-key"}
    compact = f"{_part(header)}.{_part(payload)}.{'c2lnbmF0dXJl' * 28}"
    return Token("jwt", lambda: compact, header, payload)


def tokens(**more: Any) -> Tokens:
    made = Tokens(token(ID_CLAIMS), token(ACCESS_CLAIMS), (*ID_CLAIMS, *ACCESS_CLAIMS), {"keys": []})
    return replace(made, **more)


NO_TOKENS = Tokens(None, None, (), {"keys": []})
OPAQUE = Token(
    "opaque", lambda: "eyJh.b.c.d.e", {"alg": "dir"}, {}, "No audience in this event, so the access token is opaque."
)

DENIED = outcome(
    status="denied",
    summary="Login would be denied: Verify your e-mail address first.",
    denial=Denial("access_denied", "Verify your e-mail address first.", None, "add-roles", 5),
    changes={},
)
REDIRECT = outcome(
    status="redirect",
    summary="Paused at a redirect to https://consent.example.com/start.",
    redirect=Redirect("https://consent.example.com/start?state=hKFo2SA&session_token=eyJ", "hKFo2SA", "add-roles", 7),
)
CHALLENGE = outcome(
    status="challenge",
    summary="Waiting for a challenge.",
    challenge=Challenge("challenge", ({"type": "otp"}, "push-notification"), "add-roles", 8),
)
STACK = """TypeError: Cannot read properties of undefined (reading 'roles')
    at exports.onExecutePostLogin (/project/add-roles.js:7:38)
    at async run (file:///host/bootstrap.mjs:12:5)
    at /project/add-roles.js:2:1"""
ERROR = outcome(
    status="error",
    summary="add-roles threw TypeError at line 7: Cannot read properties of undefined (reading 'roles').",
    actions=(
        action(
            status="error",
            error=ActionError("TypeError", "Cannot read properties of undefined (reading 'roles')", 7, 38, STACK),
        ),
    ),
    changes={},
)
TIMEOUT = outcome(
    status="timeout",
    summary="add-roles was stopped after 20 s.",
    actions=(action(status="timeout", sentence="add-roles was stopped after 20 s."),),
)
STOPPED = outcome(
    status="stopped",
    summary="Stopped by you.",
    actions=(action(status="stopped", sentence="Stopped by you."),),
)
