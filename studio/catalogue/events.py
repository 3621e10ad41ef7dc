"""Default events: what an `event` of a trigger looks like when nobody has changed anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio.catalogue.freezing import thawed
from studio.catalogue.model import Field, Trigger

FORMED = {"date-time": "2026-01-01T00:00:00.000Z", "email": "ada@example.com", "ip": "203.0.113.10"}


def default_event(trigger: Trigger) -> dict[str, Any]:
    """A complete, realistic event: each required field and the usual optional ones, types fitting.

    Objects come before their members in the result, in the order of the catalogue; secrets are empty.
    """
    event: dict[str, Any] = {}
    holders: dict[str, dict[str, Any]] = {"": event}
    for field in sorted(trigger.fields, key=lambda f: f.path.count(".")):
        holder = holders.get(field.parent)
        if holder is None or not field.in_default:
            continue
        holder[field.name] = thawed(field.example)
        if isinstance(holder[field.name], dict):
            holders[field.path] = holder[field.name]
    return event


def sample(field: Field) -> Any:
    """A value that fits the field: its example, else the first that its type allows."""
    if field.has_example:
        return thawed(field.example)
    if field.enum:
        return field.enum[0]
    if field.format in FORMED:
        return FORMED[field.format]
    return {"string": "sample", "number": 1, "boolean": True, "array": []}.get(field.type, {})


def example(trigger: Trigger, path: str) -> Any:
    """What a field holds when it is first sent: an object with what it must hold, a list, or its example."""
    field = trigger.fields_by_path[path]
    value = thawed(field.example)
    if field.type == "array":
        return value if isinstance(value, list) else []
    if field.type != "object":
        return value
    made: dict[str, Any] = value if isinstance(value, dict) else {}
    for child in trigger.fields:
        if child.parent == path and child.in_default and child.name not in made:
            made[child.name] = example(trigger, child.path)
    return made


def fits(field: Field, value: Any) -> bool:
    """Whether a value has the type that the field promises."""
    match field.type:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "array":
            return isinstance(value, list | tuple)
        case "object":
            return isinstance(value, Mapping)
        case _:
            return value in field.enum
