"""From recorded values to JSON values: what a value becomes once it has gone through JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

ABSENT: Final = object()
_LOST = ("undefined", "function", "symbol")


class NotJson(ValueError):
    """A value which JSON cannot hold at all, such as a bigint or an object that contains itself."""


def to_json(value: Any) -> Any:
    """The JSON value behind a recorded one, or ABSENT where JSON leaves the property out.

    `undefined` and functions vanish from objects and become null in lists, a date becomes its ISO
    text, NaN becomes null. Raises NotJson for what makes `JSON.stringify` throw.
    """
    if isinstance(value, Mapping):
        return _tagged(value) if "$type" in value else _members(value)
    if isinstance(value, list | tuple):
        return [None if (item := to_json(each)) is ABSENT else item for each in value]
    return value


def _members(value: Mapping[str, Any]) -> dict[str, Any]:
    pairs = ((key, to_json(item)) for key, item in value.items())
    return {key: item for key, item in pairs if item is not ABSENT}


def _tagged(value: Mapping[str, Any]) -> Any:
    kind = value["$type"]
    if kind in _LOST:
        return ABSENT
    if kind == "object":
        return _members(dict(value.get("entries", ())))
    if kind == "date":
        return value.get("value")
    if kind == "number":
        return None
    if kind == "bigint":
        raise NotJson("Do not know how to serialize a BigInt")
    if kind == "circular":
        raise NotJson("Converting circular structure to JSON")
    if kind == "truncated":
        raise NotJson("The value is larger than the studio records")
    if kind in ("unreadable", "proxy"):
        raise NotJson("The value is a Proxy or throws when it is read")
    return to_json(value["value"]) if kind == "instance" and "value" in value else {}


def is_undefined(value: Any) -> bool:
    """Whether a recorded value is JavaScript's `undefined`."""
    return isinstance(value, Mapping) and value.get("$type") == "undefined"
