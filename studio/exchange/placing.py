"""Files of an export or import are placed all together or not at all, and never over those of somebody else."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from studio.project.saving import SaveError


@dataclass(frozen=True, slots=True)
class Part:
    """One file: its place below the folder, with `/` between the parts, and its content.

    What is `yielding` never replaces a file that is there, not even where that was asked for.
    """

    path: str
    content: bytes
    yielding: bool = False


class Occupied(Exception):
    """There are files where some would be written; the text names the first and says what to do."""


def text_part(path: str, text: str, *, yielding: bool = False) -> Part:
    """A file with a text. Raises SaveError for a text that cannot be written as UTF-8."""
    try:
        return Part(path, text.encode("utf-8"), yielding)
    except UnicodeEncodeError as error:
        raise SaveError(f"{path} cannot be written: character {error.start} is half of a pair.") from error


def check(parts: Sequence[Part], folder: Path, *, force: bool = False) -> tuple[Part, ...]:
    """The parts that have to be written; those that are there already, byte for byte, are not.

    Raises Occupied for one that would replace another file, unless that is forced, and for links and folders that
    are in its way.
    """
    return tuple(part for part in parts if _wanted(part, folder, force))


def _wanted(part: Part, folder: Path, force: bool) -> bool:
    names = PurePosixPath(part.path).parts
    assert names and not PurePosixPath(part.path).is_absolute() and ".." not in names, part.path
    if folder.exists() and not folder.is_dir():
        raise Occupied(f"{folder} is a file; expected a folder, or one that is not there yet")
    target = folder
    for name in names:
        target = target / name
        if target.is_symlink():
            raise Occupied(f"{target} is a link, which an export does not follow; expected a folder without links")
        if target != folder.joinpath(*names) and target.exists() and not target.is_dir():
            raise Occupied(f"{target} is a file where a folder is needed; expected another folder")
    if not target.exists():
        return True
    if target.is_dir():
        raise Occupied(f"{target} is a folder where a file is to be; expected another folder")
    if part.yielding or target.read_bytes() == part.content:
        return False
    if not force:
        raise Occupied(f"{target} is there already; expected another folder, or --force to replace it")
    return True


def place(parts: Sequence[Part], folder: Path, *, force: bool = False) -> tuple[Path, ...]:
    """Write the parts below the folder, all or none, and answer where those lie that were written.

    Raises Occupied as `check` does, and SaveError where the disk fails; then everything is as it was.
    """
    wanted = check(parts, folder, force=force)
    if not wanted:
        return ()
    try:
        fresh = _first_missing(folder)
        staging = Path(tempfile.mkdtemp(prefix=".action-studio-", dir=fresh.absolute().parent if fresh else folder))
    except OSError as error:
        raise SaveError(f"{folder} cannot be written: {error.strerror or error}.") from error
    try:
        _fill(staging / "new", wanted)
        _move(staging, wanted, folder, fresh)
    except OSError as error:
        raise SaveError(f"{folder} cannot be written: {error.strerror or error}. Nothing was changed.") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return tuple(folder / part.path for part in wanted)


def _first_missing(folder: Path) -> Path | None:
    """The uppermost folder on the way that is not there yet."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    return missing[-1] if missing else None


def _fill(new: Path, parts: Sequence[Part]) -> None:
    new.mkdir()
    for part in parts:
        path = new / part.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(part.content)
            file.flush()
            os.fsync(file.fileno())


def _move(staging: Path, parts: Sequence[Part], folder: Path, fresh: Path | None) -> None:
    """One rename where the folder is new; else file by file, and all the way back if one fails."""
    if fresh is not None:
        inner = staging / "tree" / folder.relative_to(fresh)
        inner.parent.mkdir(parents=True, exist_ok=True)
        (staging / "new").rename(inner)
        (staging / "tree").rename(fresh)
        return
    undo: list[tuple[Path, Path | None]] = []
    try:
        for index, part in enumerate(parts):
            _exchange(staging / "new" / part.path, folder / part.path, staging / f"old-{index}", undo)
    except BaseException:
        _undo(undo)
        raise


def _exchange(new: Path, target: Path, old: Path, undo: list[tuple[Path, Path | None]]) -> None:
    for parent in reversed([path for path in target.parents if not path.exists()]):
        parent.mkdir()
        undo.append((parent, None))
    if target.exists():
        target.rename(old)
        undo.append((target, old))
    else:
        undo.append((target, None))
    new.rename(target)


def _undo(undo: Sequence[tuple[Path, Path | None]]) -> None:
    for target, old in reversed(undo):
        with contextlib.suppress(OSError):
            if old is not None:
                old.replace(target)
            elif target.is_dir():
                target.rmdir()
            else:
                target.unlink(missing_ok=True)
