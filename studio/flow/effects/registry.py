"""The registry of api effects, and how their arguments are read.

Each effect reads one recorded call into the ledger and says what became of it. A method whose effect is
not listed only answers a question (`cache.get`, `redirect.canRedirect`): it has no consequence.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from studio.catalogue.methods import Method
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call
from studio.tokens.values import ABSENT, UNDEFINED, NotJson, as_sent, is_undefined, to_json

NO_SESSION = Verdict("ignored", "This flow has no session.", "flow.no_session")
NO_SAML = Verdict("ignored", "This is no SAML login, so there is no SAML response.", "flow.no_saml")
Effect = Callable[[Ledger, Call, Method], Verdict]
EFFECTS: dict[str, Effect] = {}


def effect(*names: str) -> Callable[[Effect], Effect]:
    """Register the meaning of these effect ids."""

    def register(function: Effect) -> Effect:
        EFFECTS.update(dict.fromkeys(names, function))
        return function

    return register


def apply(ledger: Ledger, call: Call, method: Method | None) -> Verdict:
    """Read one call into the ledger."""
    if method and method.elsewhere and ledger.handler not in method.callable_in:
        ledger.gap(method.elsewhere["rule"], call)
    if call.threw is not None:
        if method and _made_up(method, call.threw.message):
            ledger.gap("gaps.thrown_text", call)
        return Verdict("threw", call.threw.message, _refusing(ledger, method))
    meaning = EFFECTS.get(method.effect) if method else None
    return meaning(ledger, call, method) if meaning and method else APPLIED


def _made_up(method: Method, message: str) -> bool:
    """Whether a thrown text is the studio's own, because nobody knows the platform's."""
    own = [check.message for check in method.checks if not check.established]
    return message in own or message in [method.options.get(name) for name in _OWN_TEXTS]


_OWN_TEXTS = ("no_secret", "no_number", "value_too_large", "total_too_large")


def _refusing(ledger: Ledger, method: Method | None) -> str:
    """The rule by which a method throws: that of its effect where the register has one."""
    own = f"api.{method.effect}" if method else ""
    return own if own in ledger.catalogue.rules else "api.threw"


def sent(call: Call, index: int) -> Any:
    """The argument as a recorded value, as JSON makes it for the platform; undefined where it is missing."""
    shown = call.args[index] if index < len(call.args) else UNDEFINED
    return as_sent(shown, call.exact[index] if index < len(call.exact) else None)


def argument(call: Call, index: int) -> Any:
    """The argument as JSON value, None where it is missing or cannot be one."""
    try:
        value = to_json(sent(call, index))
    except NotJson:
        return None
    return None if value is ABSENT else value


def given(call: Call, index: int) -> str:
    """The argument as text; an empty one where it is missing or undefined."""
    missing = index >= len(call.args) or is_undefined(call.args[index])
    return "" if missing else text(call, index)


def text(call: Call, index: int) -> str:
    """The argument as text, the way JavaScript would print it into a message."""
    if index >= len(call.args):
        return "undefined"
    value = call.args[index]
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return str(value.get("$type")) if value.get("$type") in ("undefined", "symbol") else "[object Object]"
    if isinstance(value, list | tuple):
        return ",".join(item if isinstance(item, str) else json.dumps(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value)


def undone(ledger: Ledger, call: Call) -> Verdict:
    """The verdict on a call of an action that failed; a denial beside an error is a case that nobody knows."""
    method = ledger.trigger.methods_by_name.get(call.method)
    if method is not None and method.effect.partition(".")[0] == "deny":
        ledger.gap("gaps.deny_and_error", call)
    return Verdict("ignored", "The action failed, so nothing it asked for applies.", "flow.failed")


def remind(ledger: Ledger) -> None:
    """What is not established about the event of the action that begins, after what the earlier ones asked for."""
    asked = {(target, name) for target, values in ledger.changes.items() for name in values}
    for place, gap in _UNSEEN.items():
        if place in asked and ledger.run > 1:
            ledger.gap(gap)


_UNSEEN = {
    ("user", "primary_user_id"): "gaps.primary_user_event",
    ("session", "expires_at"): "gaps.expiry_next_action",
    ("session", "idle_expires_at"): "gaps.expiry_next_action",
    ("refresh_token", "expires_at"): "gaps.expiry_next_action",
    ("refresh_token", "idle_expires_at"): "gaps.expiry_next_action",
}
