from __future__ import annotations

from studio.scenarios.reports import Told
from studio.scenarios.reports.lcov import lcov


def test_each_file_is_a_record(told: Told) -> None:
    assert lcov(told).splitlines() == [
        "TN:",
        "SF:actions/roles/code.js",
        *("DA:1,1", "DA:2,1", "DA:4,0", "DA:5,0"),
        *("LF:4", "LH:2"),
        "end_of_record",
    ]


def test_without_coverage_there_is_nothing() -> None:
    assert lcov(Told([])) == ""
