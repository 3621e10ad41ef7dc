"""Expected and found values in words: what a matcher asks for, and the lines of a difference."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

from studio.project.expectation import is_matcher
from studio.project.paths import FieldPath, format_path
from studio.scenarios.reading import ABSENT, plain

_LONGEST = 300
_MOST_LINES = 300
_KEPT = 20_000


def named(path: FieldPath) -> str:
    """A place in an expectation, as people write it."""
    return format_path(path) or "the outcome"


def shown(value: Any, longest: int = _LONGEST) -> str:
    """A value as JSON in one line, cut where it is very long."""
    if value is ABSENT:
        return "absent"
    text = json.dumps(plain(value), ensure_ascii=False, default=str)
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def bounded(value: Any) -> Any:
    """A found value as plain JSON; one so large that no report should hold it becomes the beginning of its text."""
    value = plain(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return value if len(text) <= _KEPT else f"{text[:_KEPT]}… ({len(text)} characters)"


def described(expected: Any) -> str:
    """An expectation in words: a value as JSON, a matcher as what it asks for."""
    if not is_matcher(expected):
        return shown(expected)
    return " and ".join(_PHRASES[name](argument) for name, argument in expected.items())


def _list(argument: Any) -> str:
    return ", ".join(described(each) for each in argument) if isinstance(argument, list) else described(argument)


_PHRASES: Mapping[str, Callable[[Any], str]] = {
    "$absent": lambda argument: "nothing there" if argument else "anything",
    "$any": lambda argument: "anything" if argument else "nothing there",
    "$equals": lambda argument: f"exactly {shown(argument)}",
    "$not": lambda argument: f"not {described(argument)}",
    "$matches": lambda argument: f"a text that matches {shown(argument)}",
    "$contains": lambda argument: f"something that contains {_list(argument)}",
    "$oneOf": lambda argument: f"one of {_list(argument)}",
    "$every": lambda argument: f"a list of which every element is {described(argument)}",
    "$anyOrder": lambda argument: f"in any order {_list(argument)}",
    "$length": lambda argument: f"a length of {described(argument)}",
    "$type": lambda argument: f"the type {argument}",
    "$gt": lambda argument: f"more than {shown(argument)}",
    "$gte": lambda argument: f"at least {shown(argument)}",
    "$lt": lambda argument: f"less than {shown(argument)}",
    "$lte": lambda argument: f"at most {shown(argument)}",
}


def difference(expected: Any, actual: Any) -> Iterator[tuple[str, str]]:
    """The lines of a difference, each with `-` for expected, `+` for found or a space for both.

    Lists and texts of several lines are put side by side; anything else is one line each.
    """
    if isinstance(expected, list) and isinstance(actual, list):
        yield from _aligned([described(each) for each in expected], [shown(each) for each in actual])
    elif isinstance(expected, str) and isinstance(actual, str) and ("\n" in expected or "\n" in actual):
        yield from _aligned(expected.split("\n"), actual.split("\n"))
    else:
        yield "-", described(expected)
        yield "+", shown(actual)


def _aligned(left: list[str], right: list[str]) -> Iterator[tuple[str, str]]:
    left, right = _few(left), _few(right)
    for tag, from_left, to_left, from_right, to_right in SequenceMatcher(None, left, right, False).get_opcodes():
        if tag == "equal":
            yield from ((" ", line) for line in left[from_left:to_left])
        else:
            yield from (("-", line) for line in left[from_left:to_left])
            yield from (("+", line) for line in right[from_right:to_right])


def _few(lines: list[str]) -> list[str]:
    """Not more lines than somebody reads, none of them longer than a page is wide."""
    short = [line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…" for line in lines[:_MOST_LINES]]
    return short if len(lines) <= _MOST_LINES else [*short, f"… {len(lines) - _MOST_LINES} more"]
