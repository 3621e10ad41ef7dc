"""What the application receives at the end of a flow, per trigger and grant.

Sources: https://auth0.com/docs/actions/reference/post-login/post-login-api-object and the recorded
answers that the catalogue's `failure` facts stand for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from studio.catalogue.model import Trigger
from studio.flow.outcome import FAILED, Outcome, Response
from studio.flow.saml_form import failure_form, success_form
from studio.flow.url import with_query
from studio.tokens.model import Token, Tokens
from studio.tokens.request import TokenRequest
from studio.tokens.standard import userinfo_lifetime

NOTHING = Response("none", None, {})


def respond(trigger: Trigger, outcome: Outcome, tokens: Tokens, request: TokenRequest) -> Response:
    """The response for this outcome; kind `none` where nobody is waiting for one."""
    if trigger.blocking is False:
        return NOTHING
    if outcome.status in FAILED:
        return _refusal(trigger, request, "error", _failure_text(outcome))
    if outcome.status == "denied" and outcome.denial:
        denial = outcome.denial
        chosen = trigger.failure.get("deny", {}).get("error") is None or denial.code in (
            "interaction_required",
            "invalid_request",
            *trigger.failure.get("deny", {}).get("codes", ()),
        )
        code = denial.code if chosen else None
        return _refusal(trigger, request, "deny", denial.reason, code, denial.user_message)
    if outcome.status == "redirect" and outcome.redirect:
        return Response("redirect", 302, {"location": outcome.redirect.url})
    if outcome.status in ("prompt", "challenge", "mfa"):
        return _question(outcome, request)
    return _success(tokens, outcome, request)


def _failure_text(outcome: Outcome) -> str:
    error = outcome.error
    if outcome.status == "timeout":
        return "Request to Webtask exceeded allowed execution time"
    return error.message if error else outcome.summary


def _question(outcome: Outcome, request: TokenRequest) -> Response:
    if request.in_browser:
        return Response("page", 200, {"shows": "the form" if outcome.status == "prompt" else "the challenge"})
    body = {"error": "mfa_required", "error_description": "Multifactor authentication required"}
    return Response("error", 403, {**body, "mfa_token": request.random(24).hex()})


def _success(tokens: Tokens, outcome: Outcome, request: TokenRequest) -> Response:
    if tokens.saml:
        return success_form(tokens.saml)
    if tokens.access_token is None:
        return NOTHING
    body: dict[str, Any] = {"access_token": tokens.access_token}
    if tokens.id_token:
        body["id_token"] = tokens.id_token
    if outcome.scopes.granted:
        body["scope"] = " ".join(outcome.scopes.granted)
    claims = tokens.access_token.claims
    lifetime = int(claims["exp"]) - int(claims["iat"]) if "exp" in claims else userinfo_lifetime(request)
    return Response("token", 200, _TokenBody({**body, "expires_in": lifetime, "token_type": "Bearer"}))


class _TokenBody(Mapping[str, Any]):
    """The body of a token response; the tokens in it are signed when they are read."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        self._members = members

    def __getitem__(self, name: str) -> Any:
        value = self._members[name]
        return value.jwt if isinstance(value, Token) else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def _refusal(
    trigger: Trigger,
    request: TokenRequest,
    key: str,
    reason: str,
    code: str | None = None,
    user_message: str | None = None,
) -> Response:
    facts: Mapping[str, Any] = trigger.failure.get(key, trigger.failure.get("error", {}))
    facts = trigger.failure.get("by_protocol", {}).get(request.protocol, facts)
    error = code or str(facts.get("error", "access_denied"))
    if facts.get("kind") == "saml":
        return failure_form(request, reason) or NOTHING
    if facts.get("kind") == "redirect":
        return _error_redirect(request, error, reason)
    if facts.get("name"):
        return _sign_up_error(facts, reason, user_message)
    if facts.get("kind") == "none":
        return NOTHING
    status = facts.get("status_by_code", {}).get(error, facts.get("status"))
    return Response(str(facts["kind"]), status, {"error": error, "error_description": reason})


def _error_redirect(request: TokenRequest, error: str, reason: str) -> Response:
    body = {"error": error, "error_description": reason}
    state = request.at("transaction", "state")
    if isinstance(state, str):
        body["state"] = state
    callback = request.at("transaction", "redirect_uri")
    location = {"location": with_query(callback, body)} if isinstance(callback, str) else {}
    return Response("redirect", 302, {**location, **body})


def _sign_up_error(facts: Mapping[str, Any], reason: str, user_message: str | None) -> Response:
    body = {
        "name": facts["name"],
        "code": facts["error"],
        "statusCode": facts["status"],
        "message": reason,
        "friendly_message": user_message,
        "description": reason,
        "fromSandbox": True,
    }
    if user_message is None:
        del body["friendly_message"]
    return Response("error", int(facts["status"]), body)
