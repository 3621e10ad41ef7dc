from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, flow_project, keys, run, said

ASK = """exports.onExecutePostLogin = async (event, api) => {
  const answer = await fetch('https://api.example.com/v1/plan');
  const { plan } = await answer.json();
  api.idToken.setCustomClaim('plan', plan);
};
"""


def test_a_trigger_is_changed_and_changed_back(qtbot: QtBot, window: Window) -> None:
    keys(qtbot, Qt.Key.Key_Space)
    window.session.choose_trigger("send-phone-message")
    assert window.editor.text().startswith(" ")
    assert "onExecuteSendPhoneMessage" in window.bar.hint.toolTip()
    (notice,) = window.notices.notices()
    window.notices.acted.emit(notice.key, "trigger_back")
    assert window.session.trigger.id == "post-login"
    assert window.bar.triggers.currentText() == "Post-login"


def test_secrets_reach_the_action(qtbot: QtBot, window: Window) -> None:
    code = "exports.onExecutePostLogin = async (e, api) => api.access.deny(`length ${e.secrets.WORD.length}`);\n"
    window.session.give_code("mine", code)
    window.action.secrets.changed.emit({"WORD": "hello there"})
    run(qtbot, window)
    assert window.outcome.banner.state.detail == "length 11"


def test_a_blocked_request_becomes_a_mock_that_the_next_run_uses(qtbot: QtBot, window: Window) -> None:
    http = window.outcome.http
    window.session.give_code("asks", ASK)
    run(qtbot, window)
    assert "network blocked" in said(window) and "threw" in window.outcome.banner.state.headline
    keys(qtbot, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    keys(qtbot, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.AltModifier)
    assert window.commands.actions["http.mocked"].isChecked() and "network mocked" in said(window)
    body = http.mocks.editor.answer.json
    assert body.view.hasFocus()  # type: ignore[union-attr]
    keys(qtbot, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(body.view, '{"plan": "pro"')  # type: ignore[union-attr]
    run(qtbot, window)
    assert window.outcome.banner.state.kind == "continue"
    assert http.view.row_model.rows[0].cells[-1].text == "mock 1"
    http.mocks.list.setFocus()
    for _ in range(2):
        keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert http.document.part.mocks == () and window.outcome.banner.state.stale
    assert window.commands.actions["http.blocked"].isChecked()


def test_every_link_of_the_outcome_opens_its_own_action(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.files.open(flow_project(tmp_path))
    run(qtbot, window)
    outcome = window.outcome
    links = (
        (outcome.console.pane.view, 0, "second", 2, "second, line 2"),
        (outcome.calls.view, 0, "first", 2, "first, line 2"),
        (outcome.calls.view, 1, "second", 3, "second, line 3"),
        (outcome.problems.view, 0, "third", 4, "third, line 4"),
    )
    for view, row, action, line, words in links:
        assert words in [cell.text for cell in view.row_model.rows[row].cells]
        view._follow(view.row_model.index(row, 0))
        assert (window.session.action.name, window.editor.caret()[0]) == (action, line)
        assert window.editor.view.hasFocus()
    window.outcome.banner.action.emit("go_to")
    assert window.session.action.name == "third" and ("go_to", "Go to third, line 4") in outcome.banner.state.actions
    window.outcome.go_to.emit("gone", 1, 1)
    assert window.status.currentMessage() == "gone is no longer in the flow"
