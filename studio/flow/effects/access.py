"""Decisions against the flow: deny, validation errors, refused subject tokens."""

from __future__ import annotations

from studio.catalogue.model import Method
from studio.flow.effects.registry import effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Denial
from studio.sandbox.recording import Call


@effect("deny")
def _deny(ledger: Ledger, call: Call, method: Method) -> Verdict:
    names = list(method.options.get("arguments", ("reason",)))
    given = {name: text(call, index) for index, name in enumerate(names) if index < len(call.args) or name == "reason"}
    if ledger.denial:
        message = "Deny was called twice; the last reason is taken. What the platform does is not established."
        ledger.warn("gaps.deny_twice", message, call)
    code = given.get("code") or _denial_code(ledger)
    user_message = given.get("userMessage") if "userMessage" in names else None
    ledger.denial = Denial(code, given.get("reason", ""), user_message, ledger.action, call.line)
    return APPLIED


def _denial_code(ledger: Ledger) -> str:
    deny = ledger.trigger.failure.get("deny", {})
    return str(deny.get("error", "access_denied"))


@effect("deny.subject_token")
def _reject_subject_token(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.denial = Denial("invalid_request", text(call, 0), None, ledger.action, call.line)
    return APPLIED


@effect("validation.error")
def _validation_error(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.trigger.id == "post-login":
        message = "What the application sees after validation.error is not established; shown as access_denied."
        ledger.warn("gaps.validation_error", message, call)
    ledger.denial = Denial(text(call, 0), text(call, 1), text(call, 1), ledger.action, call.line)
    return APPLIED
