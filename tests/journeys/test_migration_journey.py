"""A Rule is opened, run as it was, converted, compared, mended and saved, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.test_main_journey import ALT, CTRL, NONE, SHIFT, Person

pytestmark = pytest.mark.journey

RULE = """function (user, context, callback) {
  // Only those who are known to us.
  if (context.connectionOptions.open || !user.email_verified) {
    return callback(new UnauthorizedError('Confirm your address.'));
  }
  context.idToken['https://sovereign.corp/country'] = context.request.geoip.country_code;
  callback(null, user, context);
}
"""


class Migrant(Person):
    """Somebody who brings a Rule along."""

    def tab_to_button(self, title: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """To the button with this title; with Shift it stands before what has the keyboard."""
        for _ in range(120):
            focus = self.focus()
            if isinstance(focus, QPushButton) and focus.text() == title:
                return
            self.press(Qt.Key.Key_Tab, modifiers)
        raise AssertionError(f"Tab never reached {title}")

    def wait_for_comparison(self) -> str:
        comparison = self.window.legacy.comparison
        self.qtbot.waitUntil(lambda: not comparison.thread_of_runs.running, timeout=60_000)
        return comparison.page.title.accessibleName()


def test_from_a_rule_to_a_saved_action(qtbot: QtBot, tmp_path: Path) -> None:
    rule, target = tmp_path / "known.js", tmp_path / "known-action.js"
    rule.write_text(RULE, encoding="utf-8")
    person = Migrant(qtbot, rule, target)
    window = person.window
    page = window.legacy.comparison.page

    # The Rule runs as it did, in front of the same tokens.
    assert [notice.text for notice in window.notices.notices()] == [
        "This is a Rule. It runs here as it did, and can be converted."
    ]
    assert person.run() == "Login would continue with 1 custom claim"
    assert person.claims(0)["https://sovereign.corp/country"] == ('"US"', "line 6")

    # The button of the notice, before the event, converts it; the draft stands behind the Rule, which is switched off.
    person.press(Qt.Key.Key_1, CTRL)
    person.tab_to_button("Convert to an Action", SHIFT)
    with qtbot.waitSignal(window.legacy.opened, timeout=20_000):
        person.press(Qt.Key.Key_Space)
    qtbot.waitUntil(window.editor.view.hasFocus)
    assert "exports.onExecutePostLogin" in window.editor.text()
    assert [each.enabled for each in window.session.actions] == [False, True]
    assert person.wait_for_comparison().startswith("The Action does the same as the original on")

    # From what is left to do to its line.
    person.press(Qt.Key.Key_0, ALT)
    qtbot.waitUntil(page.events.view.hasFocus)
    person.tab_to("What is left to do")
    qtbot.waitUntil(page.notes.view.hasFocus)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.editor.view.hasFocus)
    line = window.editor.caret()[0]
    assert "TODO line 3" in window.editor.text().split("\n")[line - 1]

    # The line below is mended so that it does something else, which the comparison shows.
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_End, SHIFT)
    person.type("if (event.user.email_verified) {")
    qtbot.waitUntil(lambda: page.title.accessibleName().endswith("(older)"), timeout=5_000)
    person.press(Qt.Key.Key_0, ALT)
    person.tab_to_button("Compare again", SHIFT)
    person.press(Qt.Key.Key_Space)
    assert "differs from the original" in person.wait_for_comparison()
    person.press(Qt.Key.Key_0, ALT)
    qtbot.waitUntil(page.events.view.hasFocus)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Down)
    assert page.events.detail.isVisible()
    assert page.events.detail.toPlainText().startswith('decision status\nbefore: "continue"\nnow: "denied"')
    person.press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(window.editor.view.hasFocus)
    person.press(Qt.Key.Key_Z, CTRL)

    # It is saved as a file of its own; the Rule is as it was.
    person.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(target.exists)
    assert "exports.onExecutePostLogin" in target.read_text(encoding="utf-8")
    assert rule.read_text(encoding="utf-8") == RULE
    window.close()


def test_the_palette_asks_for_the_file_of_a_rule(qtbot: QtBot, tmp_path: Path) -> None:
    rule = tmp_path / "known.js"
    rule.write_text(RULE, encoding="utf-8")
    person = Migrant(qtbot, None, rule)
    window = person.window
    person.press(Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("convert rule")
    with qtbot.waitSignal(window.legacy.opened, timeout=20_000):
        person.press(Qt.Key.Key_Return, NONE)
    assert [each.name for each in window.session.actions] == ["known", "known-action"]
    person.wait_for_comparison()
    window.close()
