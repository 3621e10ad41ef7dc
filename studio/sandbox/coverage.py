"""Which lines of an action ran: from the engine's blocks to lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MOST_BLOCKS = 200_000
# Between two branches: the engine counts it with the second one.
_JOINT = re.compile(r"\s*\}?\s*(?:else|finally|try|do|catch\s*(?:\([^()]*\))?)\s*\{?\s*")


@dataclass(frozen=True, slots=True)
class LineCoverage:
    """Lines (1-based) with code that ran, and lines whose code did not run at all. Blank lines are in neither."""

    executed: tuple[int, ...] = ()
    missed: tuple[int, ...] = ()

    def merged(self, other: LineCoverage) -> LineCoverage:
        """What two runs of one text executed together."""
        executed = {*self.executed, *other.executed}
        missed = {*self.missed, *other.missed} - executed
        return LineCoverage(tuple(sorted(executed)), tuple(sorted(missed)))


def line_coverage(code: str, blocks: object) -> LineCoverage | None:
    """The lines of `code` by what the child says: a list of [start, end, count] in UTF-16 units, or None for none.

    An inner block says more than the one around it. A line is missed when all the code on it is: a closing
    bracket or the head of a function that was made and never called counts as executed with what is around.
    """
    found = _blocks(blocks)
    if not found:
        return None
    units = code.encode("utf-16-le", "surrogatepass")
    size = len(units) // 2
    counts = bytearray(size)
    for start, end, count in found:
        counts[start:end] = (b"\1" if count else b"\0") * (min(end, size) - min(start, size))
    return _lines(units, counts)


def _blocks(value: object) -> list[tuple[int, int, int]]:
    """Blocks from the outside in; those of one place in the order told, so that a later count wins."""
    if not isinstance(value, list) or len(value) > _MOST_BLOCKS:
        return []
    merged: dict[tuple[int, int], int] = {}
    for item in value:
        if isinstance(item, list) and len(item) == 3 and all(isinstance(n, int) and n >= 0 for n in item):
            start, end, count = item
            merged[start, end] = merged.get((start, end), 0) + count
    return [(start, end, count) for (start, end), count in sorted(merged.items(), key=_from_outside)]


def _from_outside(block: tuple[tuple[int, int], int]) -> tuple[int, int]:
    (start, end), _ = block
    return start, -end


def _lines(units: bytes, counts: bytearray) -> LineCoverage:
    executed: list[int] = []
    missed: list[int] = []
    at = 0
    for number, line in enumerate(units.decode("utf-16-le", "surrogatepass").split("\n"), 1):
        length = len(line.encode("utf-16-le", "surrogatepass")) // 2
        ran = list(_of_code(line, counts[at : at + length]))
        if ran:
            (executed if any(ran) else missed).append(number)
        at += length + 1
    return LineCoverage(tuple(executed), tuple(missed))


def _of_code(line: str, counts: Iterable[int]) -> Iterable[int]:
    """The counts of the names and values on a line; brackets and signs belong to what is around, comments to nobody."""
    if line.strip().startswith(("//", "/*", "*")) or _JOINT.fullmatch(line):
        return ()
    # Places are UTF-16 units; what lies beyond the first plane counts twice, as it does in the engine.
    letters = (each for each in line for _ in each.encode("utf-16-le", "surrogatepass")[::2])
    return [count for letter, count in zip(letters, counts, strict=False) if letter.isalnum() or letter in "_$'\"`"]
