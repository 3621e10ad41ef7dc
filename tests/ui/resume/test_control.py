from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.flow.execution import Run
from studio.project.secrets import InMemorySecrets
from studio.tokens.keys import SigningKeys
from studio.ui.outcome.zone import RESUME, OutcomeZone
from studio.ui.resume.control import ResumeControl
from studio.ui.resume.site_draft import SiteDraft
from studio.ui.run_control import RunControl
from studio.ui.session import Session
from studio.ui.theme import Theme
from tests.flow.test_resume import ASK, AWAY, FORM, SECRET

KEYS = SigningKeys.made()
PLAIN = "exports.onExecutePostLogin = async () => {};\n"


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.outcome = OutcomeZone(theme)
        qtbot.addWidget(self.outcome)
        self.outcome.show()
        self.session = Session(load(), InMemorySecrets(), self.outcome)
        self.runs = RunControl(self.session, self.outcome, lambda: KEYS, self.outcome)
        self.settled = 0
        self.resume = ResumeControl(theme, self.session, self.runs, self.outcome, self.settle, self.outcome)

    def settle(self) -> None:
        self.settled += 1

    def open(self, code: str) -> None:
        self.session.give_code("mine", code)
        self.session.keep_secrets({"KEY": SECRET})
        self.session.take_code(code)
        user = {**self.session.current_event["user"], "enrolledFactors": [{"type": "otp"}, {"type": "email"}]}
        self.session.take_event({**self.session.current_event, "user": user})

    def wait(self, deed: Callable[[], object]) -> Run:
        with self.qtbot.waitSignal(self.runs.ended, timeout=15_000):
            deed()
        assert self.session.last is not None
        return self.session.last

    @property
    def has_tab(self) -> bool:
        return RESUME in [self.outcome.tabs.tabText(n) for n in range(self.outcome.tabs.count())]

    @property
    def state(self) -> str:
        return self.outcome.banner.state.kind


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_the_tab_is_there_only_while_there_is_something_to_continue_from(desk: Desk) -> None:
    told: list[bool] = []
    desk.resume.possible.connect(told.append)
    desk.open(PLAIN)
    desk.wait(desk.runs.run)
    assert not desk.has_tab
    desk.open(AWAY)
    desk.wait(desk.runs.run)
    assert desk.has_tab and told[-1]
    desk.outcome.clear()
    assert not desk.has_tab and not told[-1]
    desk.resume.go_on()
    desk.resume.edit()
    desk.resume.start_again()
    assert not desk.runs.running


def test_going_on_runs_the_rest_only(desk: Desk) -> None:
    desk.open(AWAY)
    first = desk.wait(desk.runs.run)
    assert desk.state == "redirect"
    done = desk.wait(desk.resume.go_on)
    assert desk.state == "continue" and done.returned == 1 and desk.settled == 1
    assert done.recordings[0] is first.recordings[0]
    assert desk.has_tab and desk.resume.page.step and desk.resume.page.step.answered


def test_another_return_can_be_tried_from_the_same_place(desk: Desk) -> None:
    desk.open(AWAY)
    first = desk.wait(desk.runs.run)
    desk.wait(desk.resume.go_on)
    desk.resume.page._take_preset("expired")
    failed = desk.wait(desk.resume.go_on)
    assert desk.state == "error" and failed.recordings[0] is first.recordings[0]
    again = desk.wait(desk.resume.start_again)
    assert desk.state == "redirect" and again.recordings == first.recordings and again.returned == 0
    step = desk.resume.page.step
    assert step and isinstance(step.draft, SiteDraft) and step.draft.expiry == "past", "the last used return is kept"


def test_changed_code_is_run_from_the_beginning(desk: Desk) -> None:
    desk.open(AWAY)
    first = desk.wait(desk.runs.run)
    desk.session.take_code(AWAY.replace("'answer'", "'other'"))
    desk.resume.page.site.payload.set_text('{"answer": 1}')
    done = desk.wait(desk.resume.go_on)
    assert done.recordings[0] is not first.recordings[0]
    assert done.tokens.id_token and "other" in done.tokens.id_token.claims


def test_a_mistake_keeps_the_run_and_takes_the_keyboard(desk: Desk) -> None:
    desk.open(AWAY)
    desk.wait(desk.runs.run)
    desk.resume.page.site.payload.set_text("{")
    desk.resume.go_on()
    assert not desk.runs.running
    assert desk.outcome.tabs.currentWidget() is desk.resume.page
    assert desk.resume.page.mistake.isVisible()


def test_the_buttons_of_the_banner(desk: Desk) -> None:
    desk.open(AWAY)
    assert not desk.resume.acted("continue")
    desk.wait(desk.runs.run)
    assert not desk.resume.acted("go_to")
    assert desk.resume.acted("edit_return")
    assert desk.outcome.tabs.currentWidget() is desk.resume.page
    assert {"continue", "edit_return"} <= {name for name, _ in desk.outcome.banner.state.actions}
    assert desk.wait(lambda: desk.resume.acted("continue")).outcome.status == "continue"
    desk.open(ASK)
    desk.wait(desk.runs.run)
    assert desk.wait(lambda: desk.resume.acted("challenge_failed")).outcome.status == "denied"
    desk.wait(desk.runs.run)
    assert desk.wait(lambda: desk.resume.acted("challenge_passed")).outcome.status == "continue"


def test_saving_keeps_what_came_back(desk: Desk, tmp_path: Path) -> None:
    desk.open(FORM)
    target = tmp_path / "s.yaml"
    assert desk.session.scenario_to_save(target).continue_ == ()
    desk.wait(desk.runs.run)
    assert desk.session.scenario_to_save(target).continue_ == ()
    desk.resume.page.prompt.fields.set_text('{"hidden": "kept", "seen": 1, "colour": "blue"}')
    done = desk.wait(desk.resume.go_on)
    assert done.outcome.actions[1].console[0].text.count("blue") == 1
    scenario = desk.session.scenario_to_save(target)
    assert scenario.continue_ == ({"fields": {"colour": "blue"}},)
    desk.session.event_saved(target, scenario)
    assert desk.wait(desk.runs.run).returned == 1, "the saved scenario goes through by itself"
    desk.session.take_code(FORM + "// changed")
    assert desk.session.scenario_to_save(target).continue_ == scenario.continue_


def test_a_return_that_cannot_be_made_is_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    path.write_text(
        "trigger: post-login\ncontinue: {query: {session_token: {$sign: {secret: NONE}}}}\n", encoding="utf-8"
    )
    desk.open(AWAY)
    desk.session.import_event(path)
    told: list[object] = []
    desk.runs.noticed.connect(told.append)
    with desk.qtbot.waitSignal(desk.runs.ended, timeout=15_000):
        desk.runs.run()
    assert "The flow could not go on: the action has no secret NONE to sign with." in str(told)
    assert desk.state == "not_run"
