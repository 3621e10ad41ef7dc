"""What a client receives when a flow ends otherwise or waits, by the facts of its trigger.

Sources: the rules of the area `responses`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from studio.catalogue.answer_facts import facts_for
from studio.catalogue.model import Trigger
from studio.flow.client_request import at_endpoint, of_trigger, to_activate, to_login
from studio.flow.front_channel import sent_back
from studio.flow.outcome import FAILED, Outcome
from studio.flow.received import PAGE_HEADERS, UNKEPT_HEADERS, Asked, Response, Step, nothing, response_of
from studio.flow.saml_form import failure_form
from studio.tokens.request import TokenRequest

_CRASHES = frozenset({"memory", "output", "exited", "crashed"})
# Codes that the platform itself chooses, in place of the one that a trigger gives to every denial.
_OWN_CODES = frozenset({"interaction_required", "invalid_request"})


@dataclass(frozen=True, slots=True)
class Told:
    """What an answer has to say: the reason, the code that goes with it, and the text meant for the person."""

    reason: str
    code: str | None = None
    user_message: str | None = None
    factors: tuple[Any, ...] = ()


def refused(trigger: Trigger, outcome: Outcome, request: TokenRequest) -> Response:
    """The response of a flow that does not continue."""
    facts = facts_for(trigger.failure, request.facts, request.silent, cases(trigger, outcome))
    told = _told(outcome)
    told = replace(told, reason=str(facts.get("description", told.reason)))
    log = str(facts.get("log", ""))
    if facts.get("kind", "none") == "none":
        return nothing(str(facts.get("shows", "")), log, _rules(facts, told.code))
    also = tuple(_beside(trigger, each, told, request) for each in facts.get("also", ()))
    steps = [_before(facts["before"], told, request)] if "before" in facts else []
    return response_of(*steps, _answer(trigger, outcome, facts, told, request), also=also, log=log)


def cases(trigger: Trigger, outcome: Outcome) -> tuple[str, ...]:
    """The cases of an outcome, from the general to the particular one."""
    if outcome.status in FAILED:
        return ("error", "crash" if outcome.status in _CRASHES else outcome.status)
    if outcome.status == "denied":
        return ("deny" if "deny" in trigger.failure else "error", *_denied_by(trigger, outcome))
    if outcome.status == "redirect":
        return ("redirect",)
    kind = outcome.challenge.kind if outcome.challenge else ""
    return ("ask", outcome.status, *([kind] if kind != outcome.status else []))


def _denied_by(trigger: Trigger, outcome: Outcome) -> Iterator[str]:
    """The effect of the call that denied, where the denial came from one."""
    denial = outcome.denial
    calls = [call for action in outcome.actions if denial and action.name == denial.action for call in action.calls]
    lines = [call for call in calls if denial and call.line == denial.line and call.method in trigger.methods_by_name]
    effects = [trigger.methods_by_name[call.method].effect for call in lines]
    yield from [effect for effect in effects if effect != "deny"][-1:]


def _told(outcome: Outcome) -> Told:
    if outcome.status == "denied" and outcome.denial:
        return Told(outcome.denial.reason, outcome.denial.code, outcome.denial.user_message)
    if outcome.status in FAILED:
        return Told(outcome.error.message if outcome.error else outcome.summary)
    return Told(outcome.summary, factors=outcome.challenge.factors if outcome.challenge else ())


def _answer(trigger: Trigger, outcome: Outcome, facts: Mapping[str, Any], told: Told, request: TokenRequest) -> Step:
    if outcome.status == "redirect" and outcome.redirect:
        url = outcome.redirect.url
        shows = f"The browser is sent to {url.partition('?')[0]}; the application has received nothing yet."
        step = Step("redirect", 302, {"location": url}, "The browser is sent to another site", {"Location": url}, shows)
        return replace(step, rules=_rules(facts, None), asked=_asked(trigger, "redirect", request))
    return _step(trigger, facts, told, request)


def _beside(trigger: Trigger, facts: Mapping[str, Any], told: Told, request: TokenRequest) -> Step:
    """The answer on another path; an error that its facts name stands, whatever the action chose."""
    told = replace(told, code=None) if "error" in facts else told
    return _step(trigger, {**facts, "gap": (facts["gap"],) if "gap" in facts else ()}, told, request)


def _step(trigger: Trigger, facts: Mapping[str, Any], told: Told, request: TokenRequest) -> Step:
    """One answer by its facts."""
    code, rules = _code(facts, told), _rules(facts, told.code)
    described = replace(told, reason=str(facts.get("description", told.reason)))
    if facts["kind"] == "saml" and (form := failure_form(request, described.reason, rules)):
        return form
    if facts["kind"] == "redirect":
        shows = "The person is back in the application, which has to say what went wrong."
        members = {"error": code, "error_description": described.reason}
        return sent_back(request, members, rules, shows)
    asked = _asked(trigger, str(facts["kind"]), request)
    shows = _shows(facts, described)
    if facts["kind"] == "page":
        error = {"error": code, "error_description": described.reason} if "error" in facts else {"shows": shows}
        body = facts.get("body") or error
        return Step(
            "page", facts.get("status"), body, _title(facts, "A page for the person"), PAGE_HEADERS, shows, rules, asked
        )
    body = _sign_up(facts, described) if facts.get("name") else _error(facts, code, described, request)
    status = facts.get("status_by_code", {}).get(code, facts.get("status"))
    return Step(
        "error", status, body, _title(facts, "The endpoint answers with an error"), UNKEPT_HEADERS, shows, rules, asked
    )


def _title(facts: Mapping[str, Any], usual: str) -> str:
    return str(facts.get("for") or facts.get("title") or usual)


def _code(facts: Mapping[str, Any], told: Told) -> str:
    """The code of the error: the trigger's own, unless it lets the action choose, or the platform has chosen."""
    fixed = facts.get("error")
    if told.code and (fixed is None or told.code in _OWN_CODES or told.code in facts.get("codes", ())):
        return told.code
    return str(fixed or "access_denied")


