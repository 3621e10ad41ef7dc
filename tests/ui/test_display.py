from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, flow_project, keys, run

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_an_edit_makes_the_result_older_and_undo_makes_it_fit_again(qtbot: QtBot, window: Window) -> None:
    run(qtbot, window)
    keys(qtbot, Qt.Key.Key_X)
    assert window.outcome.banner.state.stale
    assert window.isWindowModified()
    keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert not window.outcome.banner.state.stale
    assert not window.isWindowModified()


def test_a_secret_is_masked_beside_the_code(qtbot: QtBot, window: Window) -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
  api.redirect.encodeToken({ secret: event.secrets.KEY, payload: {} });
  throw new Error(event.secrets.KEY);
};
"""
    window.session.give_code("mine", code)
    window.session.keep_secrets({"KEY": "hush-hush-hush"})
    run(qtbot, window)
    told = [*window.editor.marks_at(2), *window.editor.marks_at(3), *window.editor.problems()]
    assert told and "hush-hush" not in str(told)


def test_secrets_are_not_shown_in_the_code(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("mine", "exports.onExecutePostLogin = async (e) => console.log(e.secrets.WORD);\n")
    window.action.secrets.changed.emit({"WORD": "hello there"})
    run(qtbot, window)
    (mark,) = window.editor.marks_at(1)
    assert mark.text.startswith("log: ") and "hello" not in mark.text


def test_the_network_is_chosen_by_command(qtbot: QtBot, window: Window) -> None:
    window.commands.do("http.allow")
    hosts = window.outcome.http.policy.hosts
    assert hosts.hasFocus()
    qtbot.keyClicks(hosts, "api.example.com")
    assert window.session.request().network.hosts == ("api.example.com",)
    keys(qtbot, Qt.Key.Key_M, CTRL | SHIFT)
    assert window.outcome.http.mocks.isVisible() and window.outcome.http.mocks.new.hasFocus()
    window.commands.do("http.new")
    assert window.outcome.http.mocks.editor.request.url.hasFocus()


def test_marks_and_problems_follow_the_action_that_is_shown(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.files.open(flow_project(tmp_path))
    run(qtbot, window)
    assert "threw" in window.outcome.banner.state.headline
    assert [mark.kind for mark in window.editor.marks_at(2)] == ["call"]
    keys(qtbot, Qt.Key.Key_PageDown, CTRL)
    assert [mark.text for mark in window.editor.marks_at(2)] == ["log: second"]
    assert [mark.kind for mark in window.editor.marks_at(3)] == ["call"]
    keys(qtbot, Qt.Key.Key_PageDown, CTRL)
    assert [problem.line for problem in window.editor.problems() if "third failed" in problem.message] == [4]
    keys(qtbot, Qt.Key.Key_PageDown, CTRL)
    assert [problem for problem in window.editor.problems() if "third failed" in problem.message] == []
    keys(qtbot, Qt.Key.Key_X)
    keys(qtbot, Qt.Key.Key_PageUp, CTRL)
    assert window.outcome.banner.state.stale and window.editor._marks._faded


def test_secrets_and_packages_belong_to_the_action_that_is_shown(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.files.open(flow_project(tmp_path))
    window.action.secrets.changed.emit({"KEY": "of first"})
    keys(qtbot, Qt.Key.Key_PageDown, CTRL)
    assert window.action.secrets.model.values() == {}
    window.session.keep_dependencies({"jose": "5.9.6"})
    assert window.action.packages.model.values() == {"jose": "5.9.6"}
    keys(qtbot, Qt.Key.Key_PageUp, CTRL)
    assert window.action.secrets.model.values() == {"KEY": "of first"}
    assert window.action.packages.model.values() == {}
