"""A run as text for a terminal. What the action printed is shown with control characters escaped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from studio.cli.answer_printout import answers
from studio.flow.execution import Run
from studio.flow.limits import near, said
from studio.flow.outcome import ActionRun, Outcome, SettledCall
from studio.flow.states import ActionState, states
from studio.flow.visible import safe
from studio.tokens.model import Claim, Token
from studio.tokens.saml.model import SamlAttribute, SamlResponse

__all__ = ["printout", "safe"]
_WIDTH = 72


def printout(run: Run) -> str:
    """The outcome, what each action did, and both tokens with the origin of every claim."""
    outcome = run.shown
    lines = [safe(outcome.summary), "", *_flow(run)]
    for action in outcome.actions:
        lines += _action(action)
    lines += _changes(outcome)
    lines += _saml(run.tokens.saml) if run.tokens.saml else []
    lines += _token(run, "id_token", "ID token", run.tokens.id_token)
    lines += _token(run, "access_token", "Access token", run.tokens.access_token)
    lines += answers(outcome.response, safe)
    lines += [f"warning: {safe(warning.message)}" for warning in outcome.warnings]
    lines += [f"limit: {safe(said(gauge))} {gauge.consequence}" for gauge in near(outcome)]
    return "\n".join(lines).rstrip()


def _flow(run: Run) -> Iterator[str]:
    """Where the flow went, when it has more than one action: one line for each, between the trigger's own words."""
    actions, words = run.request.actions, run.request.trigger.words
    if len(actions) < 2:
        return
    wide = max(len(safe(action.name)) for action in actions)
    yield words.get("begin", "Start")
    for number, state in enumerate(states(actions, run.shown), 1):
        yield f"  {number:>2} {safe(state.name):<{wide}}  {_state(state)}"
    reached = "" if run.outcome.status == "continue" else " (not reached)"
    yield f"{words.get('end', 'End')}{reached}"
    yield ""


def _state(state: ActionState) -> str:
    line = f" (line {state.line})" if state.line else ""
    took = f" in {state.duration_ms:.1f} ms" if state.duration_ms is not None else ""
    why = f": {safe(state.because)}" if state.because else ""
    return f"{state.words}{line}{took}{why}"


def _shown(value: Any) -> str:
    text = safe(json.dumps(value, ensure_ascii=False, default=str))
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


def _action(action: ActionRun) -> Iterator[str]:
    yield f"{safe(action.name)} · {action.handler} · {action.status} in {action.duration_ms:.1f} ms"
    for call in action.calls:
        yield _call(call)
    for line in action.console:
        where = f"line {line.line}" if line.line else "output"
        yield f"  {where:<9} console.{line.level}: {safe(line.text)}"
    for exchange in action.http:
        answer = exchange.status or exchange.failure or exchange.served_by
        where = f"line {exchange.line}" if exchange.line else ""
        yield f"  {where:<9} {exchange.method} {safe(exchange.url)} → {answer} ({exchange.served_by})"
    if action.error:
        where = f"line {action.error.line}" if action.error.line else ""
        yield f"  {where:<9} {safe(action.error.name)}: {safe(action.error.message)}"
    yield ""


def _call(call: SettledCall) -> str:
    where = f"line {call.line}" if call.line else ""
    arguments = ", ".join(_shown(argument) for argument in call.args)
    note = "" if call.effect == "applied" else f"  [{call.effect}: {safe(call.reason or '')}]"
    return f"  {where:<9} {call.method}({arguments}){note}"


def _changes(outcome: Outcome) -> Iterator[str]:
    """What would change; below a value stands what it means, where it does not tell that itself."""
    for target, values in outcome.changes.items():
        if target in _SAML:
            continue
        yield f"Would change {target}"
        for name, value in values.items():
            yield f"  {safe(name):<28} {'removed' if value is None else _shown(value)}"
            if words := outcome.words.get(target, {}).get(name):
                yield f"  {'':<28} {safe(words)}"
        yield ""


_SAML = ("saml", "saml_attributes")


def _token(run: Run, key: str, title: str, token: Token | None) -> Iterator[str]:
    why = run.tokens.why.get(key)
    if token is None or token.format == "opaque":
        yield f"{title}: {why or 'none'}"
    else:
        yield title
    for claim in run.tokens.claims:
        if claim.token == key and (token is not None or claim.origin == "action"):
            yield _claim(claim)
    yield ""


def _saml(response: SamlResponse) -> Iterator[str]:
    """The attributes with their origin, whom the assertion is about, and the document."""
    yield f"SAML response: {response.withheld}" if response.withheld else "SAML response"
    for attribute in response.attributes:
        yield _attribute(attribute)
    who = f"the attribute {response.name_id.probe}" if response.name_id.probe else "no probe finds a value"
    yield f"    {'NameID':<28} {_shown(response.name_id.value)}  ← {safe(who)}"
    for name, setting in response.settings.items():
        if setting.origin == "action":
            yield f"    {name:<28} {_shown(setting.value)}  ← {safe(setting.detail)}"
    yield ""
    if response.withheld is None:
        yield from (safe(line) for line in response.xml.splitlines())
        yield ""


def _attribute(attribute: SamlAttribute) -> str:
    note = f"  [{attribute.reason}]" if attribute.reason else ""
    origin = attribute.detail if attribute.origin == "action" else f"{attribute.origin}: {attribute.detail}"
    mark, name = _MARKS[attribute.mark], safe(attribute.name)
    return f"  {mark} {name:<28} {_shown(attribute.value)}  ← {safe(origin)}{safe(note)}"


_MARKS = {"kept": " ", "added": "+", "overwritten": "~", "dropped": "-"}


def _claim(claim: Claim) -> str:
    note = f"  [{claim.reason}]" if claim.reason else ""
    origin = claim.detail if claim.origin == "action" else f"{claim.origin}: {claim.detail}"
    return f"  {_MARKS[claim.mark]} {safe(claim.name):<28} {_shown(claim.value)}  ← {safe(origin)}{safe(note)}"
