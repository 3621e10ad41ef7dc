from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from studio.ui.window import Window
from tests.ui.driving import run


def test_an_action_without_a_file_is_not_named_and_the_folder_is_asked(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.commands.do("history.scenario")
    assert window.status.currentMessage() == "There is no run to save" and not window.covers.current
    run(qtbot, window)
    target = tmp_path / "chosen" / "mine.yaml"
    window.around = window.around._replace(dialogs=window.around.dialogs._replace(save_event=lambda _p, _s: target))
    window.commands.do("history.scenario")
    page = window.saving.page
    page.elsewhere.click()
    assert page.target == target
    with qtbot.waitSignal(window.saving.saved):
        page.save_button.click()
    scenario = load_scenario(target)
    assert scenario.expect["status"] == "continue" and scenario.action is None and scenario.actions == ()
    qtbot.waitUntil(lambda: not window.suite.running)


def test_the_file_holds_what_was_ticked_and_no_secret(qtbot: QtBot, window: Window, project: Path) -> None:
    code = project / "actions/roles/code.js"
    code.write_text(code.read_text().replace("'silver'", "event.secrets.PLAN"))
    (project / "studio.yaml").write_text("flows: {post-login: [{action: other, enabled: false}, roles]}\n")
    window.files.open(code)
    window.session.keep_secrets({"PLAN": "platinum-card"})
    window.action.take_keyboard()
    run(qtbot, window)
    window.commands.do("history.scenario")
    page = window.saving.page
    qtbot.waitUntil(lambda: "test-PLAN" in page.preview.toPlainText())
    assert "platinum" not in page.preview.toPlainText()
    page.name.setText("card")
    page.frozen.setChecked(True)
    with qtbot.waitSignal(window.saving.saved):
        page.save_button.click()
    scenario = load_scenario(code.parent / "scenarios" / "card.yaml")
    assert scenario.expect["id_token"] == {"https://example.com/plan": "test-PLAN"} and scenario.now is not None
    assert scenario.secrets == {"PLAN": "test-PLAN"} and scenario.action is None and not scenario.actions
    assert window.covers.current == ""
    qtbot.waitUntil(lambda: not window.suite.running)


def test_a_folder_that_cannot_be_made_is_told_and_the_page_stays(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path
) -> None:
    code = tmp_path / "lone" / "code.js"
    code.parent.mkdir()
    code.write_text("exports.onExecutePostLogin = async () => {};\n")
    window.files.open(code)
    window.action.take_keyboard()
    run(qtbot, window)
    window.commands.do("history.scenario")
    (code.parent / "scenarios").write_text("in the way")
    window.saving.page.save_button.click()
    qtbot.waitUntil(lambda: "Nothing was saved" in window.saving.page.told.accessibleName())
    assert window.covers.current == "scenario"
