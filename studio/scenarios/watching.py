"""Which files changed since the last look: by asking the file system, which works everywhere and needs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

Look = Mapping[Path, tuple[int, int, int] | None]


def look(paths: Iterable[Path]) -> Look:
    """The state of files and folders; None for one that is not there. A folder changes with what is in it."""
    return {path: _state(path) for path in paths}


def changed(before: Look, after: Look) -> frozenset[Path]:
    """The paths whose state is another one, or that are in one of both only."""
    return frozenset(path for path in {*before, *after} if before.get(path) != after.get(path))


def _state(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
