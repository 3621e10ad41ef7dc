from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, flow_project, keys, run, said

ALT = Qt.KeyboardModifier.AltModifier
CODE = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('a', 1);
  console.log('between');
  api.user.setAppMetadata('plan', 'gold');
};
"""


def claims(window: Window) -> list[str]:
    return [row.cells[1].text for row in window.outcome.panes[0].claims.view.row_model.rows]


def test_every_part_shows_the_moment_and_the_editor_its_line(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("mine", CODE)
    run(qtbot, window)
    headline, marks = window.outcome.banner.state.headline, window.editor.marks_at(2)
    keys(qtbot, Qt.Key.Key_R, CTRL | ALT)
    assert window.replay.active and window.replay.bar.slider.hasFocus()
    assert "a" not in claims(window) and window.editor.marks_at(2) == ()
    assert window.outcome.banner.state.headline == "So far: login would continue with no custom claims"
    keys(qtbot, Qt.Key.Key_PageDown)
    assert "a" in claims(window) and window.editor.is_lit(2) and window.editor.marks_at(2) == marks
    assert window.outcome.changes.view.row_model.rows == ()
    keys(qtbot, Qt.Key.Key_Right)
    keys(qtbot, Qt.Key.Key_Right)
    assert window.editor.is_lit(4) and not window.editor.is_lit(2)
    assert len(window.outcome.changes.view.row_model.rows) == 1
    assert window.replay.bar.words.toolTip() == 'user.setAppMetadata("plan", "gold")'
    keys(qtbot, Qt.Key.Key_Escape)
    assert not window.replay.active and window.outcome.banner.state.headline == headline
    assert not window.editor.is_lit(4) and "Timeline" not in tabs(window)


def tabs(window: Window) -> list[str]:
    return [window.outcome.tabs.tabText(index) for index in range(window.outcome.tabs.count())]


def test_the_actions_of_a_flow_come_into_the_editor(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.files.open(flow_project(tmp_path))
    run(qtbot, window)
    window.commands.do("replay.toggle")
    window.commands.do("replay.last")
    assert window.session.action.name == "third"
    window.commands.do("replay.previous")
    assert window.editor.is_lit(4)
    for _ in range(9):
        window.commands.do("replay.previous_call")
    assert window.replay.player.position == 0
    window.commands.do("replay.next_call")
    assert window.session.action.name == "first" and window.editor.is_lit(2)


def test_typing_and_running_end_it(qtbot: QtBot, window: Window) -> None:
    window.commands.do("replay.next")
    window.session.give_code("mine", CODE)
    assert not window.commands.actions["replay.toggle"].isEnabled() or not window.replay.active
    run(qtbot, window)
    window.commands.do("replay.toggle")
    window.editor.insert("// ")
    assert not window.replay.active and window.outcome.banner.state.stale
    window.commands.do("replay.toggle")
    assert window.replay.active
    window.action.take_keyboard()
    run(qtbot, window)
    assert not window.replay.active and window.outcome.banner.state.kind != "running"
    assert "So far" not in window.outcome.banner.state.headline
    window.session.give_code("other", CODE)
    window.replay.toggle()
    assert "There is no run to replay" in [*said(window), window.status.currentMessage()]
