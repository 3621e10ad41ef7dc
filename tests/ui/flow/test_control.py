from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.flow.execution import execute
from studio.project.drafts import Drafts
from studio.project.secrets import InMemorySecrets
from studio.tokens.keys import SigningKeys
from studio.ui.dialogs import Dialogs
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.files import ActionFiles
from studio.ui.flow.control import FlowControl
from studio.ui.flow.strip import FlowStrip
from studio.ui.session import Session
from studio.ui.theme import Theme
from tests.ui.session.conftest import write

KEYS = SigningKeys.made()


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        self.answer: Path | None = None
        self.session = Session(load(), InMemorySecrets(), window)
        self.files = ActionFiles(self.session, Drafts(), window, Dialogs(add=lambda _parent, _start: self.answer))
        self.strip, self.editor = FlowStrip(theme), CodeEditor(theme)
        column = QVBoxLayout(window)
        for part in (self.strip, self.editor):
            column.addWidget(part)
        self.control = FlowControl(self.session, self.strip, self.editor, self.files, window)
        self.session.code_given.connect(self.control.restart)
        self.editor.text_changed.connect(lambda: self.session.take_code(self.editor.text()))
        self.said: list[str] = []
        self.control.status.connect(self.said.append)
        window.resize(900, 400)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)

    def names(self) -> list[str]:
        return [chip.chip.name for chip in self.strip.chips]

    def words(self) -> list[str]:
        return [chip.chip.word for chip in self.strip.chips]

    def run(self) -> None:
        self.session.began()
        self.session.finished(execute(self.session.request(), KEYS))
        self.control.refresh()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        body = "api.access.deny('no');" if name == "b" else ""
        write(tmp_path, name, f"exports.onExecutePostLogin = async (event, api) => {{ {body} }};\n")
    return tmp_path


def test_a_single_action_is_a_strip_of_one(desk: Desk) -> None:
    assert desk.names() == ["untitled"] and desk.strip.chips[0].chip.current


def test_another_action_comes_with_its_own_text_and_undo(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    assert desk.names() == ["a", "b", "c"]
    desk.editor.insert("// typed ")
    assert desk.strip.chips[0].chip.modified
    desk.strip.opened.emit(1)
    assert "deny" in desk.editor.text() and desk.session.action.name == "b"
    assert [chip.chip.current for chip in desk.strip.chips] == [False, True, False]
    desk.control.step(-1)
    assert desk.editor.text().startswith("// typed ")
    desk.editor.undo()
    assert not desk.strip.chips[0].chip.modified


def test_a_run_shows_in_the_strip_and_gets_older(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    desk.run()
    assert desk.words() == ["completed", "denied here", "not started"]
    assert desk.strip.end.reached is False
    desk.control.switch(1)
    assert desk.words() == ["completed", "disabled", "not started"] and desk.said == ["b disabled"]
    assert desk.strip.chips[0].chip.older
    desk.run()
    assert desk.words() == ["completed", "disabled", "completed"] and desk.strip.end.reached


def test_the_keyboard_goes_along_when_an_action_moves(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    desk.strip.focus_place(0)
    desk.control.shift(1)
    assert desk.names() == ["b", "a", "c"] and desk.strip.place_with_keyboard() == 1
    assert desk.said == ["a is now action 2 of 3"]
    desk.control.shift(1)
    desk.control.shift(1)
    assert desk.names() == ["b", "c", "a"] and desk.strip.place_with_keyboard() == 2
    text = (project / "studio.yaml").read_text(encoding="utf-8")
    assert text == "flows:\n  post-login:\n    - b\n    - c\n    - a\n"


def test_a_drop_moves_without_taking_the_keyboard(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    desk.editor.view.take_focus()
    desk.strip.moved.emit(2, 0)
    assert desk.names() == ["c", "a", "b"] and desk.strip.place_with_keyboard() is None


def test_commands_mean_the_action_in_the_strip_else_the_one_in_the_editor(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    desk.control.step(1)
    desk.control.switch_one()
    assert desk.words() == ["", "disabled", ""]
    desk.strip.focus_place(2)
    desk.control.switch_one()
    assert desk.words() == ["", "disabled", "disabled"]


def test_the_projects_actions_stay_in_its_flow(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    desk.control.remove_one()
    assert desk.names() == ["a", "b", "c"] and "Space disables" in desk.said[-1]


def test_what_was_added_can_be_taken_out_and_keeps_its_draft(desk: Desk, project: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.js"
    other.write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    desk.files.open(project)
    desk.answer = other
    desk.strip.add.click()
    assert desk.names() == ["a", "other", "b", "c"] and desk.session.action.name == "other"
    desk.editor.insert("// typed ")
    desk.control.remove_one()
    assert desk.names() == ["a", "b", "c"] and desk.session.action.name == "b"
    assert "deny" in desk.editor.text()
    desk.strip.add.click()
    assert desk.editor.text().startswith("// typed ")


def test_a_name_of_the_last_run_leads_to_its_action(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    assert not desk.control.go_to("z")
    assert desk.control.go_to("b"), "without a run it is the name in the flow"
    desk.run()
    assert desk.control.go_to("b") and desk.session.action.name == "b"
    assert not desk.control.go_to("c, which never ran")


def test_the_menu_offers_what_can_be_done(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    entries = {each.text().partition("\t")[0].replace("&", ""): each for each in desk.control.menu(0).actions()}
    possible = [title for title, each in entries.items() if title and each.isEnabled()]
    assert possible == ["Disable", "Move right", "Add action…"]
    entries["Move right"].trigger()
    assert desk.names() == ["b", "a", "c"]
    last = desk.control.menu(2)
    assert [each.isEnabled() for each in last.actions() if "Move" in each.text()] == [True, False]


def test_nothing_is_shown_twice(desk: Desk, project: Path) -> None:
    desk.files.open(project)
    first = desk.control.shown
    desk.control.refresh()
    assert desk.control.shown is first
    desk.editor.insert("x")
    second = desk.control.shown
    assert second is not first
    desk.editor.insert("y")
    assert desk.control.shown is second
