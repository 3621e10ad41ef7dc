"""What a program needs before its own first instruction: the dynamic loader and the shared libraries.

The loader itself is asked, so the answer holds for glibc and musl, for bundled libraries and for
distributions with folders of their own.
"""

from __future__ import annotations

import struct
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final

_INTERPRETER_SEGMENT = 3
_ANSWER_S = 10.0
_USUAL_FOLDERS: Final = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")


@dataclass(frozen=True, slots=True)
class Program:
    """The ELF interpreter (None for a static program) and the libraries, or the folders which hold them."""

    interpreter: Path | None
    libraries: tuple[Path, ...]


def program(path: Path) -> Program | None:
    """What the program at `path` needs; None when it is no 64-bit ELF program, for example a script."""
    try:
        return _program(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, struct.error):
        return None


@cache
def _program(path: Path, _changed: int) -> Program:
    interpreter = _interpreter(path)
    if interpreter is None:
        return Program(None, ())
    return Program(interpreter, _listed(interpreter, path) or tuple(map(Path, _USUAL_FOLDERS)))


def _interpreter(path: Path) -> Path | None:
    """Reads the ELF program header; raises ValueError or struct.error for any other kind of file."""
    with path.open("rb") as file:
        header = file.read(64)
        if header[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{path} is not a 64-bit little-endian ELF program")
        (table,) = struct.unpack_from("<Q", header, 32)
        size, count = struct.unpack_from("<HH", header, 54)
        file.seek(table)
        return _named(file, [file.read(size) for _ in range(count)])


def _named(file: BinaryIO, segments: list[bytes]) -> Path | None:
    for segment in segments:
        kind, _, offset, _, _, length = struct.unpack_from("<IIQQQQ", segment)
        if kind == _INTERPRETER_SEGMENT:
            file.seek(offset)
            return Path(file.read(length).rstrip(b"\0").decode())
    return None


def _listed(interpreter: Path, path: Path) -> tuple[Path, ...]:
    """The libraries as the loader finds them, empty when it does not answer."""
    try:
        done = subprocess.run([interpreter, "--list", path], env={}, capture_output=True, timeout=_ANSWER_S, check=True)
    except (OSError, subprocess.SubprocessError):
        return ()
    return tuple(libraries(done.stdout.decode("utf-8", "surrogateescape")))


def libraries(listing: str) -> list[Path]:
    """The files in a loader's listing: lines like `libc.so.6 => /lib/libc.so.6 (0x7f…)` or only the path."""
    found = (line.strip().rpartition(" (0x")[0].rpartition(" => ")[2] for line in listing.splitlines())
    return [Path(name) for name in found if name.startswith("/")]
