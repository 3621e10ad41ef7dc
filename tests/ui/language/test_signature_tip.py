from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.language.conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HEAD = "exports.onExecutePostLogin = async (event, api) => {\n  |\n};\n"


@pytest.mark.usefixtures("with_engine")
def test_the_ways_of_a_call_are_chosen_by_keys(typist: Make) -> None:
    person = typist()
    tip = person.window.language.assistant.tip
    person.write(HEAD.replace("|", "setTimeout(|);"))
    person.press(Qt.Key.Key_Space, CTRL | SHIFT)
    person.qtbot.waitUntil(lambda: tip.shown, timeout=20_000)
    assert tip.text().startswith("1 of 2   setTimeout(callback: ()")
    person.press(Qt.Key.Key_Down)
    assert tip.text().startswith("2 of 2   setTimeout(")
    person.press(Qt.Key.Key_Down)
    assert tip.text().startswith("1 of 2")
    person.press(Qt.Key.Key_Up)
    assert tip.text().startswith("2 of 2")
    assert person.window.editor.caret() == (2, 14), "the caret stays"
    person.press(Qt.Key.Key_Escape)
    assert not tip.shown
    person.press(Qt.Key.Key_Down)
    assert person.window.editor.caret()[0] == 3, "without the tip the key is the editor's"


@pytest.mark.usefixtures("no_engine")
def test_methods_of_the_api_tell_their_arguments_without_an_engine(typist: Make) -> None:
    person = typist()
    tip = person.window.language.assistant.tip
    person.write(HEAD)
    person.type("api.access.deny(")
    person.qtbot.waitUntil(lambda: tip.shown)
    assert tip.text().startswith("api.access.deny(reason")
    person.type("'no')")
    assert not tip.shown
