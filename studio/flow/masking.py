"""Secrets out of sight: what is shown of a run holds a stand-in where an action used a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from studio.flow.outcome import Outcome

STAND_IN = "••••••••"
_SHORTEST = 4


def masked(outcome: Outcome, secrets: Mapping[str, str]) -> Outcome:
    """The outcome with every secret of four characters or more masked in what the actions did.

    Claims and changes keep their values: they are what the platform would really store and issue.
    """
    hidden = sorted({value for value in secrets.values() if len(value) >= _SHORTEST}, key=len, reverse=True)
    if not hidden:
        return outcome
    names = ["summary", "actions", "denial", "redirect", "warnings"]
    names += ["response"] if outcome.response and outcome.response.kind != "token" else []
    return replace(outcome, **{name: _mask(getattr(outcome, name), hidden) for name in names})


# The fields that hold text of the action; names, statuses and rule ids beside them stay as they are.
_FREE = frozenset(
    (
        *("args", "returned", "text", "url", "request_headers", "request_body", "response_headers", "response_body"),
        *("message", "stack", "detail", "sentence", "reason", "user_message", "body", "summary", "failure"),
    )
)


def _mask(value: Any, hidden: list[str]) -> Any:
    if isinstance(value, str):
        for secret in hidden:
            value = value.replace(secret, STAND_IN)
        return value
    if isinstance(value, tuple | list):
        return type(value)(_mask(item, hidden) for item in value)
    if isinstance(value, Mapping):
        return {_mask(key, hidden): _mask(item, hidden) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        shown = {each.name: getattr(value, each.name) for each in fields(value)}
        changed = {name: _mask(item, hidden) for name, item in shown.items() if name in _FREE or _holds(item)}
        return replace(value, **changed)
    return value


def _holds(value: Any) -> bool:
    """Whether a field leads to further values of the outcome."""
    return is_dataclass(value) or (isinstance(value, tuple) and bool(value) and is_dataclass(value[0]))
