"""Where the engine can stop in a text, and which of these places is meant by a line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_MOST = 100_000


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place at which the engine can stop; line and column count from 1."""

    line: int
    column: int


class Places:
    """All of them for one text, in order."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = sorted(set(places))

    @classmethod
    def told(cls, answer: Mapping[str, Any]) -> Places:
        """From the engine's answer to `Debugger.getPossibleBreakpoints`."""
        found = answer.get("locations")
        if not isinstance(found, list):
            return cls(())
        return cls(place for item in found[:_MOST] if (place := _place(item)) is not None)

    def __len__(self) -> int:
        return len(self._places)

    def nearest(self, line: int, column: int = 0) -> Place | None:
        """The place meant by a line: the first of it, or the one at `column` or next to it; else the next below.

        Below the last place it is the last one; None only where the text has none at all.
        """
        if not self._places:
            return None
        at = bisect_left(self._places, Place(line, max(column, 0)))
        same = [place for place in self._places[max(at - 1, 0) : at + 1] if place.line == line]
        if column and same:
            return min(same, key=lambda place: abs(place.column - column))
        return self._places[min(at, len(self._places) - 1)]


def _place(item: object) -> Place | None:
    if not isinstance(item, Mapping):
        return None
    line, column = item.get("lineNumber"), item.get("columnNumber", 0)
    if not isinstance(line, int) or not isinstance(column, int) or line < 0 or column < 0:
        return None
    return Place(line + 1, column + 1)
