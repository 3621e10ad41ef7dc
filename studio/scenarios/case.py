"""A scenario file ready to run, or why it is not; and what came of it. Plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal

from studio.flow.request import RunRequest
from studio.project.reading import Document, ReadError
from studio.project.scenario import Scenario
from studio.sandbox.coverage import LineCoverage
from studio.scenarios.matching import Mismatch

Verdict = Literal["passed", "failed", "broken", "skipped", "stopped"]


@dataclass(frozen=True)
class Case:
    """One scenario file. `request` is what it runs; without one, `problem` says what is wrong with the file.

    `name` is the path as the user knows it, `files` are all that the run depends on.
    """

    path: Path
    name: str
    scenario: Scenario = field(default_factory=Scenario)
    document: Document | None = None
    request: RunRequest | None = None
    problem: ReadError | None = None
    files: frozenset[Path] = frozenset()

    @property
    def title(self) -> str:
        """What a list shows beside the path."""
        return self.scenario.description

    @cached_property
    def group(self) -> str:
        """What it is a test of: its action, its flow, or the folder it lies in."""
        if self.request is not None:
            return " + ".join(action.name for action in self.request.actions)
        folder = self.path.resolve().parent
        return folder.parent.name if folder.name == "scenarios" else folder.name

    @property
    def skipped(self) -> str | None:
        """Why it is not to be run, None where it is."""
        if self.scenario.skip is not None:
            return self.scenario.skip or "skip"
        expects = self.scenario.expect or any("before" in brought for brought in self.scenario.continue_)
        return None if expects or self.problem else "it expects nothing"

    @property
    def secrets(self) -> Mapping[str, str]:
        """Everything that must not be shown: of the file, of the actions, of their modules."""
        found = dict(self.scenario.secrets)
        for action in self.request.actions if self.request else ():
            holders = [(action.name, action.secrets), *((name, each.secrets) for name, each in action.modules.items())]
            found |= {f"{holder}.{name}": value for holder, held in holders for name, value in held.items()}
        return found


@dataclass(frozen=True)
class Result:
    """What came of a scenario. Secrets are masked in all of it.

    `broken` is a file that cannot be read or prepared, `stopped` one that was not run to its end because
    somebody stopped. `problem` says why in one sentence, `line` is where. `status` and `summary` are those of
    the run; `notes` are worth knowing and fail nothing. `coverage` is by file.
    """

    name: str
    path: Path
    group: str
    verdict: Verdict
    title: str = ""
    tags: tuple[str, ...] = ()
    mismatches: tuple[Mismatch, ...] = ()
    problem: str = ""
    line: int | None = None
    status: str = ""
    summary: str = ""
    notes: tuple[str, ...] = ()
    duration_ms: float = 0.0
    coverage: Mapping[str, LineCoverage] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether it counts against the suite."""
        return self.verdict in ("failed", "broken")


def result_of(case: Case, verdict: Verdict, problem: str = "", line: int | None = None) -> Result:
    """A result without a run."""
    return Result(case.name, case.path, case.group, verdict, case.title, case.scenario.tags, (), problem, line)
