from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from studio.catalogue.freezing import thawed
from studio.catalogue.loader import load
from studio.catalogue.settings import SettingField, read_settings, setting_fields, settings_by_name, settings_by_path
from studio.catalogue.source import CatalogueError
from studio.project.setting_check import read_setting
from studio.project.settings import TenantSettings, default_of

ALL = setting_fields()


def test_every_record_is_a_field_of_the_settings_and_the_other_way_round() -> None:
    assert set(settings_by_name()) == {field.name for field in fields(TenantSettings)} - {"flows"}


def test_no_two_settings_share_a_key() -> None:
    assert len(settings_by_name()) == len(settings_by_path()) == len(ALL)
    heads = {field.path[0] for field in ALL if len(field.path) > 1}
    assert not heads & set(settings_by_name())


@pytest.mark.parametrize("field", ALL, ids=lambda each: each.name)
def test_the_default_of_a_record_is_that_of_the_settings(field: SettingField) -> None:
    assert default_of(field) == (tuple(field.default) if isinstance(field.default, tuple) else field.default)
    assert read_setting(field, thawed(field.default)) == default_of(field)


@pytest.mark.parametrize("field", ALL, ids=lambda each: each.name)
def test_every_record_has_help_source_and_a_word_about_its_default(field: SettingField) -> None:
    assert field.help.endswith(".") and field.source.startswith("https://") and field.default_from


@pytest.mark.parametrize("field", ALL, ids=lambda each: each.name)
def test_the_event_fields_exist_in_some_trigger(field: SettingField) -> None:
    known = {path for trigger in load().triggers.values() for path in trigger.fields_by_path}
    assert set(field.event) <= known


def test_a_choice_without_choices_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text(
        "settings:\n- {name: a, place: a, section: S, label: L, kind: choice, help: H., source: s, default_from: d}\n",
        encoding="utf-8",
    )
    with pytest.raises(CatalogueError, match=r"settings\.yaml:2: the setting a of kind choice needs choices"):
        read_settings(path)
