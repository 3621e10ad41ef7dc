from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolTip

from studio.ui.language.surface import announce, caret_area, writing
from tests.ui.language.conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
HEAD = "exports.onExecutePostLogin = async (event, api) => {\n  |\n};\n"


@pytest.mark.usefixtures("with_engine")
def test_the_plain_text_completes_and_describes_by_keys(typist: Make) -> None:
    person = typist()
    window = person.window
    person.write(HEAD)
    before = caret_area(window.editor, window)
    window.commands.do("code.plain")
    plain = window.editor.plain
    assert plain is not None and writing(window.editor) is plain
    person.qtbot.waitUntil(plain.hasFocus)
    assert abs(caret_area(window.editor, window).top() - before.top()) < 40
    person.qtbot.keyClicks(plain, "api.access.")
    person.press(Qt.Key.Key_Space, CTRL)
    person.offered("deny")
    person.qtbot.keyClicks(plain, "den")
    person.qtbot.waitUntil(lambda: person.shown() == ["deny"])
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: "  api.access.deny()\n" in plain.toPlainText())
    assert plain.toPlainText() == person.text()
    person.qtbot.keyClicks(plain, "'no'")
    assert "api.access.deny('no')" in person.text()
    for _ in range(6):
        person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_I, CTRL | ALT)
    person.qtbot.waitUntil(lambda: "deny(reason: string)" in QToolTip.text(), timeout=20_000)
    QToolTip.hideText()


def test_nothing_is_said_where_nobody_listens(typist: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    person = typist()
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    said.clear()
    announce(person.view, "hello")
    assert said == []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    announce(person.view, "hello")
    assert len(said) == 1
