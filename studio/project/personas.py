"""Persons and situations: parts of an event that can be put together, as far as a trigger has their fields.

A person takes the place of the one before; situations add up. They are files, so a trainer can add more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from studio.catalogue import places
from studio.catalogue.grants import Grants
from studio.catalogue.model import Trigger
from studio.project.event_document import at
from studio.project.grant_event import applied, find, has_path
from studio.project.merging import copied, is_delete, merged, same
from studio.project.reading import Document, nearest, read_document
from studio.project.shape import known, mapping, text

FOLDERS = {"people": "person", "situations": "situation"}
_KEYS = ("title", "says", "needs", "grant", "event", "adds", "keeps")


@dataclass(frozen=True)
class Persona:
    """A person or a situation. `needs` are the parts of an event without which it means nothing.

    A list of its event takes the place of the one before, but for two: a list at one of the paths `adds` is put
    behind what there was, and of a list in `keeps` the items with one of these names stay, behind the new ones.
    """

    id: str
    kind: str
    title: str
    says: str
    event: Mapping[str, Any]
    needs: tuple[str, ...] = ()
    grant: str | None = None
    adds: tuple[str, ...] = ()
    keeps: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def fits(self, trigger: Trigger, grants: Grants) -> bool:
        """Whether an event of the trigger can be like this."""
        if self.grant is not None:
            return self.grant in [grant.id for grant in grants.fitting(trigger)]
        overlay = possible(self.event, trigger)
        return bool(overlay) and all(part in overlay for part in self.needs)


@cache
def shipped(folder: Path | None = None) -> tuple[Persona, ...]:
    """Those that come along, persons first, each by name. Raises ReadError, for a broken one is a fault."""
    root = folder or places.sample_events() / "personas"
    return tuple(load_persona(path) for name in FOLDERS for path in sorted((root / name).glob("*.yaml")))


def load_persona(path: Path) -> Persona:
    """The persona in a file. Raises ReadError, which names line and expectation."""
    document = read_document(path)
    value = mapping(document, ("persona",), document.value)
    known(document, (), value, _KEYS)
    event = mapping(document, ("event",), value.get("event", {}))
    if not event and "grant" not in value:
        raise document.error((), "there is neither event nor grant; expected what the event is like")
    return Persona(
        id=path.stem,
        kind=FOLDERS.get(path.parent.name, "situation"),
        title=_required(document, value, "title"),
        says=_required(document, value, "says"),
        event=dict(event),
        needs=_needs(document, value, event),
        grant=text(document, ("grant",), value["grant"]) if "grant" in value else None,
        adds=_names(document, ("adds",), value.get("adds", []), "paths such as authentication.methods"),
        keeps={
            str(path): _names(document, ("keeps", path), names, "names such as mfa")
            for path, names in mapping(document, ("keeps",), value.get("keeps", {})).items()
        },
    )


def _names(document: Document, place: tuple[str, ...], value: Any, expected: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise document.error(place, f"{place[-1]} is no list of texts; expected {expected}")
    return tuple(value)


def _required(document: Document, value: Mapping[str, Any], name: str) -> str:
    if name not in value:
        raise document.error((), f"{name} is missing; expected a text")
    return text(document, (name,), value[name])


def _needs(document: Document, value: Mapping[str, Any], event: Mapping[str, Any]) -> tuple[str, ...]:
    needs = value.get("needs", list(event))
    if not isinstance(needs, list):
        raise document.error(("needs",), "needs is no list; expected names such as user")
    for name in needs:
        if name not in event:
            raise document.error(("needs",), f"{name} is no part of the event here{nearest(str(name), event)}")
    return tuple(needs)


def fitting(trigger: Trigger, grants: Grants, among: Iterable[Persona] | None = None) -> tuple[Persona, ...]:
    """The persons and situations that a trigger can have."""
    return tuple(each for each in (shipped() if among is None else among) if each.fits(trigger, grants))


def put_on(
    event: Any, persona: Persona, trigger: Trigger, grants: Grants, default: Mapping[str, Any], among: Iterable[Persona]
) -> Any:
    """The event with a person or a situation put on; `default` is the event that the trigger begins with.

    For a person, the parts that any person says something about are as in the default event before.
    """
    result = copied(event)
    if persona.grant is not None:
        result = applied(result, find(persona.grant, trigger, grants), trigger, grants, dict(default))
    if persona.kind == "person" and isinstance(result, dict):
        for part in sorted({part for each in among if each.kind == "person" for part in each.event}):
            if part in default:
                result[part] = copied(default[part])
            else:
                result.pop(part, None)
    overlay = possible(persona.event, trigger)
    worn = _emptied(merged(result, overlay), overlay)
    _add_up(event, worn, persona)
    return worn


def _add_up(before: Any, after: Any, persona: Persona) -> None:
    """Put back into the lists of `after` what a situation leaves there."""
    for path in (*persona.adds, *persona.keeps):
        old, new = _list_at(before, path), _list_at(after, path)
        left = [copied(item) for item in old if not any(same(item, other) for other in new)]
        if path in persona.adds:
            new[:0] = left
        else:
            new += [item for item in left if isinstance(item, dict) and item.get("name") in persona.keeps[path]]


def _list_at(event: Any, path: str) -> list[Any]:
    found = at(event, tuple(path.split(".")))
    return found if isinstance(found, list) else []


def _emptied(event: Any, overlay: Mapping[str, Any]) -> Any:
    """The event with an empty object wherever the overlay has one: nothing is in it, whatever was."""
    for name, value in overlay.items():
        if isinstance(value, Mapping) and isinstance(event, dict) and name in event:
            event[name] = _emptied(event[name], value) if value else {}
    return event


def _has_place(trigger: Trigger, parent: str, path: str) -> bool:
    """Whether a field is listed, or lies in an object of which no members are."""
    return path in trigger.fields_by_path or (parent not in trigger.holders and has_path(trigger, path))


def possible(overlay: Mapping[str, Any], trigger: Trigger, path: str = "") -> dict[str, Any]:
    """The parts of an overlay for which an event of the trigger has a place."""
    kept: dict[str, Any] = {}
    for name, value in overlay.items():
        inner = f"{path}.{name}" if path else name
        if not _has_place(trigger, path, inner):
            continue
        deeper = isinstance(value, Mapping) and not is_delete(value)
        found = possible(value, trigger, inner) if deeper else value
        if found or not deeper or not value:
            kept[name] = found
    return kept
