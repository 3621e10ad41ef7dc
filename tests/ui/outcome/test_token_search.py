from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, ended, keys, run

CODE = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('https://example.com/plan', 'gold');
  api.accessToken.setCustomClaim('plan', 'gold');
};
"""


def chosen(window: Window) -> list[str]:
    return [row.cells[1].text for pane in window.outcome.panes for row in pane.claims.view.chosen_rows()]


def test_both_tokens_are_searched_from_the_outcome(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("mine", CODE)
    run(qtbot, window)
    keys(qtbot, Qt.Key.Key_3, CTRL)
    keys(qtbot, Qt.Key.Key_F, CTRL)
    search = window.outcome.answers.search
    assert search.field.hasFocus()
    qtbot.keyClicks(search.field, "GOLD")
    assert search.count.text() == "1 of 2" and chosen(window) == ["https://example.com/plan"]
    keys(qtbot, Qt.Key.Key_Return)
    assert search.count.text() == "2 of 2" and chosen(window) == ["plan"]
    keys(qtbot, Qt.Key.Key_F3)
    assert search.count.text() == "1 of 2"
    keys(qtbot, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    keys(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert search.count.text() == "1 of 2"
    qtbot.keyClicks(search.field, "!")
    assert search.count.text() == "No matches"
    keys(qtbot, Qt.Key.Key_Backspace)
    keys(qtbot, Qt.Key.Key_Escape)
    assert not search.isVisible() and window.outcome.panes[0].claims.view.hasFocus()
    assert chosen(window) == ["https://example.com/plan"]


def test_the_chosen_claim_and_its_token_are_copied_by_commands(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("mine", CODE)
    run(qtbot, window)

    def copied(what: str) -> str:
        window.commands.do(f"token.copy_{what}")
        return QGuiApplication.clipboard().text()

    keys(qtbot, Qt.Key.Key_3, CTRL)
    window.outcome.panes[0].claims.view.clearSelection()
    window.commands.do("token.copy_path")
    assert window.status.currentMessage() == "Choose a claim first"
    access = window.outcome.panes[1]
    access.choose_row(ended(access.rows_with("gold"))[0])
    access.claims.view.setFocus()
    assert [copied(what) for what in ("value", "name", "path", "json")] == ["gold", "plan", "$.plan", '"plan": "gold"']
    assert copied("token").count(".") == 2 and '"plan": "gold"' in copied("payload")
    menu = [action.text() for action in access.claims.view.actions()]
    assert menu[2:5] == ["Copy name", "Copy path", "Copy as JSON"]


def test_find_still_means_the_editor_elsewhere(qtbot: QtBot, window: Window) -> None:
    keys(qtbot, Qt.Key.Key_F, CTRL)
    assert not window.outcome.answers.search.isVisible()
    run(qtbot, window)
    keys(qtbot, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    keys(qtbot, Qt.Key.Key_F, CTRL)
    assert window.outcome.console.filter.hasFocus() or window.outcome.answers.search.field.hasFocus()
