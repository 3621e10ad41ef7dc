from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.exchange.legacy.convert import convert
from studio.project.secrets import InMemorySecrets
from studio.ui.legacy.comparison import TAB, ComparisonControl, Pair
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.session import OpenAction, Session
from studio.ui.theme import Theme
from tests.ui.legacy.conftest import RULE


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme, place: Path) -> None:
        self.qtbot = qtbot
        self.outcome = OutcomeZone(theme)
        qtbot.addWidget(self.outcome)
        self.outcome.resize(1200, 400)
        self.outcome.show()
        self.session = Session(load(), InMemorySecrets(), self.outcome)
        self.control = ComparisonControl(theme, self.session, self.outcome, self.outcome)
        self.session.open_action("plan", place, RULE, None)
        self.session.keep_secrets({"PLAN": "gold"})
        draft = convert(RULE)
        new = OpenAction("plan-action", given=None, code=draft.code)
        self.pair = Pair(draft, self.session.action, new)
        self.session.flows.add(new)
        self.session.keep_secrets({})

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.control.thread_of_runs.running, timeout=60_000)

    @property
    def tabs(self) -> list[str]:
        return [self.outcome.tabs.tabText(index) for index in range(self.outcome.tabs.count())]

    @property
    def said(self) -> str:
        return self.control.page.title.accessibleName()

    @property
    def results(self) -> list[str]:
        return [row.cells[3].text for row in self.control.page.events.view.row_model.rows]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path / "plan.js")
    yield made
    made.control.abandon()


def test_both_are_compared_and_the_page_says_what_came_of_it(desk: Desk) -> None:
    possible: list[bool] = []
    desk.control.possible.connect(possible.append)
    desk.control.show()
    assert TAB not in desk.tabs
    desk.control.begin(desk.pair)
    assert TAB in desk.tabs and possible == [True]
    desk.wait()
    assert desk.said.startswith("The Action does the same as the original on")
    assert "differs" not in desk.results and "same" in desk.results
    kinds = [row.cells[0].text for row in desk.control.page.notes.view.row_model.rows]
    assert kinds == ["to do", "look at", "secret"]
    desk.outcome.select_tab(0)
    desk.control.show()
    desk.qtbot.waitUntil(desk.control.page.events.view.hasFocus)


def test_a_change_makes_the_result_older_until_it_is_compared_again(desk: Desk) -> None:
    desk.control.begin(desk.pair)
    desk.wait()
    desk.pair.new.code = desk.pair.new.code.replace("/plan", "/level")
    desk.control.look()
    assert desk.said.endswith("(older)")
    desk.control.compare()
    desk.wait()
    assert desk.said.startswith("The Action differs from the original on")
    assert desk.results[0] == "differs"
    desk.control.look()
    assert not desk.said.endswith("(older)")


def test_a_secret_of_the_draft_is_used_and_no_longer_asked_for(desk: Desk) -> None:
    desk.pair.new.secrets = {"PLAN": "silver"}
    desk.control.begin(desk.pair)
    desk.wait()
    assert "differs" not in desk.results
    kinds = [row.cells[0].text for row in desk.control.page.notes.view.row_model.rows]
    assert kinds == ["to do", "look at"]


def test_a_stopped_comparison_says_nothing(desk: Desk) -> None:
    desk.control.begin(desk.pair)
    assert desk.control.page.button.text() == "Stop"
    desk.control.page.stop.emit()
    desk.wait()
    assert desk.said == "Stopped, so that nothing is known."
    assert desk.results == []


def test_what_cannot_be_run_is_told(desk: Desk) -> None:
    desk.session.take_event([])
    desk.control.begin(desk.pair)
    assert desk.said == "Nothing was compared. event: expected an object with keys such as user and request"


def test_another_pair_waits_for_the_end_of_the_first_and_is_then_compared(desk: Desk) -> None:
    desk.control.begin(desk.pair)
    desk.pair.new.code = desk.pair.new.code.replace("/plan", "/level")
    desk.control.begin(Pair(desk.pair.draft, desk.pair.old, desk.pair.new))
    desk.qtbot.waitUntil(lambda: desk.said.startswith("The Action differs"), timeout=60_000)


def test_the_page_goes_when_something_else_is_opened(desk: Desk) -> None:
    desk.control.begin(desk.pair)
    possible: list[bool] = []
    desk.control.possible.connect(possible.append)
    desk.session.give_code("other", "exports.onExecutePostLogin = async () => {};")
    assert TAB not in desk.tabs and possible == [False]
    desk.wait()
    desk.control.compare()
    assert not desk.control.thread_of_runs.running


def test_a_remark_leads_to_its_line_in_the_draft(desk: Desk) -> None:
    desk.control.begin(desk.pair)
    desk.session.flows.enter(desk.pair.old)
    with desk.qtbot.waitSignal(desk.control.line_wanted) as told:
        desk.control.page.go_to.emit("plan-action", 6, 1)
    assert told.args == [6] and desk.session.action is desk.pair.new
    desk.wait()
