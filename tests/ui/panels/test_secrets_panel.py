from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.ui.panels.secrets_panel import SecretsModel, SecretsPanel
from studio.ui.theme import Theme

TEXT = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_the_model_keeps_the_rules() -> None:
    model = SecretsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_values({"A": "1"}, ["B"])
    model.add()
    model.drop_nameless()
    model.remove(0)
    assert tester.model() is model
    assert model.values() == {}


@given(st.dictionaries(st.text(min_size=1, max_size=10), st.text(min_size=1, max_size=40), max_size=5))
def test_values_are_never_seen_or_said_before_they_are_asked_for(values: dict[str, str]) -> None:
    model = SecretsModel()
    model.show_values(values)
    for row, value in enumerate(values.values()):
        index = model.index(row, 1)
        assert index.data(TEXT) == "•" * 8
        assert index.data(SPOKEN).endswith(": hidden") or value in ("hidden", ": hidden")
    assert model.values() == values


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> SecretsPanel:
    made = SecretsPanel(theme)
    qtbot.addWidget(made)
    made.show_values({"API_KEY": "s3cret"}, ["WANTED", "API_KEY"])
    made.show()
    made.activateWindow()
    made.take_keyboard()
    qtbot.waitUntil(made.table.hasFocus)
    return made


def editor_of(panel: SecretsPanel) -> QLineEdit:
    return next(each for each in panel.table.findChildren(QLineEdit) if each.isVisible())


def test_wanted_names_are_listed_as_not_set(panel: SecretsPanel) -> None:
    assert panel.model.index(1, 1).data(TEXT) == "not set"
    assert panel.model.values() == {"API_KEY": "s3cret"}


def test_a_secret_is_added_by_keys_alone(qtbot: QtBot, panel: SecretsPanel) -> None:
    heard: list[dict[str, str]] = []
    panel.changed.connect(heard.append)
    qtbot.keyClick(panel.table, Qt.Key.Key_Insert)
    qtbot.keyClicks(editor_of(panel), "NEW")
    qtbot.keyClick(editor_of(panel), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.table.currentIndex().column() == 1)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in panel.table.findChildren(QLineEdit)))
    value = editor_of(panel)
    assert value.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(value, "v")
    qtbot.keyClick(value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: heard[-1] == {"API_KEY": "s3cret", "NEW": "v"})


def test_a_name_that_is_taken_is_refused_with_a_sentence(qtbot: QtBot, panel: SecretsPanel) -> None:
    with qtbot.waitSignal(panel.status) as told:
        assert not panel.model.setData(panel.model.index(1, 0), "API_KEY")
    assert told.args == ["The name API_KEY is taken."]


def test_a_row_left_without_a_name_goes_away(qtbot: QtBot, panel: SecretsPanel) -> None:
    qtbot.keyClick(panel.table, Qt.Key.Key_Insert)
    qtbot.keyClick(editor_of(panel), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)


def test_delete_removes_and_escape_closes(qtbot: QtBot, panel: SecretsPanel) -> None:
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    with qtbot.waitSignal(panel.changed) as told:
        qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert told.args == [{}]
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.table, Qt.Key.Key_Escape)


def test_values_show_only_while_the_button_is_pressed(qtbot: QtBot, panel: SecretsPanel) -> None:
    index = panel.model.index(0, 1)
    qtbot.keyPress(panel.reveal_button, Qt.Key.Key_Space)
    assert index.data(TEXT) == "s3cret"
    qtbot.keyRelease(panel.reveal_button, Qt.Key.Key_Space)
    assert index.data(TEXT) == "•" * 8


def test_a_key_of_several_lines_survives(panel: SecretsPanel) -> None:
    field = QLineEdit()
    field.setText("-----BEGIN\nabc\n-----END")
    panel.model.setData(panel.model.index(0, 1), field.text())
    assert panel.model.values()["API_KEY"] == "-----BEGIN\nabc\n-----END"
    field.deleteLater()


def test_every_button_says_what_it_does(panel: SecretsPanel) -> None:
    buttons = (panel.add_button, panel.remove_button, panel.reveal_button, panel.close_button)
    assert all(button.accessibleName() == button.toolTip() for button in buttons)
