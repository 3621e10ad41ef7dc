"""The name a person probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(wanted: str, names: Iterable[str]) -> str | None:
    """The name closest to `wanted` by edit distance, letter case ignored; None when none is close."""
    ranked = sorted((distance(wanted.lower(), name.lower()), name) for name in names)
    if not ranked or ranked[0][0] > max(2, len(wanted) // 3):
        return None
    return ranked[0][1]


def distance(left: str, right: str) -> int:
    """How many letters to insert, delete or replace to get from one text to the other."""
    previous = list(range(len(right) + 1))
    for row, a in enumerate(left, 1):
        current = [row]
        for column, b in enumerate(right, 1):
            cost = previous[column - 1] + (a != b)
            current.append(min(previous[column] + 1, current[-1] + 1, cost))
        previous = current
    return previous[-1]
