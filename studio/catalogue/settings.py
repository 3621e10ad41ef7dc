"""What can be set about a tenant: a record for each setting, from which parser, writer and page derive."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from studio.catalogue import places
from studio.catalogue.compiled import compiled
from studio.catalogue.freezing import frozen
from studio.later import later

if TYPE_CHECKING:
    from studio.catalogue import source
    from studio.catalogue.source import Node
else:
    source = later("studio.catalogue.source")

KINDS = ("text", "id", "host", "url", "seconds", "bool", "choice", "words", "several", "texts", "members")


class SettingField(NamedTuple):
    """One setting. `name` is its flat key, `place` its path in sections (`api.lifetime`), equal where it has none.

    `default` None means that nothing is said; `default_from` tells in words where the value then comes from.
    `event` are the event fields it shapes, `adds` whether their parents are made where an event lacks them.
    """

    name: str
    place: str
    section: str
    label: str
    kind: str
    help: str
    source: str
    default: Any = None
    default_from: str = ""
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    event: tuple[str, ...] = ()
    adds: bool = False

    @property
    def by_event(self) -> bool:
        """Whether the event decides where the setting says nothing."""
        return self.default_from.startswith(("the event", "the host"))

    @property
    def path(self) -> tuple[str, ...]:
        """The keys from the root of `studio.yaml` to the setting."""
        return tuple(self.place.split("."))


@cache
def setting_fields() -> tuple[SettingField, ...]:
    """All settings in the order of the page."""
    file = places.resources() / "catalogue" / "settings.yaml"
    return compiled("settings", [file], (SettingField,), lambda: read_settings(file))


@cache
def settings_by_name() -> Mapping[str, SettingField]:
    """The settings under their flat keys."""
    return MappingProxyType({field.name: field for field in setting_fields()})


@cache
def settings_by_path() -> Mapping[tuple[str, ...], SettingField]:
    """The settings under their paths in sections."""
    return MappingProxyType({field.path: field for field in setting_fields()})


def read_settings(path: Path) -> tuple[SettingField, ...]:
    """The records of a file. Raises CatalogueError, which names file, line and what was expected."""
    node = source.read(path)
    found = tuple(_field(item) for item in node.items("settings"))
    node.done()
    return found


def _field(node: Node) -> SettingField:
    field = SettingField(
        name=node.text("name"),
        place=node.text("place"),
        section=node.text("section"),
        label=node.text("label"),
        kind=node.choice("kind", KINDS),
        help=node.text("help"),
        source=node.text("source"),
        default=frozen(node.plain("default", None)),
        default_from=node.text("default_from"),
        choices=node.words("choices"),
        minimum=node.plain("minimum", None),
        maximum=node.plain("maximum", None),
        event=node.words("event"),
        adds=node.flag("adds", False),
    )
    node.done()
    if field.kind in ("choice", "several") and not field.choices:
        raise node.error(f"the setting {field.name} of kind {field.kind} needs choices")
    return field
