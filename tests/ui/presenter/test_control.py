from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.ui import veil
from studio.ui.window import Window
from tests.ui.driving import keys, run

SHIFT = Qt.KeyboardModifier.ShiftModifier
CALLS = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('https://example.com/one', 1);
  api.accessToken.setCustomClaim('https://example.com/two', 2);
  api.idToken.setCustomClaim('https://example.com/mail', 'ada@corp.io');
};
"""


def claims(window: Window, pane: int = 0) -> dict[str, str]:
    rows = window.outcome.panes[pane].claims.view.row_model.rows
    return {row.cells[1].text: row.cells[2].text for row in rows if row.cells[1].text.startswith("https")}


def presenting(qtbot: QtBot, window: Window) -> None:
    window.editor.set_text(CALLS)
    window.take_code()
    keys(qtbot, Qt.Key.Key_F11, SHIFT)
    assert window.presenter.active
    run(qtbot, window)


def test_a_clicker_reveals_a_run_call_by_call(qtbot: QtBot, window: Window) -> None:
    presenting(qtbot, window)
    counter = window.presenter.counter.label
    assert len(claims(window)) == 2
    keys(qtbot, Qt.Key.Key_PageDown)
    assert counter.text() == "1 of 3" and window.editor.is_lit(2) and window.editor.is_read_only()
    assert list(claims(window)) == ["https://example.com/one"] and not claims(window, 1)
    keys(qtbot, Qt.Key.Key_PageDown)
    assert counter.text() == "2 of 3" and "https://example.com/two" in claims(window, 1)
    keys(qtbot, Qt.Key.Key_Home)
    assert counter.text() == "0 of 3" and not claims(window)
    keys(qtbot, Qt.Key.Key_End)
    assert counter.text() == "3 of 3" and len(claims(window)) == 2
    keys(qtbot, Qt.Key.Key_PageUp)
    keys(qtbot, Qt.Key.Key_B)
    assert window.presenter.blank.isVisible() and window.editor.text() == CALLS
    keys(qtbot, Qt.Key.Key_Period)
    assert not window.presenter.blank.isVisible()
    keys(qtbot, Qt.Key.Key_Escape)
    assert not window.editor.is_read_only() and not window.presenter.counter.isVisible()
    keys(qtbot, Qt.Key.Key_B)
    assert window.editor.text() != CALLS
    keys(qtbot, Qt.Key.Key_PageDown)
    assert not window.presenter.stepping, "a stale run is not revealed"


def test_everything_comes_back_at_the_end(qtbot: QtBot, window: Window) -> None:
    zoom = window.theme.zoom
    presenting(qtbot, window)
    assert window.theme.zoom == 150 and not window.menuBar().isVisible() and not window.status.isVisible()
    assert not window.commands.actions["edit.secrets"].isEnabled()
    assert claims(window)["https://example.com/mail"] == '"ada@•••"'
    keys(qtbot, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.zoom == 175 and window.presenter.pressed.label.text().endswith("Zoom in")
    keys(qtbot, Qt.Key.Key_PageDown)
    keys(qtbot, Qt.Key.Key_F11, SHIFT)
    assert window.theme.zoom == zoom and window.menuBar().isVisible() and window.status.isVisible()
    assert claims(window)["https://example.com/mail"] == '"ada@corp.io"' and not window.editor.is_read_only()
    keys(qtbot, Qt.Key.Key_F11, SHIFT)
    assert window.theme.zoom == 175


def test_the_event_shows_no_private_address_and_keeps_it(window: Window) -> None:
    window.document.set(("user", "email"), "ada@corp.io")
    window.presenter.begin()
    lines = [line for line in window.event_zone.findChildren(QLineEdit) if line.text() == "ada@corp.io"]
    assert lines and all(line.echoMode() == QLineEdit.EchoMode.Password for line in lines)
    window.document.set(("user", "email"), "ada@example.com")
    assert all(line.echoMode() == QLineEdit.EchoMode.Normal for line in lines)
    window.presenter.end()
    assert window.document.value["user"]["email"] == "ada@example.com"


def test_an_outcome_is_guessed_before_it_is_seen(qtbot: QtBot, window: Window) -> None:
    window.view.prefer(predict_first=True)
    presenting(qtbot, window)
    question = window.presenter.question
    assert question.isVisible() and not window.strip.isVisible() and not window.editor.marks_at(2)
    keys(qtbot, Qt.Key.Key_PageDown)
    assert not question.isVisible() and window.editor.marks_at(2) and not window.presenter.stepping
    keys(qtbot, Qt.Key.Key_PageDown)
    assert window.presenter.stepping
    window.presenter.end()
    run(qtbot, window)
    assert not question.isVisible()


def test_a_secret_that_comes_later_is_covered_too(qtbot: QtBot, window: Window) -> None:
    window.presenter.begin()
    assert veil.veiled("hush-hush-9") == "hush-hush-9"
    window.action.secrets.changed.emit({"KEY": "hush-hush-9"})
    qtbot.waitUntil(lambda: veil.veiled("hush-hush-9") == "•••")


def test_folders_are_not_shown(window: Window) -> None:
    window.presenter.begin()
    assert veil.veiled(str(Path.home() / "work")) == "…/work"
    window.close()
    assert not veil.is_drawn()


def test_a_letter_blanks_the_screen_wherever_it_would_not_be_typed(qtbot: QtBot, window: Window) -> None:
    presenting(qtbot, window)
    window.zones.enter("outcome")
    keys(qtbot, Qt.Key.Key_B)
    assert window.presenter.blank.isVisible() and window.editor.text() == CALLS
    keys(qtbot, Qt.Key.Key_B)
    assert not window.presenter.blank.isVisible()


def test_a_clicker_alone_runs_reveals_and_runs_again(qtbot: QtBot, window: Window) -> None:
    presenting(qtbot, window)
    for _ in range(4):
        keys(qtbot, Qt.Key.Key_PageDown)
    assert window.presenter.counter.label.text() == "3 of 3"
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        keys(qtbot, Qt.Key.Key_F5)
    assert not window.presenter.stepping and len(claims(window)) == 2
    keys(qtbot, Qt.Key.Key_PageDown)
    assert window.presenter.counter.label.text() == "1 of 3"
    keys(qtbot, Qt.Key.Key_PageUp)
    assert window.presenter.counter.label.text() == "0 of 3" and window.editor.text() == CALLS
