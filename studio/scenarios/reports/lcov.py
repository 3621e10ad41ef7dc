"""The coverage of a suite in the tracefile format of lcov, which most coverage services read.

https://manpages.debian.org/unstable/lcov/geninfo.1.en.html#FILES describes the records.
"""

from __future__ import annotations

from collections.abc import Iterator

from studio.scenarios.coverage import FileCoverage
from studio.scenarios.paths import shown_path
from studio.scenarios.reports.told import Told


def lcov(told: Told) -> str:
    """One record per file; a line counts the scenarios that ran it."""
    files = told.coverage.files if told.coverage else ()
    return "".join(f"{line}\n" for each in files for line in _record(each))


def _record(each: FileCoverage) -> Iterator[str]:
    yield "TN:"
    yield f"SF:{shown_path(each.path)}"
    yield from (f"DA:{line},{count}" for line, count in each.hits.items())
    yield f"LF:{len(each.hits)}"
    yield f"LH:{len(each.lines.executed)}"
    yield "end_of_record"
