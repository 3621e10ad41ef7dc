from __future__ import annotations

from pathlib import Path

import pytest

from studio.sandbox.coverage import LineCoverage
from studio.scenarios.case import Case, Verdict, result_of
from studio.scenarios.suite import Group, State, Suite
from studio.scenarios.watching import Look

FILES = [Path(f"/p/actions/{name}/scenarios/{number}.yaml") for name in ("a", "b") for number in (1, 2)]
CODE = Path("/p/actions/a/code.js")


def case(path: Path) -> Case:
    return Case(path, path.name, files=frozenset([path, *([CODE] if "/a/" in path.as_posix() else [])]))


def at(moment: int) -> Look:
    return dict.fromkeys((*FILES, CODE), (moment, 1, 1))


def suite(*verdicts: Verdict) -> Suite:
    cases = [case(path) for path in FILES]
    made = Suite().collected(cases, at(1))
    return made.ran([result_of(each, verdict) for each, verdict in zip(cases, verdicts, strict=False)], at(1))


def states(found: Suite) -> list[State]:
    return [entry.state for entry in found.entries]


def test_the_tree_and_its_states() -> None:
    found = suite("passed", "failed", "skipped", "stopped")
    assert states(found) == ["passed", "failed", "skipped", "never"]
    assert [(group.name, group.state) for group in found.groups] == [("a", "failed"), ("b", "never")]
    assert found.groups[0].counts == {"passed": 1, "failed": 1}
    assert found.counts["never"] == 1
    assert Group("empty", ()).state == "never"


def test_a_changed_file_makes_what_depends_on_it_stale() -> None:
    found = suite("passed", "failed", "passed", "passed").looked({CODE: (2, 1, 1)})
    assert states(found) == ["stale", "stale", "passed", "passed"]
    assert states(found.looked({CODE: (1, 1, 1)})) == ["passed", "failed", "passed", "passed"]
    assert states(found.looked({FILES[3]: None}))[3] == "stale"
    again = found.ran([result_of(found.entries[0].case, "passed")], {**at(1), CODE: (2, 1, 1)})
    assert states(again) == ["passed", "stale", "passed", "passed"]


def test_a_change_while_it_ran_counts() -> None:
    found = suite().looked({FILES[0]: (2, 1, 1)})
    assert states(found.ran([result_of(found.entries[0].case, "passed")], at(1)))[0] == "stale"


@pytest.mark.parametrize(("which", "indexes"), [("all", [0, 1, 2, 3]), ("failed", [1, 2]), ("changed", [3])])
def test_what_is_run_again(which: str, indexes: list[int]) -> None:
    found = suite("passed", "failed", "broken")
    chosen = found.chosen(which)  # type: ignore[arg-type]
    assert [each.path for each in chosen] == [FILES[index] for index in indexes]


def test_what_is_known_stays_when_files_come_and_go() -> None:
    before = suite("passed", "failed", "passed", "passed")
    new = Path("/p/actions/b/scenarios/3.yaml")
    after = before.collected([case(FILES[1]), case(new)], {**at(1), new: (1, 1, 1)})
    assert states(after) == ["failed", "never"]
    assert after.files == {FILES[1], CODE, new}


def test_coverage_of_what_is_not_stale() -> None:
    cases = [case(path) for path in FILES[1:3]]
    made = Suite().collected(cases, at(1))
    covered = {str(CODE): LineCoverage((1,), (2,))}
    from dataclasses import replace

    found = made.ran([replace(result_of(each, "passed"), coverage=covered) for each in cases], at(1))
    assert found.coverage.files[0].hits == {1: 2, 2: 0}
    assert found.looked({CODE: (9, 1, 1)}).coverage.files[0].hits == {1: 1, 2: 0}
