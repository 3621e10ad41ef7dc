"""Grants and events: which grant an event is of, and the event that it becomes under another one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.freezing import thawed
from studio.catalogue.grants import Grant, Grants
from studio.catalogue.model import Trigger
from studio.project.event_document import ABSENT, at
from studio.project.merging import copied, same
from studio.project.reading import nearest


class NoSuchGrant(ValueError):
    """A grant that is not known, or by which the trigger is not reached; the text proposes others."""


def find(id: str, trigger: Trigger, grants: Grants) -> Grant:
    """The grant of this id, for this trigger. Raises NoSuchGrant."""
    fitting = {grant.id: grant for grant in grants.fitting(trigger)}
    if id in fitting:
        return fitting[id]
    if not fitting:
        raise NoSuchGrant(f"{trigger.id} has no grants to choose from")
    if id in grants.by_id:
        raise NoSuchGrant(f"{trigger.id} is not reached by the grant {id}; expected one of {', '.join(fitting)}")
    hint = nearest(id, fitting) or f"; expected one of {', '.join(fitting)}"
    raise NoSuchGrant(f"the grant {id} is not known{hint}")


def start_event(
    trigger: Trigger, grants: Grants, grant: str | None, default: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The default event of a trigger, as the named grant brings it about. Raises NoSuchGrant.

    `default` is what it is at the tenant, where that is another one than the catalogue's.
    """
    event = copied(default) if default is not None else default_event(trigger)
    return event if grant is None else applied(event, find(grant, trigger, grants), trigger, grants, default)


def grant_of(event: Any, trigger: Trigger, grants: Grants) -> Grant | None:
    """The grant that an event is of, or None when it fits none. Of several that fit the most exact one is it."""
    told = [(count, grant) for grant in grants.fitting(trigger) if (count := _told(event, grant, trigger)) is not None]
    return max(told, key=lambda each: each[0])[1] if told else None


def applied(
    event: Any, grant: Grant, trigger: Trigger, grants: Grants, default: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The event under a grant: a copy in which the paths of the grant are patched and everything else is kept.

    What the grant before had put there, and nobody changed since, goes back to the default event.
    """
    patch = _Patch(copied(event) if isinstance(event, dict) else {}, trigger, default)
    before = grant_of(event, trigger, grants)
    if before is not None and before is not grant:
        patch.take_back(before, grant)
    patch.put(grant)
    for _ in grants.by_id:
        left = grant_of(patch.event, trigger, grants)
        if left is None or left is grant:
            break
        patch.take_back(left, grant)
    return patch.event


def _told(event: Any, grant: Grant, trigger: Trigger) -> int | None:
    """By how many values the event is known to be of this grant; None when it is not."""
    counts = [len(known) for known in _marks(grant, trigger) if all(_is(event, path, v) for path, v in known)]
    return max(counts) if counts else None


def _marks(grant: Grant, trigger: Trigger) -> Iterator[Sequence[tuple[str, Any]]]:
    for marks in grant.told_by:
        yield [(path, value) for path, value in marks.items() if has_path(trigger, path)]


def _is(event: Any, path: str, value: Any) -> bool:
    return same(at(event, tuple(path.split("."))), thawed(value))


def has_path(trigger: Trigger, path: str) -> bool:
    """Whether an event of the trigger can have something at a path, listed or inside of a free object."""
    fields = trigger.fields_by_path
    if path in fields:
        return True
    above = path.rpartition(".")[0]
    if above not in fields:
        return bool(above) and has_path(trigger, above)
    holder = fields[above]
    return holder.type == "object" and (above not in trigger.holders or holder.open)


class _Patch:
    """An event that is being changed, the trigger's default event beside it."""

    def __init__(self, event: dict[str, Any], trigger: Trigger, default: dict[str, Any] | None) -> None:
        self.event, self._trigger = event, trigger
        self._default = default_event(trigger) if default is None else default

    def put(self, grant: Grant) -> None:
        """Remove, give and set what the grant says."""
        for path in grant.removes:
            self._remove(path)
        for path, value in grant.gives.items():
            if has_path(self._trigger, path) and self._at(path) in (ABSENT, None):
                self._put(path, self._given(path, value))
        for path, value in grant.sets.items():
            if has_path(self._trigger, path):
                self._put(path, self._meant(value))

    def take_back(self, old: Grant, new: Grant) -> None:
        """Put back what the old grant had changed, nobody has changed since, and the new one leaves alone."""
        marks = {path for known in _marks(old, self._trigger) for path, _ in known}
        mine = {**{path: self._given(path, value) for path, value in old.gives.items()}}
        mine |= {path: self._meant(value) for path, value in old.sets.items()}
        for path, value in mine.items():
            untouched = value is not ABSENT and same(self._at(path), value)
            if not new.touches(path) and (untouched or path in marks):
                self._restore(path)
        for path in old.removes:
            if not new.touches(path) and self._at(path) is ABSENT:
                self._restore(path)

    def _restore(self, path: str) -> None:
        before = at(self._default, tuple(path.split(".")))
        self._remove(path) if before is ABSENT else self._put(path, before)

    def _at(self, path: str) -> Any:
        return at(self.event, tuple(path.split(".")))

    def _given(self, path: str, value: Any) -> Any:
        return at(self._default, tuple(path.split("."))) if value is None else self._meant(value)

    def _meant(self, value: Any) -> Any:
        """A value of the catalogue with its stand-ins replaced; ABSENT for one that stands for nothing."""
        if isinstance(value, Mapping):
            if "$of" in value:
                return copied(self._at(value["$of"])) if self._at(value["$of"]) is not ABSENT else ABSENT
            if "$words" in value:
                return self._words(value["$words"])
            made = {key: self._meant(item) for key, item in value.items()}
            return {key: item for key, item in made.items() if item is not ABSENT}
        return [self._meant(item) for item in value] if isinstance(value, tuple) else value

    def _words(self, path: str) -> Any:
        listed = self._at(path)
        return " ".join(map(str, listed)) if isinstance(listed, list) and listed else ABSENT

    def _put(self, path: str, value: Any) -> None:
        if value is ABSENT:
            self._remove(path)
            return
        holder = self.event
        *above, name = path.split(".")
        for part in above:
            if not isinstance(holder.get(part), dict):
                holder[part] = {}
            holder = holder[part]
        holder[name] = copied(value)

    def _remove(self, path: str) -> None:
        field = self._trigger.fields_by_path.get(path)
        *above, name = path.split(".")
        holder = at(self.event, tuple(above))
        if isinstance(holder, dict) and (field is None or not field.required):
            holder.pop(name, None)
