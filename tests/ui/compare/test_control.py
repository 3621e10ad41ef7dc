from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, keys, run

ALT = Qt.KeyboardModifier.AltModifier
CODE = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('a', 1);
};
"""


def differing(window: Window) -> list[str]:
    rows = window.compare_runs.page.rows.view.row_model.rows
    return [f"{row.cells[0].text.split(':')[0]} {each.cells[0].text}" for row in rows for each in row.children]


def tabs(window: Window) -> list[str]:
    return [window.outcome.tabs.tabText(index) for index in range(window.outcome.tabs.count())]


def test_every_run_after_a_pinned_one_is_compared_with_it(qtbot: QtBot, window: Window) -> None:
    window.commands.do("compare.pin")
    assert window.status.currentMessage() == "There is no run to pin"
    assert not window.commands.actions["compare.pin"].isChecked()
    window.session.give_code("mine", CODE)
    run(qtbot, window)
    keys(qtbot, Qt.Key.Key_B, CTRL | ALT)
    assert "Compare" in tabs(window) and "is the baseline" in window.compare_runs.page.title.accessibleName()
    run(qtbot, window)
    assert window.compare_runs.page.title.accessibleName() == "The baseline and the last run came to the same"
    window.editor.set_text(CODE.replace("'a', 1", "'a', 2"))
    run(qtbot, window)
    assert differing(window) == ["ID token a", "API calls idToken.setCustomClaim"]
    keys(qtbot, Qt.Key.Key_0, ALT)
    assert window.compare_runs.page.rows.view.hasFocus()
    for _ in range(1):
        keys(qtbot, Qt.Key.Key_Down)
    keys(qtbot, Qt.Key.Key_Return)
    assert window.editor.caret()[0] == 2 and window.editor.view.hasFocus()
    window.commands.do("compare.end")
    assert "Compare" not in tabs(window) and not window.commands.actions["code.comparison"].isEnabled()
    assert not window.commands.actions["compare.pin"].isChecked()


def test_with_and_without_the_action_and_another_event(qtbot: QtBot, window: Window) -> None:
    control = window.compare_runs
    window.session.give_code("mine", CODE)
    window.commands.do("compare.without")
    qtbot.waitUntil(lambda: not control.thread_of_runs.running, timeout=15_000)
    assert "ID token a" in differing(window)
    window.commands.do("compare.saved")
    assert "Nothing was compared" in window.status.currentMessage()
    window.editor.set_text(CODE.replace("1", "event.user.email_verified"))
    window.commands.do("compare.event")
    entry = next(each for each in control.entries() if each.title == "Verified email unconfirmed")
    entry.do()
    qtbot.waitUntil(lambda: not control.thread_of_runs.running, timeout=15_000)
    assert "ID token a" in differing(window) and "ID token email_verified" in differing(window)


def test_large_runs_are_compared_beside_the_window(qtbot: QtBot, window: Window) -> None:
    many = "for (let n = 0; n < 300; n++) api.idToken.setCustomClaim('a' + n, n);"
    window.session.give_code("mine", CODE.replace("api.idToken.setCustomClaim('a', 1);", many))
    run(qtbot, window)
    window.commands.do("compare.pin")
    control, last = window.compare_runs, window.session.last
    assert last is not None
    window.editor.set_text(window.editor.text().replace("n < 300", "n < 302"))
    run(qtbot, window)
    assert control.thread_of_differences.running
    other = window.session.last
    assert other is not None
    control.show_two(other, last, "then", "now")  # what is asked for last counts
    qtbot.waitUntil(lambda: not control.thread_of_differences.running)
    assert [each.split()[-1] for each in differing(window)][:2] == ["a300", "a301"]
    assert "then" in control.page.title.accessibleName()
    control.show_two(last, other, "one", "two")
    control.end()
    qtbot.waitUntil(lambda: not control.thread_of_differences.running)
    assert "Compare" not in tabs(window)
