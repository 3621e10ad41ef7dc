"""From what the code read to what can be varied about it: fields, members of metadata, secrets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.catalogue.model import Field, Trigger
from studio.flow.request import RunRequest
from studio.project.availability import offered
from studio.project.event_document import ABSENT, at
from studio.project.paths import FieldPath, format_path
from studio.sandbox.recording import Read
from studio.sweep.literals import Literals, kinds_used, literals_of
from studio.sweep.values import Role, Value, listed_values, member_values
from studio.sweep.variant import Change, Variant, change_to

_ALONE = ("absent", "null", "empty")
_LATE = 10


@dataclass(frozen=True, slots=True)
class Subject:
    """A part of the event that some code read: where, and in which variant that was seen first (None: at once)."""

    read: Read
    code: str
    context: Variant | None = None


@dataclass(frozen=True, slots=True)
class _Around:
    """What the code says about a field: what it compares with, what it takes it for, and whether to believe that."""

    found: Literals
    used: frozenset[str]
    any_type: bool
    without_metadata: bool


def variants_of(
    base: RunRequest,
    event: Mapping[str, Any],
    subject: Subject,
    any_type: bool = False,
    without_metadata: bool = False,
) -> Iterator[Variant]:
    """The variants of one subject; `event` is the one in which it was read.

    With `any_type` members of metadata are expected to hold values of any type, and `without_metadata` all of them to
    be missing, although the platform sends at least an empty object.
    """
    path = _typed(event, subject.read.path)
    if not path:
        return
    name = str(path[0])
    if name in ("secrets", "configuration"):
        yield from _private(base, name, path, subject)
        return
    trigger = offered(base.trigger, base.settings)
    found = literals_of(subject.code, subject.read.line, str(path[-1]))
    used = kinds_used(subject.code, str(path[-1]))
    for value in _values(trigger, event, path, _Around(found, used, any_type, without_metadata)):
        if subject.read.listed and value.kind not in _ALONE:
            continue
        change = _change(trigger, event, path, value)
        rank = value.rank + (_LATE if subject.read.listed else 0)
        variant = Variant(format_path(path), value.kind, value.label, (change,), rank=rank, probe=value.probe)
        yield variant.after(subject.context)


def _private(base: RunRequest, name: str, path: FieldPath, subject: Subject) -> Iterator[Variant]:
    """A secret that nobody has set is absent; everything else about it is its owner's business."""
    if name == "secrets" and len(path) == 2 and any(path[1] in action.secrets for action in base.actions):
        variant = Variant(format_path(path), "absent", "absent", without=(str(path[1]),), rank=1)
        yield variant.after(subject.context)


def _change(trigger: Trigger, event: Mapping[str, Any], path: FieldPath, value: Value) -> Change:
    return Change(path, ABSENT) if value.value is ABSENT else change_to(trigger, event, path, value.value)


def _typed(event: Mapping[str, Any], path: tuple[str, ...]) -> FieldPath:
    """The path with numbers where it leads into lists; empty where nothing can be varied."""
    typed: list[str | int] = []
    holder: Any = event
    for part in path:
        index = int(part) if isinstance(holder, list) and part.isascii() and part.isdigit() else None
        if isinstance(holder, list) and (index is None or index >= len(holder)):
            return ()
        typed.append(part if index is None else index)
        holder = at(holder, (typed[-1],))
    return tuple(typed)


def _values(trigger: Trigger, event: Mapping[str, Any], path: FieldPath, around: _Around) -> Iterator[Value]:
    current = at(event, path)
    field = trigger.fields_by_path.get(format_path(path))
    if field is not None:
        if not field.readonly:
            yield from listed_values(trigger, field, current, around.found, without_metadata=around.without_metadata)
        return
    above = _nearest(trigger, path)
    if above is None:
        return
    depth = above.path.count(".") + 1
    role = _role(above, path[depth:])
    if role == "item":
        yield from (Value("absent", "absent", ABSENT) for _ in range(current is not ABSENT))
    elif role is not None and isinstance(at(event, path[:-1]), dict | list):
        values = member_values(role, current, around.found, around.used, around.any_type)
        yield from (each for each in values if _fits(path, each, around.any_type))


def _fits(path: FieldPath, value: Value, any_type: bool) -> bool:
    """An item of a list cannot be absent, for the list would be shorter, and is as the others are."""
    return not isinstance(path[-1], int) or (value.value is not ABSENT and (value.value is not None or any_type))


def _nearest(trigger: Trigger, path: FieldPath) -> Field | None:
    for count in range(len(path) - 1, 0, -1):
        if field := trigger.fields_by_path.get(format_path(path[:count])):
            return field
    return None


def _role(above: Field, rest: FieldPath) -> Role | None:
    """How free a member is that the catalogue does not list; None for one that is never there."""
    if above.wild in ("json", "scalar", "text") and above.type == "object":
        return _ROLES[above.wild] if above.wild == "json" or len(rest) == 1 else None
    if above.values == "string" and len(rest) == 1:
        return "text"
    if above.type == "array" and len(rest) == 2 and isinstance(above.items, Mapping):
        described = above.items.get(rest[1])
        return "item" if isinstance(described, str) and re.match(r"[\w<>]+\?", described) else None
    return "custom" if above.open and len(rest) == 1 else None


_ROLES: Mapping[str, Role] = {"json": "json", "scalar": "scalar", "text": "text"}


def unknown_reads(trigger: Trigger, reads: Iterable[Read]) -> tuple[Read, ...]:
    """What the code asked for and no event of this trigger can have: most likely misspelt."""
    return tuple(read for read in reads if _is_unknown(trigger, read.path))


def _is_unknown(trigger: Trigger, path: FieldPath) -> bool:
    if not path or format_path(path) in trigger.fields_by_path or path[0] in ("secrets", "configuration"):
        return False
    above = _nearest(trigger, path)
    if above is None:
        return len(path) == 1
    known = any(field.parent == above.path for field in trigger.fields)
    return known and not above.open and not above.wild and above.values is None and above.type == "object"
