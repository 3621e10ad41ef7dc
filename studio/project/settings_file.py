"""The settings in a `studio.yaml`, changed in place: comments, order and everything else of the file stay."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.catalogue.freezing import thawed
from studio.catalogue.settings import SettingField, settings_by_name
from studio.later import later
from studio.project.event_document import ABSENT
from studio.project.reading import parse_document, read_text
from studio.project.saving import SaveError, save_text
from studio.project.settings import given_settings

if TYPE_CHECKING:
    from studio.project import yaml_edit
else:
    yaml_edit = later("studio.project.yaml_edit")


def read_given(place: Path) -> dict[str, Any]:
    """The settings that a file names, by their flat keys, as `TenantSettings` holds them; none without a file.

    Raises ReadError, which names line and expectation.
    """
    return given_settings(parse_document(read_text(place).text, place)) if place.exists() else {}


def with_settings(text: str, changes: Mapping[str, Any], place: Path) -> str:
    """The text with settings changed, or removed for ABSENT. Raises ReadError.

    A setting that stands under its flat key is changed there, any other in its section.
    """
    for name, value in changes.items():
        text = yaml_edit.with_value(text, _path(text, settings_by_name()[name], place), thawed(value), place)
    given_settings(parse_document(text, place))
    return text


def _path(text: str, field: SettingField, place: Path) -> tuple[str, ...]:
    value = parse_document(text, place).value
    return (field.name,) if isinstance(value, Mapping) and field.name in value else field.path


def keep_settings(place: Path, changes: Mapping[str, Any]) -> None:
    """Change settings in their file, which is made where it is not there. Raises ReadError and SaveError.

    What somebody else wrote into the file in the meantime stays.
    """
    if not place.exists():
        text = with_settings("", {name: value for name, value in changes.items() if value is not ABSENT}, place)
        if text:
            _make(place.parent)
            save_text(place, text)
        return
    file = read_text(place)
    changed = with_settings(file.text, changes, place)
    if changed != file.text:
        save_text(place, changed, bom=file.bom, known=file.digest)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(f"{folder} cannot be made: {error.strerror or error}.") from error
