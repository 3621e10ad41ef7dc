from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.ui.suite.scope import has_scenarios, scope_of
from studio.ui.window import Window


def test_a_project_is_tested_as_a_whole_and_an_action_by_what_lies_beside_it(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path
) -> None:
    assert scope_of(window.session).root is None and not has_scenarios(scope_of(window.session))
    window.files.open(project)
    scope = scope_of(window.session)
    assert scope.root == project and scope.project and has_scenarios(scope) and scope.texts == {}
    lone = tmp_path / "lone.js"
    lone.write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    window.files.open(lone)
    scope = scope_of(window.session)
    assert scope.root == tmp_path / "scenarios" and not has_scenarios(scope)
    window.editor.insert("// ")
    assert scope_of(window.session).texts == {lone: window.editor.text()}
