"""Write files so that nothing is ever half saved, and never over somebody else's change."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from studio.later import later
from studio.project.reading import digest

if TYPE_CHECKING:
    import tempfile
else:
    tempfile = later("tempfile")


class SaveError(Exception):
    """A file cannot be written; the text is one sentence with the place and the reason."""


class ChangedOnDisk(SaveError):
    """The file is not the one that was read: somebody else has written it in the meantime."""


def write_atomic(path: Path, content: bytes) -> None:
    """Replace a file in one step, keeping its mode and following a link. Raises SaveError."""
    target = path.resolve()
    try:
        mode = target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise _failure(path, error) from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(mode)
        draft.replace(target)
    except OSError as error:
        raise _failure(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _failure(path: Path, error: OSError) -> SaveError:
    return SaveError(f"{path} cannot be saved: {error.strerror or error}.")


def save_text(path: Path, text: str, *, newline: str = "\n", bom: bool = False, known: str | None = None) -> str:
    """Save a text with its line ends and byte-order mark; returns the digest of what was written.

    `known` is the digest of the file as it was read: another one on disk raises ChangedOnDisk, and
    nothing is written. Lone surrogates, which are no text, raise SaveError.
    """
    if known is not None and disk_digest(path) not in (None, known):
        raise ChangedOnDisk(f"{path} was changed by another program since it was read.")
    lines = text.replace("\r\n", "\n").replace("\n", newline) if newline != "\n" else text
    try:
        content = (b"\xef\xbb\xbf" if bom else b"") + lines.encode("utf-8")
    except UnicodeEncodeError as error:
        raise SaveError(f"{path} cannot be saved: character {error.start} is half of a pair.") from error
    write_atomic(path, content)
    return digest(content)


def disk_digest(path: Path) -> str | None:
    """The digest of a file as it lies on disk, or None where it cannot be read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return None
