from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import run
from tests.ui.suite.conftest import place
from tests.ui.suite.test_control import do


def test_a_test_is_opened_with_what_it_runs_and_the_flow_comes_back(
    qtbot: QtBot, window: Window, project: Path
) -> None:
    window.files.open(project)
    do(qtbot, window, "test.go")
    window.suite.page.tree.choose(place(project, "roles/denied"))
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        window.commands.do("test.window")
    assert [action.name for action in window.session.actions] == ["roles"]
    assert window.outcome.banner.state.headline == "Login would be denied"
    assert window.session.scenario.event == {"user": {"app_metadata": {"blocked": True}}}
    window.commands.do("flow.back")
    assert [action.name for action in window.session.actions] == ["other", "roles"]
    assert not window.commands.actions["flow.back"].isEnabled()


def test_commands_that_can_do_nothing_say_why(qtbot: QtBot, window: Window, project: Path) -> None:
    assert window.commands.why_not("test.stop") == "No test is running"
    window.files.open(project)
    do(qtbot, window, "test.go")
    for command in ("test.window", "test.chosen", "test.open"):
        window.commands.do(command)
    assert window.status.currentMessage() == "No test is selected"
    assert window.commands.why_not("test.failed") == "No such test"


def test_any_run_can_become_a_scenario(qtbot: QtBot, window: Window, project: Path) -> None:
    window.files.open(project / "actions/roles/code.js")
    window.action.take_keyboard()
    run(qtbot, window)
    kept = window.session.last
    assert kept is not None
    window.editor.insert("// ")
    window.saving.ask(kept)
    assert window.covers.current == "scenario"
    with qtbot.waitSignal(window.suite.ended, timeout=15_000):
        window.saving.page.save_button.click()
    about = window.suite.page.tree.current
    assert about is not None and about.path is not None and about.path.is_file()
