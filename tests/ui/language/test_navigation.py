from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip

from studio.ui.language.navigation import path_of, title_of
from tests.ui.language.conftest import Typist
from tests.ui.language.flows import project

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]
SHIFT = Qt.KeyboardModifier.ShiftModifier
HEAD = "exports.onExecutePostLogin = async (event, api) => {\n  |\n};\n"


def selected(person: Typist) -> str:
    view = person.window.language.navigation.peek.editor.view
    return bytes(view.getSelText().data()).decode()


@pytest.mark.usefixtures("with_engine")
def test_f12_shows_the_declaration_of_a_method_and_escape_goes_back(typist: Make) -> None:
    person = typist()
    person.write(HEAD.replace("|", "api.access.de|ny('no');"))
    peek = person.window.language.navigation.peek
    person.press(Qt.Key.Key_F12)
    person.qtbot.waitUntil(peek.isVisible, timeout=20_000)
    assert selected(person) == "deny"
    assert peek.accessibleName() == "@auth0/actions/post-login/v3/index.d.ts, read-only"
    assert peek.editor.view.hasFocus() and peek.editor.is_read_only()
    person.press(Qt.Key.Key_Escape)
    assert not peek.isVisible() and person.view.hasFocus()
    assert person.window.editor.caret() == (2, 16)


@pytest.mark.usefixtures("with_engine")
def test_names_lead_into_modules_and_uses_are_found_there(typist: Make, tmp_path: Path) -> None:
    person = typist()
    window = person.window
    window.files.open(project(tmp_path / "shop"))
    window.action.take_keyboard()
    window.editor.goto(3, 50)
    peek = window.language.navigation.peek
    person.press(Qt.Key.Key_F12)
    person.qtbot.waitUntil(peek.isVisible, timeout=20_000)
    assert peek.accessibleName().startswith("modules/shared/code.js")
    assert selected(person) == "double"
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_F12, SHIFT)
    palette = window.palette_overlay
    person.qtbot.waitUntil(palette.isVisible, timeout=20_000)
    person.qtbot.keyClicks(palette.search, "function double")
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(peek.isVisible)
    assert peek.editor.caret()[0] == 2
    person.press(Qt.Key.Key_F6)
    person.qtbot.waitUntil(lambda: not peek.isVisible())


@pytest.mark.usefixtures("no_engine")
def test_without_an_engine_the_name_is_described_instead(typist: Make) -> None:
    person = typist()
    person.write(HEAD.replace("|", "api.access.de|ny('no');"))
    person.press(Qt.Key.Key_F12)
    person.qtbot.waitUntil(lambda: "deny" in QToolTip.text())
    assert "needs the language engine" in person.window.status.currentMessage()
    QToolTip.hideText()


def test_what_files_are_called() -> None:
    assert title_of("file:///a/node_modules/x/node_modules/%40types/node/fs.d.ts") == "@types/node/fs.d.ts"
    assert title_of("file:///home/me/shop/modules/shared/code.js") == "modules/shared/code.js"
    assert title_of("file:///home/me/lib.es2023.d.ts") == "me/lib.es2023.d.ts"
    assert path_of("https://example.com/x") is None and path_of("file://host/x") is None
