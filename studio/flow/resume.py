"""What the user brings back to a suspended flow, and what follows from it.

Sources: https://auth0.com/docs/customize/actions/redirect-with-actions and
https://auth0.com/docs/secure/multi-factor-authentication/customize-mfa/customize-mfa-selection-universal-login
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from studio.catalogue.model import Trigger
from studio.flow.effects import factors
from studio.flow.ledger import Ledger
from studio.flow.outcome import Answer, Denial, Finding, Outcome, Suspension
from studio.flow.session_token import CannotSign, Signing, signed
from studio.project.merging import copied, is_delete, merged
from studio.project.paths import FieldPath
from studio.project.returns import SIGN
from studio.project.settings import FACTORS

_FACTOR_ALIASES = {"push": "push-notification"}
FAILED = "The challenge was not passed."
WRONG_STATE = "The state that came back is not the one the redirect was sent with."
NO_STATE = "No state came back from the redirect."


class BadContinuation(ValueError):
    """What is to be brought back cannot be made; the text says why.

    `step` counts the returns from 0, `path` leads to the part of that return.
    """

    def __init__(self, message: str, path: FieldPath = (), step: int = 0) -> None:
        super().__init__(message)
        self.path, self.step = path, step


@dataclass(frozen=True, slots=True)
class Returning:
    """What an answer is made from besides the return: the secrets of the action, and epoch seconds."""

    secrets: Mapping[str, str]
    now: int


def answer_to(outcome: Outcome, brought: Mapping[str, Any], returning: Returning) -> Answer:
    """What comes back to this suspended outcome when the user brings this. Raises BadContinuation."""
    waiting = outcome.suspended
    if waiting is None:
        raise BadContinuation("the flow does not wait for the user")
    if waiting.kind == "redirect":
        answer = _from_site(outcome, waiting, brought, returning)
    else:
        answer = _from_form(waiting, brought) if waiting.kind == "prompt" else _with_factor(waiting, brought)
    return replace(answer, to=waiting)


def _from_site(outcome: Outcome, waiting: Suspension, brought: Mapping[str, Any], returning: Returning) -> Answer:
    query, body = dict(brought.get("query", {})), dict(brought.get("body", {}))
    if "state" not in query and "state" not in body:
        query["state"] = waiting.state
    sent = body.get("state", query.get("state"))
    state = None if is_delete(sent) else _text(sent)
    signing = Signing(returning.secrets, _subject(outcome), state, returning.now)
    request = {
        "method": "POST" if "body" in brought else "GET",
        "query": _sent(query, signing, ("query",)),
        "body": _sent(body, signing, ("body",)),
    }
    return Answer("redirect", request, denial=_refused(waiting, state))


def _refused(waiting: Suspension, state: Any) -> Denial | None:
    """A return without the right `state` never reaches the action."""
    if state == waiting.state:
        return None
    reason = WRONG_STATE if state else NO_STATE
    return Denial("invalid_request", reason, None, waiting.action, waiting.line)


def _subject(outcome: Outcome) -> str:
    user = outcome.event.get("user")
    return str(user.get("user_id", "")) if isinstance(user, Mapping) else ""


def _sent(values: Mapping[str, Any], signing: Signing, path: FieldPath) -> dict[str, Any]:
    """Parameters as they arrive: text, with the tokens signed."""
    arrived = {}
    for name, value in values.items():
        if is_delete(value):
            continue
        if isinstance(value, Mapping) and SIGN in value:
            try:
                arrived[name] = signed(value[SIGN], signing)
            except CannotSign as error:
                raise BadContinuation(str(error), (*path, name, SIGN, "secret")) from error
        else:
            arrived[name] = _text(value)
    return arrived


def _text(value: Any) -> Any:
    """A value as a form or a query carries it; what has members keeps its shape."""
    if isinstance(value, list):
        return [_text(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return ""
    return str(value) if isinstance(value, int | float) else value


def _from_form(waiting: Suspension, brought: Mapping[str, Any]) -> Answer:
    """A form brings its hidden fields and variables back, with what was entered over them."""
    prompt = {
        "id": waiting.form,
        "fields": merged(waiting.fields, brought.get("fields", {})),
        "vars": merged(waiting.vars, brought.get("vars", {})),
    }
    given = brought.get("query", {})
    query = {name: _text(value) for name, value in given.items() if not isinstance(value, Mapping)}
    return Answer("prompt", {"method": "GET", "query": query, "body": {}}, prompt)


def _with_factor(waiting: Suspension, brought: Mapping[str, Any]) -> Answer:
    factor = _factor(waiting, brought)
    if brought.get("passed", True):
        return Answer(waiting.kind, factor=factor)
    denial = Denial("access_denied", FAILED, None, waiting.action, waiting.line)
    told = f"{FAILED} What the application then gets is not established; shown as access_denied."
    finding = Finding("gaps.challenge_failed", told, waiting.line)
    return Answer(waiting.kind, factor=factor, denial=denial, findings=(finding,))


def _factor(waiting: Suspension, brought: Mapping[str, Any]) -> str | None:
    """The factor that was chosen, else the first on offer; None where nobody knows which it is."""
    free = waiting.kind == "multifactor" or not waiting.factors
    if "factor" not in brought:
        return None if free else waiting.factors[0]
    chosen = _known(str(brought["factor"]))
    offered = FACTORS if free else waiting.factors
    if chosen not in {_known(each) for each in offered}:
        raise BadContinuation(f"{chosen} is not on offer; expected one of {', '.join(offered)}", ("factor",))
    return chosen


def _known(factor: str) -> str:
    return _FACTOR_ALIASES.get(factor, factor)


# -- what follows from it


def take(ledger: Ledger, answer: Answer, now: int) -> None:
    """Let the flow go on with what came back; `now` in epoch seconds."""
    ledger.findings += answer.findings
    if answer.denial:
        ledger.denial = answer.denial
        return
    ledger.event = ledger.next_event()
    if answer.request is not None:
        request = ledger.event.get("request")
        ledger.event["request"] = {**(request if isinstance(request, Mapping) else {}), **copied(answer.request)}
    if answer.prompt is not None:
        ledger.event["prompt"] = copied(answer.prompt)
    if answer.kind == "redirect":
        ledger.write()
    elif answer.kind != "prompt":
        _take_factor(ledger, answer, now)
    ledger.redirect, ledger.challenge = None, factors.next_challenge(ledger)


def _take_factor(ledger: Ledger, answer: Answer, now: int) -> None:
    """The factor is passed: the next action finds it among the methods, and nobody asks again."""
    moment = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    kind = {"type": answer.factor} if answer.factor else {}
    _append(ledger.event, "authentication", "methods", {"name": "mfa", "timestamp": moment, **kind})
    if answer.kind == "enroll" and answer.factor:
        _append(ledger.event, "user", "enrolledFactors", {"type": answer.factor})
    if answer.kind == "multifactor":
        ledger.deferred_mfa = None


def _append(event: dict[str, Any], holder: str, name: str, item: Mapping[str, Any]) -> None:
    outer = event.get(holder)
    outer = dict(outer) if isinstance(outer, Mapping) else {}
    inner = outer.get(name)
    event[holder] = {**outer, name: [*(inner if isinstance(inner, list) else ()), dict(item)]}


def for_handler(trigger: Trigger, handler: str, event: Mapping[str, Any]) -> dict[str, Any]:
    """The event without what only the continue handler sees, unless it is the one that is called."""
    if handler == trigger.continue_handler:
        return dict(event)
    hidden = {field.path for field in trigger.fields if field.handlers == "continue"}
    return {name: value for name, value in event.items() if name not in hidden}
