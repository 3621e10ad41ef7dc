from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.catalogue.settings import SettingField, setting_fields, settings_by_name
from studio.project.event_document import ABSENT
from studio.ui.event.fields import BoolField, JsonField, NumberField, TextField, WordsField
from studio.ui.tenant.editors import OneOfField, SeveralField, setting_editor
from studio.ui.theme import Theme

KINDS = {
    **dict.fromkeys(("text", "id", "host", "url"), TextField),
    "seconds": NumberField,
    "bool": BoolField,
    "choice": OneOfField,
    "several": SeveralField,
    "words": WordsField,
    **dict.fromkeys(("texts", "members"), JsonField),
}


@pytest.mark.parametrize("field", setting_fields(), ids=lambda each: each.name)
def test_every_setting_has_the_editor_of_its_kind(qtbot: QtBot, theme: Theme, field: SettingField) -> None:
    editor = setting_editor(theme, field)
    qtbot.addWidget(editor)
    assert type(editor) is KINDS[field.kind]
    editor.absent = "what holds then"
    editor.set_value(ABSENT)
    assert editor.input().isEnabled()


def test_one_of_a_few_words_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    editor = setting_editor(theme, settings_by_name()["plan"])
    assert isinstance(editor, OneOfField)
    qtbot.addWidget(editor)
    editor.set_value("enterprise")
    with qtbot.waitSignal(editor.edited) as told:
        qtbot.keyClick(editor.combo, Qt.Key.Key_Up)
    assert told.args == ["professional"] and editor.value == "professional"
    editor.set_value("free")
    assert editor.combo.currentText() == "free" and not editor.combo.isEditable()


def test_several_by_keyboard_in_the_order_of_the_list(qtbot: QtBot, theme: Theme) -> None:
    editor = setting_editor(theme, settings_by_name()["factors"])
    assert isinstance(editor, SeveralField)
    qtbot.addWidget(editor)
    editor.set_value(ABSENT)
    assert len(editor.checked()) == 7
    editor.set_value(["recovery-code", "otp"])
    assert editor.checked() == ["otp", "recovery-code"]
    editor.list.setCurrentRow(1)
    with qtbot.waitSignal(editor.edited) as told:
        qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    assert told.args == [["otp", "email", "recovery-code"]]


def test_showing_a_value_tells_nothing(qtbot: QtBot, theme: Theme) -> None:
    for name, value in (("plan", "free"), ("factors", ["otp"])):
        editor = setting_editor(theme, settings_by_name()[name])
        qtbot.addWidget(editor)
        with qtbot.assertNotEmitted(editor.edited):
            editor.set_value(value)


def test_a_mistake_in_json_speaks_of_the_setting(qtbot: QtBot, theme: Theme) -> None:
    editor = setting_editor(theme, settings_by_name()["client_metadata"])
    assert isinstance(editor, JsonField)
    qtbot.addWidget(editor)
    editor.area.setPlainText("{")
    assert editor.told.text().endswith("The setting keeps the value it had.")
