from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue.model import Essential
from studio.catalogue.reading import FIELD_KINDS
from studio.project.event_document import ABSENT
from studio.ui.event.fields import FieldEditor, JsonField, NumberField, TextField, field_editor, placeholder
from studio.ui.theme import Theme

VALUES: list[Any] = [ABSENT, None, "", "text", 7, -1.5, True, [], ["a", "b"], ["a,b"], {}, {"a": {"b": 1}}, "\ud800"]


def essential(kind: str) -> Essential:
    return Essential("user.x", "X", "User", kind, ("one", "two"))


@pytest.mark.parametrize("kind", FIELD_KINDS)
def test_any_value_can_be_shown_without_a_signal(qtbot: QtBot, theme: Theme, kind: str) -> None:
    editor = field_editor(theme, essential(kind))
    qtbot.addWidget(editor)
    told: list[Any] = []
    editor.edited.connect(told.append)
    for value in [*VALUES, *reversed(VALUES)]:
        editor.set_value(value)
        assert editor.value is value or editor.value == value
    assert told == []


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(json_values)
def test_json_fields_show_any_value(qtbot: QtBot, theme: Theme, value: Any) -> None:
    editor = field_editor(theme, essential("json"))
    qtbot.addWidget(editor)
    editor.set_value(value)
    assert editor.value == value


def test_the_three_words() -> None:
    assert [placeholder(value) for value in (ABSENT, None, "")] == ["not sent", "null", "empty"]


def shown(qtbot: QtBot, theme: Theme, kind: str, value: Any) -> tuple[FieldEditor, list[Any]]:
    editor = field_editor(theme, essential(kind))
    qtbot.addWidget(editor)
    editor.resize(300, 60)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.set_value(value)
    told: list[Any] = []
    editor.edited.connect(told.append)
    editor.input().setFocus()
    return editor, told


def test_a_number_that_is_not_sent_can_become_nought(qtbot: QtBot, theme: Theme) -> None:
    editor, told = shown(qtbot, theme, "integer", ABSENT)
    assert isinstance(editor, NumberField)
    line = editor.spin.lineEdit()
    assert (line.text(), line.placeholderText()) == ("", "not sent")
    qtbot.keyClicks(editor.spin, "0")
    assert told == [0] and type(told[0]) is int


@pytest.mark.parametrize(
    ("kind", "keys", "expected"),
    [("integer", "12", [1, 12]), ("integer", "-x3", [-3]), ("number", "1.5", [1, 1.0, 1.5]), ("number", "1e999", 3)],
)
def test_numbers_are_typed(qtbot: QtBot, theme: Theme, kind: str, keys: str, expected: Any) -> None:
    editor, told = shown(qtbot, theme, kind, None)
    qtbot.keyClicks(editor.input(), keys)
    assert told == expected if isinstance(expected, list) else all(number < 1e308 for number in told)


def test_numbers_are_counted_with_the_arrows(qtbot: QtBot, theme: Theme) -> None:
    editor, told = shown(qtbot, theme, "integer", 41)
    qtbot.keyClick(editor.input(), Qt.Key.Key_Up)
    qtbot.keyClick(editor.input(), Qt.Key.Key_Down)
    assert told == [42, 41]


def test_an_erased_number_is_there_again_when_the_box_is_left(qtbot: QtBot, theme: Theme) -> None:
    editor, told = shown(qtbot, theme, "integer", 7)
    assert isinstance(editor, NumberField)
    qtbot.keyClick(editor.spin, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor.spin, Qt.Key.Key_Delete)
    editor.spin.clearFocus()
    assert told == [] and editor.spin.lineEdit().text() == "7"


@pytest.mark.parametrize("kind", ["integer", "choice"])
def test_the_wheel_over_a_field_without_the_keyboard_changes_nothing(qtbot: QtBot, theme: Theme, kind: str) -> None:
    editor, told = shown(qtbot, theme, kind, 7 if kind == "integer" else "one")
    editor.input().clearFocus()
    wheel_down(editor.input())
    assert told == []


def wheel_down(widget: QWidget) -> None:
    spot, none = QPointF(5, 5), QPoint(0, 0)
    phase, no_key = Qt.ScrollPhase.NoScrollPhase, Qt.KeyboardModifier.NoModifier
    turn = QPoint(0, -120)
    event = QWheelEvent(spot, spot, none, turn, Qt.MouseButton.NoButton, no_key, phase, False)
    QApplication.sendEvent(widget, event)


def test_a_choice_holds_what_was_typed_and_shows_no_more(qtbot: QtBot, theme: Theme) -> None:
    editor, told = shown(qtbot, theme, "choice", "")
    combo = editor.input()
    assert isinstance(combo, QComboBox)
    qtbot.keyClicks(combo, "on")
    assert combo.currentText() == told[-1] == "on"


@pytest.mark.parametrize("words", [["a, b"], ["", "a"], [" a"], ["[x"], ["a", 'b"c,']])
def test_words_that_commas_cannot_tell_are_edited_as_json(qtbot: QtBot, theme: Theme, words: list[str]) -> None:
    editor, told = shown(qtbot, theme, "words", words)
    assert isinstance(editor, TextField)
    editor.line.end(False)
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert told == []
    qtbot.keyClicks(editor.line, "]")
    assert told == [words]


def test_an_unfinished_json_text_outlives_changes_elsewhere(qtbot: QtBot, theme: Theme) -> None:
    editor, told = shown(qtbot, theme, "json", ABSENT)
    assert isinstance(editor, JsonField)
    qtbot.keyClicks(editor.area, '{"is_admin": true')
    editor.set_value(ABSENT)
    assert editor.area.toPlainText() == '{"is_admin": true' and editor.told.isVisible()
    qtbot.keyClicks(editor.area, "}")
    assert told == [{"is_admin": True}] and not editor.told.isVisible()


@pytest.mark.parametrize("text", ['{"a": NaN}', '{"a": 1, "a": 2}', "[" * 150 + "]" * 150, "[" * 9000])
def test_json_that_no_event_can_hold_is_refused(qtbot: QtBot, theme: Theme, text: str) -> None:
    editor, told = shown(qtbot, theme, "json", {})
    assert isinstance(editor, JsonField)
    editor.area.setPlainText(text)
    assert told == [] and "No JSON yet" in editor.told.text()


def test_a_property_is_added_without_writing_json(qtbot: QtBot, theme: Theme) -> None:
    editor, told = shown(qtbot, theme, "json", ABSENT)
    assert isinstance(editor, JsonField)
    editor.ask_property()
    qtbot.keyClicks(editor.property_line, "is_admin = true")
    qtbot.keyClick(editor.property_line, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.property_line, "plan = pro")
    qtbot.keyClick(editor.property_line, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert told[-1] == {"is_admin": True, "plan": "pro"} and "is_admin" in editor.area.toPlainText()
    qtbot.keyClick(editor.property_line, Qt.Key.Key_Return)
    assert len(told) == 2 and "Expected a property" in editor.told.text()
    qtbot.keyClick(editor.property_line, Qt.Key.Key_Escape)
    assert not editor.property_line.isVisible() and editor.area.hasFocus()


def test_a_very_long_value_is_left_to_the_other_views(qtbot: QtBot, theme: Theme) -> None:
    editor, told = shown(qtbot, theme, "json", {"l": ["x" * 50] * 1000})
    assert isinstance(editor, JsonField)
    assert editor.area.isReadOnly() and "too long" in editor.area.placeholderText()
    editor.set_value({})
    assert not editor.area.isReadOnly() and told == []
