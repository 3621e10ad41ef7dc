from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.preferences.editors import ChoiceEditor, NumberEditor, ProgramEditor, SwitchEditor, editor_for
from studio.ui.preferences.fields import FIELDS
from studio.ui.theme import Theme

BY_NAME = {field.name: field for field in FIELDS}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "dark"),
        ("zoom", 150.0),
        ("welcome", False),
        ("node", "/n"),
        ("ui_font", "Some Font"),
        ("code_size", 0),
    ],
)
def test_a_value_is_shown_without_being_told(qtbot: QtBot, theme: Theme, name: str, value: object) -> None:
    editor = editor_for(BY_NAME[name])
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.edited):
        editor.show_value(value)
    proxy = editor.focusProxy()
    assert proxy is not None and proxy.accessibleName() == BY_NAME[name].label.replace("&", "")


def test_what_is_typed_is_told(qtbot: QtBot, theme: Theme) -> None:
    told: list[object] = []
    number, switch = NumberEditor(BY_NAME["time_limit"]), SwitchEditor(BY_NAME["welcome"])
    choice, program = ChoiceEditor(BY_NAME["theme"], BY_NAME["theme"].choices), ProgramEditor(BY_NAME["node"])
    for editor in (number, switch, choice, program):
        qtbot.addWidget(editor)
        editor.show()
        editor.edited.connect(told.append)
    number.input.selectAll()
    qtbot.keyClicks(number.input, "5")
    qtbot.keyClick(number.input, Qt.Key.Key_Return)
    qtbot.keyClick(switch.input, Qt.Key.Key_Space)
    qtbot.keyClick(choice.input, Qt.Key.Key_Down)
    qtbot.keyClicks(program.input, " /usr/bin/node ")
    qtbot.keyClick(program.input, Qt.Key.Key_Return)
    assert told == [5.0, True, "light", "/usr/bin/node"]


def test_the_wheel_changes_nothing_in_passing(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    number = NumberEditor(BY_NAME["time_limit"])
    QVBoxLayout(holder).addWidget(number)
    holder.show()
    number.show_value(20)
    turn = QWheelEvent(
        *(QPointF(5, 5), QPointF(5, 5), QPoint(0, 120), QPoint(0, 120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(number.input, turn)
    assert number.input.value() == 20
