from __future__ import annotations

from pathlib import Path

import pytest

from studio.sandbox.coverage import LineCoverage
from studio.scenarios.case import Result
from studio.scenarios.coverage import ranges, suite_coverage


def result(**coverage: LineCoverage) -> Result:
    return Result("a", Path("a"), "g", "passed", coverage={f"/x/{name}.js": lines for name, lines in coverage.items()})


def test_runs_add_up_and_a_line_counts_its_scenarios() -> None:
    first, second = result(a=LineCoverage((1, 2), (3,))), result(a=LineCoverage((1, 3), (2,)), b=LineCoverage((), (1,)))
    found = suite_coverage([first, second])
    assert [(each.path.name, each.percent) for each in found.files] == [("a.js", 100.0), ("b.js", 0.0)]
    assert found.files[0].hits == {1: 2, 2: 1, 3: 1}
    assert found.percent == 75.0
    assert found.of(Path("/x/b.js")) == found.files[1]
    assert found.of(Path("/x/c.js")) is None


def test_an_action_that_no_scenario_runs_is_missed_as_a_whole() -> None:
    codes = {Path("/x/a.js"): "never looked at", Path("/x/c.js"): "// a comment\nlet a = 1;\n\nrun('😀');\n"}
    found = suite_coverage([result(a=LineCoverage((1,), ()))], codes)
    assert found.files[1].hits == {2: 0, 4: 0}
    assert found.percent == pytest.approx(100 / 3)


def test_nothing_to_cover_is_covered() -> None:
    assert suite_coverage([]).percent == 100.0


def test_ranges() -> None:
    assert ranges([9, 3, 7, 8]) == "3, 7–9"
    assert ranges([]) == ""
