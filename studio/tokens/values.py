"""From recorded values to JSON values: what a value becomes once it has gone through JSON.

A recorded value is what the sandbox saw without running code of the action; tagged objects stand for what
JSON cannot hold. Where that does not tell what `JSON.stringify` makes of it, the sandbox sends its text too.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

ABSENT: Final = object()
UNDEFINED: Final[Mapping[str, str]] = {"$type": "undefined"}
_TRUNCATED: Final[Mapping[str, str]] = {"$type": "truncated"}
_LOST = ("undefined", "function", "symbol")
# Deeper values cannot be read, copied and written within Python's stack.
_DEPTH = 200
# JavaScript writes whole numbers below 1e21, and fractions from 1e-6 on, without an exponent.
_EXPONENT, _PLACES, _ZEROS = 1e21, 21, 6
_SAFE_DIGITS = 15


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
    members = {}
    for key, each in value.items():
        item = to_json(each)
        if item is not ABSENT:
            members[key] = item
    return members


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
    if reason := _refusal(value):
        raise NotJson(reason)
    return to_json(value["value"]) if kind == "instance" and "value" in value else {}


_REFUSED = {
    "bigint": "Do not know how to serialize a BigInt",
    "circular": "Converting circular structure to JSON",
    "truncated": "The value is larger than the studio records",
    **dict.fromkeys(("unreadable", "proxy", "getter"), "The value is a Proxy or throws when it is read"),
}


def _refusal(value: Mapping[str, Any]) -> str:
    """Why a tagged value is no JSON, in one line; empty when it is."""
    if value["$type"] == "unserializable":
        said = str(value.get("message") or value.get("name") or "Error")
        return said.splitlines()[0].rstrip(".") or "Error"
    return _REFUSED.get(str(value["$type"]), "")


def as_sent(shown: Any, exact: Any = None) -> Any:
    """The recorded value of an argument as the platform receives it.

    `exact` is what the sandbox worked out besides, or None when `shown` says it all. The answer holds
    no code of the action any more: JSON, or a tag that says why there is none.
    """
    if exact is None or not isinstance(exact, Mapping):
        return shown
    if exact.get("$type") != "json":
        return exact
    try:
        parsed = json.loads(str(exact.get("value")), parse_int=_number, parse_float=_number)
        return _recorded(parsed, _DEPTH)
    except (ValueError, RecursionError):
        return _TRUNCATED


def _number(text: str) -> int | float | None:
    """The number that JavaScript reads, such that Python writes it alike; null for what is infinite there."""
    if len(text) <= _SAFE_DIGITS and text.lstrip("-").isdigit():
        return int(text)
    value = float(text)
    if not math.isfinite(value):
        return None
    return int(Decimal(repr(value))) if value.is_integer() and abs(value) < _EXPONENT else value


def _recorded(value: Any, room: int) -> Any:
    """A JSON value as a recorded one: a user's own "$type" must not pass for one of ours."""
    if room < 0:
        raise RecursionError
    if isinstance(value, list):
        return [_recorded(item, room - 1) for item in value]
    if not isinstance(value, dict):
        return value
    members = {key: _recorded(item, room - 1) for key, item in value.items()}
    return {"$type": "object", "entries": [list(pair) for pair in members.items()]} if "$type" in members else members


class PlatformJson(json.JSONEncoder):
    """Writes a JSON value as `JSON.stringify` does, for `json.dumps(…, cls=PlatformJson)`.

    Numbers have JavaScript's digits (1e-7, where Python writes 1e-07), every character stands for
    itself, and a half of a surrogate pair is escaped, so that the text can always be encoded.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**(options | {"ensure_ascii": False, "separators": (",", ":")}))

    def encode(self, o: Any) -> str:
        """The text of one JSON value."""
        return _PARTS.sub(_as_javascript, super().encode(o))


_PARTS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.]*(?:e[-+]?\d+)?')
_HALVES = re.compile("[\ud800-\udfff]")


def _as_javascript(part: re.Match[str]) -> str:
    text = part.group()
    if text.startswith('"'):
        return _HALVES.sub(lambda half: f"\\u{ord(half.group()):04x}", text)
    return text if len(text) <= _SAFE_DIGITS and text.lstrip("-").isdigit() else _javascript_number(text)


def _javascript_number(text: str) -> str:
    """A number as `Number::toString` writes it: https://tc39.es/ecma262/#sec-numeric-types-number-tostring"""
    value = float(text)
    if value == 0 or not math.isfinite(value):
        return "null" if value else "0"
    sign, parts, exponent = Decimal(repr(value)).normalize().as_tuple()
    digits, point = "".join(map(str, parts)), len(parts) + int(exponent)
    if 0 < point <= _PLACES:
        digits = digits.ljust(point, "0")
        written = f"{digits[:point]}.{digits[point:]}".rstrip(".")
    elif -_ZEROS < point <= 0:
        written = f"0.{'0' * -point}{digits}"
    else:
        written = f"{digits[0]}.{digits[1:]}".rstrip(".") + f"e{point - 1:+d}"
    return f"-{written}" if sign else written


def is_undefined(value: Any) -> bool:
    """Whether a recorded value is JavaScript's `undefined`."""
    return isinstance(value, Mapping) and value.get("$type") == "undefined"
