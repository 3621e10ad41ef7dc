from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.language.connect import begin_language
from tests.ui.language.conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
HEAD = "exports.onExecutePostLogin = async (event, api) => {\n  |\n};\n"


def menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


@pytest.mark.usefixtures("with_engine")
def test_a_quick_fix_by_keyboard(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("api.idToken.setCustomClam")
    person.press(Qt.Key.Key_Escape)
    person.type("('https://a.b/c', 1);")
    person.problems("Did you mean 'setCustomClaim'?")
    person.press(Qt.Key.Key_Period, CTRL)
    person.qtbot.waitUntil(lambda: menu() is not None)
    shown = menu()
    assert shown is not None and shown.actions()[0].text() == "Write setCustomClaim"
    person.qtbot.keyClick(shown, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: "setCustomClaim('https" in person.text())
    person.qtbot.waitUntil(lambda: not person.window.editor.problems(), timeout=20_000)


@pytest.mark.usefixtures("with_engine")
def test_a_missing_secret_is_added_by_its_fix(typist: Make) -> None:
    person = typist()
    person.write(HEAD.replace("|", "console.log(event.secrets.API_KEY);|"))
    person.problems("Property 'API_KEY' does not exist")
    dict(person.window.language.fixes_here())["Add the secret API_KEY"]()
    assert "API_KEY" in person.window.session.secrets()
    person.qtbot.waitUntil(lambda: not person.window.editor.problems(), timeout=20_000)


@pytest.mark.usefixtures("with_engine")
def test_renaming_by_keyboard(typist: Make) -> None:
    person = typist()
    person.write("const pl|an = 1;\nexports.onExecutePostLogin = async () => { console.log(plan); };\n")
    person.press(Qt.Key.Key_F2)
    field = person.window.language.rename_bar.field
    person.qtbot.waitUntil(field.hasFocus)
    person.qtbot.keyClicks(field, "level")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.text().count("level") == 2, timeout=20_000)
    assert "plan" not in person.text()
    person.qtbot.waitUntil(person.view.hasFocus)
    person.press(Qt.Key.Key_Z, CTRL)
    assert person.text().count("plan") == 2


@pytest.mark.usefixtures("with_engine")
def test_definition_uses_and_outline(typist: Make) -> None:
    person = typist()
    person.write("function plan() {}\nexports.onExecutePostLogin = async () => { pl|an(); };\n")
    person.press(Qt.Key.Key_F12)
    person.qtbot.waitUntil(lambda: person.window.editor.caret()[0] == 1, timeout=20_000)
    palette = person.window.palette_overlay
    person.press(Qt.Key.Key_F12, SHIFT)
    person.qtbot.waitUntil(palette.isVisible, timeout=20_000)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    assert person.window.editor.caret()[0] == 2
    person.press(Qt.Key.Key_R, CTRL)
    person.qtbot.waitUntil(palette.isVisible, timeout=20_000)
    person.qtbot.keyClicks(palette.search, "onExecute")
    person.press(Qt.Key.Key_Return)
    assert person.window.editor.caret() == (2, 9)


@pytest.mark.usefixtures("no_engine")
def test_formatting_keeps_the_caret_and_can_be_undone(typist: Make) -> None:
    person = typist()
    person.write("const a=1\nexports.onExecutePostLogin=async()=>{\nconsole.log(a)|}\n")
    before = person.text()
    person.press(Qt.Key.Key_F, SHIFT | ALT)
    wanted = "const a = 1;\nexports.onExecutePostLogin = async () => {\n  console.log(a);\n};\n"
    person.qtbot.waitUntil(lambda: person.text() == wanted, timeout=20_000)
    assert person.window.editor.caret()[0] == 3
    person.press(Qt.Key.Key_Z, CTRL)
    assert person.text() == before


@pytest.mark.usefixtures("no_engine")
def test_formatting_on_save(typist: Make, tmp_path: Path) -> None:
    person = typist()
    file = tmp_path / "a.js"
    file.write_text("const a=1\n", encoding="utf-8")
    person.window.files.open(file)
    person.window.commands.do("code.format_on_save")
    person.press(Qt.Key.Key_S, CTRL)
    person.qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == "const a = 1;\n", timeout=20_000)
    person.write("const a = (;|")
    person.press(Qt.Key.Key_S, CTRL)
    person.qtbot.waitUntil(lambda: file.read_text(encoding="utf-8") == "const a = (;", timeout=20_000)


@pytest.mark.usefixtures("no_engine")
def test_snippets_stand_with_their_indentation_and_the_caret_inside(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("stepu")
    person.offered("stepup")
    person.press(Qt.Key.Key_Return)
    assert "  const passed = event" in person.text() and "\n  if (!passed) {\n    api." in person.text()
    person.type("x")
    assert "{ allowRememberBrowser: false });x\n" in person.text()


@pytest.mark.usefixtures("no_engine")
def test_the_engine_is_offered_once(typist: Make) -> None:
    person = typist()
    begin_language(person.window)
    assert [notice.key for notice in person.window.notices.notices()] == ["engine"]
    person.window.notices.dismiss("engine")
    begin_language(person.window)
    assert person.window.notices.notices() == ()


@pytest.mark.usefixtures("with_engine")
def test_a_killed_engine_loses_nothing_and_comes_back(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    service = person.window.language.bridge._service
    assert service is not None and service.process.pid is not None
    person.type("console.log(1);")
    states: list[str] = []
    person.window.language.bridge.state_changed.connect(states.append)
    os.kill(service.process.pid, signal.SIGKILL)
    person.type(" event.")
    text = person.text()
    person.qtbot.waitUntil(lambda: "restarting" in states and states[-1] == "ready", timeout=20_000)
    assert person.text() == text
    person.press(Qt.Key.Key_Space, CTRL)
    person.offered("user")


@pytest.mark.usefixtures("no_engine")
def test_what_is_typed_before_anything_follows_is_answered_when_it_does(qtbot: QtBot) -> None:
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    language = window.language
    language.begin_soon.stop()
    window.session.give_code("untitled", HEAD.replace("|", "event"))
    window.editor.goto(2, len("  event") + 1, focus=False)
    window.show()
    window.activateWindow()
    window.editor.take_keyboard()
    qtbot.waitUntil(window.editor.view.hasFocus)
    made = {"assistant", "watch", "navigation", "formatter", "rename_bar", "bridge"}
    assert not made & set(language.__dict__)
    qtbot.keyClicks(window.editor.view, ".")
    language.begin()
    qtbot.waitUntil(language.assistant.list.isVisible, timeout=20_000)
    window.close()


@pytest.mark.usefixtures("no_engine")
def test_proposals_that_are_asked_for_at_once_come_at_once(qtbot: QtBot) -> None:
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    window.language.begin_soon.stop()
    window.session.give_code("untitled", HEAD.replace("|", "event."))
    window.editor.goto(2, len("  event.") + 1, focus=False)
    window.show()
    window.activateWindow()
    window.editor.take_keyboard()
    qtbot.waitUntil(window.editor.view.hasFocus)
    window.commands.do("code.complete")
    qtbot.waitUntil(window.language.assistant.list.isVisible, timeout=20_000)
    window.close()