def _rules(facts: Mapping[str, Any], code: str | None) -> tuple[str, ...]:
    sure = code is not None and code in facts.get("sure_codes", ())
    rule = facts.get("rule_by_code", {}).get(code, facts.get("rule"))
    return tuple(filter(None, (rule, *(() if sure else facts.get("gap", ())))))


def _shows(facts: Mapping[str, Any], told: Told) -> str:
    message = told.user_message or "a message that it did not work"
    return str(facts.get("shows", "")).replace("{reason}", told.reason).replace("{message}", message)


def _error(facts: Mapping[str, Any], code: str, told: Told, request: TokenRequest) -> dict[str, Any]:
    body: dict[str, Any] = {"error": code, "error_description": told.reason}
    if facts.get("mfa_token"):
        body["mfa_token"] = request.random(24).hex()
    if facts.get("requirements"):
        body["mfa_requirements"] = {facts["requirements"]: [{"type": _type(factor)} for factor in told.factors]}
    return body


def _type(factor: Any) -> str:
    return str(factor.get("type", "")) if isinstance(factor, Mapping) else str(factor)


def _sign_up(facts: Mapping[str, Any], told: Told) -> dict[str, Any]:
    body = {
        "name": facts["name"],
        "code": facts["error"],
        "statusCode": facts["status"],
        "message": told.reason,
        "friendly_message": told.user_message,
        "description": told.reason,
        "fromSandbox": True,
    }
    return {name: value for name, value in body.items() if value is not None}


def _before(facts: Mapping[str, Any], told: Told, request: TokenRequest) -> Step:
    """The page that a person sees before the device hears of it."""
    body = {"error": "access_denied", "error_description": told.reason}
    shows = _shows(facts, told)
    return Step(
        "page", facts.get("status"), body, "A page for the person", PAGE_HEADERS, shows, (), to_activate(request)
    )


def _asked(trigger: Trigger, kind: str, request: TokenRequest) -> Asked | None:
    """The request that this kind of answer is the answer to."""
    if trigger.request or not request.kinds:
        return of_trigger(trigger.request, request)
    at_page = kind in ("page", "redirect")
    match request.facts.channel:
        case "token":
            return at_endpoint(request)
        case "device":
            return to_activate(request) if at_page else at_endpoint(request)
        case _:
            return to_login(request)
