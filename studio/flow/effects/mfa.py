"""Multi-factor authentication: put off to the end, challenged or enrolled at once.

Sources: https://auth0.com/docs/secure/multi-factor-authentication/customize-mfa/customize-mfa-selection-universal-login,
.../customize-mfa-enrollments-universal-login and
https://auth0.com/docs/authenticate/custom-token-exchange/cte-multi-factor-authentication
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.catalogue.methods import Method
from studio.flow.effects import factors
from studio.flow.effects.registry import argument, effect, text
from studio.flow.ledger import APPLIED, DENIED, Ledger, Verdict
from studio.flow.outcome import Challenge
from studio.sandbox.recording import Call

_NONE = "none"


@effect("mfa.enable")
def _enable_mfa(ledger: Ledger, call: Call, method: Method) -> Verdict:
    provider = text(call, 0)
    if provider not in method.options.get("providers", ()):
        ledger.gap("gaps.mfa_provider", call)
    if ledger.deferred_mfa is not None:
        ledger.gap("gaps.mfa_enable_twice", call)
        ledger.overrule(ledger.deferred_mfa, Verdict("ignored", _LATER, "mfa.last_provider"))
    if ledger.challenged:
        ledger.gap("gaps.mfa_after_challenge", call)
        return Verdict("ignored", _OVERRIDDEN, "mfa.override")
    if unsupported := _unsupported(ledger, method):
        ledger.deny("invalid_request", unsupported, call)
        return Verdict("refused", unsupported, "triggers.exchange_mfa")
    options = _enable_options(ledger, call, provider, method)
    asked = Challenge("multifactor", (provider,), ledger.action, call.line, options, call.seq, ledger.run)
    ledger.deferred_mfa = None if provider == _NONE else asked
    return APPLIED


_LATER = "A later call chooses another provider."
_OVERRIDDEN = "A challenge or an enrolment takes the place of api.multifactor.enable."


def _unsupported(ledger: Ledger, method: Method) -> str | None:
    """Why MFA cannot be asked for in this flow, by what its event holds; None where it can."""
    facts = method.options.get("unsupported", {}).get(ledger.protocol.id, {})
    return next((str(told) for path, told in facts.items() if ledger.at(*path.split("."))), None)


def _enable_options(ledger: Ledger, call: Call, provider: str, method: Method) -> dict[str, Any]:
    """The options that have an effect; what the provider gets of them is no business of the outcome."""
    options = argument(call, 1)
    options = options if isinstance(options, Mapping) else {}
    remember = options.get("allowRememberBrowser", False)
    if not isinstance(remember, bool):
        ledger.gap("gaps.mfa_options", call)
    needed = method.options.get("provider_options", {})
    inner = options.get("providerOptions")
    if inner is not None and provider not in needed:
        names = ", ".join(needed)
        ledger.warn("mfa.provider_options", f"providerOptions are for {names} only, and {provider} ignores them.", call)
    have = inner if isinstance(inner, Mapping) else {}
    if any(not isinstance(have.get(name), str) for name in needed.get(provider, ())):
        ledger.gap("gaps.mfa_options", call)
    return {"allowRememberBrowser": remember}


@effect("mfa.challenge", "mfa.enroll")
def _ask(ledger: Ledger, call: Call, method: Method) -> Verdict:
    """Ask now. What nobody could pass fails the login; what is passed already is not asked again."""
    if not ledger.settings.customize_mfa:
        ledger.gap("gaps.mfa_not_customized", call)
        return Verdict("ignored", "Customize MFA Factors using Actions is switched off.", "mfa.customized")
    ledger.challenges += 1
    limit = ledger.catalogue.limits["limits.challenges"].value
    if ledger.challenges > limit:
        return _fail(
            ledger, call, f"More than {limit} challenge or enrolment requests in one flow.", "limits.challenges"
        )
    if told := method.options.get("fails_in", {}).get(ledger.protocol.id):
        return _fail(ledger, call, str(told), "responses.exchange_challenge")
    if beside := _beside(ledger, call):
        return beside
    return _choose(ledger, call, method)


def _beside(ledger: Ledger, call: Call) -> Verdict | None:
    """The verdict on a challenge in an action that sends the user away, or denies."""
    if ledger.denied_here:
        ledger.gap("gaps.deny_and_challenge", call)
        return DENIED
    form = ledger.challenge is not None and ledger.challenge.kind == "prompt"
    if form or (ledger.redirect is not None and ledger.redirect.action == ledger.action):
        ledger.gap("gaps.mfa_beside_redirect", call)
        reason = "The same action sends the user away, and a challenge has to sit in an action of its own."
        return Verdict("ignored", reason, "mfa.redirect_apart")
    return None


def _choose(ledger: Ledger, call: Call, method: Method) -> Verdict:
    kind = method.effect.removeprefix("mfa.")
    if kind == "enroll" and factors.enrolled(ledger) and not _challenged(ledger):
        return _fail(ledger, call, str(method.options["challenge_first"]), "mfa.challenge_first")
    sorted_out = factors.sort(ledger, factors.asked(call), kind, method.options["factors"])
    if not sorted_out.usable:
        ledger.challenged = True
        if sorted_out.passed:
            return Verdict("ignored", "The user has passed it already in this transaction.", "mfa.passed")
        return _unusable(ledger, call, method, kind, sorted_out)
    for reason in sorted_out.skipped:
        ledger.warn("mfa.factor_skipped", f"A factor is skipped: {reason}", call)
    _queue(ledger, Challenge(kind, sorted_out.usable, ledger.action, call.line, {}, call.seq, ledger.run))
    return APPLIED


def _challenged(ledger: Ledger) -> bool:
    """Whether the user passes a challenge before this point, or has."""
    waiting = [each for each in (ledger.challenge, *ledger.following) if each]
    return bool(factors.passed(ledger)) or any(each.kind == "challenge" for each in waiting)


def _unusable(ledger: Ledger, call: Call, method: Method, kind: str, found: factors.Sorted) -> Verdict:
    if kind == "enroll" and found.enrolled:
        ledger.gap("gaps.enrolled_already", call)
    verdict = _fail(ledger, call, str(method.options["unusable"]), "mfa.unusable")
    why = "; ".join(reason.rstrip(".") for reason in found.skipped) or "no factor was asked for"
    return Verdict(verdict.effect, f"None of the factors can be used: {why}.", verdict.rule)


def _queue(ledger: Ledger, asked: Challenge) -> None:
    """Several requests of one action are met one after another; they replace MFA that was put off."""
    ledger.challenged = True
    if ledger.deferred_mfa is not None:
        ledger.overrule(ledger.deferred_mfa, Verdict("ignored", _OVERRIDDEN, "mfa.override"))
        ledger.deferred_mfa = None
    if ledger.challenge is None:
        ledger.challenge = asked
    else:
        ledger.following.append(asked)


def _fail(ledger: Ledger, call: Call, reason: str, rule: str) -> Verdict:
    ledger.deny("access_denied", reason, call)
    return Verdict("refused", reason, rule)
