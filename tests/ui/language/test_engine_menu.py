from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from studio.language import engine
from tests.ui.language.conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(person: Typist) -> QMenu:
    person.window.commands.do("code.engine_menu")
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.usefixtures("with_engine")
def test_the_menu_tells_the_state_and_the_memory_and_leads_to_the_log(typist: Make) -> None:
    person = typist()
    menu = opened(person)
    texts = [each.text() for each in menu.actions() if each.text()]
    assert texts[0].startswith("The language engine runs: TypeScript") and texts[0].endswith("MiB")
    assert texts[1:] == ["Install again", "Install from a file…", "Restart", "Show the log"]
    person.qtbot.keyClick(menu, Qt.Key.Key_Up)
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)
    palette = person.window.palette_overlay
    person.qtbot.waitUntil(palette.isVisible)
    lines = " ".join(entry.title for entry in palette._entries)
    assert "ready" in lines and "started" in lines
    person.press(Qt.Key.Key_Escape)


@pytest.mark.usefixtures("no_engine")
def test_without_an_engine_it_can_be_installed(typist: Make) -> None:
    person = typist()
    menu = opened(person)
    texts = [each.text() for each in menu.actions() if each.text()]
    assert texts == ["The language engine is not installed", "Install", "Install from a file…", "Show the log"]
    person.qtbot.keyClick(menu, Qt.Key.Key_Escape)
    person.qtbot.mouseClick(person.window.status.language_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    person.qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be halted there")
@pytest.mark.usefixtures("with_engine")
def test_an_engine_that_hangs_while_one_types_comes_back(typist: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_PATIENCE_S", 0.5)
    person = typist()
    service = person.window.language.bridge._service
    assert service is not None and service.process.pid is not None
    person.write("exports.onExecutePostLogin = async (event, api) => {\n  |\n};\n")
    states: list[str] = []
    person.window.language.bridge.state_changed.connect(states.append)
    os.kill(service.process.pid, signal.SIGSTOP)
    person.type("console.log(1); event.")
    text = person.text()
    person.qtbot.waitUntil(lambda: states == ["restarting", "ready"], timeout=20_000)
    assert person.text() == text
    person.press(Qt.Key.Key_Space, CTRL)
    person.offered("user")
