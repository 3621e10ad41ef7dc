"""What was expected against what was found: pure, and every difference is a value.

A mapping is a subset: members it does not name are left alone. A list has the same length, and each of its
elements fits. Numbers are the same by value, `true` is no number, null is not absent. `{$matches: "^a"}` and the
other matchers of `studio.project.expectation` stand in place of a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.project.expectation import TYPES, is_matcher, moment
from studio.project.paths import FieldPath
from studio.project.pattern import is_found
from studio.project.reading import nearest
from studio.scenarios.reading import ABSENT, Readings, plain
from studio.scenarios.words import bounded, described, named, shown

_DEEPEST = 100


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One difference: where, what was expected (as written), what was found (plain JSON, or ABSENT).

    `sentence` says both for people. `why` adds what is known about the reason, for example which rule
    dropped a claim. `line` is that of the expectation in the scenario file.
    """

    path: FieldPath
    expected: Any
    actual: Any
    sentence: str
    why: str = ""
    line: int | None = None


def mismatches(expected: Any, found: Any, path: FieldPath = ()) -> Iterator[Mismatch]:
    """In what a found value falls short of an expected one; nothing where it fits. Raises SlowPattern."""
    if is_matcher(expected):
        yield from _by_matchers(expected, found, path)
        return
    value = found.like(expected) if isinstance(found, Readings) else found
    if isinstance(expected, Mapping):
        yield from _inside(expected, value, path)
    elif isinstance(expected, list):
        yield from _in_order(expected, value, path)
    elif not equal(expected, value):
        yield _mismatch(path, expected, value)


def fits(expected: Any, found: Any) -> bool:
    """Whether a found value is what was expected. Raises SlowPattern."""
    return next(mismatches(expected, found), None) is None


