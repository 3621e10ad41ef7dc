"""What a process that dies leaves behind: a file that Python's fault handler and Qt's fatal messages write to."""

from __future__ import annotations

import contextlib
import faulthandler
import os
from pathlib import Path
from typing import TextIO

import psutil

_PREFIX, _SUFFIX = "process-", ".txt"


class LastWords:
    """The file of this process in `folder`; it is empty, and goes when the process ends well."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{_PREFIX}{os.getpid()}{_SUFFIX}"
        self._file: TextIO = self._path.open("w", encoding="utf-8")
        faulthandler.enable(self._file)

    def write(self, text: str) -> None:
        """Write at once, for there may be no later."""
        self._file.write(f"{text}\n")
        self._file.flush()

    def close(self) -> None:
        """The process ends well: nothing is left behind."""
        faulthandler.disable()
        self._file.close()
        self._path.unlink(missing_ok=True)


def left_behind(folder: Path) -> str:
    """What processes that are gone have left, the newest; all of it is taken away. Nothing when they ended well."""
    found: list[tuple[float, str]] = []
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}") if folder.is_dir() else ():
        number = path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
        if not number.isdigit() or psutil.pid_exists(int(number)):
            continue
        with contextlib.suppress(OSError):
            found.append((path.stat().st_mtime, path.read_text(encoding="utf-8", errors="replace")))
            path.unlink()
    said = [text for _, text in sorted(found) if text.strip()]
    return said[-1] if said else ""
