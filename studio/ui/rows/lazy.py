"""Rows of a long list, which are made when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar, overload

from studio.ui.rows.cells import Row

FEW = 500
_KEPT = 400
T = TypeVar("T")


class LazyRows(Sequence[Row]):
    """As many rows as said; `make(number)` makes one, counted from 0. Those looked at last are kept."""

    def __init__(self, size: int, make: Callable[[int], Row]) -> None:
        self._size = size
        self.made = lru_cache(maxsize=_KEPT)(make)

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, key: int) -> Row: ...

    @overload
    def __getitem__(self, key: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, key: int | slice) -> Row | tuple[Row, ...]:
        numbers = range(self._size)[key]
        return self.made(numbers) if isinstance(numbers, int) else tuple(map(self.made, numbers))


def rows_of(items: Sequence[T], row: Callable[[int, T], Row]) -> Sequence[Row]:
    """A row for each item, made at once where they are few; `row(number, item)` counts from 1."""
    if len(items) <= FEW:
        return tuple(row(number, item) for number, item in enumerate(items, start=1))
    return LazyRows(len(items), lambda number: row(number + 1, items[number]))