def equal(left: Any, right: Any) -> bool:
    """Whether two JSON values are the same; 1 and 1.0 are, 1 and true are not."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return left.keys() == right.keys() and all(equal(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(equal, left, right))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, int | float) and isinstance(right, int | float):
        return left == right
    return type(left) is type(right) and bool(left == right)


def _mismatch(path: FieldPath, expected: Any, found: Any, why: str = "") -> Mismatch:
    actual = ABSENT if found is ABSENT else bounded(found)
    where = named(path)
    if found is ABSENT:
        sentence = f"{where} is absent; expected {described(expected)}"
    else:
        sentence = f"{where} is {shown(actual)}; expected {described(expected)}"
    return Mismatch(path, expected, actual, sentence, why)


def _inside(expected: Mapping[str, Any], found: Any, path: FieldPath) -> Iterator[Mismatch]:
    """A subset; where there is no object at all, that is one difference and not one for each member."""
    if not isinstance(found, Mapping):
        if found is ABSENT and all(fits(item, ABSENT) for item in expected.values()) and expected:
            return
        yield _mismatch(path, expected, found)
        return
    for name, item in expected.items():
        value = found.get(name, ABSENT)
        for each in mismatches(item, value, (*path, name)):
            hint = nearest(name, found) if value is ABSENT and name not in found else ""
            yield each if not hint else _with_hint(each, hint)


def _with_hint(mismatch: Mismatch, hint: str) -> Mismatch:
    if mismatch.why:
        return mismatch
    why = hint.removeprefix("; ")
    return Mismatch(mismatch.path, mismatch.expected, mismatch.actual, mismatch.sentence, f"{why[0].upper()}{why[1:]}?")


def _in_order(expected: list[Any], found: Any, path: FieldPath) -> Iterator[Mismatch]:
    """The same length and every element fits; else the lists are one difference, to be read side by side."""
    if not isinstance(found, list):
        yield _mismatch(path, expected, found)
        return
    if len(expected) != len(found):
        yield _mismatch(path, expected, _like_each(expected, found), _count(expected, found))
        return
    for index, (wanted, value) in enumerate(zip(expected, found, strict=True)):
        yield from mismatches(wanted, value, (*path, index))


def _count(expected: list[Any], found: list[Any]) -> str:
    return f"{len(expected)} expected and {len(found)} found."


def _like_each(expected: list[Any], found: list[Any]) -> list[Any]:
    """Elements shown the way the expectation writes them, where all of it is written the same way."""
    if expected and all(isinstance(item, Mapping) and not is_matcher(item) for item in expected):
        names = {name for item in expected for name in item}
        return [_only(item, names) for item in found]
    return found


def _only(found: Any, names: set[str]) -> Any:
    value = found.like({}) if isinstance(found, Readings) else found
    return {name: item for name, item in value.items() if name in names} if isinstance(value, Mapping) else value


# -- matchers


def _by_matchers(expected: Mapping[str, Any], found: Any, path: FieldPath) -> Iterator[Mismatch]:
    for name, argument in expected.items():
        value = found
        if isinstance(found, Readings) and name not in _WHOLE:
            value = found.like(argument)
        if not _TESTS[name](argument, value):
            yield _mismatch(path, {name: argument}, value)


def _matches(argument: Any, found: Any) -> bool:
    return isinstance(found, str) and is_found(argument, found)


def _contains(argument: Any, found: Any) -> bool:
    if isinstance(found, Readings):
        wholes = [each for each in (found.text, found.items) if each is not None]
        return any(_contains(argument, each) for each in wholes)
    if isinstance(argument, list):
        return all(_contains(item, found) for item in argument)
    if isinstance(found, str):
        return isinstance(argument, str) and argument in found
    return isinstance(found, list) and any(fits(argument, item) for item in found)


def _every(argument: Any, found: Any) -> bool:
    found = found.like([]) if isinstance(found, Readings) else found
    return isinstance(found, list) and all(fits(argument, item) for item in found)


def _any_order(argument: list[Any], found: Any) -> bool:
    """Whether each expectation can be given an element of its own that fits: a matching of both lists."""
    if not isinstance(found, list) or len(argument) != len(found):
        return False
    fitting = [[at for at, item in enumerate(found) if fits(wanted, item)] for wanted in argument]
    taken: dict[int, int] = {}
    return all(_place(index, fitting, taken, set()) for index in range(len(argument)))


def _place(index: int, fitting: list[list[int]], taken: dict[int, int], seen: set[int]) -> bool:
    """Give an expectation an element, moving others to another one of theirs where that helps."""
    for at in fitting[index]:
        if at in seen:
            continue
        seen.add(at)
        if at not in taken or (len(seen) < _DEEPEST and _place(taken[at], fitting, taken, seen)):
            taken[at] = index
            return True
    return False


def _length(argument: Any, found: Any) -> bool:
    return isinstance(found, str | list | Mapping) and fits(argument, len(found))


def _type(argument: str, found: Any) -> bool:
    """A JSON type, or the tag of a value that JSON cannot hold (`{"$type": "undefined"}`)."""
    if isinstance(found, Readings):
        found = found.like([])
    if isinstance(found, Mapping) and isinstance(found.get("$type"), str):
        return bool(found["$type"] == argument)
    return found is not ABSENT and argument in TYPES and _KINDS[argument](found)


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_KINDS: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "number": _number,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "list": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, Mapping),
}


def _compared(compare: Callable[[float, float], bool]) -> Callable[[Any, Any], bool]:
    """Numbers with numbers, and times with times."""

    def test(argument: Any, found: Any) -> bool:
        if _number(argument):
            return _number(found) and compare(found, argument)
        left, right = moment(found), moment(argument)
        return left is not None and right is not None and compare(left, right)

    return test


_WHOLE = ("$absent", "$any", "$not", "$oneOf", "$contains", "$every", "$type")
_TESTS: Mapping[str, Callable[[Any, Any], bool]] = {
    "$absent": lambda argument, found: (found is ABSENT) is argument,
    "$any": lambda argument, found: (found is not ABSENT) is argument,
    "$equals": lambda argument, found: equal(argument, plain(found)),
    "$not": lambda argument, found: not fits(argument, found),
    "$matches": _matches,
    "$contains": _contains,
    "$oneOf": lambda argument, found: any(fits(each, found) for each in argument),
    "$every": _every,
    "$anyOrder": _any_order,
    "$length": _length,
    "$type": _type,
    "$gt": _compared(lambda found, bound: found > bound),
    "$gte": _compared(lambda found, bound: found >= bound),
    "$lt": _compared(lambda found, bound: found < bound),
    "$lte": _compared(lambda found, bound: found <= bound),
}
