"""The rows of the tree of tests: an action or chain of actions, and its scenarios below it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from studio.scenarios.coverage import SuiteCoverage
from studio.scenarios.suite import Entry, Group, Suite
from studio.ui.hostile_text import row_text
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.speech import tr
from studio.ui.suite.words import LOOKS, RUNNING, counted, percent

COLUMNS = (Column(tr("Scenario")), Column(tr("State"), 24, grows=True), Column(tr("Lines"), 7, tr("Lines that ran")))
_NAME = 200


@dataclass(frozen=True, slots=True)
class About:
    """What a row is about: one scenario, or all of an action by its name."""

    group: str
    path: Path | None = None


class TreeRows:
    """Makes the rows of a suite, and gives the same row again where nothing about it has changed."""

    def __init__(self) -> None:
        self._made: dict[Path, tuple[Entry, bool, Row]] = {}
        self._shares: dict[str, float | None] = {}
        self._covered: SuiteCoverage | None = None

    def rows(
        self,
        suite: Suite,
        running: Collection[Path] = (),
        wanted: str = "",
        coverage: SuiteCoverage | None = None,
    ) -> tuple[Row, ...]:
        """One row for each action that has a scenario with the `wanted` words in it, and its scenarios below."""
        words = wanted.casefold().split()
        if coverage is not self._covered:
            self._covered, self._shares = coverage, {}
        found = []
        for group in suite.groups:
            children = [self._scenario(entry, entry.case.path in running) for entry in group.entries]
            pairs = zip(group.entries, children, strict=True)
            shown = tuple(row for entry, row in pairs if not words or _has(entry, row, words))
            if shown:
                found.append(_group(group, shown, running, self._share(group)))
        self._made = {entry.case.path: self._made[entry.case.path] for entry in suite.entries}
        return tuple(found)

    def _share(self, group: Group) -> float | None:
        """How many of 100 lines of the actions of a group ran; looked for once, for that asks the disk."""
        if group.name not in self._shares:
            self._shares[group.name] = _share(group, self._covered) if self._covered else None
        return self._shares[group.name]

    def _scenario(self, entry: Entry, running: bool) -> Row:
        made = self._made.get(entry.case.path)
        if made is None or made[0] is not entry or made[1] != running:
            made = self._made[entry.case.path] = (entry, running, _scenario(entry, running))
        return made[2]


def _scenario(entry: Entry, running: bool) -> Row:
    look = RUNNING if running else LOOKS[entry.state]
    name = row_text(entry.case.path.stem, _NAME)
    cells = (
        Cell(name, look.icon, look.meaning, f"{name}, {look.word}"),
        Cell(look.word, meaning=look.meaning),
        Cell(),
    )
    copy = partial(str, f"{entry.case.name}\t{look.word}")
    return Row(cells, copy=copy, about=About(entry.case.group, entry.case.path))


def _group(group: Group, children: tuple[Row, ...], running: Collection[Path], share: float | None) -> Row:
    on = any(entry.case.path in running for entry in group.entries)
    look = RUNNING if on else LOOKS[group.state]
    words = tr("running") if on else counted(group.counts)
    name = row_text(group.name, _NAME)
    lines = Cell("" if share is None else percent(share), meaning="muted", spoken=_spoken(share))
    cells = (Cell(name, look.icon, look.meaning, f"{name}, {words}", middle=True), Cell(words, meaning="muted"), lines)
    return Row(cells, children=children, copy=partial(str, f"{name}\t{words}"), about=About(group.name))


def _spoken(share: float | None) -> str:
    return tr("not known") if share is None else tr("{0} of its lines ran").format(percent(share))


def _share(group: Group, coverage: SuiteCoverage) -> float | None:
    """How many of 100 lines of the actions of a group ran, whichever scenario of the suite ran them."""
    files = files_of(group.entries)
    found = [each for path in files if (each := coverage.of(path))]
    if not found:
        return None
    executed = sum(len(each.lines.executed) for each in found)
    total = executed + sum(len(each.lines.missed) for each in found)
    return 100.0 * executed / total if total else 100.0


def files_of(entries: Iterable[Entry]) -> tuple[Path, ...]:
    """The code of the actions that scenarios are about."""
    requests = (entry.case.request for entry in entries)
    named = dict.fromkeys(
        action.file for request in requests if request for action in request.actions if action.enabled
    )
    return tuple(dict.fromkeys(Path(file).resolve() for file in named))


def _has(entry: Entry, row: Row, words: Sequence[str]) -> bool:
    """Whether a scenario has these words in it: in its names, its title, its tags, its state."""
    case = entry.case
    text = " ".join((case.group, case.path.stem, case.title, *case.scenario.tags, row.cells[1].text)).casefold()
    return all(word in text for word in words)
