from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester

from studio.tokens.keys import SigningKeys
from studio.ui.rows.model import RowModel
from studio.ui.suite.known import Known
from studio.ui.suite.scope import Scope
from studio.ui.suite.tree_rows import COLUMNS, About, TreeRows
from studio.ui.suite.work import Order, Told, Work
from tests.ui.suite.conftest import place


@pytest.fixture
def known(project: Path) -> Known:
    told: list[Told] = []
    order = Order(Scope(project, project=True), "all")
    Work(SigningKeys.for_user, told.append).carry_out(order, Known().suite, threading.Event())
    found = Known()
    found.take(told)
    found.end()
    return found


def test_actions_with_their_scenarios(known: Known, project: Path, qtmodeltester: ModelTester) -> None:
    rows = TreeRows().rows(known.suite, (), "", known.coverage)
    assert [[cell.text for cell in row.cells] for row in rows] == [
        ["other", "1 passed", "100 %"],
        ["roles", "1 failed, 1 passed", "100 %"],
    ]
    assert [(row.cells[0].text, row.cells[1].text) for row in rows[1].children] == [
        ("denied", "passed"),
        ("plan", "failed"),
    ]
    assert rows[1].cells[0].icon == "state-error" and rows[1].children[1].about == About(
        "roles", place(project, "roles/plan")
    )
    model = RowModel(COLUMNS)
    model.set_rows(rows)
    qtmodeltester.check(model)


def test_a_filter_looks_into_names_titles_tags_and_states(known: Known) -> None:
    def shown(wanted: str) -> list[str]:
        return [child.cells[0].text for row in TreeRows().rows(known.suite, (), wanted) for child in row.children]

    assert shown("GOLD") == ["plan"] and shown("smoke") == ["prints"] and shown("roles passed") == ["denied"]
    assert shown("nowhere") == []


def test_rows_of_which_nothing_changed_are_the_same_objects(known: Known, project: Path) -> None:
    made = TreeRows()
    before = made.rows(known.suite)
    running = {place(project, "roles/plan")}
    after = made.rows(known.suite, running)
    assert after[0].children[0] is before[0].children[0] and after[1].children[1].cells[1].text == "running"
    assert after[1].cells[1].text == "running"


def test_a_hostile_name_is_shown_as_it_is_written(project: Path, known: Known) -> None:
    place(project, "other/prints").rename(place(project, "other/\u202etxt"))
    told: list[Told] = []
    Work(SigningKeys.for_user, told.append).carry_out(Order(Scope(project)), known.suite, threading.Event())
    known.take(told)
    assert TreeRows().rows(known.suite)[0].children[0].cells[0].text == "\\u202etxt"
