"""The cache of installed packages: one finished folder per list of packages, shared between projects.

A folder appears by one rename and is never written again, so a folder that is there is complete. What is
being installed lies beside it in a draft folder with the number of its process; drafts whose process is gone
are swept away.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from studio.npm.failure import disk_failure
from studio.project import folders

# What the platform's actions run on, and so the only line of Node that the studio runs.
_RUNTIME = "node22"
# Another number makes all folders anew, for when the checks of an installation change.
_EDITION = 1
_DRAFT = ".draft-"
_PID = re.compile(rf"{re.escape(_DRAFT)}([0-9]{{1,9}})-")
_READABLE = 40
_WINDOWS = sys.platform == "win32"


@dataclass(frozen=True, slots=True)
class Installed:
    """One finished folder: what was asked for, and how much there is in it."""

    path: Path
    dependencies: Mapping[str, str]
    size: int
    files: int


def root() -> Path:
    """The folder that holds the finished folders, without links in its path: Node compares paths by text."""
    return (folders.cache() / "packages").resolve()


def downloads() -> Path:
    """npm's own cache, from which an installation without network comes."""
    return (folders.cache() / "npm").resolve()


def place(dependencies: Mapping[str, str]) -> Path:
    """Where the folder for these packages lies, whether or not it is there."""
    listed = sorted(dependencies.items())
    key = json.dumps([_EDITION, _RUNTIME, sys.platform, platform.machine(), listed])
    readable = "+".join(f"{name}@{version}" for name, version in listed)
    readable = re.sub(r"[^A-Za-z0-9.@+_-]", "_", readable)[:_READABLE].rstrip(".")
    return root() / f"{readable}-{hashlib.sha256(key.encode()).hexdigest()[:20]}"


def installed(dependencies: Mapping[str, str]) -> Path | None:
    """The finished folder with these packages, or None when they have to be installed or there are none."""
    path = place(dependencies)
    return path if dependencies and path.is_dir() else None


@contextlib.contextmanager
def draft() -> Iterator[Path]:
    """A new folder of this process beside the finished ones, gone afterwards. Raises NpmFailure."""
    path = root() / f"{_DRAFT}{os.getpid()}-{secrets.token_hex(6)}"
    try:
        downloads().mkdir(parents=True, exist_ok=True)
        path.mkdir(parents=True)
    except OSError as error:
        raise disk_failure(error, f"The cache folder {root()} cannot be used") from error
    try:
        yield path
    finally:
        remove_tree(path)


def keep(finished: Path, dependencies: Mapping[str, str]) -> Path:
    """Gives a finished draft its place in one step; where somebody was faster, theirs is kept. Raises NpmFailure."""
    target = place(dependencies)
    try:
        finished.rename(target)
    except OSError as error:
        if not target.is_dir():
            raise disk_failure(error, f"The packages cannot be kept in {root()}") from error
    return target


def packages() -> tuple[Installed, ...]:
    """All finished folders, by name."""
    return tuple(_described(path) for path in sorted(_finished()))


def total_size() -> int:
    """The bytes of everything in the cache: finished folders, drafts and npm's downloads."""
    return sum(_extent(folder)[0] for folder in (root(), downloads()))


def clean(keep: Collection[Path] = ()) -> int:
    """Removes finished folders except those to `keep`, and dead drafts; answers how many bytes were freed."""
    kept = {path.resolve() for path in keep}
    gone = [path for path in _finished() if path not in kept]
    freed = sum(_extent(path)[0] for path in gone)
    for path in gone:
        # Out of its place first: nobody may find half a folder there.
        condemned = path.with_name(f"{_DRAFT}{os.getpid()}-{secrets.token_hex(6)}")
        with contextlib.suppress(OSError):
            path.rename(condemned)
            remove_tree(condemned)
    sweep()
    return freed - sum(_extent(path)[0] for path in gone)


def clear_downloads() -> int:
    """Removes npm's own cache; answers how many bytes were freed. The next installation needs the network."""
    before = _extent(downloads())[0]
    remove_tree(downloads())
    return before - _extent(downloads())[0]


def sweep() -> None:
    """Removes the drafts of processes that are gone."""
    for path in _folders():
        pid = _PID.match(path.name)
        if path.name.startswith(_DRAFT) and not (pid and psutil.pid_exists(int(pid[1]))):
            remove_tree(path)


def seal(folder: Path) -> None:
    """Makes the files of a folder read-only."""
    for entry in _files(folder):
        Path(entry.path).chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)


def remove_tree(folder: Path) -> None:
    """Removes a folder as far as that is possible."""
    if _WINDOWS:
        for entry in _files(folder):
            with contextlib.suppress(OSError):
                Path(entry.path).chmod(stat.S_IWRITE)
    shutil.rmtree(folder, ignore_errors=True)


def _folders() -> list[Path]:
    try:
        return [path for path in root().iterdir() if path.is_dir()]
    except OSError:
        return []


def _finished() -> list[Path]:
    return [path for path in _folders() if not path.name.startswith(_DRAFT)]


def _described(path: Path) -> Installed:
    size, files = _extent(path)
    try:
        dependencies = dict(json.loads((path / "package.json").read_text(encoding="utf-8"))["dependencies"])
    except (OSError, ValueError, KeyError, TypeError):
        dependencies = {}
    return Installed(path, dependencies, size, files)


def _extent(folder: Path) -> tuple[int, int]:
    """The bytes and the number of the files below a folder; what goes away meanwhile is not counted."""
    sizes = []
    for entry in _files(folder):
        with contextlib.suppress(OSError):
            sizes.append(entry.stat(follow_symlinks=False).st_size)
    return sum(sizes), len(sizes)


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    waiting = [str(folder)]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                found = list(entries)
        except OSError:
            continue
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            else:
                yield entry
