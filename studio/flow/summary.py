"""One human sentence for what a flow came to, in the words of its trigger."""

from __future__ import annotations

from studio.catalogue.model import Trigger
from studio.flow.outcome import FAILED, Outcome
from studio.tokens.issue import custom_claims
from studio.tokens.request import TokenRequest
from studio.tokens.saml.answer import changed_attributes
from studio.tokens.values import NotJson


def sentence(trigger: Trigger, outcome: Outcome, request: TokenRequest) -> str:
    """What happened, as one sentence with a full stop."""
    words = trigger.words
    if outcome.status in FAILED:
        return _failure(outcome)
    if outcome.status == "denied" and outcome.denial:
        return _because(words["denied"], outcome.denial.reason)
    if outcome.status == "redirect" and outcome.redirect:
        return f"{words['redirect']} to {outcome.redirect.url.split('?')[0]}."
    if outcome.status in ("prompt", "challenge", "mfa"):
        return f"{words[outcome.status]}."
    if outcome.delivery:
        return _because(words[outcome.delivery.kind], outcome.delivery.reason)
    return f"{words['continue']}{_gains(outcome, request)}."


def _because(what: str, reason: str) -> str:
    return _stop(f"{what}: {reason}" if reason else what)


def _stop(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _failure(outcome: Outcome) -> str:
    action = outcome.actions[-1]
    if outcome.status == "error" and action.error:
        where = f" at line {action.error.line}" if action.error.line else ""
        return _stop(f"{action.name} threw {action.error.name}{where}: {action.error.message}")
    return action.sentence


def _gains(outcome: Outcome, request: TokenRequest) -> str:
    parts = []
    if request.kinds and request.facts.saml:
        parts += _saml(outcome, request)
    elif request.kinds:
        parts.append(_count(_custom_count(request), "custom claim"))
    changed = sum(len(values) for target, values in outcome.changes.items() if target not in _ELSEWHERE)
    if changed or not request.kinds:
        parts.append(_count(changed, "change"))
    added, removed = len(outcome.scopes.added), len(outcome.scopes.removed)
    parts += [f"{_count(added, 'scope')} added"] if added else []
    parts += [f"{_count(removed, 'scope')} removed"] if removed else []
    return f" with {_joined(parts)}"


_ELSEWHERE = ("cache", "saml", "saml_attributes")


def _saml(outcome: Outcome, request: TokenRequest) -> list[str]:
    kept, removed = changed_attributes(request)
    settings = len(outcome.changes.get("saml", {}))
    if not kept and not removed and settings:
        return [_count(settings, "SAML setting")]
    return [f"{_count(kept, 'SAML attribute')}{f' ({removed} removed)' if removed else ''}"]


def _joined(parts: list[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]


def _custom_count(request: TokenRequest) -> int:
    try:
        return len(custom_claims(request, "id_token")) + len(custom_claims(request, "access_token"))
    except NotJson:
        return 0


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
