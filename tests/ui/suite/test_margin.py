from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import run
from tests.ui.suite.conftest import ROLES
from tests.ui.suite.test_control import do


def missed(window: Window, line: int = 3) -> bool:
    """Whether a line is shown as one that did not run."""
    return window.editor._marks.was_missed(line)


def test_the_margin_shows_all_tests_or_the_last_run(qtbot: QtBot, window: Window, project: Path) -> None:
    window.files.open(project / "actions/roles/code.js")
    window.action.take_keyboard()
    run(qtbot, window)
    assert missed(window)
    do(qtbot, window, "test.all")
    assert missed(window)
    window.commands.do("test.coverage")
    assert not missed(window) and not window.editor.coverage_is_faded
    window.editor.set_text(ROLES + "// more")
    qtbot.waitUntil(lambda: window.editor.coverage_is_faded, timeout=3000)
    window.editor.set_text(ROLES)
    qtbot.waitUntil(lambda: not window.editor.coverage_is_faded, timeout=3000)
    window.commands.do("test.coverage")
    assert missed(window)


def test_it_needs_no_run_of_the_window(qtbot: QtBot, window: Window, project: Path) -> None:
    window.files.open(project / "actions/roles/code.js")
    window.commands.do("test.coverage")
    code = (project / "actions/other/code.js").read_text()
    (project / "actions/other/code.js").write_text(code.replace("};", "  if (false)\n{\n    x();\n  }\n};"))
    do(qtbot, window, "test.all")
    window.files.open(project / "actions/other/code.js")
    do(qtbot, window, "test.all")
    assert window.session.action.name == "other" and missed(window, 5)
