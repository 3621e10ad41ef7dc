from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.suite.conftest import ROLES, place
from tests.ui.suite.test_control import do, states


def test_what_is_saved_runs_what_it_touches(qtbot: QtBot, window: Window, project: Path) -> None:
    window.files.open(project / "actions/roles/code.js")
    do(qtbot, window, "test.watch")
    assert window.suite_watch.on and window.suite.page.buttons["watch"].isChecked()
    assert states(window) == {"prints": "passed", "denied": "passed", "plan": "failed"}
    window.editor.set_text(ROLES.replace("silver", "gold"))
    qtbot.waitUntil(lambda: states(window)["plan"] == "stale", timeout=3000)
    with qtbot.waitSignal(window.suite.ended, timeout=15_000):
        window.commands.do("file.save")
    assert states(window)["plan"] == "passed"
    with qtbot.waitSignal(window.suite.ended, timeout=15_000):
        place(project, "other/more").write_text("trigger: post-login\nexpect: {status: denied}\n")
    assert states(window)["more"] == "failed"
    window.commands.do("test.watch")
    assert not window.suite_watch.on and not window.suite.page.buttons["watch"].isChecked()


def test_typing_does_not_run_and_nothing_runs_twice(qtbot: QtBot, window: Window, project: Path) -> None:
    window.files.open(project / "actions/roles/code.js")
    do(qtbot, window, "test.watch")
    ended: list[bool] = []
    window.suite.ended.connect(lambda: ended.append(True))
    window.editor.insert("// ")
    qtbot.wait(1300)
    assert ended == [] and states(window)["plan"] == "stale"
