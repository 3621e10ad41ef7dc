"""The registry of api effects, and how their arguments are read.

Each effect reads one recorded call into the ledger and says what became of it. A method whose effect is
not listed only answers a question (`cache.get`, `redirect.canRedirect`): it has no consequence.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from studio.catalogue.model import Method
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call
from studio.tokens.values import ABSENT, UNDEFINED, NotJson, as_sent, to_json

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
    if call.threw is not None:
        return Verdict("threw", call.threw.message, _refusing(ledger, method))
    meaning = EFFECTS.get(method.effect) if method else None
    return meaning(ledger, call, method) if meaning and method else APPLIED


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


def text(call: Call, index: int) -> str:
    """The argument as text, the way JavaScript would print it into a message."""
    if index >= len(call.args):
        return "undefined"
    value = call.args[index]
    if isinstance(value, Mapping):
        return str(value.get("$type")) if value.get("$type") in ("undefined", "symbol") else "[object Object]"
    if isinstance(value, list | tuple):
        return ",".join(item if isinstance(item, str) else json.dumps(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value)
