"""Multi-factor authentication: deferred, challenged, enrolled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.catalogue.model import Method
from studio.flow.effects.registry import argument, effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Challenge, Denial
from studio.sandbox.recording import Call


@effect("mfa.enable")
def _enable_mfa(ledger: Ledger, call: Call, method: Method) -> Verdict:
    provider = text(call, 0)
    known = method.options.get("providers", ())
    if provider not in known:
        reason = (
            f"{provider} is no provider; expected one of {', '.join(known)}. What the platform does is not established."
        )
        ledger.warn("gaps.mfa_provider", reason, call)
    if provider == "none":
        ledger.deferred_mfa = None
        return APPLIED
    ledger.deferred_mfa = Challenge("multifactor", (provider,), ledger.action, call.line)
    return APPLIED


@effect("mfa.challenge", "mfa.enroll")
def _challenge(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.challenges += 1
    limit = ledger.catalogue.limits["limits.challenges"].value
    if ledger.challenges > limit:
        reason = f"More than {limit} challenge or enrolment requests in one flow."
        ledger.denial = Denial("access_denied", reason, None, ledger.action, call.line)
        return Verdict("refused", reason, "limits.challenges")
    kind = method.effect.removeprefix("mfa.")
    ledger.challenge = Challenge(kind, _factors(call), ledger.action, call.line)
    return APPLIED


def _factors(call: Call) -> tuple[Any, ...]:
    first = argument(call, 0)
    factors = list(first) if isinstance(first, list) else [first] if first is not None else []
    options = argument(call, 1)
    if isinstance(options, Mapping) and isinstance(options.get("additionalFactors"), list):
        factors += options["additionalFactors"]
    return tuple(factors)
