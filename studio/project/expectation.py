"""The `expect` of a scenario, checked when it is read: known keys, known matchers, arguments that make sense.

A mapping whose keys begin with `$` stands in place of a value and says what the value has to be like. Several
of them in one mapping have to hold together. How they are compared is the business of `studio.scenarios.matching`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from studio.project.paths import FieldPath
from studio.project.pattern import flaw
from studio.project.reading import Document, nearest
from studio.project.shape import known, mapping

EXPECT_KEYS = (
    *("status", "summary", "id_token", "access_token", "userinfo", "saml", "claims", "scopes"),
    *("denial", "redirect", "challenge", "suspended", "delivery", "response", "changes", "error"),
    *("calls", "console", "http", "unused_mocks", "warnings", "limits", "tenant_log", "actions", "not_started"),
)
TYPES = ("string", "number", "boolean", "null", "list", "object")
TAGS = ("undefined", "function", "symbol", "bigint", "date", "circular", "number")


def expectation(document: Document, path: FieldPath, value: Any) -> Mapping[str, Any]:
    """The expectation at a place of a document. Raises ReadError, which names line and nearest name."""
    known(document, path, mapping(document, path, value), EXPECT_KEYS)
    for name, item in value.items():
        check_pattern(document, (*path, name), item)
    return dict(value)


def check_pattern(document: Document, path: FieldPath, value: Any) -> None:
    """Raise ReadError for a matcher that is not known, or that is given something it cannot use."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            check_pattern(document, (*path, index), item)
    elif isinstance(value, Mapping):
        strict = is_matcher(value)
        for name, item in value.items():
            if strict:
                _check_matcher(document, (*path, name), item)
            else:
                check_pattern(document, (*path, name), item)


def is_matcher(value: Any) -> bool:
    """Whether a value of an expectation stands for what another value has to be like."""
    return isinstance(value, Mapping) and any(name.startswith("$") for name in value)


def _check_matcher(document: Document, path: FieldPath, argument: Any) -> None:
    name = str(path[-1])
    if not name.startswith("$"):
        text = f"the key {name} stands beside a matcher; expected only matchers, or $equals for such a value"
        raise document.error(path, text)
    if name not in MATCHERS:
        hint = nearest(name, MATCHERS) or f"; expected one of {', '.join(MATCHERS)}"
        raise document.error(path, f"the matcher {name} is not known{hint}")
    MATCHERS[name](document, path, argument)


def _truth(document: Document, path: FieldPath, argument: Any) -> None:
    if not isinstance(argument, bool):
        raise document.error(path, f"{path[-1]} is {argument!r}; expected true or false")


def _expression(document: Document, path: FieldPath, argument: Any) -> None:
    if not isinstance(argument, str):
        raise document.error(path, f"{path[-1]} is {_short(argument)}; expected a regular expression as text")
    if wrong := flaw(argument):
        raise document.error(path, f"{_short(argument)} is no regular expression: {wrong}")


def _list(document: Document, path: FieldPath, argument: Any) -> None:
    if not isinstance(argument, list):
        raise document.error(path, f"{path[-1]} is {_short(argument)}; expected a list")
    check_pattern(document, path, argument)


def _choices(document: Document, path: FieldPath, argument: Any) -> None:
    _list(document, path, argument)
    if not argument:
        raise document.error(path, f"{path[-1]} is an empty list; expected what it may be")


def _length(document: Document, path: FieldPath, argument: Any) -> None:
    fine = isinstance(argument, int) and not isinstance(argument, bool) and argument >= 0
    if not fine and not is_matcher(argument):
        raise document.error(path, f"{path[-1]} is {_short(argument)}; expected a number, or a matcher such as $gt")
    check_pattern(document, path, argument)


def _type(document: Document, path: FieldPath, argument: Any) -> None:
    names = tuple(dict.fromkeys((*TYPES, *TAGS)))
    if argument not in names:
        hint = nearest(str(argument), names) or f"; expected one of {', '.join(names)}"
        raise document.error(path, f"the type {_short(argument)} is not known{hint}")


def _bound(document: Document, path: FieldPath, argument: Any) -> None:
    if isinstance(argument, bool) or (not isinstance(argument, int | float) and moment(argument) is None):
        raise document.error(path, f"{path[-1]} is {_short(argument)}; expected a number, or a time as ISO text")


def moment(value: Any) -> float | None:
    """The epoch seconds of a time as ISO text, None for anything else; without a zone it is UTC."""
    if not isinstance(value, str) or len(value) < len("2026-01-01"):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (found if found.tzinfo else datetime.fromisoformat(f"{found.isoformat()}+00:00")).timestamp()


def _anything(document: Document, path: FieldPath, argument: Any) -> None:
    """`$equals` takes its argument as it is, matchers included."""


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


MATCHERS: Mapping[str, Callable[[Document, FieldPath, Any], None]] = {
    "$absent": _truth,
    "$any": _truth,
    "$equals": _anything,
    "$not": check_pattern,
    "$matches": _expression,
    "$contains": check_pattern,
    "$oneOf": _choices,
    "$every": check_pattern,
    "$anyOrder": _list,
    "$length": _length,
    "$type": _type,
    "$gt": _bound,
    "$gte": _bound,
    "$lt": _bound,
    "$lte": _bound,
}
