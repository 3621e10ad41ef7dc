from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.drafts import Draft, Drafts
from studio.project.reading import digest
from studio.project.secrets import InMemorySecrets
from studio.ui.dialogs import Dialogs
from studio.ui.files import ActionFiles
from studio.ui.notice_bar import Notice
from studio.ui.session import Session
from tests.ui.session.conftest import write

GONE = 2**22 + 3
CODE = "exports.onExecutePostLogin = async () => {};\n"


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.session = Session(load(), InMemorySecrets(), self.window)
        self.files = ActionFiles(self.session, Drafts(), self.window, Dialogs())
        self.notices: list[Notice] = []
        self.files.noticed.connect(self.notices.append)

    def texts(self) -> dict[str, str]:
        return {action.name: action.code for action in self.session.actions}

    def left(self) -> list[str]:
        return [found.draft.text for found in Drafts().recoverable()]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        write(tmp_path / "project", name, CODE)
    write(tmp_path / "project", "check", "exports.onExecutePreUserRegistration = async () => {};\n")
    return tmp_path / "project"


def lost(path: Path | None, text: str, ago: float = 0.0, known: str | None = None, **rest: Any) -> None:
    """A draft of a window that has died `ago` seconds ago."""
    content = digest(path.read_bytes()) if path else None
    draft = Draft(
        text, str(path.resolve()) if path else None, known or content, time.time() - ago, "post-login", **rest
    )
    Drafts(pid=GONE).keep(draft)


def code(root: Path, name: str) -> Path:
    return root / "actions" / name / "code.js"


def member(path: Path | None, enabled: bool = True) -> Mapping[str, Any]:
    return {"path": str(path) if path else None, "enabled": enabled}


@pytest.mark.parametrize("asked", ["nothing", "folder", "action"])
def test_everything_typed_in_a_project_is_there_again(desk: Desk, root: Path, asked: str) -> None:
    lost(code(root, "a"), "typed a", 5, event={"mine": 1})
    lost(code(root, "c"), "typed c", 9)
    if asked == "nothing":
        assert desk.files.recover()
    else:
        wanted = root if asked == "folder" else code(root, "b")
        assert desk.files.open(wanted) and desk.files.recover(wanted)
    assert desk.texts() == {"a": "typed a", "b": CODE, "c": "typed c"}
    assert desk.session.action.name == "a" and desk.session.current_event == {"mine": 1}
    assert desk.notices[-1].text == "Unsaved changes restored in a, c."
    assert desk.left() == []
    assert sorted(draft.text for draft in Drafts().own()) == ["typed a", "typed c"]


def test_an_action_of_another_trigger_comes_back_too(desk: Desk, root: Path) -> None:
    lost(code(root, "a"), "typed a", 5)
    lost(code(root, "check"), "typed check", 9)
    desk.files.open(root)
    desk.files.recover(root)
    desk.session.choose_trigger("pre-user-registration")
    assert desk.texts() == {"check": "typed check"}


def test_a_flow_of_single_files_is_put_together_again(desk: Desk, tmp_path: Path) -> None:
    first, second = tmp_path / "first.js", tmp_path / "second.js"
    for path in (first, second):
        path.write_text(CODE, encoding="utf-8")
    flow = (member(first), member(None), member(second, False), member(tmp_path / "gone.js"))
    lost(second, "typed second", 5, flow=flow)
    lost(first, "typed first", 9)
    assert desk.files.recover()
    assert desk.texts() == {"first": "typed first", "second": "typed second"}
    assert desk.session.action.name == "second"
    assert [action.enabled for action in desk.session.actions] == [True, False]


@pytest.mark.parametrize("wanted", ["first", "second"])
def test_a_file_brings_the_flow_that_it_stood_in(desk: Desk, tmp_path: Path, wanted: str) -> None:
    first, second = tmp_path / "first.js", tmp_path / "second.js"
    for path in (first, second):
        path.write_text(CODE, encoding="utf-8")
    lost(first, CODE, flow=(member(first), member(second)))
    path = tmp_path / f"{wanted}.js"
    assert desk.files.open(path) and desk.files.recover(path)
    assert [*desk.texts()] == ["first", "second"]


