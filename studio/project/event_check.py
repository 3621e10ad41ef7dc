"""What is unusual about an event: findings that warn and never stop anybody, for odd events are the point."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from studio.catalogue.events import fits
from studio.catalogue.model import Field, Trigger
from studio.project.availability import absences, offered
from studio.project.paths import FieldPath, format_path
from studio.project.reading import nearest
from studio.project.settings import TenantSettings

_LISTED_ELSEWHERE = ("secrets", "configuration")
# RFC 3339 wants date, time and zone; of an e-mail address all that can be told is where its parts meet.
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.ASCII)
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")


class Finding(NamedTuple):
    """One remark about a field; the message is a sentence that names it."""

    path: FieldPath
    message: str


def check(event: Any, trigger: Trigger, settings: TenantSettings | None = None) -> list[Finding]:
    """Missing required fields, wrong types and formats, values outside an enum, and names that look misspelt.

    With the settings of a tenant also what its plan or its switches do not have.
    """
    if not isinstance(event, Mapping):
        return [Finding((), "The event is no object; the platform always passes one.")]
    if settings is None:
        return [*_listed(event, trigger), *_unlisted(event, trigger)]
    gone = [Finding(tuple(path.split(".")), text) for path, text in absences(event, trigger, settings)]
    return [*_listed(event, offered(trigger, settings)), *_unlisted(event, trigger), *gone]


def _listed(event: Mapping[str, Any], trigger: Trigger) -> Iterator[Finding]:
    for field in trigger.fields:
        path = tuple(field.path.split("."))
        holder = _mapping(event, path[:-1])
        if holder is None or path[0] in _LISTED_ELSEWHERE:
            continue
        if path[-1] not in holder:
            if field.required and field.handlers is None:
                yield Finding(path, f"event.{field.path} is missing; the platform always sends it.")
        elif holder[path[-1]] is not None and not fits(field, holder[path[-1]]):
            yield Finding(path, f"event.{field.path} is {_kind(holder[path[-1]])}; expected {_expected(field)}.")
        elif isinstance(holder[path[-1]], str) and not _is_formed(field, holder[path[-1]]):
            yield Finding(path, f"event.{field.path} is {_kind(holder[path[-1]])}; expected {_FORMS[field.format][1]}.")


def _is_formed(field: Field, value: str) -> bool:
    """Whether a text looks as the format of its field wants; what has no known format may look as it likes."""
    return field.format not in _FORMS or _FORMS[field.format][0](value)


def _is_moment(value: str) -> bool:
    if not _MOMENT.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(re.sub(r"\.\d+", "", value))
    except ValueError:
        return False
    return True


def _is_address(value: str) -> bool:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return True


_FORMS: Mapping[str | None, tuple[Callable[[str], bool], str]] = {
    "date-time": (_is_moment, "a moment such as 2026-01-01T00:00:00.000Z"),
    "email": (lambda value: bool(_EMAIL.fullmatch(value)), "an e-mail address such as ada@example.com"),
    "ip": (_is_address, "an IP address such as 203.0.113.10"),
}


def _mapping(event: Any, path: tuple[str, ...]) -> Mapping[str, Any] | None:
    for part in path:
        event = event.get(part) if isinstance(event, Mapping) else None
    return event if isinstance(event, Mapping) else None


def _unlisted(event: Mapping[str, Any], trigger: Trigger) -> Iterator[Finding]:
    known: dict[str, set[str]] = {}
    for field in trigger.fields:
        known.setdefault(field.parent, set()).add(field.name)
    for parent, names in known.items():
        holder = _mapping(event, tuple(parent.split(".")) if parent else ())
        container = trigger.fields_by_path.get(parent)
        if holder is None or (container is not None and container.values is not None):
            continue
        for name in holder:
            if name not in names:
                path = (*(parent.split(".") if parent else ()), name)
                hint = nearest(name, names)
                if container is not None and container.open and not hint:
                    continue  # an open object may hold anything; only what looks misspelt is worth a word
                yield Finding(path, f"event.{format_path(path)} is no field of {trigger.name}{hint}.")


def _expected(field: Field) -> str:
    return f"one of {', '.join(field.enum)}" if field.enum else f"a value of type {field.type}"


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    if isinstance(value, int | float):
        return "a number"
    return "a list" if isinstance(value, list) else "an object"
