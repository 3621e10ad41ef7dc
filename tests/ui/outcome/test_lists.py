from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from studio.ui.http.document import HttpDocument
from studio.ui.outcome.lists import OutcomeLists
from studio.ui.rows.cells import Cell, Row
from studio.ui.theme import Theme
from tests.ui.outcome_samples import ERROR, EVENT, action, exchange, outcome

A, B = ({"request": {"url": f"https://{name}.test/"}, "response": {"status": 200, "json": {}}} for name in "ab")
RUN = outcome(actions=(action(http=(exchange(1), exchange(2))),))
FOUND = (Row(tuple(Cell(word) for word in ("hint", "A word.", "lint.x", "line 1"))),)


@pytest.fixture
def lists(qtbot: QtBot, theme: Theme) -> Iterator[OutcomeLists]:
    behind = QPushButton()
    made = OutcomeLists(theme, HttpDocument(behind), behind)
    tabs = QTabWidget()
    tabs.setCornerWidget(behind)
    for place in made.places:
        tabs.addTab(place, "tab")
    qtbot.addWidget(tabs)
    made.clear()
    yield made
    tabs.close()


def made(lists: OutcomeLists) -> list[bool]:
    return [late.made is not None for late in lists._all]


def test_a_run_is_counted_without_making_any_list(lists: OutcomeLists) -> None:
    assert lists.problem_count is None
    lists.show_code_problems(FOUND)
    assert lists.problem_count == 1
    lists.show_run(ERROR, EVENT, "")
    calls, requests, lines, _, problems, *_ = lists.counts(ERROR)
    assert not any(made(lists))
    views = (lists.calls.view.view, lists.http.view.view, lists.console.view.pane.view)
    assert [calls, requests, lines] == [len(view.row_model.rows) for view in views]
    assert problems == lists.problem_count == len(lists.problems.view.view.row_model.rows)
    lists.clear()
    assert lists.problem_count == 1 == len(lists.problems.view.view.row_model.rows)


def test_a_list_that_is_made_late_says_what_it_was_told(lists: OutcomeLists) -> None:
    lists.show_run(RUN, EVENT, "")
    lists.dim(True)
    assert len(lists.http.view.view.row_model.rows) == 2
    assert [late for late in lists._all if late.made is not None] == [lists.http]


def test_which_mocks_answered_is_of_one_run_alone(lists: OutcomeLists) -> None:
    uses = {id(A): 1, id(B): 1}
    lists.show_run(RUN, EVENT, "")
    lists.http.tell("serving", lambda tab: tab.show_serving(RUN, (1, 0), uses))
    lists.show_run(outcome(), EVENT, "")
    tab = lists.http.view
    assert not any("mock" in row.cells[-1].text for row in tab.view.row_model.rows)
    assert tab._uses == {}


def test_every_page_has_something_that_takes_the_keyboard(lists: OutcomeLists) -> None:
    for place in lists.places:
        assert place.isAncestorOf(lists.list_of(place))
