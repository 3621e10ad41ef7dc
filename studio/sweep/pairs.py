"""Two changes at a time: of what made a difference by itself, or was tried and made none."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from studio.project.paths import FieldPath
from studio.sweep.judging import MISFIT, UNCHANGED, Result
from studio.sweep.variant import Variant

_PER_ROW = 3
_ROWS = 24


def pairs(results: Sequence[Result], seed: int) -> Iterator[Variant]:
    """Pairs of variants of different rows, those whose parts made a difference first; the order depends on `seed`."""
    chosen = _chosen(results)
    found = [
        (one.kind == UNCHANGED and other.kind == UNCHANGED, one.variant, other.variant)
        for (first, some), (second, others) in combinations(chosen.items(), 2)
        if first != second
        for one in some
        for other in others
        if _apart(one.variant, other.variant)
    ]
    random.Random(seed).shuffle(found)
    found.sort(key=lambda each: each[0])
    for _dull, one, two in found:
        yield _both(one, two)


def _chosen(results: Sequence[Result]) -> dict[str, list[Result]]:
    """Of each row a few variants that ended differently and did not fail, the rows with most to tell first."""
    rows: dict[str, dict[tuple[str, int | None], Result]] = {}
    for each in sorted(results, key=lambda result: result.variant.rank):
        if not each.failed and each.kind not in ("stopped", MISFIT) and each.variant.kind != "pair":
            rows.setdefault(each.variant.row, {}).setdefault((each.kind, each.line), each)
    order = sorted(rows, key=lambda row: -len(rows[row]))
    return {row: list(rows[row].values())[:_PER_ROW] for row in order[:_ROWS]}


def _both(one: Variant, two: Variant) -> Variant:
    first, second = (two, one) if two.grant else (one, two)
    pair = second.after(first)
    return replace(pair, row="pairs", kind="pair", label=f"{first.words} and {second.words}", rank=6)


def _apart(one: Variant, two: Variant) -> bool:
    """Whether neither undoes the other."""
    if one.grant and two.grant:
        return False
    return not any(_overlap(a.path, b.path) for a in one.changes for b in two.changes)


def _overlap(one: FieldPath, two: FieldPath) -> bool:
    count = min(len(one), len(two))
    return one[:count] == two[:count]
