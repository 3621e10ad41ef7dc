"""For what a suspended flow waits, taken apart so that it can be read: where the user is sent, with which token."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from studio.catalogue.model import Trigger
from studio.flow.outcome import SUSPENDED, ActionRun, Challenge, Outcome, Redirect, SentToken, SettledCall, Suspension
from studio.tokens.decode import NotAToken, decode
from studio.tokens.values import NotJson, to_json

_MOST_PARAMETERS = 200


def suspension(trigger: Trigger, outcome: Outcome) -> Suspension | None:
    """What this outcome waits for; None where it does not wait for the user."""
    if outcome.status not in SUSPENDED:
        return None
    step = 1 + sum(len(action.answers) for action in outcome.actions)
    if outcome.redirect:
        return _redirect(trigger, outcome.redirect, outcome.actions, step)
    challenge = outcome.challenge
    if challenge is None:
        return None
    if challenge.kind == "prompt":
        return _form(trigger, challenge, outcome.actions[-1], step)
    return Suspension(challenge.kind, step, challenge.action, challenge.line, factors=factor_names(challenge))


def factor_names(challenge: Challenge) -> tuple[str, ...]:
    """The kinds of factors on offer, in order and each once; `any` and what is no factor are left out."""
    kinds = (each.get("type") if isinstance(each, Mapping) else each for each in challenge.factors)
    return tuple(dict.fromkeys(kind for kind in kinds if isinstance(kind, str) and kind != "any"))


def _redirect(trigger: Trigger, redirect: Redirect, actions: Sequence[ActionRun], step: int) -> Suspension:
    parts = urlsplit(redirect.url)
    pairs = tuple(parse_qsl(parts.query, keep_blank_values=True))[:_MOST_PARAMETERS]
    query = tuple((name, value) for name, value in pairs if name != "state")
    tokens = (_token(name, value, actions) for name, value in query)
    return Suspension(
        *("redirect", step, redirect.action, redirect.line, trigger.continue_handler),
        site=urlunsplit((parts.scheme, parts.netloc, parts.path, "", parts.fragment)),
        query=query,
        state=redirect.state,
        tokens=tuple(token for token in tokens if token),
    )


def _token(name: str, value: str, actions: Sequence[ActionRun]) -> SentToken | None:
    if value.count(".") != 2:
        return None
    try:
        decoded = decode(value)
    except NotAToken:
        return None
    made = next(((action.name, call.line) for action, call in _calls(actions) if call.returned == value), (None, None))
    return SentToken(name, value, decoded.header, decoded.claims, _moment(decoded.claims.get("exp")), *made)


def _moment(value: Any) -> int | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if number and abs(value) < 1e12 else None


def _calls(actions: Sequence[ActionRun]) -> list[tuple[ActionRun, SettledCall]]:
    return [(action, call) for action in reversed(actions) for call in action.calls]


def _form(trigger: Trigger, challenge: Challenge, action: ActionRun, step: int) -> Suspension:
    options = next((_options(call) for call in reversed(action.calls) if _renders(trigger, call)), {})
    members = {name: options[name] for name in ("fields", "vars") if isinstance(options.get(name), dict)}
    form = str(challenge.factors[0]) if challenge.factors else ""
    where = (challenge.action, challenge.line, trigger.continue_handler)
    return Suspension("prompt", step, *where, form=form, **members)


def _renders(trigger: Trigger, call: SettledCall) -> bool:
    method = trigger.methods_by_name.get(call.method)
    return method is not None and method.effect == "prompt.render" and call.effect == "applied"


def _options(call: SettledCall) -> Mapping[str, Any]:
    try:
        options = to_json(call.args[1]) if len(call.args) > 1 else None
    except NotJson:
        return {}
    return options if isinstance(options, Mapping) else {}
