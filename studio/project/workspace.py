"""A project folder: `studio.yaml`, and `actions/<name>/` with code, description and scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from studio.project.reading import ReadError
from studio.project.scenario_files import FOLDER, SCENARIO_SUFFIXES, scenarios_below

SETTINGS = "studio.yaml"
LESSON = "lesson.yaml"
Kind = Literal["project", "action", "scenario", "lesson"]


class Opened(NamedTuple):
    """What a path turned out to be."""

    kind: Kind
    path: Path


def find_root(path: Path) -> Path | None:
    """The project folder around a path: the nearest one with a `studio.yaml`, or None."""
    path = path.resolve()
    for folder in (path, *path.parents):
        if (folder / SETTINGS).is_file():
            return folder
    return None


def project_of(action: Path) -> Path | None:
    """The project one of whose actions this is, or None for a file on its own."""
    action = action.resolve()
    folder = action.parent.parent
    if action.name != "code.js" or folder.name != "actions":
        return None
    return folder.parent


def is_project(path: Path) -> bool:
    """Whether a path is a project folder. Raises ReadError for a folder which is neither that nor an action's."""
    return path.is_dir() and identify(path).kind == "project"


def identify(path: Path) -> Opened:
    """Say what a path is. Raises ReadError for what the studio does not open."""
    if path.name == LESSON or (path / LESSON).is_file():
        return Opened("lesson", path)
    if path.is_dir():
        if (path / "code.js").is_file():
            return Opened("action", path / "code.js")
        if (path / SETTINGS).is_file() or (path / "actions").is_dir():
            return Opened("project", path)
        raise ReadError(path, None, f"this folder is no project; expected {SETTINGS} or actions/ in it")
    if not path.exists():
        raise ReadError(path, None, "there is no such file")
    if path.suffix in SCENARIO_SUFFIXES:
        return Opened("scenario", path)
    if path.suffix in (".js", ".cjs"):
        return Opened("action", path)
    raise ReadError(path, None, "expected an action (.js), a scenario (.yaml) or a project folder")


def actions(root: Path) -> tuple[Path, ...]:
    """The `code.js` of each action of a project, by name."""
    return tuple(sorted((root / "actions").glob("*/code.js")))


def scenarios(root: Path) -> tuple[Path, ...]:
    """The scenario files of a project, by action and name, then those of its flows."""
    folders = (*sorted((root / "actions").glob(f"*/{FOLDER}")), root / FOLDER)
    return tuple(path for folder in folders for path in _within(folder))


def scenarios_beside(action: Path) -> tuple[Path, ...]:
    """The scenario files that belong to one action: in `scenarios/` beside its code, however deep in there."""
    return tuple(_within(action.parent / FOLDER))


def _within(folder: Path) -> Iterator[Path]:
    for _, found in scenarios_below(folder):
        yield from found
