"""Long lists and objects of the tree in stretches: opening one takes no time, however long it is. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

MANY = 200


@dataclass(frozen=True, slots=True)
class Part:
    """The key of the row of a stretch: the how manieth it is. It is no part of a path."""

    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Neighbours among the members of a list or an object, at most `MANY`, with their keys."""

    members: tuple[tuple[str | int, Any], ...]

    def holds(self, key: object) -> bool:
        """Whether a member has this key."""
        return any(each == key for each, _ in self.members)

    @property
    def ends(self) -> tuple[str, str]:
        """The first and the last key."""
        return str(self.members[0][0]), str(self.members[-1][0])


Key = str | int | Part
Place = tuple[Key, ...]


def in_stretches(members: Sequence[tuple[str | int, Any]]) -> list[tuple[Key, Any]]:
    """The members themselves, or where they are many, stretches of them."""
    if len(members) <= MANY:
        return list(members)
    starts = range(0, len(members), MANY)
    return [(Part(number), Stretch(tuple(members[at : at + MANY]))) for number, at in enumerate(starts)]
