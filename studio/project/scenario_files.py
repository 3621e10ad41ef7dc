"""Which files are scenarios: those in a folder `scenarios`, and those that say what they expect."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from studio.project.reading import open_waitless

FOLDER = "scenarios"
SCENARIO_SUFFIXES = (".yaml", ".yml", ".json")
_SKIPPED = ("node_modules", "__pycache__")
_HEAD = 1024 * 1024
_EXPECTS = re.compile(rb"^\s*\"?expect\"?\s*:", re.MULTILINE)
_ABOUT = re.compile(rb"^\s*\"?(?:trigger|action|actions|event|flow)\"?\s*:", re.MULTILINE)


def scenarios_below(
    root: Path, unreadable: Callable[[OSError], object] | None = None
) -> Iterator[tuple[Path, list[Path]]]:
    """Each folder below a path with its scenarios, both by name; hidden folders and packages are left out.

    `unreadable` is told of folders that cannot be read, which are passed over otherwise.
    """
    for name, folders, names in os.walk(root, onerror=unreadable):
        folders[:] = sorted(each for each in folders if not each.startswith(".") and each not in _SKIPPED)
        folder = Path(name)
        paths = (folder / each for each in sorted(names))
        yield folder, [path for path in paths if path.suffix in SCENARIO_SUFFIXES and is_scenario(path)]


def is_scenario(path: Path) -> bool:
    """Whether a YAML or JSON file is meant as a scenario; one that is broken counts where it lies in `scenarios`."""
    if path.name.startswith("."):
        return False
    return path.parent.name == FOLDER or says_what_it_expects(path)


def says_what_it_expects(path: Path) -> bool:
    """Whether a file has the keys of a scenario at its outer level, as far as one can tell without reading it all.

    Where the folder says what it is about, `expect` is enough.
    """
    try:
        with open_waitless(path) as file:
            text = file.read(_HEAD)
    except (OSError, ValueError):
        return False
    return _EXPECTS.search(text) is not None and (_ABOUT.search(text) is not None or action_above(path) is not None)


def action_above(path: Path) -> Path | None:
    """The `code.js` beside the folder `scenarios` that a file lies in, however deep in there; None without one."""
    folder = next((each for each in path.resolve().parents if each.name == FOLDER), None)
    code = folder.parent / "code.js" if folder else None
    return code if code is not None and code.is_file() else None
