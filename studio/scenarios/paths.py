"""What a scenario is about by where it lies: its action, or the project whose flow it runs; and how paths are shown."""

from __future__ import annotations

from pathlib import Path

from studio.project import workspace
from studio.project.scenario import Scenario
from studio.project.scenario_files import FOLDER, action_above


def shown_path(path: Path) -> str:
    """A path as a user of this folder writes it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return path.as_posix()


def meant_by(path: Path, scenario: Scenario) -> list[Path]:
    """What the scenario in a file runs: its actions, or the folder of the project whose flow it is.

    It names them, or knows them from the folder that it lies in. Empty where neither is so.
    """
    if paths := _named(path, scenario) or _of_folder(path, scenario):
        return paths
    root = _project_around(path)
    return [root] if root else []


def action_meant_by(path: Path, scenario: Scenario) -> Path | None:
    """The one action that the scenario in a file runs; None for several, for a whole flow, and for none."""
    paths = meant_by(path, scenario)
    if len(paths) != 1:
        return None
    found = paths[0] / "code.js" if paths[0].is_dir() else paths[0]
    return found.resolve() if found.is_file() else None


def _named(path: Path, scenario: Scenario) -> list[Path]:
    """The actions that the scenario names."""
    names = scenario.actions or ((scenario.action,) if scenario.action else ())
    return [path.parent / name for name in names]


def _of_folder(path: Path, scenario: Scenario) -> list[Path] | None:
    """The action above `scenarios/`: its `code.js`, else the only file with code there. None for the whole flow."""
    if scenario.flow:
        return None
    if (code := action_above(path)) is not None:
        return [code]
    above = path.resolve().parent.parent
    if path.resolve().parent.name != FOLDER:
        return None
    codes = sorted(each for each in above.glob("*") if each.suffix in (".js", ".cjs"))
    return codes if len(codes) == 1 else None


def _project_around(path: Path) -> Path | None:
    """The project folder that a scenario lies in, by its settings file or by its layout."""
    root = workspace.find_root(path)
    folders = path.resolve().parents
    return root or next((each for each in folders if next((each / "actions").glob("*/code.js"), None)), None)
