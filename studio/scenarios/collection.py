"""The scenarios that paths stand for, and their part for one of several machines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from studio.project.reading import ReadError
from studio.project.scenario_files import SCENARIO_SUFFIXES, scenarios_below


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
            for folder, found in scenarios_below(path, _unreadable):
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


def _unreadable(error: OSError) -> None:
    raise ReadError(error.filename, None, f"the folder cannot be read: {error.strerror}") from error


def shard(files: tuple[Path, ...], index: int, of: int) -> tuple[Path, ...]:
    """The part of one of several machines, counted from 1: together all of them have every file once."""
    return files[index - 1 :: of]
