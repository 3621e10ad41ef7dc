"""The grid of a sweep as plain values: a row for each field, a column for each kind of variant. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from studio.sweep.judging import Result
from studio.ui.speech import tr
from studio.ui.sweep import words

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Cell:
    """The variants of one field and kind, the worst in front."""

    results: tuple[Result, ...]

    @property
    def worst(self) -> Result:
        """The one that the cell shows."""
        return self.results[0]

    @property
    def alike(self) -> int:
        """How many came to the same as the worst."""
        return sum((each.kind, each.line) == (self.worst.kind, self.worst.line) for each in self.results)

    @property
    def text(self) -> str:
        """What stands in the cell: `crash:4 2/6`."""
        shown = words.short(self.worst)
        return shown if self.alike == len(self.results) else f"{shown} {self.alike}/{len(self.results)}"

    @property
    def spoken(self) -> str:
        """The same as it is read out."""
        shown, count = words.spoken(self.worst), len(self.results)
        return shown if count == 1 else tr("{0}, {1} of {2} variants").format(shown, self.alike, count)


@dataclass(frozen=True)
class Table:
    """Rows and columns by their names, and the cells that there are."""

    rows: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    cells: Mapping[Key, Cell] = field(default_factory=dict)

    def worst(self) -> Key | None:
        """Where the worst of all results stands; None for an empty grid."""
        keys = [(row, kind) for row in self.rows for kind in self.kinds if (row, kind) in self.cells]
        return min(keys, key=lambda key: self.cells[key].worst.severity, default=None)


def table(results: Sequence[Result]) -> Table:
    """The grid of some results: rows in the order in which they came, columns in that of the kinds."""
    found: dict[Key, list[Result]] = {}
    for each in results:
        found.setdefault((each.variant.row, words.column(each)), []).append(each)
    cells = {key: Cell(tuple(sorted(those, key=lambda each: each.severity))) for key, those in found.items()}
    rows = tuple(dict.fromkeys(each.variant.row for each in results))
    return Table(rows, tuple(kind for kind in words.TITLES if any(kind == key[1] for key in cells)), cells)
