"""An author looks for a mistake with the debugger, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.test_main_journey import CTRL, SHIFT, Person

pytestmark = pytest.mark.journey

CODE = """\
exports.onExecutePostLogin = async (event, api) => {
  const domain = event.user.email.split('@')[1];
  let tier = 'free';
  if (domain === 'example.com') tier = 'gold';
  api.idToken.setCustomClaim('https://acme.example/tier', tier);
};
"""


class Debugging(Person):
    """Somebody at the keyboard who debugs."""

    def line(self, number: int) -> None:
        self.press(Qt.Key.Key_2, CTRL)
        self.qtbot.waitUntil(self.window.editor.view.hasFocus)
        self.press(Qt.Key.Key_G, CTRL)
        self.type(str(number))
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(self.window.editor.view.hasFocus)

    def until_stopped(self, line: int) -> None:
        debug = self.window.debug
        self.qtbot.waitUntil(lambda: debug.stop is not None and debug.margin.here() == line, timeout=15_000)

    def shows(self, *path: str) -> str:
        tree = self.window.debug.panel.tree
        self.qtbot.waitUntil(lambda: path in tree.shown(), timeout=10_000)
        return tree.shown()[path]

    def open_row(self, *path: str) -> None:
        """Go down the tree to a row and open it, with the arrow keys."""
        tree = self.window.debug.panel.tree
        self.press(Qt.Key.Key_Home)
        for _ in range(60):
            if tree.chosen_path() == path:
                self.press(Qt.Key.Key_Right)
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"{path} was never reached")


def test_from_a_breakpoint_to_the_tokens(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "tier.js"
    path.write_text(CODE, encoding="utf-8")
    person = Debugging(qtbot, path, path)
    window, debug = person.window, person.window.debug

    # A breakpoint, and the question that is asked once.
    person.line(3)
    person.press(Qt.Key.Key_F9)
    assert debug.margin.lines() == (3,)
    person.press(Qt.Key.Key_F5, CTRL)
    (notice,) = [each for each in window.notices.notices() if each.key == "debug"]
    assert "permission model is off" in notice.text and not window.runs.running
    person.press(Qt.Key.Key_Return)
    person.until_stopped(3)
    assert window.outcome.banner.state.headline == "Stopped at line 3"
    assert window.editor.is_lit(3) and window.editor.is_read_only()

    # event.user.email, down the tree.
    person.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert person.focus() is debug.panel.tree
    person.shows("Locals", "event")
    person.open_row("Locals", "event")
    person.shows("Locals", "event", "user")
    person.open_row("Locals", "event", "user")
    assert "@" in person.shows("Locals", "event", "user", "email")
    assert person.shows("Locals", "tier") == "not set yet"

    # A watched expression, and a step: the change of a local is marked.
    person.press(Qt.Key.Key_W, CTRL | SHIFT)
    person.press(Qt.Key.Key_A, CTRL)
    person.type("domain.length")
    person.press(Qt.Key.Key_Return)
    assert person.shows("Watch", "domain.length").isdigit()
    person.press(Qt.Key.Key_F10)
    person.until_stopped(4)
    assert person.shows("Locals", "tier") == '"free"'
    assert person.shows("Locals", "event", "user", "email").startswith('"')
    tree = debug.panel.tree
    qtbot.waitUntil(lambda: ("Locals", "tier") in {node.path for node in tree.changed()})

    # Another value by hand, and on to the end.
    person.press(Qt.Key.Key_D, CTRL | SHIFT)
    person.open_row("Locals", "tier")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_A, CTRL)
    person.type("'platinum'")
    person.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tree.shown().get(("Locals", "tier")) == '"platinum"', timeout=5_000)
    person.line(5)
    person.press(Qt.Key.Key_F10, CTRL)
    person.until_stopped(5)
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        person.press(Qt.Key.Key_F5)
    assert person.claims(0)["https://acme.example/tier"][1] == "line 5"
    assert debug.stop is None and debug.margin.here() is None and not window.editor.is_read_only()

    # The breakpoint moves with the text, and is there again after closing.
    person.line(1)
    person.press(Qt.Key.Key_Home, CTRL)
    person.type("//")
    person.press(Qt.Key.Key_Return)
    assert debug.margin.lines() == (4,)
    window.close()
    again = Debugging(qtbot, path, path)
    assert again.window.debug.margin.lines() == (4,)
    again.window.close()


def test_stop_and_close_leave_no_process(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "tier.js"
    path.write_text(CODE, encoding="utf-8")
    person = Debugging(qtbot, path, path)
    window = person.window
    for end in ("stop", "close"):
        person.press(Qt.Key.Key_F5, CTRL)
        if end == "stop":
            person.press(Qt.Key.Key_Return)
        person.until_stopped(2)
        assert window.outcome.banner.state.detail.startswith("At its beginning.")
        (child,) = [each for each in psutil.Process().children() if "--permission" not in each.cmdline()]
        if end == "stop":
            with qtbot.waitSignal(window.runs.ended, timeout=5_000):
                person.press(Qt.Key.Key_F5, SHIFT)
            assert window.outcome.banner.state.headline == "Stopped"
        else:
            window.close()
        gone, alive = psutil.wait_procs([child], timeout=3)
        assert gone and not alive
    QApplication.processEvents()
