"""What a person does in the first ten minutes, by keyboard alone, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.dialogs import Dialogs
from studio.ui.rows.model import RowModel
from studio.ui.window import Window

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
GONE = 2**22 + 1
ROLES = "https://sovereign.corp/roles"


class Person:
    """Somebody at the keyboard of a window."""

    def __init__(self, qtbot: QtBot, path: Path | None, answer: Path) -> None:
        self.qtbot = qtbot
        dialogs = Dialogs(*[lambda _parent, _start: answer] * 8)
        self.window: Window = build_window(path, secrets=InMemorySecrets(), dialogs=dialogs)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.editor.view.hasFocus)

    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None else self.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.focus(), key, modifiers)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus(), text)

    def tab_to(self, name: str) -> None:
        for _ in range(120):
            if self.focus().accessibleName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {name}")

    def run(self) -> str:
        with self.qtbot.waitSignal(self.window.runs.ended, timeout=15_000):
            self.press(Qt.Key.Key_Return, CTRL)
        return self.window.outcome.banner.state.headline

    def claims(self, pane: int) -> dict[str, tuple[str, str]]:
        """Name to value and origin, as the pane shows them."""
        model: RowModel = self.window.outcome.panes[pane].claims.view.row_model
        return {row.cells[1].text: (row.cells[2].text, row.cells[3].text) for row in model.rows}


def test_from_a_sample_to_a_saved_action(qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "my-roles.js"
    person = Person(qtbot, None, target)
    window = person.window

    # A sample is opened: its user is no administrator, so the token gains nothing.
    person.press(Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("role claim visitor")
    person.press(Qt.Key.Key_Return)
    assert window.bar.events.currentText() == "Role claim visitor"
    assert person.run() == "Login would continue with no custom claims"
    assert ROLES not in person.claims(0)

    # The form makes the user an administrator.
    person.press(Qt.Key.Key_1, CTRL)
    person.tab_to("app_metadata")
    person.press(Qt.Key.Key_A, CTRL)
    person.type('{"is_admin": true}')
    assert window.bar.events.currentText() == "Role claim visitor (changed)"
    assert window.outcome.banner.state.stale
    assert person.run() == "Login would continue with 2 custom claims"
    assert person.claims(0)[ROLES] == ('["admin"]', "line 4")
    assert person.claims(1)[ROLES] == ('["admin"]', "line 5")

    # One more claim in the code.
    person.press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(window.editor.view.hasFocus)
    person.press(Qt.Key.Key_G, CTRL)
    person.type("5")
    person.press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.editor.view.hasFocus)
    person.press(Qt.Key.Key_End)
    person.press(Qt.Key.Key_Return)
    person.type("api.accessToken.setCustomClaim('https://sovereign.corp/level', 3);")
    assert window.isWindowModified()
    assert person.run() == "Login would continue with 3 custom claims"
    assert person.claims(1)["https://sovereign.corp/level"] == ("3", "line 6")

    # From the claim back to its line.
    person.press(Qt.Key.Key_1, ALT)
    names = list(person.claims(0))
    view = window.outcome.panes[0].claims.view
    person.press(Qt.Key.Key_Home, CTRL)
    for _ in range(names.index(ROLES)):
        person.press(Qt.Key.Key_Down)
    assert view.currentIndex().row() == names.index(ROLES)
    person.press(Qt.Key.Key_Return)
    assert window.editor.caret()[0] == 4
    assert window.editor.view.hasFocus()

    # Saved, closed and opened again.
    person.press(Qt.Key.Key_S, CTRL)
    assert "sovereign.corp/level" in target.read_text(encoding="utf-8")
    assert not window.isWindowModified()
    assert window.status.file_words().startswith("Saved")
    window.close()
    again = Person(qtbot, target, target)
    assert again.window.editor.text() == target.read_text(encoding="utf-8")
    assert again.window.session.trigger.id == "post-login"
    assert not again.window.isWindowModified()
    again.window.close()


def test_what_was_not_saved_is_there_again_after_closing(qtbot: QtBot, tmp_path: Path, own_home: Path) -> None:
    first = Person(qtbot, None, tmp_path / "none.js")
    first.press(Qt.Key.Key_2, CTRL)
    first.type("// mine")
    assert first.window.isWindowModified()
    text = first.window.editor.text()
    first.window.close()
    (own,) = (own_home / "state" / "drafts").iterdir()
    own.rename(own.with_name(str(GONE)))  # as if the process had ended, too
    second = Person(qtbot, None, tmp_path / "none.js")
    assert second.window.editor.text() == text
    assert [notice.key for notice in second.window.notices.notices()] == ["recovered"]
    second.window.close()
