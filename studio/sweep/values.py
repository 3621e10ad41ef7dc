"""The values that one field of an event is tried with: what the platform may send there, by the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from studio.catalogue.events import example, sample
from studio.catalogue.model import Field, Trigger
from studio.project.event_document import ABSENT
from studio.project.merging import same
from studio.sweep.literals import Literals
from studio.sweep.texts import ODD_NAMES, texts
from studio.sweep.variant import shown

Role = Literal["listed", "json", "scalar", "text", "custom", "item"]
_RANKS = {"absent": 0, "null": 0, "empty": 0, "present": 1, "other": 2, "type": 3, "limit": 4, "text": 5}
_BIG = 2**53
_MANY = 100


@dataclass(frozen=True, slots=True)
class Value:
    """A value to try: its kind among the columns of the grid, a name, and the value or ABSENT.

    Of a `probe` nobody knows whether the code has to expect it.
    """

    kind: str
    label: str
    value: Any
    probe: bool = False

    @property
    def rank(self) -> int:
        """How late it comes, 0 first."""
        return _RANKS[self.kind]


def listed_values(
    trigger: Trigger, field: Field, current: Any, found: Literals, *, without_metadata: bool = False
) -> Iterator[Value]:
    """Values for a field of the catalogue. What the platform always sends is neither removed nor null.

    Metadata as a whole are removed in any case: as a probe, unless one is to expect to be `without_metadata`.
    """
    if not field.required:
        yield from _missing(current)
    elif field.wild == "json" and field.type == "object" and current is not ABSENT:
        yield Value("absent", "absent", ABSENT, probe=not without_metadata)
    if current is ABSENT or current is None:
        value = example(trigger, field.path) if field.type == "object" or field.has_example else sample(field)
        yield Value("present", shown(value, 30), value)
        current = value
    yield from _different(_OF_TYPE[field.type](trigger, field, current, found), current)


def member_values(role: Role, current: Any, found: Literals, used: frozenset[str], any_type: bool) -> Iterator[Value]:
    """Values for a member that no catalogue lists: of metadata, of a query, of a profile that others fill.

    What it is worth trying depends on what is there, else on what the code takes it for (`used`). Other values are
    probes, unless members of `any_type` are to be expected.
    """
    yield from _missing(current, null=role in ("json", "custom"))
    if role != "custom":
        yield from _different(_of_member(role, current, found, used, any_type), current)


def _missing(current: Any, *, null: bool = True) -> Iterator[Value]:
    if current is not ABSENT:
        yield Value("absent", "absent", ABSENT)
    if null and current is not None:
        yield Value("null", "null", None)


def _different(values: Iterator[Value], current: Any) -> Iterator[Value]:
    seen: list[Any] = [current]
    for each in values:
        if not any(known is not ABSENT and same(each.value, known) for known in seen):
            seen.append(each.value)
            yield each


def _of_member(role: Role, current: Any, found: Literals, used: frozenset[str], any_type: bool) -> Iterator[Value]:
    fitting = _kinds_of(role, current, used | _compared(found))
    for kind in _KINDS if role == "json" else ("text",):
        yield from (each for each in _TRIED[kind](current, found) if kind in fitting)
    if role in ("json", "scalar"):
        others = [Value("type", shown(value), value, not any_type) for value in _OTHERS[role]]
        yield from (each for each in others if _kind(each.value) not in fitting)
    if role == "text" and any_type:
        yield Value("type", "given twice", ["one", "two"])


_KINDS = ("list", "text", "object", "number", "boolean")
_OTHERS: Mapping[str, tuple[Any, ...]] = {
    "json": (True, "text", 1, False, 0, "", [], {}, ["text"], [None], {"id": "text"}),
    "scalar": (True, "text", 1, False, 0),
}


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds = {str: "text", list: "list", dict: "object", int: "number", float: "number"}
    return kinds.get(type(value), "")


def _compared(found: Literals) -> frozenset[str]:
    """The types that a value has which is compared with these."""
    kinds = {"text": found.texts, "list": found.members, "number": found.numbers}
    return frozenset(kind for kind, values in kinds.items() if values)


def _kinds_of(role: Role, current: Any, used: frozenset[str]) -> frozenset[str]:
    """The types that the values of a member are known to have."""
    if role == "text":
        return frozenset({"text"})
    return frozenset({_kind(current)}) if current is not ABSENT and current is not None else used


def _member_texts(current: Any, found: Literals) -> Iterator[Value]:
    yield Value("empty", '""', "")
    yield from (Value("other", shown(text), text) for text in (*found.texts, *(["text"] if current is ABSENT else [])))
    yield from (Value("text", name, text) for name, text in texts("text"))


def _member_lists(current: Any, found: Literals) -> Iterator[Value]:
    yield Value("empty", "[]", [])
    yield from (Value("other", shown([text]), [text]) for text in (*found.members, *found.texts))
    if current is ABSENT:
        yield Value("other", '["text"]', ["text"], probe=True)


def _member_objects(current: Any, found: Literals) -> Iterator[Value]:
    yield Value("empty", "{}", {})


def _member_numbers(current: Any, found: Literals) -> Iterator[Value]:
    yield from _around(found.numbers)
    yield from (Value("limit", shown(value), value) for value in (0, 1, _BIG))


def _member_booleans(current: Any, found: Literals) -> Iterator[Value]:
    yield from (Value("other", shown(value), value) for value in (True, False))


_TRIED = {
    "text": _member_texts,
    "list": _member_lists,
    "object": _member_objects,
    "number": _member_numbers,
    "boolean": _member_booleans,
}


def _around(numbers: tuple[float, ...]) -> Iterator[Value]:
    for number in numbers:
        yield from (Value("limit", shown(value), value) for value in (number - 1, number, number + 1))


def _strings(trigger: Trigger, field: Field, current: Any, found: Literals) -> Iterator[Value]:
    if field.format == "date-time":
        moments = ("1970-01-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z", "2038-01-19T03:14:08.000Z")
        yield from (Value("limit", moment[:10], moment) for moment in moments)
        return
    if not field.required:
        yield Value("empty", '""', "")
    if field.wild != "email":
        yield from (Value("other", shown(text), text) for text in found.texts)
    else:
        yield from (Value("other", shown(text), f"ada{text}") for text in found.texts if text.startswith("@"))
    if field.wild:
        yield from (Value("text", name, text) for name, text in texts(field.wild))


def _numbers(trigger: Trigger, field: Field, current: Any, found: Literals) -> Iterator[Value]:
    yield from _around(tuple(number for number in found.numbers if number > 0 or isinstance(current, float)))
    if isinstance(current, float):
        yield from (Value("limit", shown(value), value) for value in (0, 90, -90, 0.5))
    else:
        yield from (Value("limit", shown(value), value) for value in (0, 1, 2, _BIG))


def _booleans(trigger: Trigger, field: Field, current: Any, found: Literals) -> Iterator[Value]:
    yield from (Value("other", shown(value), value) for value in (True, False))


def _enums(trigger: Trigger, field: Field, current: Any, found: Literals) -> Iterator[Value]:
    yield from (Value("other", text, text) for text in field.enum)


def _arrays(trigger: Trigger, field: Field, current: Any, found: Literals) -> Iterator[Value]:
    yield Value("empty", "[]", [])
    if isinstance(current, list) and current:
        yield Value("limit", "one item", current[:1])
        yield Value("limit", f"{_MANY} items", (current * _MANY)[:_MANY])
    if field.items == "string":
        yield from (Value("other", shown([text]), [text]) for text in (*found.members, *found.texts))


def _objects(trigger: Trigger, field: Field, current: Any, found: Literals) -> Iterator[Value]:
    if not isinstance(current, Mapping):
        return
    needed = {f.name for f in trigger.fields if f.parent == field.path and f.required}
    yield Value("empty", "{}" if not needed else "needed only", {k: v for k, v in current.items() if k in needed})
    if field.wild == "json":
        yield Value("text", "odd names", {**current, **ODD_NAMES})


_OF_TYPE = {
    "string": _strings,
    "number": _numbers,
    "boolean": _booleans,
    "enum": _enums,
    "array": _arrays,
    "object": _objects,
}
