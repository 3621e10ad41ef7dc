from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.http.mock_editor import STAYS, MockEditor
from studio.ui.http.mock_form import StepForm
from studio.ui.http.mock_list import ListedMock, can_switch_off
from studio.ui.http.mock_reading import Mistake
from studio.ui.theme import Theme

MOCK = ListedMock({"request": {"method": "GET", "url": "https://a.test/*"}, "response": {"status": 200, "json": {}}})


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> MockEditor:
    made = MockEditor(theme)
    qtbot.addWidget(made)
    made.resize(1_000, 300)
    made.show()
    made.show_mock(MOCK, another=True)
    return made


def test_typing_is_told_after_a_pause_or_at_once_when_settled(qtbot: QtBot, editor: MockEditor) -> None:
    with qtbot.waitSignal(editor.typed, timeout=2_000) as told:
        qtbot.keyClicks(editor.times, "2")
    assert told.args == [replace(MOCK.form, times="2")]
    qtbot.keyClicks(editor.times, "3")
    with qtbot.waitSignal(editor.typed, timeout=0) as told:
        editor.settle()
    assert told.args == [replace(MOCK.form, times="23")]
    with qtbot.assertNotEmitted(editor.typed):
        editor.settle()


def test_a_mistake_is_one_sentence_and_leads_to_its_field(qtbot: QtBot, editor: MockEditor) -> None:
    form = replace(MOCK.form, steps=(StepForm(), StepForm(body="{\n")))
    wrong = MOCK._replace(typed=form, mistakes=(Mistake("body", "The body is no JSON, line 2: x.", 2, 1),))
    editor.show_mock(wrong)
    assert editor.mistake.toPlainText() == f"Answer 2: The body is no JSON, line 2: x. {STAYS}"
    editor.view.choose("yaml")
    qtbot.mouseClick(editor.go, Qt.MouseButton.LeftButton)
    assert editor.view.current == "form" and editor.answer.json.text() == "{\n"
    assert editor.answer.step.currentText() == "2 of 2"
    editor.show_mock(MOCK)
    assert not editor.go.isVisible()


@pytest.mark.parametrize(("field", "step"), [("times", None), ("url", None), ("status", 0)])
def test_every_part_can_be_led_to(editor: MockEditor, field: str, step: int | None) -> None:
    editor.show_mock(MOCK._replace(mistakes=(Mistake(field, "Wrong.", 0, step),)))
    editor.go_to_mistake()
    wanted = {"times": editor.times, "url": editor.request.url, "status": editor.answer.status}[field]
    assert editor.focusWidget() is wanted


def test_the_mock_as_yaml_is_what_a_scenario_holds(editor: MockEditor) -> None:
    editor.view.choose("yaml")
    assert editor.yaml.isVisible() and not editor.request.isVisible()
    assert editor.yaml.toPlainText().startswith("http:\n- request:\n    method: GET\n")


def test_the_answer_stands_below_where_there_is_little_width(editor: MockEditor) -> None:
    editor.resize(400, 300)
    assert editor.sides.orientation() == Qt.Orientation.Vertical
    editor.resize(1_200, 300)
    assert editor.sides.orientation() == Qt.Orientation.Horizontal


def test_every_control_has_a_name(editor: MockEditor) -> None:
    for part in editor.findChildren(QWidget):
        if isinstance(part, QAbstractButton | QComboBox | QLineEdit) and part.isVisible():
            inner = isinstance(part.parentWidget(), QComboBox) or part.objectName().startswith("qt_")
            assert inner or part.accessibleName() or (isinstance(part, QAbstractButton) and part.text())


def test_a_mock_can_be_off_where_files_can_say_so(qtbot: QtBot, editor: MockEditor) -> None:
    assert editor.on.isVisible() == can_switch_off()
    with qtbot.waitSignal(editor.switched):
        editor.on.click()
