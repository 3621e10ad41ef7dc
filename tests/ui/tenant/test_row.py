from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue.settings import setting_fields, settings_by_name
from studio.project.event_document import ABSENT
from studio.ui.event.fields import BoolField, JsonField, NumberField, TextField
from studio.ui.tenant.row import SAID, SettingRow
from studio.ui.theme import Theme


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> Any:
    kept = []

    def make(name: str) -> SettingRow:
        made = SettingRow(theme, settings_by_name()[name])
        holder = QWidget()
        for part in (made.label, made.editor, made.said_mark, made.note, made.menu_button):
            part.setParent(holder)
        kept.append(holder)
        qtbot.addWidget(holder)
        return made

    return make


def test_what_is_said_is_marked_and_the_default_is_shown_otherwise(row: Any) -> None:
    lifetime = row("access_token_lifetime")
    lifetime.show({})
    assert isinstance(lifetime.editor, NumberField) and lifetime.editor.spin.lineEdit().text() == "86400"
    assert lifetime.said_mark.accessibleName() == ""
    lifetime.show({"access_token_lifetime": 60})
    assert lifetime.editor.spin.lineEdit().text() == "60" and lifetime.said_mark.accessibleName() == SAID
    switch = row("rbac")
    switch.show({})
    assert isinstance(switch.editor, BoolField) and switch.editor.box.text() == "no"


def test_an_empty_field_says_what_holds_then(row: Any) -> None:
    name = row("client_name")
    name.show_example("Studio SPA")
    name.show({})
    assert isinstance(name.editor, TextField)
    assert (name.editor.line.text(), name.editor.line.placeholderText()) == ("", "Studio SPA (the event)")
    metadata = row("organization_metadata")
    metadata.show({})
    assert isinstance(metadata.editor, JsonField) and metadata.editor.area.placeholderText() == "no organization"


def test_values_of_the_settings_become_plain(row: Any) -> None:
    metadata = row("client_metadata")
    metadata.show({"client_metadata": {"tier": "gold"}})
    assert metadata.editor.value == {"tier": "gold"}
    words = row("permissions")
    words.show({"permissions": ("a", "b")})
    assert words.editor.line.text() == "a, b"


@pytest.mark.parametrize("name", ["client_name", "permissions", "client_metadata"])
def test_an_emptied_editor_takes_the_setting_back(row: Any, name: str) -> None:
    made = row(name)
    made.show({})
    assert made.typed({} if name == "client_metadata" else "") is ABSENT


def test_what_is_wrong_stays_with_what_was_typed_until_the_value_is_another(row: Any) -> None:
    made = row("domain")
    made.show({"domain": "a.example"})
    made.editor.line.setText("https://")
    made.show_error("domain is 'https://'; expected a host")
    made.show({"domain": "a.example"})
    assert made.editor.line.text() == "https://" and made.note.text().startswith("Domain is 'https://'")
    made.show({"domain": "b.example"})
    assert made.editor.line.text() == "b.example" and made.note.text() == ""


@pytest.mark.parametrize("field", setting_fields(), ids=lambda each: each.name)
def test_every_row_explains_itself(row: Any, field: Any) -> None:
    made = row(field.name)
    text = made.help_text()
    assert field.help in text and field.place in text and "Default: " in text and field.source in text
    assert made.editor.input().accessibleName() == f"{field.section}: {field.label}"
    assert "Default" in made.editor.input().accessibleDescription()
