from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.suite import words
from studio.ui.suite.control import TAB
from studio.ui.suite.tree_rows import About
from studio.ui.window import Window
from tests.ui.driving import keys
from tests.ui.suite.conftest import ROLES, place


def tabs(window: Window) -> list[str]:
    return [window.outcome.tabs.tabText(index) for index in range(window.outcome.tabs.count())]


def states(window: Window) -> dict[str, str]:
    return {entry.case.path.stem: entry.state for entry in window.suite.known.suite.entries}


def do(qtbot: QtBot, window: Window, command: str) -> None:
    with qtbot.waitSignal(window.suite.ended, timeout=20_000):
        window.commands.do(command)


def test_the_tab_is_there_where_there_are_tests(qtbot: QtBot, window: Window, project: Path) -> None:
    assert TAB not in tabs(window)
    window.files.open(project)
    assert TAB in tabs(window) and window.suite.is_unread
    do(qtbot, window, "test.go")
    assert window.suite.page.tree.hasFocus() and window.suite.page.told.accessibleName() == "3 not run"
    window.session.give_code("mine", "")
    qtbot.waitUntil(lambda: not window.suite.running)
    assert window.suite.page.told.accessibleName() == words.NOTHING_OPEN


def test_results_come_in_and_what_is_typed_is_stale_until_it_is_undone(
    qtbot: QtBot, window: Window, project: Path
) -> None:
    window.files.open(project / "actions/roles/code.js")
    assert not window.commands.actions["test.failed"].isEnabled()
    do(qtbot, window, "test.all")
    assert states(window) == {"prints": "passed", "denied": "passed", "plan": "failed"}
    assert window.suite.page.told.accessibleName() == "1 failed, 2 passed · 100 % of all lines"
    window.editor.set_text(ROLES.replace("silver", "gold"))
    qtbot.waitUntil(lambda: states(window)["plan"] == "stale", timeout=3000)
    assert states(window)["prints"] == "passed"
    window.editor.set_text(ROLES)
    qtbot.waitUntil(lambda: states(window)["plan"] == "failed", timeout=3000)
    window.editor.set_text(ROLES.replace("silver", "gold"))
    qtbot.waitUntil(lambda: states(window)["plan"] == "stale", timeout=3000)
    do(qtbot, window, "test.changed")
    assert states(window) == {"prints": "passed", "denied": "passed", "plan": "passed"}


def test_one_two_or_an_action_can_be_chosen(qtbot: QtBot, window: Window, project: Path) -> None:
    window.files.open(project)
    do(qtbot, window, "test.go")
    tree = window.suite.page.tree
    tree.choose(place(project, "roles/denied"))
    do(qtbot, window, "test.chosen")
    assert states(window) == {"prints": "never", "denied": "passed", "plan": "never"}
    keys(qtbot, Qt.Key.Key_Home)
    assert tree.chosen == (About("other"),)
    do(qtbot, window, "test.chosen")
    assert states(window)["prints"] == "passed" and states(window)["plan"] == "never"


def test_stop_leaves_what_is_finished_and_says_so(qtbot: QtBot, window: Window, project: Path) -> None:
    (project / "actions/other/code.js").write_text("exports.onExecutePostLogin = async () => { for (;;); };\n")
    window.files.open(project)
    window.commands.do("test.all")
    qtbot.waitUntil(lambda: window.suite.known.of == 3, timeout=10_000)
    assert window.commands.actions["test.stop"].isEnabled() and window.suite.page.bar.isVisible()
    do(qtbot, window, "test.stop")
    assert states(window)["prints"] == "never" and not window.suite.page.bar.isVisible()
    assert not window.commands.actions["test.stop"].isEnabled()


def test_another_project_takes_the_place_of_one_that_is_running(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path
) -> None:
    window.files.open(project)
    window.commands.do("test.all")
    code = tmp_path / "lone" / "code.js"
    (code.parent / "scenarios").mkdir(parents=True)
    code.write_text(ROLES)
    (code.parent / "scenarios" / "one.yaml").write_text("expect: {status: continue}\n")
    window.files.open(code)
    qtbot.waitUntil(lambda: not window.suite.running and states(window) == {"one": "never"}, timeout=15_000)
    assert not window.suite.known.coverage.files


def test_what_cannot_be_read_is_told(qtbot: QtBot, window: Window, project: Path) -> None:
    place(project, "roles/plan").write_text("expect: {statsu: continue}\n")
    window.files.open(project)
    do(qtbot, window, "test.all")
    assert states(window)["plan"] == "broken"
    window.suite.choose(place(project, "roles/plan"))
    (row,) = window.suite.page.details.differences.view.row_model.rows
    assert "statsu" in row.note and row.place is not None


def test_a_filter_gives_way_to_what_is_to_be_shown(qtbot: QtBot, window: Window, project: Path) -> None:
    window.files.open(project)
    do(qtbot, window, "test.go")
    window.suite.page.filter.setText("prints")
    assert len(window.suite.page.tree.row_model.rows) == 1
    window.suite.choose(place(project, "roles/plan"))
    assert window.suite.page.tree.current == About("roles", place(project, "roles/plan"))
