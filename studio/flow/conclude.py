"""From a settled outcome to tokens and the response of the application."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from studio.flow import gaps, grant_permission
from studio.flow.outcome import FAILED, Finding, Outcome
from studio.flow.response import respond
from studio.flow.setting import Setting
from studio.flow.settle import token_request
from studio.tokens.issue import issue
from studio.tokens.keys import SigningKeys
from studio.tokens.model import Tokens
from studio.tokens.request import TokenRequest


def conclude(setting: Setting, outcome: Outcome, keys: SigningKeys) -> tuple[Tokens, Outcome]:
    """The tokens that follow from an outcome, and the outcome with what the application receives and what is open."""
    writes, saml = outcome.writes, outcome.saml_writes
    request = token_request(setting, outcome.event, writes, outcome.scopes, outcome.subject, saml)
    tokens = _tokens(request, outcome, keys)
    response = respond(setting.trigger, outcome, tokens, request, partial(issue, keys=keys))
    answered = replace(outcome, response=response)
    found = [*gaps.findings(setting, outcome, request), *_remarks(answered, tokens, request)]
    known = {finding.rule for finding in (*outcome.warnings, *found)}
    found += grant_permission.findings(request)
    found += [Finding(gap, setting.catalogue.rules[gap].says) for gap in response.gaps if gap not in known]
    return tokens, replace(answered, warnings=(*outcome.warnings, *found))


def _remarks(outcome: Outcome, tokens: Tokens, request: TokenRequest) -> Iterator[Finding]:
    """What is to be said about an assertion, or about the lack of one."""
    facts = request.facts
    if outcome.status not in FAILED and request.kinds and facts.channel == "assertion" and not facts.saml:
        message = f"The studio makes no assertion of {facts.name}; what it would hold is not shown."
        yield Finding("gaps.assertion", message)
    elif tokens.saml:
        for each in tokens.saml.findings:
            yield Finding(each.rule, each.message, each.line)


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
    withheld = replace(tokens.saml, withheld=_WITHHELD_SAML[_state(outcome)]) if tokens.saml else None
    return Tokens(None, None, tokens.claims, {"keys": []}, why, withheld)


_NAMES = ("id_token", "access_token")
_WITHHELD = {
    "failed": "No tokens are issued: the action failed.",
    "denied": "No tokens are issued: the login is denied.",
    "waiting": "Not yet: the login waits for the user to come back.",
}

_WITHHELD_SAML = {
    "denied": "No SAML response with an assertion: the login is denied.",
    "waiting": "Not yet: the login waits for the user to come back.",
}


def _state(outcome: Outcome) -> str:
    if outcome.status in FAILED:
        return "failed"
    return "denied" if outcome.status == "denied" else "waiting"


def _unissuable(outcome: Outcome) -> bool:
    return any(w.rule == "claims.json" for w in outcome.warnings)
