"""Which of the factors that an action asks for the user can be asked for at all.

Source: https://auth0.com/docs/actions/reference/post-login/post-login-api-object
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from studio.flow.effects.registry import argument
from studio.flow.ledger import Ledger
from studio.flow.outcome import Challenge
from studio.sandbox.recording import Call

_SAME = {"push": "push-notification"}


@dataclass(frozen=True, slots=True)
class Sorted:
    """The factors of one request: the usable ones as given, and why the others are skipped."""

    usable: tuple[Any, ...]
    skipped: tuple[str, ...]
    passed: bool
    enrolled: bool


def asked(call: Call) -> tuple[Any, ...]:
    """The factors of a call, the first one and the alternatives, in order."""
    first, options = argument(call, 0), argument(call, 1)
    wanted = list(first) if isinstance(first, list) else [first] if first is not None else []
    if isinstance(options, Mapping) and isinstance(options.get("additionalFactors"), list):
        wanted += options["additionalFactors"]
    return tuple(wanted)


def kind_of(factor: Any) -> str | None:
    """The kind of a factor under its own name; None for what is no factor."""
    kind = factor.get("type") if isinstance(factor, Mapping) else None
    return _SAME.get(kind, kind) if isinstance(kind, str) else None


def enrolled(ledger: Ledger) -> tuple[str, ...] | None:
    """The kinds that the user has enrolled; None where the event does not tell."""
    listed = ledger.at("user", "enrolledFactors")
    return _kinds(listed) if isinstance(listed, list | tuple) else None


def passed(ledger: Ledger) -> tuple[str, ...]:
    """The kinds that the user has passed in this transaction: those that came to the event after it began."""
    methods = ledger.at("authentication", "methods")
    fresh = methods[ledger.methods_before :] if isinstance(methods, list) else []
    return _kinds(method for method in fresh if isinstance(method, Mapping) and method.get("name") == "mfa")


def _kinds(listed: Iterable[Any]) -> tuple[str, ...]:
    return tuple(kind for kind in map(kind_of, listed) if kind)


def sort(ledger: Ledger, wanted: Sequence[Any], purpose: str, known: Sequence[str]) -> Sorted:
    """Sort out factors for a `challenge` or an `enroll`; `known` are the kinds which the method takes."""
    usable, skipped = [], []
    has, done = enrolled(ledger), passed(ledger)
    for factor in wanted:
        kind = kind_of(factor)
        if kind in done:
            continue
        why = _why_not(ledger, factor, kind, purpose, known, has)
        if why:
            skipped.append(why)
        else:
            usable.append(factor)
    kinds = {kind_of(factor) for factor in wanted}
    return Sorted(tuple(usable), tuple(skipped), bool(kinds & set(done)), bool(kinds & set(has or ())))


def _why_not(
    ledger: Ledger, factor: Any, kind: str | None, purpose: str, known: Sequence[str], has: tuple[str, ...] | None
) -> str | None:
    if kind is None:
        ledger.gap("gaps.factor_shape")
        return "what was given is no object with the type of a factor."
    if kind not in known:
        ledger.gap("gaps.factor_shape")
        return f"{kind} is no factor here; expected one of {', '.join(known)}."
    if kind not in ledger.settings.factors:
        return f"{kind} is not enabled on the tenant."
    if has is None:
        ledger.gap("gaps.enrolled_factors")
    elif purpose == "challenge" and kind not in has:
        return f"the user is not enrolled with {kind}."
    elif purpose == "enroll" and kind in has:
        return f"the user is enrolled with {kind} already."
    return None


def next_challenge(ledger: Ledger) -> Challenge | None:
    """What the action asks after the challenge that is met now; a request that has become idle is left out."""
    while ledger.following:
        waiting = ledger.following.pop(0)
        done = {*passed(ledger), *(enrolled(ledger) or () if waiting.kind == "enroll" else ())}
        left = tuple(factor for factor in waiting.factors if kind_of(factor) not in done)
        if left:
            return replace(waiting, factors=left)
    return None
