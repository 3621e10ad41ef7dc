"""The history of runs on disk: one file each, bounded in number and bytes, and nothing unreadable stays in the way.

A file has two lines: what a list shows of the run, and the run. So a list is made without reading the runs.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.project import folders
from studio.project.saving import write_atomic

MOST_BYTES = 64 * 1024 * 1024
_LARGEST = 8 * 1024 * 1024
_LONGEST_HEAD = 64 * 1024
_LONGEST_NAME = 200
_BAD = "unreadable"
_PINNED = "pinned"
_LEVELS = 6


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One run on disk, with the headline that was kept with it."""

    place: Path
    head: Mapping[str, Any]
    size: int


class RunFiles:
    """The runs kept for this user, by all windows; at most `most` of them and `most_bytes` together.

    One of them can be pinned: it is kept beyond these bounds.
    """

    def __init__(self, most: int, folder: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        self.most, self._most_bytes = most, most_bytes
        self._folder = folder or folders.state() / "history"
        self._numbers = itertools.count()

    def keep(self, head: Mapping[str, Any], run: Any) -> KeptFile | None:
        """Keep a run, and let the oldest go where there are too many. None where it is not kept.

        That is so where nothing is to be kept, and for a run that is larger than 8 MiB. Raises SaveError.
        """
        if self.most <= 0:
            return None
        lines = (json.dumps(head, allow_nan=False), _dumped(run))
        content = "\n".join(lines).encode("ascii")
        if len(content) > min(_LARGEST, self._most_bytes) or len(lines[0]) > _LONGEST_HEAD:
            return None
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        place = self._folder / f"{time.time_ns():020d}-{os.getpid()}-{next(self._numbers)}.json"
        write_atomic(place, content)
        with contextlib.suppress(OSError):
            place.chmod(0o600)
        self.trim()
        return KeptFile(place, head, len(content))

    def trim(self) -> None:
        """Let the oldest go until both bounds hold; the pinned one stays."""
        kept, size, pinned = 0, 0, self.pinned
        for place in self._places():
            with contextlib.suppress(OSError):
                kept, size = kept + 1, size + place.stat().st_size
                if place != pinned and (kept > self.most or size > self._most_bytes):
                    place.unlink(missing_ok=True)

    # -- the one that is pinned

    @property
    def pinned(self) -> Path | None:
        """The run that is pinned, None where there is none."""
        try:
            name = (self._folder / _PINNED).read_text(encoding="ascii")[:_LONGEST_NAME]
        except (OSError, ValueError):
            return None
        place = self._folder / name
        return place if place.name == name and place.suffix == ".json" and place.is_file() else None

    def pin(self, place: Path | None) -> None:
        """Keep this run whatever comes after it, in place of the one that was pinned; none with None.

        Raises SaveError.
        """
        if place is not None:
            write_atomic(self._folder / _PINNED, place.name.encode("ascii"))
        else:
            self.forget(self._folder / _PINNED)

    def _places(self) -> list[Path]:
        return sorted(self._folder.glob("*.json"), key=lambda each: each.name, reverse=True)

    def listed(self) -> list[KeptFile]:
        """The runs that are kept, the newest first; a file without a headline is put aside."""
        found = []
        for place in self._places():
            try:
                with place.open("rb") as file:
                    line = file.readline(_LONGEST_HEAD + 1)
                head = json.loads(line)
            except OSError:
                continue
            except ValueError:
                head = None
            if isinstance(head, dict):
                found.append(KeptFile(place, head, place.stat().st_size))
            else:
                self.put_aside(place)
        return found

    def read(self, place: Path) -> Any:
        """The run in a file, as plain JSON values; None for one that cannot be read, which is put aside."""
        try:
            with place.open("rb") as file:
                file.readline(_LONGEST_HEAD + 1)
                return json.loads(file.read(_LARGEST + 1), object_hook=_giving_way)
        except OSError:
            return None
        except (ValueError, RecursionError):
            self.put_aside(place)
            return None

    def put_aside(self, place: Path) -> None:
        """Move a file away that is no run; the newest few of them stay, for whoever wants to look."""
        with contextlib.suppress(OSError):
            aside = self._folder / _BAD
            aside.mkdir(exist_ok=True)
            place.replace(aside / f"{place.name}.bad")
            for old in sorted(aside.iterdir(), reverse=True)[10:]:
                old.unlink(missing_ok=True)

    def forget(self, place: Path) -> None:
        """Remove one run."""
        with contextlib.suppress(OSError):
            place.unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove all runs."""
        for place in self._places():
            self.forget(place)


def _dumped(value: Any, levels: int = _LEVELS) -> str:
    """A value as JSON, put together of small parts: other threads of Python stand still while one is made."""
    if levels and isinstance(value, dict):
        return f"{{{', '.join(f'{json.dumps(key)}: {_dumped(item, levels - 1)}' for key, item in value.items())}}}"
    if levels and isinstance(value, list):
        return f"[{', '.join(_dumped(item, levels - 1) for item in value)}]"
    return json.dumps(value, allow_nan=False)


def _giving_way(found: dict[str, Any]) -> dict[str, Any]:
    """The object itself; that Python is called for each of them lets its other threads go on meanwhile."""
    return found
