"""Values which can be read in more than one way: a call by its name, and by its members."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any


class Absence(Enum):
    """The type of `ABSENT`."""

    ABSENT = "absent"

    def __bool__(self) -> bool:
        return False


ABSENT = Absence.ABSENT


@dataclass(frozen=True, slots=True)
class Readings:
    """One found value as text, as a list and as a mapping, as far as it has these; the rest is None.

    What it is compared with decides which one counts: `calls: [api.access.deny]` names a call, and
    `calls: [{method: api.access.deny, line: 3}]` looks into it.
    """

    text: str | None = None
    items: list[Any] | None = None
    members: Mapping[str, Any] | None = None

    def like(self, wanted: Any) -> Any:
        """The reading that can be compared with a wanted value."""
        order: tuple[Any, ...] = (self.items, self.members, self.text)
        if isinstance(wanted, str):
            order = (self.text, self.items, self.members)
        elif isinstance(wanted, Mapping):
            order = (self.members, self.items, self.text)
        return next((each for each in order if each is not None), ABSENT)


def plain(value: Any) -> Any:
    """A found value as JSON shows it: what can be read as text is that, for it is the shortest."""
    if isinstance(value, Readings):
        return plain(value.text if value.text is not None else value.like([]))
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def as_lists(value: Any) -> Any:
    """A found value with lists in place of tuples and plain mappings in place of others, as JSON has them."""
    if isinstance(value, Readings):
        members = None if value.members is None else as_lists(value.members)
        return Readings(value.text, None if value.items is None else as_lists(value.items), members)
    if isinstance(value, Mapping):
        return {name: as_lists(item) for name, item in value.items()}
    return [as_lists(item) for item in value] if isinstance(value, list | tuple) else value
