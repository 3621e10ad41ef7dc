from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.dialogs import Dialogs
from studio.ui.history import control
from studio.ui.window import Window
from tests.ui.driving import run

MANY = "  api.idToken.setCustomClaim('many', many);"
CODE = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('a', 1);
};
"""


def claims(window: Window) -> list[str]:
    return [row.cells[1].text for row in window.outcome.panes[0].claims.view.row_model.rows]


def two_runs(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("mine", CODE)
    run(qtbot, window)
    window.editor.set_text(CODE.replace("'a'", "'b'"))
    window.action.take_keyboard()
    run(qtbot, window)
    qtbot.waitUntil(lambda: not window.history.keeper.busy)


def test_an_earlier_run_is_shown_as_it_was_and_back(qtbot: QtBot, window: Window) -> None:
    two_runs(qtbot, window)
    history = window.history
    window.commands.do("history.show")
    assert len(history.page.kept) == 2
    history.do("open", history.page.kept[1])
    assert "a" in claims(window) and "b" not in claims(window) and history.bar.isVisible()
    assert history.bar.words.accessibleName().startswith("From the history: 2")
    assert window.editor.marks_at(2) == ()
    history.bar.replay_button.click()
    assert window.replay.active and "a" not in claims(window)
    window.commands.do("replay.next_call")
    assert "a" in claims(window) and not window.editor.is_lit(2)
    window.replay.leave()
    history.back()
    assert "b" in claims(window) and not history.bar.isVisible() and window.editor.marks_at(2)
    history.do("open", history.page.kept[1])
    run(qtbot, window)
    assert "b" in claims(window) and not history.bar.isVisible()


def test_an_earlier_run_is_compared_pinned_and_forgotten(qtbot: QtBot, window: Window) -> None:
    two_runs(qtbot, window)
    history = window.history
    window.commands.do("history.show")
    history.do("compare", history.page.kept[1])
    names = [each.cells[0].text for row in window.compare_runs.page.rows.view.row_model.rows for each in row.children]
    assert names[:2] == ["a", "b"]
    history.do("pin", history.page.kept[0])
    assert window.compare_runs.baseline is not None
    history.do("forget", history.page.kept[0])
    assert len(history.page.kept) == 1
    history.page.kept[0].place.write_text("{}\n{", encoding="utf-8")
    history.do("open", history.page.kept[0])
    assert "put aside" in window.status.currentMessage() and not history.page.kept
    history.clear()
    window.editor.insert("// ")
    run(qtbot, window)
    qtbot.waitUntil(lambda: not history.keeper.busy)
    assert len(history.page.kept) == 1


def test_a_run_becomes_a_scenario(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    code = tmp_path / "mine" / "code.js"
    code.parent.mkdir()
    code.write_text(CODE, encoding="utf-8")
    window.files.open(code)
    run(qtbot, window)
    qtbot.waitUntil(lambda: not window.history.keeper.busy)
    window.editor.set_text(CODE.replace("'a'", "'b'"))
    window.action.take_keyboard()
    run(qtbot, window)
    qtbot.waitUntil(lambda: not window.history.keeper.busy)
    window.commands.do("history.show")
    window.history.do("scenario", window.history.page.kept[1])
    qtbot.waitUntil(lambda: window.covers.current == "scenario")
    with qtbot.waitSignal(window.saving.saved) as told:
        window.saving.page.save_button.click()
    assert told.args is not None
    scenario = load_scenario(told.args[0])
    assert scenario.expect["status"] == "continue" and scenario.expect["id_token"] == {"a": 1}
    qtbot.waitUntil(lambda: not window.suite.running)


def test_nothing_is_kept_where_the_preference_is_none(qtbot: QtBot, window: Window) -> None:
    window.view.prefer(history=0)
    run(qtbot, window)
    assert not window.history.keeper.busy and window.history.keeper.files.listed() == []


def test_commands_are_about_the_run_that_is_shown(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    two_runs(qtbot, window)
    history = window.history
    window.commands.do("history.show")
    history.do("open", history.page.kept[1])
    window.commands.do("replay.toggle")
    window.commands.do("replay.last")
    assert "a" in claims(window) and "b" not in claims(window)
    window.commands.do("replay.toggle")
    window.commands.do("compare.pin")
    assert window.compare_runs.baseline is history.shown is not None
    history.back()
    assert "b" in claims(window)


def test_a_run_of_before_is_replayed_in_a_window_without_any_run(qtbot: QtBot, window: Window) -> None:
    two_runs(qtbot, window)
    history = window.history
    window.session.forget_run()
    window.session.give_code("other", CODE)
    assert history.in_front is None
    window.commands.do("history.show")
    history.do("open", history.page.kept[0])
    for command in ("replay.toggle", "file.page"):
        assert window.commands.actions[command].isEnabled(), command
    window.commands.do("replay.toggle")
    assert window.replay.active
    window.commands.do("replay.toggle")
    history.back()
    assert not window.commands.actions["file.page"].isEnabled()


def test_event_and_code_of_a_run_come_back_and_can_be_undone(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("mine", CODE)
    window.builder.make(lambda event: {**event, "user": {**event["user"], "name": "Then"}})
    run(qtbot, window)
    window.editor.set_text("// other\n")
    window.builder.make(lambda event: {**event, "user": {**event["user"], "name": "Now"}})
    qtbot.waitUntil(lambda: not window.history.keeper.busy)
    window.commands.do("history.show")
    window.history.do("take_up", window.history.page.kept[0])
    assert window.editor.text() == CODE and window.document.value["user"]["name"] == "Then"
    window.editor.undo()
    window.builder.undo_stack.undo()
    assert window.editor.text() == "// other\n" and window.document.value["user"]["name"] == "Now"


@pytest.mark.parametrize("long", [100_000, 0], ids=["read at once", "read beside the window"])
def test_the_baseline_outlives_the_window(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch, long: int
) -> None:
    monkeypatch.setattr(control, "_LONG", long)
    two_runs(qtbot, window)
    window.commands.do("compare.pin")
    window.close()
    following = build_window(secrets=InMemorySecrets(), dialogs=Dialogs(*[lambda _parent, _start: None] * 8))
    qtbot.addWidget(following)
    following.show()
    following.activateWindow()
    following.complete()
    assert following.commands.actions["compare.pin"].isChecked()
    following.commands.do("view.action")
    qtbot.waitUntil(following.editor.view.hasFocus)
    following.session.give_code("mine", CODE)
    run(qtbot, following)
    qtbot.waitUntil(lambda: not following.history.keeper.busy)
    qtbot.waitUntil(lambda: bool(following.compare_runs.page.rows.view.row_model.rows))
    rows = following.compare_runs.page.rows.view.row_model.rows
    assert [each.cells[0].text for row in rows for each in row.children][:2] == ["b", "a"]
    following.commands.do("history.show")
    assert [row.cells[1].text.startswith("Baseline: ") for row in following.history.page.rows.view.row_model.rows] == [
        *(False, True, False)
    ]
    following.commands.do("compare.end")
    assert following.history.keeper.files.pinned is None
    assert not following.commands.actions["compare.pin"].isChecked()
    following.close()


def test_a_baseline_that_cannot_be_read_any_more_is_let_go_of(qtbot: QtBot, window: Window) -> None:
    two_runs(qtbot, window)
    window.commands.do("compare.pin")
    pinned = window.history.keeper.files.pinned
    assert pinned is not None
    window.close()
    pinned.write_text("{}\n{", encoding="utf-8")
    following = build_window(secrets=InMemorySecrets(), dialogs=Dialogs(*[lambda _parent, _start: None] * 8))
    qtbot.addWidget(following)
    following.show()
    following.commands.do("compare.pin")
    assert not following.commands.actions["compare.pin"].isChecked()
    assert following.compare_runs.baseline is None and following.history.keeper.files.pinned is None
    following.close()


def test_a_long_run_is_read_beside_the_window(qtbot: QtBot, window: Window) -> None:
    body = "const many = Array.from({length: 2000}, (_, n) => ({ id: n, name: `order ${n}` }));"
    window.session.give_code("mine", CODE.replace("api.idToken.setCustomClaim('a', 1);", f"{body}\n{MANY}"))
    run(qtbot, window)
    window.session.give_code("other", CODE)
    run(qtbot, window)
    qtbot.waitUntil(lambda: not window.history.keeper.busy)
    history = window.history
    window.commands.do("history.show")
    history.do("open", history.page.kept[1])
    assert history.reading.busy and history.shown is None
    history.reading.acted("history", "stop")
    qtbot.waitUntil(lambda: not history.reading.busy)
    assert history.shown is None
    history.do("open", history.page.kept[1])
    qtbot.waitUntil(lambda: history.shown is not None)
    assert "many" in claims(window) and not history.reading.busy
