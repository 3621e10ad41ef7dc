"""Which rows of the event's tree are shown: those that hold the words looked for, or that were changed. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from studio.project.paths import FieldPath
from studio.ui.hostile_text import row_text

Members = Callable[[FieldPath, Any], Sequence[tuple[str | int, Any]]]
_AT_ONCE = 200


@dataclass(frozen=True)
class Kept:
    """The paths that are shown with all that is below them, and those on the way there."""

    whole: AbstractSet[FieldPath]
    above: AbstractSet[FieldPath]

    @staticmethod
    def of(paths: Iterable[FieldPath]) -> Kept:
        """These paths with what is around and below them."""
        whole, above = set(paths), set[FieldPath]()
        for path in whole:
            _lead(path, above)
        return Kept(whole, above)

    def holds_all_below(self, path: FieldPath) -> bool:
        """Whether everything below a path is shown."""
        return any(path[:size] in self.whole for size in range(len(path) + 1))

    def holds(self, path: FieldPath) -> bool:
        """Whether a row is shown for its own sake or for one below it."""
        return path in self.whole or path in self.above

    def within(self, other: Kept) -> Kept:
        """What both show."""
        return Kept.of(
            [path for path in self.whole if other.holds_all_below(path)]
            + [path for path in other.whole if self.holds_all_below(path)]
        )


def _lead(path: FieldPath, above: set[FieldPath]) -> None:
    """Have everything above a path among `above`; what has one of them there has the rest there already."""
    for size in range(len(path) - 1, -1, -1):
        if path[:size] in above:
            return
        above.add(path[:size])


def look_for(words: str, event: Any, members: Members, told: Callable[[Any], str]) -> Generator[None, None, Kept]:
    """The rows of which a column holds the words, whatever the case; yields again and again, for it may take long.

    `members` answers what stands below a path and its value, `told` what the row of a value says of it.
    """
    words = words.casefold()
    whole, above = set[FieldPath](), set[FieldPath]()
    waiting: list[tuple[FieldPath, Any]] = [((), event)]
    named: dict[str | int, bool] = {}
    count = 0
    while waiting:
        holder, value = waiting.pop()
        for key, item in members(holder, value):
            if key not in named:
                named[key] = words in row_text(str(key)).casefold()
            if named[key] or words in told(item).casefold():
                whole.add((*holder, key))
                _lead((*holder, key), above)
            elif isinstance(item, dict | list):
                waiting.append(((*holder, key), item))
            count += 1
            if count % _AT_ONCE == 0:
                yield
    return Kept(whole, above)
