"""Frozen dataclasses as JSON and back, by their annotations: for values that are kept in files of the studio's own."""

from __future__ import annotations

import math
import types
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Hide = Callable[[str], str]


class NotARecord(ValueError):
    """A value is not what its annotation asks for; the text says where."""


def as_plain(value: Any, hide: Hide = str, without: Collection[str] = ()) -> Any:
    """A value as JSON. Every text goes through `hide`, except where only a few words can stand.

    Fields of dataclasses that are named in `without` are left out, and so are functions.
    """
    if isinstance(value, str):
        return hide(value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return _number(value, hide)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {hide(str(key)): as_plain(item, hide, without) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [as_plain(item, hide, without) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _record(value, hide, without)
    return hide(str(value))


def _number(value: float, hide: Hide) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    shown = str(value)
    return value if hide(shown) == shown else hide(shown)


def _record(value: Any, hide: Hide, without: Collection[str]) -> dict[str, Any]:
    kind: type = type(value)
    hints, found = _hints(kind), {}
    for each in fields(value):
        item = getattr(value, each.name)
        if each.name in without or callable(item):
            continue
        fixed = get_origin(hints[each.name]) is Literal or hints[each.name] in (int, float, bool)
        found[each.name] = item if fixed else as_plain(item, hide, without)
    return found


def from_plain(kind: Any, value: Any, where: str = "value") -> Any:
    """The value of this annotation that JSON holds. Raises NotARecord."""
    if kind is Any:
        return value
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), value, where)
    if origin is Literal:
        return _checked(value in get_args(kind), value, where)
    if isinstance(origin, type) and issubclass(origin, tuple):
        return _tuple(get_args(kind), value, where)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        _checked(isinstance(value, dict), value, where)
        inner = get_args(kind)[1]
        return {key: from_plain(inner, item, f"{where}.{key}") for key, item in value.items()}
    if isinstance(origin, type) and issubclass(origin, Collection | Sequence):
        _checked(isinstance(value, list | tuple), value, where)
        return tuple(from_plain(get_args(kind)[0], item, f"{where}[]") for item in value)
    return _single(kind, value, where)


def _single(kind: Any, value: Any, where: str) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        return _made(kind, value, where)
    if kind is datetime:
        return datetime.fromisoformat(_checked(isinstance(value, str), value, where))
    if kind is None or kind is type(None):
        return _checked(value is None, value, where)
    if kind is float:
        return _checked(isinstance(value, int | float) and not isinstance(value, bool), value, where)
    if kind is int:
        return _checked(isinstance(value, int) and not isinstance(value, bool), value, where)
    return _checked(isinstance(value, kind) if isinstance(kind, type) else True, value, where)


def _made(kind: type, value: Any, where: str) -> Any:
    _checked(isinstance(value, dict), value, where)
    hints = _hints(kind)
    given = {name: from_plain(hints[name], item, f"{where}.{name}") for name, item in value.items() if name in hints}
    try:
        return kind(**given)
    except TypeError as error:
        raise NotARecord(f"{where} lacks something: {error}") from error


def _one_of(kinds: tuple[Any, ...], value: Any, where: str) -> Any:
    told = NotARecord(f"{where} is {type(value).__name__}")
    for kind in kinds:
        try:
            return from_plain(kind, value, where)
        except NotARecord as problem:
            told = problem
    raise told


def _tuple(kinds: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
    _checked(isinstance(value, list | tuple), value, where)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(from_plain(kinds[0], item, f"{where}[]") for item in value)
    _checked(len(value) == len(kinds), value, where)
    return tuple(from_plain(kind, item, f"{where}[]") for kind, item in zip(kinds, value, strict=True))


def _checked(fits: bool, value: Any, where: str) -> Any:
    if not fits:
        raise NotARecord(f"{where} is {type(value).__name__}")
    return value


_NAMES: dict[str, Any] = {}


def know(*kinds: type) -> None:
    """Let annotations name these, which their own modules import for type checkers only."""
    _NAMES.update({kind.__name__: kind for kind in kinds})
    _hints.cache_clear()


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, localns=dict(_NAMES))
