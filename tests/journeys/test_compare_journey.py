"""A developer keeps a run as the baseline, changes the code, compares, and comes back to an earlier run another day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from tests.journeys.test_main_journey import ALT, CTRL, ROLES, SHIFT, Person

pytestmark = pytest.mark.journey


def test_from_a_baseline_to_a_difference_and_from_the_history_to_a_scenario(qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "kept.yaml"
    person = Person(qtbot, None, target)
    window = person.window
    person.run()

    # The run is the baseline from now on; a second action line makes the difference.
    person.press(Qt.Key.Key_B, CTRL | ALT)
    person.press(Qt.Key.Key_2, CTRL)
    person.press(Qt.Key.Key_G, CTRL)
    person.type("5")
    person.press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.editor.view.hasFocus)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_Return)
    person.type("api.idToken.setCustomClaim('level', 3);")
    person.run()
    person.press(Qt.Key.Key_0, ALT)
    assert window.compare_runs.page.title.accessibleName() == "The baseline and the last run: 2 differences"
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert window.editor.view.hasFocus() and window.editor.caret()[0] == 6

    # With and without the action, from the palette.
    person.press(Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("with and without")
    person.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.compare_runs.thread_of_runs.running, timeout=15_000)
    assert "Without role-claim" in window.compare_runs.page.title.accessibleName()
    qtbot.waitUntil(lambda: not window.history.keeper.busy)
    window.close()

    # Another day: the first run is still there, as it was.
    again = Person(qtbot, None, target)
    window = again.window
    again.press(Qt.Key.Key_Y, CTRL | ALT)
    again.press(Qt.Key.Key_Down)
    again.press(Qt.Key.Key_Return)
    assert window.history.bar.isVisible() and ROLES in again.claims(0) and "level" not in again.claims(0)
    again.press(Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    again.type("save the run as a scenario")
    again.press(Qt.Key.Key_Return)
    page = window.saving.page
    assert again.focus() is page.name
    again.press(Qt.Key.Key_W, ALT)
    qtbot.waitUntil(lambda: page.target == target)
    again.tab_to("Description")
    again.type("An administrator gets the role.")
    with qtbot.waitSignal(window.saving.saved):
        again.press(Qt.Key.Key_Return)
    scenario = load_scenario(target)
    assert scenario.description == "An administrator gets the role."
    assert scenario.expect["id_token"] == {ROLES: ["admin"]}
    window.close()
