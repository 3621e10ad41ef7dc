"""Decisions against the flow: deny, validation errors, refused subject tokens."""

from __future__ import annotations

from studio.catalogue.methods import Method
from studio.flow.effects.registry import effect, given
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect("deny")
def _deny(ledger: Ledger, call: Call, method: Method) -> Verdict:
    names = list(method.options.get("arguments", ("reason",)))
    told = {name: given(call, index) for index, name in enumerate(names) if index < len(call.args) or name == "reason"}
    if ledger.denied_here:
        ledger.gap("gaps.deny_twice", call)
    codes = method.options.get("codes", ())
    if codes and told.get("code") not in codes:
        ledger.gap("gaps.machine_deny_code", call)
    code = told.get("code") or _denial_code(ledger)
    ledger.deny(code, told.get("reason", ""), call, told.get("userMessage"))
    return APPLIED


def _denial_code(ledger: Ledger) -> str:
    deny = ledger.trigger.failure.get("deny", {})
    return str(deny.get("error", "access_denied"))


@effect("deny.subject_token")
def _reject_subject_token(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.denied_here:
        ledger.gap("gaps.deny_twice", call)
    ledger.deny(str(method.options["code"]), given(call, 0), call)
    ledger.warn("responses.exchange_rejected", str(method.options["counts"]), call)
    return APPLIED


@effect("validation.error")
def _validation_error(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if gap := method.options.get("gap"):
        ledger.gap(gap, call)
    ledger.deny(given(call, 0), given(call, 1), call, given(call, 1))
    return APPLIED
