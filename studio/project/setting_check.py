"""What the value of one setting may be: reads it by its kind, or says in half a sentence what was expected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from studio.catalogue.settings import SettingField
from studio.project.paths import FieldPath

_SHOWN = 60


class SettingProblem(ValueError):
    """A value is none that the setting can have; `inner` is the path to the part of it that is wrong."""

    def __init__(self, message: str, inner: FieldPath = ()) -> None:
        super().__init__(message)
        self.inner = inner


def read_setting(field: SettingField, value: Any, called: str = "") -> Any:
    """The value as `TenantSettings` holds it; None where nothing is said. Raises SettingProblem.

    `called` is the key that the message names, for a setting has more than one.
    """
    called = called or field.name
    if value is None and field.default is None:
        return None
    return _KINDS[field.kind](field, value, called)


def _problem(called: str, value: Any, expected: str) -> SettingProblem:
    shown = repr(value)
    return SettingProblem(f"{called} is {shown if len(shown) <= _SHOWN else f'{shown[:_SHOWN]}…'}; expected {expected}")


def _text(field: SettingField, value: Any, called: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _problem(called, value, "a text")
    return value


def _word(field: SettingField, value: Any, called: str) -> str:
    if not isinstance(value, str) or not value or value != "".join(value.split()):
        expected = "a text without spaces" + (", such as https://api.example.com" if field.kind == "url" else "")
        raise _problem(called, value, expected)
    return value


def _host(field: SettingField, value: Any, called: str) -> str:
    if not isinstance(value, str) or not value or any(c.isspace() or c in "/:?#@\\" for c in value):
        raise _problem(called, value, "a host such as login.example.com")
    return value


def _seconds(field: SettingField, value: Any, called: str) -> int:
    least, most = field.minimum or 1, field.maximum
    fits = isinstance(value, int) and not isinstance(value, bool) and least <= value and (most is None or value <= most)
    if not fits:
        raise _problem(called, value, f"seconds from {least} to {most}")
    return int(value)


def _bool(field: SettingField, value: Any, called: str) -> bool:
    if not isinstance(value, bool):
        raise _problem(called, value, "true or false")
    return value


def _choice(field: SettingField, value: Any, called: str) -> str:
    if not isinstance(value, str) or value not in field.choices:
        raise _problem(called, value, f"one of {', '.join(field.choices)}")
    return value


def _words(field: SettingField, value: Any, called: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise SettingProblem(f"{called} is no list of texts; expected for example [{_example(field)}]")
    return tuple(value)


def _example(field: SettingField) -> str:
    return field.choices[0] if field.choices else "read:reports"


def _several(field: SettingField, value: Any, called: str) -> tuple[str, ...]:
    for index, item in enumerate(_words(field, value, called)):
        if item not in field.choices:
            raise SettingProblem(f"{item[:_SHOWN]!r} is none of {called}; expected some of {_some(field)}", (index,))
    return tuple(value)


def _some(field: SettingField) -> str:
    return ", ".join(field.choices)


def _texts(field: SettingField, value: Any, called: str) -> Mapping[str, str]:
    if not isinstance(value, Mapping):
        raise _problem(called, value, "names with texts, for example {tier: gold}")
    for name, item in value.items():
        if not isinstance(item, str):
            raise SettingProblem(f'{called}.{name} is {item!r}; expected a text, for example "{_plain(item)}"', (name,))
    return dict(value)


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool | int | float) else "gold"


def _members(field: SettingField, value: Any, called: str) -> tuple[Mapping[str, Any], ...]:
    """Roles or groups: mappings with a name, or bare names, whose id is then the name."""
    if not isinstance(value, list | tuple):
        raise SettingProblem(f"{called} is no list; expected for example [{{id: {called[:3]}_1, name: editor}}]")
    return tuple(_member(called, index, item) for index, item in enumerate(value))


def _member(called: str, index: int, value: Any) -> Mapping[str, Any]:
    if isinstance(value, str):
        return {"id": value, "name": value}
    if not isinstance(value, Mapping) or not isinstance(value.get("name"), str):
        expected = f"expected a name, or for example {{id: {called[:3]}_1, name: editor}}"
        raise SettingProblem(f"item {index + 1} of {called} has no name; {expected}", (index,))
    return {"id": value["name"], **value}


_KINDS: dict[str, Callable[[SettingField, Any, str], Any]] = {
    "text": _text,
    "id": _word,
    "url": _word,
    "host": _host,
    "seconds": _seconds,
    "bool": _bool,
    "choice": _choice,
    "words": _words,
    "several": _several,
    "texts": _texts,
    "members": _members,
}
