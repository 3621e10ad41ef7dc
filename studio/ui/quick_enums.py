"""Enumerations of numbers made in a third of the time, for PySide6 makes hundreds before the window is seen.

PySide6 and the editor hand the names and numbers of every enumeration they come across to `enum`
(https://doc.qt.io/qtforpython-6/considerations.html#the-new-python-enums), which makes each member by itself and looks
through all base classes for its name: more than 3,000 until the first sight, a tenth of the start. Where the names mean
nothing else and the values are numbers, as in all of them, the outcome is known. So `enum` makes the class without
members, and they are put into it as it would have done. Anything else is left to it, and all of it where a sample shows
that this Python does it in another way.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

_MAKES: Any = enum.EnumType._create_  # type: ignore[attr-defined]  # what `Enum("Name", members)` calls in the end
_PLAIN = (enum.Enum, enum.IntEnum)
_TAKEN = frozenset(name for cls in _PLAIN for name in dir(cls)) | {"mro"}
_SAMPLE = (("A", 1), ("B", -2), ("C", 1))


def make_enums_quickly() -> None:
    """From now on, unless this Python's own enumerations look different from those made here."""
    if all(_looks(_quick(cls, "sample", _SAMPLE)) == _looks(_MAKES(cls, "sample", _SAMPLE)) for cls in _PLAIN):
        enum.EnumType._create_ = _quick  # type: ignore[attr-defined]


def _quick(cls: Any, class_name: str, names: Any, **more: Any) -> Any:
    """A class as `EnumType._create_` makes it from names with their values."""
    if more.get("module") is None:  # whose it is, as seen from there: two calls above this one, if there are so many
        with suppress(ValueError):
            more["module"] = sys._getframe(2).f_globals.get("__name__")
    items = tuple(names.items()) if isinstance(names, dict) else names
    if cls not in _PLAIN or not _is_simple(items):
        return _MAKES(cls, class_name, names, **more)
    made = _MAKES(cls, class_name, (), **more)
    by_value, by_name, listed = made._value2member_map_, made._member_map_, made._member_names_
    for name, value in items:
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if cls is enum.IntEnum else object.__new__(made)
            vars(member).update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(listed))
            by_value[value] = member
            listed.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    return made


def _is_simple(items: Any) -> bool:
    """Whether these are names that mean nothing else, each once, with numbers."""
    if not isinstance(items, (list, tuple)) or not all(type(each) is tuple and len(each) == 2 for each in items):
        return False
    names = {name for name, _ in items}
    simple = all(type(name) is str and type(value) is int and name[:1] != "_" for name, value in items)
    return simple and len(names) == len(items) and _TAKEN.isdisjoint(names)


def _looks(made: Any) -> tuple[Any, ...]:
    """Everything there is to compare about a class and its members."""
    members: Iterable[Any] = made.__members__.values()
    inside = [
        (repr(member), {key: repr(value) for key, value in vars(member).items()}, hash(member)) for member in members
    ]
    tables = [repr(value) for key, value in vars(made).items() if key.endswith("_") and "0x" not in repr(value)]
    return inside, sorted(vars(made)), sorted(tables), [each.name for each in made]
