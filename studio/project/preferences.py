"""What a person prefers: a readable YAML file, which the window writes and anybody may edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import yaml

from studio.project import folders
from studio.project.reading import ReadError, read_document
from studio.project.saving import write_atomic

RECENT = 12
THEMES = ("system", "light", "dark")


@dataclass(frozen=True)
class Preferences:
    """`theme` is system, light or dark; `zoom` per cent, 100 to 250; `time_limit` in seconds.

    `plain_editor` edits code in a plain text widget, which screen readers can read.
    """

    theme: str = "system"
    zoom: int = 100
    time_limit: float = 20.0
    last_trigger: str = "post-login"
    wide_layout: bool = False
    recent: tuple[str, ...] = ()
    plain_editor: bool = False
    format_on_save: bool = False

    def opened(self, path: str) -> Preferences:
        """The same with a file at the head of the recent ones."""
        others = tuple(each for each in self.recent if each != path)
        return replace(self, recent=(path, *others)[:RECENT])


@dataclass(frozen=True)
class Loaded:
    """Preferences as found, and what has to be said about that, once."""

    preferences: Preferences
    notice: str | None = None


def place(folder: Path | None = None) -> Path:
    """The file of the preferences."""
    return (folder or folders.config()) / "preferences.yaml"


def load_preferences(folder: Path | None = None) -> Loaded:
    """The preferences; a broken file is put aside as `.bad` and the defaults are taken."""
    path = place(folder)
    if not path.exists():
        return Loaded(Preferences())
    try:
        return Loaded(_checked(read_document(path).value))
    except (ReadError, ValueError, TypeError) as error:
        aside = path.with_suffix(".bad")
        try:
            path.replace(aside)
        except OSError:
            return Loaded(Preferences(), f"The preferences cannot be read and defaults are used: {error}.")
        return Loaded(Preferences(), f"The preferences were not readable; they were put aside as {aside}.")


def _checked(value: Any) -> Preferences:
    """Preferences from a mapping; what a newer version wrote and this one does not know is ignored."""
    if value is None:
        return Preferences()
    if not isinstance(value, Mapping):
        raise ValueError("expected a mapping")
    known = {each.name for each in fields(Preferences)}
    given = {name: item for name, item in value.items() if name in known}
    if "recent" in given:
        given["recent"] = tuple(str(item) for item in given["recent"])[:RECENT]
    found = Preferences(**given)
    limit, zoom = found.time_limit, found.zoom
    switches = (found.plain_editor, found.format_on_save, found.wide_layout)
    if not all(isinstance(each, bool) for each in switches):
        raise ValueError("a switch is neither true nor false")
    if found.theme not in THEMES or not isinstance(zoom, int) or not isinstance(limit, int | float):
        raise ValueError("a value has the wrong type")
    return replace(found, zoom=max(100, min(250, zoom)), time_limit=max(0.1, min(3600.0, float(limit))))


def save_preferences(preferences: Preferences, folder: Path | None = None) -> None:
    """Write the preferences. Raises SaveError or OSError."""
    path = place(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    shown = asdict(preferences) | {"recent": list(preferences.recent)}
    write_atomic(path, yaml.safe_dump(shown, sort_keys=False, allow_unicode=True).encode("utf-8"))
