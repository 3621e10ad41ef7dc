"""A suite as a view shows it: actions with their scenarios, each with what is known of it. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Literal

from studio.scenarios.case import Case, Result
from studio.scenarios.coverage import SuiteCoverage, suite_coverage
from studio.scenarios.watching import Look

State = Literal["never", "passed", "failed", "broken", "skipped", "stale"]
Which = Literal["all", "failed", "changed"]


@dataclass(frozen=True)
class Entry:
    """One scenario: its last result, the state of its files when it ran (`seen`), and now.

    A result is stale when one of the files is another one than it was.
    """

    case: Case
    result: Result | None = None
    seen: Look = field(default_factory=dict)
    now: Look = field(default_factory=dict)

    @cached_property
    def state(self) -> State:
        """What a view shows beside it."""
        if self.result is None or self.result.verdict == "stopped":
            return "never"
        if any(self.seen.get(path) != self.now.get(path) for path in self.case.files | set(self.seen)):
            return "stale"
        return self.result.verdict


@dataclass(frozen=True)
class Group:
    """One action, or chain of actions, with its scenarios."""

    name: str
    entries: tuple[Entry, ...]

    @property
    def counts(self) -> Mapping[State, int]:
        """How many scenarios are in each state."""
        return Counter(entry.state for entry in self.entries)

    @property
    def state(self) -> State:
        """The worst of its scenarios, which is what a folded branch shows."""
        return min((entry.state for entry in self.entries), key=_WORST.index, default="never")


_WORST: tuple[State, ...] = ("broken", "failed", "stale", "never", "passed", "skipped")


@dataclass(frozen=True)
class Suite:
    """All scenarios in the order they were collected."""

    entries: tuple[Entry, ...] = ()

    @property
    def groups(self) -> tuple[Group, ...]:
        """The tree: actions in the order of their first scenario."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.case.group, []).append(entry)
        return tuple(Group(name, tuple(entries)) for name, entries in found.items())

    @property
    def counts(self) -> Mapping[State, int]:
        """How many scenarios are in each state."""
        return Counter(entry.state for entry in self.entries)

    @property
    def coverage(self) -> SuiteCoverage:
        """Which lines the last runs covered together; what is stale no longer counts."""
        return suite_coverage(each.result for each in self.entries if each.result and each.state != "stale")

    @property
    def files(self) -> frozenset[Path]:
        """Everything that the scenarios depend on, to be looked at for changes."""
        return frozenset(path for entry in self.entries for path in entry.case.files)

    def collected(self, cases: Iterable[Case], now: Look) -> Suite:
        """The suite with these scenarios; what is known of those that were there already is kept."""
        known = {entry.case.path: entry for entry in self.entries}
        return Suite(tuple(_entry(case, known.get(case.path), now) for case in cases))

    def looked(self, now: Look) -> Suite:
        """The suite with the files in the state of a new look; what it does not hold stays as it was."""
        return Suite(tuple(replace(each, now=_part({**each.now, **now}, each.case)) for each in self.entries))

    def ran(self, results: Iterable[Result], seen: Look) -> Suite:
        """The suite with new results; `seen` is the state of the files before these ran."""
        found = {result.path: result for result in results if result.verdict != "stopped"}
        return Suite(tuple(_with(each, found.get(each.case.path), seen) for each in self.entries))

    def chosen(self, which: Which) -> tuple[Case, ...]:
        """The scenarios to run: all, those that failed last time, or those that were never run as they are now."""
        return tuple(entry.case for entry in self.entries if which == "all" or entry.state in CHOSEN[which])


CHOSEN: Mapping[str, tuple[State, ...]] = {"failed": ("failed", "broken"), "changed": ("never", "stale")}


def _part(look: Look, case: Case) -> Look:
    return {path: state for path, state in look.items() if path in case.files}


def _entry(case: Case, known: Entry | None, now: Look) -> Entry:
    if known is None:
        return Entry(case, now=_part(now, case))
    return replace(known, case=case, now=_part(now, case))


def _with(entry: Entry, result: Result | None, seen: Look) -> Entry:
    return entry if result is None else replace(entry, result=result, seen=_part(seen, entry.case))
