from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.secrets import InMemorySecrets
from studio.ui.legacy.control import LegacyControl
from studio.ui.legacy.words import CONVERT, KEY
from studio.ui.notice_bar import Notice
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.session import OnDisk, Session
from studio.ui.theme import Theme
from tests.ui.legacy.conftest import RULE

HOOK = "module.exports = function (user, context, cb) { cb(null); };\n"
ACTION = "exports.onExecutePostLogin = async () => {};\n"


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme, place: Path) -> None:
        self.qtbot, self.place = qtbot, place
        self.outcome = OutcomeZone(theme)
        qtbot.addWidget(self.outcome)
        self.session = Session(load(), InMemorySecrets(), self.outcome)
        self.chosen = ""
        self.control = LegacyControl(theme, self.session, self.outcome, self.choose, self.outcome)
        self.notices: dict[str, Notice] = {}
        self.control.noticed.connect(lambda notice: self.notices.__setitem__(notice.key, notice))
        self.control.dismissed.connect(lambda key: self.notices.pop(key, None))

    def choose(self) -> None:
        if self.chosen:
            self.open(self.chosen)

    def open(self, code: str, name: str = "plan") -> None:
        self.session.open_action(name, self.place / f"{name}.js", code, None, OnDisk(code))

    @property
    def said(self) -> str:
        return self.notices[KEY].text if KEY in self.notices else ""

    def convert(self) -> None:
        with self.qtbot.waitSignal(self.control.opened, timeout=20_000):
            self.control.acted(KEY, CONVERT)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, tmp_path)
    yield made
    made.control.abandon()


def test_old_code_is_told_once_and_until_it_is_none(desk: Desk) -> None:
    desk.open(RULE)
    assert desk.said.startswith("This is a Rule.")
    desk.notices.clear()
    desk.session.take_code(RULE + "// mine")
    desk.control.look()
    assert desk.said == ""
    desk.open(RULE)
    assert desk.said
    desk.session.take_code(ACTION)
    desk.control.look()
    assert desk.said == ""
    desk.open(ACTION)
    assert desk.said == ""


def test_the_notice_belongs_to_the_action_in_the_editor(desk: Desk) -> None:
    desk.open(RULE)
    (desk.place / "other.js").write_text(ACTION, encoding="utf-8")
    desk.session.add_action(desk.place / "other.js")
    assert desk.said == ""


def test_the_draft_opens_behind_the_old_code_and_replaces_nothing(desk: Desk) -> None:
    desk.open(RULE)
    desk.session.keep_secrets({"PLAN": "gold", "UNUSED": "1"})
    desk.convert()
    session = desk.session
    old, new = session.actions
    assert (old.code, old.enabled, old.modified) == (RULE, False, False)
    assert session.action is new and new.path is None and new.modified
    assert new.title == "plan-action.js" and "onExecutePostLogin" in new.code
    assert session.secrets() == {"PLAN": "gold"}
    assert desk.said == "" and list(desk.place.glob("*.js")) == []
    assert session.request().actions[0].enabled is False


def test_the_old_code_of_a_project_stays_switched_on(desk: Desk) -> None:
    root = desk.place / "project"
    place = root / "actions" / "plan" / "code.js"
    place.parent.mkdir(parents=True)
    place.write_text(RULE, encoding="utf-8")
    (root / "studio.yaml").write_text("flows: {post-login: [plan]}\n", encoding="utf-8")
    desk.session.open_project(root, place)
    desk.convert()
    assert [each.enabled for each in desk.session.actions] == [True, True]
    assert (root / "studio.yaml").read_text(encoding="utf-8") == "flows: {post-login: [plan]}\n"


def test_the_chosen_trigger_decides_what_a_hook_becomes(desk: Desk) -> None:
    desk.open(HOOK)
    assert desk.session.trigger.id == "pre-user-registration"
    desk.session.choose_trigger("post-change-password")
    desk.convert()
    assert "onExecutePostChangePassword" in desk.session.code


def test_under_another_trigger_nothing_is_converted(desk: Desk) -> None:
    desk.open(RULE)
    desk.session.choose_trigger("post-change-password")
    desk.control.convert()
    assert desk.said == "Nothing was converted. This Rule runs at Post-login, not at Post-change-password."
    assert not desk.control.converting.running


def test_what_cannot_be_converted_is_told(desk: Desk) -> None:
    desk.open("function (user, context, callback) { function f(global.x) {} callback(null, user, context); }")
    desk.control.convert()
    desk.qtbot.waitUntil(lambda: not desk.control.converting.running, timeout=20_000)
    assert desk.said.startswith("Nothing was converted: the draft would be no JavaScript in its line 1")
    assert len(desk.session.actions) == 1


def test_the_command_asks_for_a_file_where_no_old_code_is_open(desk: Desk) -> None:
    told: list[str] = []
    desk.control.status.connect(told.append)
    desk.control.ask_and_convert()
    assert told == []
    desk.chosen = ACTION
    desk.control.ask_and_convert()
    assert told == ["There is no Rule and no Hook in the editor"]
    desk.chosen = RULE
    with desk.qtbot.waitSignal(desk.control.opened, timeout=20_000):
        desk.control.ask_and_convert()


def test_a_draft_that_comes_late_replaces_nothing(desk: Desk) -> None:
    desk.open(RULE)
    desk.control.convert()
    desk.open(ACTION, "other")
    desk.qtbot.waitUntil(lambda: not desk.control.converting.running, timeout=20_000)
    assert [each.name for each in desk.session.actions] == ["other"]


def test_an_event_that_is_none_is_told(desk: Desk) -> None:
    desk.open(RULE)
    desk.session.take_event([])
    desk.control.convert()
    assert desk.said == "Nothing was converted: event: expected an object with keys such as user and request."
