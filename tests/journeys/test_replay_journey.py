"""A trainee steps through a run by keyboard: what was there after each call, and how it came to its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.test_main_journey import ALT, CTRL, Person

pytestmark = pytest.mark.journey


def test_from_a_vanishing_claim_to_the_call_that_lost_it(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "none.js")
    window = person.window
    person.press(Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("vanishing claim")
    person.press(Qt.Key.Key_Return)
    end = person.run()

    # The replay begins where nothing has happened.
    person.press(Qt.Key.Key_R, CTRL | ALT)
    assert window.outcome.banner.state.headline.startswith("So far: ")
    assert "roles" not in person.claims(0)

    # From call to call: the reserved name is dropped as soon as it is set, and the line is lit.
    person.press(Qt.Key.Key_PageDown)
    assert person.claims(0)["roles"] == ('["editor"]', "line 9") and window.editor.is_lit(9)
    assert "https://example.com/roles" not in person.claims(0)
    for _ in range(3):
        person.press(Qt.Key.Key_PageDown)
    assert "https://example.com/roles" in person.claims(0) and window.editor.is_lit(12)

    # The same from the timeline: one entry up, and Enter goes to its line in the code.
    names = [window.outcome.tabs.tabText(index) for index in range(window.outcome.tabs.count())]
    person.press(Qt.Key.Key_Tab)
    window.outcome.select_tab(names.index("Timeline"))
    person.press(Qt.Key.Key_Up)
    assert "https://example.com/roles" not in person.claims(0) and window.editor.is_lit(11)
    person.press(Qt.Key.Key_Return)
    assert window.editor.view.hasFocus() and window.editor.caret()[0] == 11

    # The keys of the replay work from the editor, too; then everything is as it was.
    person.press(Qt.Key.Key_PageDown, ALT)
    assert window.editor.is_lit(12)
    person.press(Qt.Key.Key_R, CTRL | ALT)
    assert window.outcome.banner.state.headline == end
    assert not window.editor.is_lit(12)
    window.close()
