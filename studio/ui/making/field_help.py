"""What the catalogue knows about a field of the event, as short lines. No Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass

from studio.catalogue.model import Field, Trigger
from studio.project.paths import FieldPath, format_path
from studio.ui.speech import in_language, tr

_NOT_LISTED = tr("The catalogue does not list this field; an event may hold it all the same.")


@dataclass(frozen=True, slots=True)
class FieldHelp:
    """A path as it is written in code behind `event.`, and pairs of a name and a text."""

    path: str
    lines: tuple[tuple[str, str], ...]


def field_help(trigger: Trigger, path: FieldPath) -> FieldHelp:
    """Meaning, type, example and conditions of the field, or of the nearest listed one around it."""
    names = [part for part in path if isinstance(part, str)]
    while names and ".".join(names) not in trigger.fields_by_path:
        names.pop()
    field = trigger.fields_by_path.get(".".join(names)) if names else None
    if field is None:
        return FieldHelp(format_path(path), ((tr("meaning"), _NOT_LISTED),))
    around = () if len(names) == len(path) else ((tr("inside of"), f"event.{field.path}"),)
    return FieldHelp(format_path(path), (*around, *_lines(trigger, field)))


def _lines(trigger: Trigger, field: Field) -> tuple[tuple[str, str], ...]:
    found = [(tr("meaning"), in_language(field.help) if field.help else tr("The catalogue has no sentence about it."))]
    found.append((tr("type"), _type(field)))
    if field.has_example:
        found.append((tr("example"), json.dumps(field.example, ensure_ascii=False, default=str)))
    sent = tr("always") if field.required else tr("not always: the code has to do without it")
    found.append((tr("sent"), tr("{0}, in {1}").format(sent, field.handlers) if field.handlers else sent))
    if field.plan:
        found.append((tr("plan"), field.plan))
    if field.status:
        found.append((tr("status"), field.status.replace("_", " ")))
    found.append(
        (tr("source"), f"{trigger.name}, {tr('documented') if field.documented else tr('seen, and not documented')}")
    )
    return tuple(found)


def _type(field: Field) -> str:
    return tr("one of {0}").format(", ".join(map(str, field.enum))) if field.enum else field.type
