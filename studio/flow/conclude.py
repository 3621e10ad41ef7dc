"""From a settled outcome to tokens and the response of the application."""

from __future__ import annotations

from dataclasses import replace

from studio.flow import gaps
from studio.flow.outcome import FAILED, Outcome
from studio.flow.response import respond
from studio.flow.setting import Setting
from studio.flow.settle import token_request
from studio.tokens.issue import issue
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Tokens
from studio.tokens.request import TokenRequest


def conclude(setting: Setting, outcome: Outcome, keys: SigningKeys) -> tuple[Tokens, Outcome]:
    """The tokens that follow from an outcome, and the outcome with what the application receives and what is open."""
    subject = outcome.changes.get("user", {}).get("primary_user_id")
    request = token_request(setting, outcome.event, outcome.writes, outcome.scopes, subject)
    tokens = _tokens(request, outcome, keys)
    response = respond(setting.trigger, outcome, tokens, request)
    warnings = (*outcome.warnings, *gaps.findings(setting, outcome, request))
    return tokens, replace(outcome, response=response, warnings=warnings)


def _tokens(request: TokenRequest, outcome: Outcome, keys: SigningKeys) -> Tokens:
    """No tokens unless the flow continues; the claims then tell what they would have held."""
    if not request.kinds:
        return Tokens(None, None, (), {"keys": []}, dict.fromkeys(_NAMES, "This trigger issues no tokens."))
    if outcome.status in FAILED or _unissuable(outcome):
        return Tokens(None, None, (), {"keys": []}, dict.fromkeys(_NAMES, _WITHHELD[_state(outcome)]))
    tokens = issue(request, keys)
    if outcome.status == "continue":
        return tokens
    why = dict.fromkeys(_NAMES, _WITHHELD[_state(outcome)])
    return Tokens(None, None, tokens.claims, {"keys": []}, why)


_NAMES = ("id_token", "access_token")
_WITHHELD = {
    "failed": "No tokens are issued: the action failed.",
    "denied": "No tokens are issued: the login is denied.",
    "waiting": "Not yet: the login waits for the user to come back.",
}


def _state(outcome: Outcome) -> str:
    if outcome.status in FAILED:
        return "failed"
    return "denied" if outcome.status == "denied" else "waiting"


def _unissuable(outcome: Outcome) -> bool:
    return any(w.rule == "claims.json" for w in outcome.warnings)
