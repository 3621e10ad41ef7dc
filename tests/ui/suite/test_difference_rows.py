from __future__ import annotations

from pathlib import Path

from studio.project.reading import ReadError
from studio.project.scenario import Scenario
from studio.scenarios.case import Case, Result
from studio.scenarios.matching import mismatches
from studio.scenarios.suite import Entry
from studio.ui.suite.difference_rows import difference_rows

PATH = Path("a.yaml")


def entry(result: Result | None = None, **parts: object) -> Entry:
    return Entry(Case(PATH, "a.yaml", **parts), result)  # type: ignore[arg-type]


def test_each_difference_has_its_place_both_sides_and_the_reason() -> None:
    found = tuple(mismatches({"status": "denied", "id_token": {"a": 1}}, {"status": "continue", "id_token": {}}))
    result = Result("a.yaml", PATH, "x", "failed", mismatches=found, summary="Login would continue", notes=("Unused.",))
    status, claim, run, note = difference_rows(entry(result))
    assert [cell.text for cell in status.cells[:3]] == ["status", '"denied"', '"continue"']
    assert [cell.text for cell in claim.cells[:3]] == ["id_token.a", "1", "absent"]
    assert status.detail is not None and '- "denied"\n+ "continue"' in status.detail()
    assert run.cells[0].text == "The run" and run.note == "Login would continue" and note.note == "Unused."


def test_a_row_leads_to_the_line_of_the_file() -> None:
    result = Result("a.yaml", PATH, "x", "broken", problem="the key statsu is not known", line=3)
    (row,) = difference_rows(entry(result))
    assert row.place is not None and (row.place.action, row.place.line) == ("a.yaml", 3)
    assert row.cells[3].text == "line 3" and row.cells[0].text == "Not readable"


def test_what_was_never_run_says_why() -> None:
    assert difference_rows(entry())[0].cells[0].text == "Skipped"
    assert difference_rows(entry(scenario=Scenario(expect={"status": "denied"})))[0].cells[0].text == "Not run"
    (row,) = difference_rows(entry(problem=ReadError(PATH, 2, "bad \u202e text")))
    assert row.note == "bad \\u202e text" and row.place is not None and row.place.line == 2
