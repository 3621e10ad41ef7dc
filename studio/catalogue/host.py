"""The api object as the sandbox needs it: names, checks and effects, as plain JSON."""

from __future__ import annotations

from typing import Any

from studio.catalogue.freezing import thawed
from studio.catalogue.methods import Check, Method
from studio.catalogue.model import Trigger


def api_for_host(trigger: Trigger) -> tuple[dict[str, Any], ...]:
    """One plain mapping per method; the sandbox builds the api object from nothing else.

    Made once for each trigger: the same tuple is answered every time.
    """
    known = _MADE.get(id(trigger))
    if known is None or known[0] is not trigger:
        known = _MADE[id(trigger)] = (
            trigger,
            tuple(_method(method) for method in (*trigger.methods, *trigger.guesses)),
        )
    return known[1]


_MADE: dict[int, tuple[Trigger, tuple[dict[str, Any], ...]]] = {}


def _method(method: Method) -> dict[str, Any]:
    return {
        "name": method.name,
        "effect": method.effect,
        "returns": method.returns,
        "params": [param.name for param in method.params],
        "checks": [_check(check) for check in method.checks],
        "accepts": thawed(method.accepts) or None,
        "options": thawed(method.options),
        "elsewhere": {**method.elsewhere, "callable_in": list(method.callable_in)} if method.elsewhere else None,
    }


def _check(check: Check) -> dict[str, Any]:
    return {
        "arg": check.arg,
        "test": check.test,
        "value": thawed(check.value),
        "optional": check.optional,
        "each": check.each,
        "error": check.error,
        "message": check.message,
    }
