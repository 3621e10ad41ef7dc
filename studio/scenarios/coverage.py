"""Which lines the scenarios of a suite ran, by action file: a value for reports and for the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.sandbox.coverage import LineCoverage, line_coverage
from studio.scenarios.case import Result


@dataclass(frozen=True)
class FileCoverage:
    """The lines of one file over all runs. `hits` counts the scenarios that ran a line, 0 for missed ones."""

    path: Path
    hits: Mapping[int, int] = field(default_factory=dict)

    @property
    def lines(self) -> LineCoverage:
        """The same as two lists of lines."""
        ran = tuple(line for line, count in self.hits.items() if count)
        return LineCoverage(ran, tuple(line for line, count in self.hits.items() if not count))

    @property
    def percent(self) -> float:
        """How many of 100 lines with code ran; a file without code is covered."""
        return _percent(self.lines)


@dataclass(frozen=True)
class SuiteCoverage:
    """All files by path."""

    files: tuple[FileCoverage, ...] = ()

    @property
    def percent(self) -> float:
        """How many of 100 lines with code ran, over all files."""
        executed = tuple(line for each in self.files for line in each.lines.executed)
        missed = tuple(line for each in self.files for line in each.lines.missed)
        return _percent(LineCoverage(executed, missed))

    def of(self, path: Path) -> FileCoverage | None:
        """The lines of one file, None where nothing is known of it."""
        wanted = path.resolve()
        return next((each for each in self.files if each.path.resolve() == wanted), None)


def suite_coverage(results: Iterable[Result], codes: Mapping[Path, str] | None = None) -> SuiteCoverage:
    """What the runs of a suite covered together. Of `codes` that no scenario ran, all lines are missed."""
    merged: dict[Path, LineCoverage] = {}
    counts: dict[Path, Counter[int]] = {}
    for result in results:
        for name, lines in result.coverage.items():
            path = Path(name).resolve()
            merged[path] = merged.get(path, LineCoverage()).merged(lines)
            counts.setdefault(path, Counter()).update(lines.executed)
    for path, code in (codes or {}).items():
        if path.resolve() not in merged:
            size = len(code.encode("utf-16-le", "surrogatepass")) // 2
            merged[path.resolve()] = line_coverage(code, [[0, size, 0]]) or LineCoverage()
    return SuiteCoverage(tuple(_file(path, merged[path], counts.get(path, Counter())) for path in sorted(merged)))


def _file(path: Path, lines: LineCoverage, counts: Counter[int]) -> FileCoverage:
    return FileCoverage(path, {line: counts[line] for line in sorted((*lines.executed, *lines.missed))})


def _percent(lines: LineCoverage) -> float:
    total = len(lines.executed) + len(lines.missed)
    return 100.0 * len(lines.executed) / total if total else 100.0


def ranges(lines: Iterable[int]) -> str:
    """Lines as people write them: `3, 7–9`."""
    spans: list[list[int]] = []
    for line in sorted(lines):
        if spans and spans[-1][1] == line - 1:
            spans[-1][1] = line
        else:
            spans.append([line, line])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in spans)
