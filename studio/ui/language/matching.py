"""Which proposals fit what has been typed, best first. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.language.answers import Completion


_MOST = 200


def fitting(items: Sequence[Completion], typed: str) -> list[Completion]:
    """The proposals for a typed beginning: those that begin so, then those that hold its letters in order."""
    if not typed:
        return list(items[:_MOST])
    ranked = [(rank, place, item) for place, item in enumerate(items) if (rank := _rank(item.label, typed)) is not None]
    ranked.sort(key=lambda each: (each[0], each[1]))
    return [item for _, _, item in ranked[:_MOST]]


def _rank(label: str, typed: str) -> int | None:
    """How well a label fits: 0 to the letter, 1 with other case, 2 at the beginnings of its words, 3 scattered."""
    if label.startswith(typed):
        return 0
    small, wanted = label.lower(), typed.lower()
    if small.startswith(wanted):
        return 1
    if _words(label).startswith(wanted):
        return 2
    return 3 if len(wanted) > 1 and small[0] == wanted[0] and _scattered(small, wanted) else None


def _words(label: str) -> str:
    """The first letters of the words in a name: `scc` for setCustomClaim."""
    parts = [label[0], *(b for a, b in pairwise(label) if b.isupper() or a == "_")]
    return "".join(parts).lower()


def _scattered(label: str, typed: str) -> bool:
    letters = iter(label)
    return all(letter in letters for letter in typed)
