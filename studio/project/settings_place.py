"""Where the tenant settings of an action stand, and what could not be written there, which is put aside."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.later import later
from studio.project import folders, workspace
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.project.settings_file import keep_settings, read_given

if TYPE_CHECKING:
    import hashlib
else:
    hashlib = later("hashlib")


def settings_place(action: Path | None) -> Path:
    """The file with the settings of an action: that of its project, else the one of the window itself.

    A folder with the layout of a project is one, also before it has the file.
    """
    if action is not None:
        root = workspace.find_root(action)
        if root is not None:
            return root / workspace.SETTINGS
        folder = action.resolve().parent
        if action.name == "code.js" and folder.parent.name == "actions":
            return folder.parent.parent / workspace.SETTINGS
    return own_place()


def own_place() -> Path:
    """The settings of the window itself, for actions without a project."""
    return folders.config() / workspace.SETTINGS


def settings_at(place: Path) -> dict[str, Any]:
    """The settings at a place by their flat keys, with those that could not be written there. Raises ReadError."""
    return read_given(place) | _aside(place)


def _aside(place: Path) -> dict[str, Any]:
    if _set_aside().is_dir():
        with contextlib.suppress(ReadError):
            return read_given(_beside(place))
    return {}


def _beside(place: Path) -> Path:
    name = hashlib.sha256(str(place).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    return _set_aside() / f"{name}.yaml"


def _set_aside() -> Path:
    return folders.state() / "settings"


def write_settings(place: Path, changes: Mapping[str, Any]) -> None:
    """Change settings at a place, and with them what could not be written before. ABSENT removes one.

    Raises SaveError and ReadError; what was to be set is put aside then, and `settings_at` still finds it.
    """
    wanted = {**_aside(place), **changes}
    try:
        keep_settings(place, wanted)
    except (SaveError, ReadError):
        with contextlib.suppress(SaveError, ReadError):
            keep_settings(_beside(place), changes)
        raise
    with contextlib.suppress(OSError):
        _beside(place).unlink(missing_ok=True)
