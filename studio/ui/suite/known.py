"""What is known of a suite while its results arrive: its state, its coverage, how far a run is. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from studio.npm import Progress
from studio.scenarios.case import Result
from studio.scenarios.coverage import SuiteCoverage, suite_coverage
from studio.scenarios.suite import Entry, Suite
from studio.scenarios.watching import Look
from studio.ui.hostile_text import row_text
from studio.ui.speech import tr
from studio.ui.suite.seen import state_of
from studio.ui.suite.work import Began, Reading, Told, with_state


class Known:
    """`running` are the scenarios of which no result has come yet, `of` how many are run, `failed` how many failed.

    `coverage` stays when the code changes, until there is something newer; `seen` is the code that it is of.
    """

    def __init__(self) -> None:
        self.suite, self.coverage = Suite(), SuiteCoverage()
        self.watched: Look = {}
        self.seen: Look = {}
        self.running: set[Path] = set()
        self.of = self.failed = 0
        self.installing = ""
        self._codes: Mapping[Path, str] = {}
        self._began = Began((), {})

    @property
    def done(self) -> int:
        """How many of the scenarios that are run have a result."""
        return self.of - len(self.running)

    def entry(self, path: Path) -> Entry | None:
        """What is known of a scenario."""
        return next((entry for entry in self.suite.entries if entry.case.path == path), None)

    def take(self, told: Iterable[Told]) -> None:
        """Take what was told beside the window."""
        results: list[Result] = []
        for each in told:
            if isinstance(each, Result):
                results.append(each)
            elif isinstance(each, Reading):
                self.suite, self._codes, self.watched = each.suite, each.codes, each.watched
            elif isinstance(each, Began):
                self._began, self.running = each, {case.path for case in each.cases}
                self.of, self.failed, self.installing = len(each.cases), 0, ""
            elif isinstance(each, Progress):
                self.installing = tr("Installing packages… {0}").format(row_text(each.package, 80)).rstrip()
        if results:
            self.running -= {result.path for result in results}
            self.failed += sum(result.failed for result in results)
            self.suite = self.suite.ran(results, self._began.seen)

    def end(self) -> bool:
        """The reading or run has ended; returns whether it was stopped before all results were there."""
        stopped = bool(self.running)
        self.running, self.of, self.installing = set(), 0, ""
        self._cover()
        return stopped

    def _cover(self) -> None:
        fresh = [entry for entry in self.suite.entries if entry.state not in ("stale", "never")]
        results = [entry.result for entry in fresh if entry.result and entry.result.coverage]
        if results:
            self.coverage = suite_coverage(results, self._codes)
            states = {path: state for entry in fresh for path, state in entry.seen.items()}
            self.seen = {each.path: states[each.path] for each in self.coverage.files if each.path in states}
        elif not self.suite.entries:
            self.coverage, self.seen = SuiteCoverage(), {}

    @property
    def percent(self) -> float | None:
        """How many of 100 lines ran, None as long as that is not known."""
        return self.coverage.percent if self.coverage.files else None

    def follow_text(self, path: Path, text: str) -> bool:
        """The text of a file is this in the editor; returns whether that changes what is known of the scenarios."""
        before, self.suite = self.suite, with_state(self.suite, path, state_of(text))
        return any(old is not new for old, new in zip(before.entries, self.suite.entries, strict=True))

    def covers(self, path: Path, text: str) -> bool:
        """Whether the coverage of a file is that of this text."""
        return self.seen.get(path) in (None, state_of(text))
