"""What an action cannot bear is found by a sweep, looked at, made a scenario, loaded, and mended: by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from tests.journeys.test_main_journey import CTRL, SHIFT, Person

pytestmark = pytest.mark.journey

CODE = """exports.onExecutePostLogin = async (event, api) => {
  const name = event.user.email;
  api.idToken.setCustomClaim('https://example.com/name', name.toLowerCase());
};
"""


def test_a_crash_is_found_before_production_finds_it(qtbot: QtBot, tmp_path: Path) -> None:
    code = tmp_path / "actions" / "mail" / "code.js"
    code.parent.mkdir(parents=True)
    code.write_text(CODE.replace("name.toLowerCase", "(name ?? 'nobody').toLowerCase"), encoding="utf-8")
    target = code.parent / "scenarios" / "no-email.yaml"
    person = Person(qtbot, code, target)
    window = person.window

    # An action that minds what is not there bears everything.
    person.press(Qt.Key.Key_F5, CTRL | SHIFT)
    page = window.sweep.control.page
    qtbot.waitUntil(lambda: page.sweep is not None, timeout=30_000)
    assert page.title.accessibleName().startswith("The action bears all")

    # The code gets worse; the sweep is older than it, and is made again.
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_2, CTRL)
    person.press(Qt.Key.Key_A, CTRL)
    window.editor.insert(CODE)
    person.press(Qt.Key.Key_F5, CTRL | SHIFT)
    assert "older: the code" in page.title.accessibleName()
    first = page.sweep
    page.button.setFocus()
    person.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.sweep is not first, timeout=30_000)
    assert page.title.accessibleName().startswith("1 defect found")

    # From the grid into the variants, from there to the line.
    qtbot.waitUntil(page.grid.hasFocus)
    person.press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.variants.hasFocus)
    person.press(Qt.Key.Key_Return)
    assert window.covers.current == "" and window.editor.caret()[0] == 3

    # It becomes a scenario.
    person.press(Qt.Key.Key_F5, CTRL | SHIFT)
    for _ in range(20):
        if page.save_button.hasFocus():
            break
        person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Space)
    assert load_scenario(target).expect == {"status": "continue"}

    # Its event goes into the builder, and a run shows the same crash.
    page.load_button.setFocus()
    person.press(Qt.Key.Key_Space)
    assert window.zones.current() == "event"
    assert person.run() == "The action threw an error"
    person.press(Qt.Key.Key_1, CTRL)
    person.press(Qt.Key.Key_Z, CTRL)
    assert "email" in window.document.value["user"]