def test_strangers_in_a_project_are_at_their_places_again(desk: Desk, root: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.js"
    stranger.write_text(CODE, encoding="utf-8")
    flow = (member(code(root, "a")), member(stranger), member(code(root, "b")), member(code(root, "c")))
    lost(code(root, "a"), "typed a", flow=flow)
    assert desk.files.recover()
    assert [*desk.texts()] == ["a", "stranger", "b", "c"]


def test_one_whose_file_has_changed_is_asked_about_when_it_is_opened(desk: Desk, root: Path) -> None:
    lost(code(root, "a"), "typed a")
    lost(code(root, "b"), "typed b", 5, known="of another time")
    assert desk.files.recover()
    assert desk.texts()["b"] == CODE and desk.left() == ["typed b"]
    desk.session.flows.enter(desk.session.actions[1])
    assert [key for key, _ in desk.notices[-1].actions] == ["restore", "discard"]
    assert desk.files.restore_draft()
    assert desk.texts()["b"] == "typed b" and desk.left() == []


def test_one_whose_file_has_changed_can_be_let_go(desk: Desk, root: Path) -> None:
    lost(code(root, "a"), "typed a")
    lost(code(root, "b"), "typed b", 5, known="of another time")
    desk.files.recover()
    desk.session.flows.enter(desk.session.actions[1])
    desk.files.discard_recovered()
    assert desk.texts() == {"a": "typed a", "b": CODE, "c": CODE} and desk.left() == []


def test_all_that_came_back_can_be_let_go(desk: Desk, root: Path) -> None:
    lost(code(root, "a"), "typed a")
    lost(code(root, "c"), "typed c", 5)
    desk.files.recover()
    desk.files.discard_recovered()
    assert set(desk.texts().values()) == {CODE} and Drafts().own() == []


def test_a_new_action_comes_back_without_a_file(desk: Desk) -> None:
    lost(None, "typed", dependencies={"jose": "5.9.6"})
    assert desk.files.recover()
    assert (desk.session.code, desk.session.action.path) == ("typed", None)
    assert desk.session.dependencies == {"jose": "5.9.6"}
    desk.files.discard_recovered()
    assert desk.session.code_is_ours


def test_a_file_that_is_gone_leaves_its_text(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "gone.js"
    path.write_text(CODE, encoding="utf-8")
    lost(path, "typed")
    path.unlink()
    assert desk.files.recover()
    assert (desk.session.code, desk.session.action.path) == ("typed", None)


def test_what_was_left_in_this_window_is_there_when_it_is_opened_again(desk: Desk, root: Path, tmp_path: Path) -> None:
    desk.files.open(root)
    desk.session.take_code("typed a")
    desk.session.flows.enter(desk.session.actions[2])
    desk.session.take_code("typed c")
    other = tmp_path / "other.js"
    other.write_text(CODE, encoding="utf-8")
    desk.files.open(other)
    assert desk.texts() == {"other": CODE}
    desk.files.open(root)
    assert desk.texts() == {"a": "typed a", "b": CODE, "c": "typed c"}
    assert desk.notices[-1].text == "Unsaved changes restored in a, c."
    desk.files.save_all()
    assert code(root, "c").read_text(encoding="utf-8") == "typed c" and Drafts().own() == []


def test_nothing_is_said_where_nothing_was_left(desk: Desk, root: Path) -> None:
    desk.files.open(root)
    assert not desk.files.recover(root) and desk.notices == []


def test_an_action_without_a_file_comes_back_beside_the_one_in_the_editor(desk: Desk, tmp_path: Path) -> None:
    second = tmp_path / "second.js"
    second.write_text(CODE, encoding="utf-8")
    lost(None, "typed without a file", 9)
    lost(second, "typed second", 5, flow=(member(None), member(second)))
    assert desk.files.recover()
    assert desk.texts() == {"untitled": "typed without a file", "second": "typed second"}
    assert desk.session.action.name == "second" and desk.left() == []
    assert sorted(draft.text for draft in Drafts().own()) == ["typed second", "typed without a file"]


def test_a_whole_window_is_as_it_was(qtbot: QtBot, desk: Desk, tmp_path: Path, own_home: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.js").write_text(CODE, encoding="utf-8")
    desk.files.open(tmp_path / "first.js")
    desk.files.add(tmp_path / "second.js")
    for action in desk.session.actions:
        action.code = f"typed {action.name}"
    desk.session.flows.enable(desk.session.action, False)
    desk.session.flows.move(desk.session.action, 0)
    desk.session.flows.enter(desk.session.actions[1])
    desk.session.take_event({"mine": 1})
    desk.files.keep_draft()
    (own,) = (own_home / "state" / "drafts").iterdir()
    own.rename(own.with_name(str(GONE)))
    again = Desk(qtbot)
    assert again.files.recover()
    assert again.texts() == {"second": "typed second", "first": "typed first"}
    assert [action.enabled for action in again.session.actions] == [False, True]
    assert again.session.action.name == "first" and again.session.current_event == {"mine": 1}
