"""Secrets out of sight: what is shown of a run holds a stand-in where an action used a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from studio.flow.outcome import Outcome
from studio.sandbox.hiding import STAND_IN, Hiding

__all__ = ["STAND_IN", "hide", "masked"]


def masked(outcome: Outcome, secrets: Mapping[str, str]) -> Outcome:
    """The outcome with every secret of four characters or more masked in what the actions did.

    A secret is found as it is, percent-encoded and escaped for JSON; from six characters on also in
    base64, as in `Basic` credentials, where all of the base64 is masked, and in hexadecimal, as a `Buffer` is shown.
    Claims and changes keep their values: they are what the platform would really store and issue.
    """
    hiding = Hiding(secrets.values())
    if not hiding:
        return outcome
    names = ["summary", "actions", "denial", "redirect", "challenge", "suspended", "delivery", "words", "warnings"]
    names += ["response"] if outcome.response and outcome.status != "continue" else []
    return replace(outcome, **{name: hide(getattr(outcome, name), hiding) for name in names})


# The fields that hold text of the action; names, statuses and rule ids beside them stay as they are.
_FREE = frozenset(
    (
        *("args", "returned", "text", "url", "request_headers", "request_body", "response_headers", "response_body"),
        *("set_cookies", "response_base64"),
        *("request", "prompt", "site", "query", "header", "payload", "fields", "vars"),
        *("headers", "shows", "form", "log"),
        *("message", "stack", "detail", "sentence", "reason", "user_message", "body", "summary", "failure"),
        *("options", "factors"),
    )
)


def hide(value: Any, hiding: Hiding) -> Any:
    """A value with the secrets out of every text, number, member and name in it."""
    if isinstance(value, str):
        return hiding.text(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        shown = str(value)
        return value if hiding.text(shown) == shown else STAND_IN
    if isinstance(value, tuple | list):
        return type(value)(hide(item, hiding) for item in value)
    if isinstance(value, Mapping):
        return {hiding.text(key): hide(item, hiding) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        shown_fields = {each.name: getattr(value, each.name) for each in fields(value)}
        changed = {name: _field(name, item, hiding) for name, item in shown_fields.items() if _is_free(name, item)}
        return replace(value, **changed)
    return value


def _field(name: str, value: Any, hiding: Hiding) -> Any:
    return hiding.base64(value) if name == "response_base64" and value else hide(value, hiding)


def _is_free(name: str, value: Any) -> bool:
    """Whether a field holds text of the action, or leads to further values of the outcome."""
    leads = is_dataclass(value) or (isinstance(value, tuple) and bool(value) and is_dataclass(value[0]))
    return name in _FREE or leads
