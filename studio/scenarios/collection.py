"""Which files are scenarios: those in a folder `scenarios`, and those that say what they expect."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.project.reading import ReadError, open_waitless
from studio.project.workspace import SCENARIO_SUFFIXES

FOLDER = "scenarios"
_SKIPPED = ("node_modules", "__pycache__")
_HEAD = 1024 * 1024
_EXPECTS = re.compile(rb"^\s*\"?expect\"?\s*:", re.MULTILINE)
_ABOUT = re.compile(rb"^\s*\"?(?:trigger|action|actions|event|flow)\"?\s*:", re.MULTILINE)


@dataclass(frozen=True)
class Collected:
    """Scenario files in the order of the paths given, each once, and the folders that were looked through."""

    files: tuple[Path, ...]
    folders: tuple[Path, ...]


def collect(paths: Iterable[Path]) -> Collected:
    """The scenario files that paths stand for: a file is one, a folder stands for all below it, sorted by path.

    Raises ReadError for a path that does not exist or is no scenario.
    """
    files: dict[Path, Path] = {}
    folders: list[Path] = []
    for path in paths:
        if path.is_dir():
            for folder, found in _below(path):
                folders.append(folder)
                for file in found:
                    files.setdefault(file.resolve(), file)
        else:
            files.setdefault(path.resolve(), _checked(path))
    return Collected(tuple(files.values()), tuple(folders))


def _checked(path: Path) -> Path:
    if not path.exists():
        raise ReadError(path, None, "there is no such file; expected a scenario or a folder")
    if path.suffix not in SCENARIO_SUFFIXES:
        raise ReadError(path, None, f"expected a scenario ({', '.join(SCENARIO_SUFFIXES)}) or a folder with scenarios")
    return path


def _below(root: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Each folder below a path with its scenarios, both by name; hidden folders and packages are left out."""
    for name, folders, names in os.walk(root, onerror=_unreadable):
        folders[:] = sorted(each for each in folders if not each.startswith(".") and each not in _SKIPPED)
        folder = Path(name)
        paths = (folder / each for each in sorted(names))
        yield folder, [path for path in paths if path.suffix in SCENARIO_SUFFIXES and is_scenario(path)]


def _unreadable(error: OSError) -> None:
    raise ReadError(error.filename, None, f"the folder cannot be read: {error.strerror}") from error


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


def shard(files: tuple[Path, ...], index: int, of: int) -> tuple[Path, ...]:
    """The part of one of several machines, counted from 1: together all of them have every file once."""
    return files[index - 1 :: of]
