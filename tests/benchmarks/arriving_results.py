"""How long the window's thread is busy with results that arrive in a tree of a thousand tests.

`python -m tests.benchmarks.arriving_results [ROUNDS]` prints what one handful of results takes, in milliseconds
of the thread's own processor time, next to what it takes in the same run to paint and to show the whole tree.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from studio.ui.app import start
from studio.ui.rows.cells import Cell, Row
from studio.ui.suite.tree import SuiteTree
from studio.ui.suite.tree_rows import About
from studio.ui.theme import Theme

GROUPS, EACH, HANDFUL = 10, 100, 25


@dataclass(frozen=True)
class Times:
    """Milliseconds of the thread: to paint the tree, all rows shown anew, and the median handful."""

    painted: float
    whole: float
    handful: float


def rows(state: str) -> list[Row]:
    """Groups with their tests, all in one state."""

    def row(name: str, about: About, children: tuple[Row, ...] = ()) -> Row:
        return Row((Cell(name), Cell(state), Cell()), children=children, about=about)

    return [
        row(
            f"group {g}",
            About(f"group {g}"),
            tuple(row(f"test {g}-{n}", About(f"group {g}", Path(f"{g}-{n}"))) for n in range(EACH)),
        )
        for g in range(GROUPS)
    ]


def renewed(shown: list[Row], chance: random.Random) -> list[Row]:
    """The same rows, a handful of them with another state."""
    places = {divmod(chance.randrange(GROUPS * EACH), EACH) for _ in range(HANDFUL)}
    made = []
    for g, group in enumerate(shown):
        children = tuple(
            row._replace(cells=(row.cells[0], Cell("passed"), Cell())) if (g, n) in places else row
            for n, row in enumerate(group.children)
        )
        made.append(group._replace(children=children) if any(place[0] == g for place in places) else group)
    return made


def taken(app: QApplication, deed: Callable[[], object]) -> float:
    """How long a deed keeps the thread busy, with what has to be painted after it."""
    began = time.thread_time()
    deed()
    app.processEvents()
    return (time.thread_time() - began) * 1000


def measure(app: QApplication, rounds: int) -> Times:
    """What a handful of results takes, next to the painting that each of them needs anyway."""
    tree = SuiteTree(Theme("light"))
    tree.resize(600, 500)
    tree.show()
    chance = random.Random(1)
    shown = rows("running")
    whole = taken(app, lambda: tree.show_rows(shown))
    painted, handfuls = [], []
    for _ in range(rounds):
        following = renewed(shown, chance)
        handfuls.append(taken(app, lambda now=following: tree.show_rows(now)))  # type: ignore[misc]
        shown = following
        painted.append(taken(app, tree.viewport().update))
    tree.close()
    tree.deleteLater()
    app.processEvents()
    return Times(statistics.median(painted), whole, statistics.median(handfuls))


def main(arguments: list[str]) -> int:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    times = measure(found if isinstance(found, QApplication) else start(), int(arguments[0]) if arguments else 100)
    sys.stdout.write(json.dumps({name: round(value, 1) for name, value in asdict(times).items()}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
