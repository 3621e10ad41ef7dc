"""What every report tells of: the results of one run of a suite, and how to repeat a part of it."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from studio.flow.visible import safe
from studio.scenarios.case import Result
from studio.scenarios.coverage import SuiteCoverage
from studio.scenarios.matching import Mismatch
from studio.scenarios.words import difference, named

VERDICTS = ("passed", "failed", "broken", "skipped", "stopped")
Lines = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Told:
    """One run of a suite. `began` has a time zone, `took_s` is wall-clock time.

    `command` are the words by which a single scenario is run again, its path left out. `fail_under` is the
    coverage in percent that was asked for. `colour` is for terminals only.
    """

    results: Sequence[Result]
    took_s: float = 0.0
    began: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    command: Sequence[str] = ("action-studio", "test")
    coverage: SuiteCoverage | None = None
    fail_under: float | None = None
    colour: bool = False

    @property
    def counts(self) -> Counter[str]:
        """How many scenarios came to each verdict."""
        return Counter(result.verdict for result in self.results)

    @property
    def failed(self) -> bool:
        """Whether anything is not as it should be."""
        return any(result.failed for result in self.results) or self.uncovered

    @property
    def uncovered(self) -> bool:
        """Whether fewer lines ran than were asked for."""
        return self.fail_under is not None and self.coverage is not None and self.coverage.percent < self.fail_under

    def again(self, result: Result) -> str:
        """The command that runs just this scenario once more."""
        return shlex.join([*self.command, result.name])


def counted(told: Told) -> str:
    """The verdicts in words, `40 passed, 1 failed`."""
    counts = told.counts
    return ", ".join(f"{counts[word]} {word}" for word in VERDICTS if counts[word]) or "nothing was run"


def one_line(text: str) -> str:
    """Foreign text as one harmless line: nothing in it looks like a line of the report itself."""
    return safe(text).replace("\n", " ⏎ ")


def place(result: Result, line: int | None) -> str:
    """A line of the scenario file, as editors and CI systems read it."""
    return one_line(f"{result.name}:{line}" if line else result.name)


def place_of(mismatch: Mismatch) -> str:
    """Where in the outcome a difference is."""
    return one_line(named(mismatch.path))


def lines_of(mismatch: Mismatch) -> Lines:
    """The lines of a difference, harmless for a terminal."""
    return [(sign, one_line(line)) for sign, line in difference(mismatch.expected, mismatch.actual)]
