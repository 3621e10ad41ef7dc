"""Drafts: what somebody typed, kept within a second, so that no crash loses it.

Each process writes into a folder of its own, named by its process id, so that two windows never
fight; a draft of a process that is gone is offered again. A draft knows the digest of the file it
came from: a file that has changed since is never quietly covered by an old draft.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from studio.later import later
from studio.project import folders
from studio.project.saving import disk_digest, write_atomic

if TYPE_CHECKING:
    import hashlib

    import psutil
else:
    psutil = later("psutil")
    hashlib = later("hashlib")

_UNTITLED = "untitled"


class Draft(NamedTuple):
    """Unsaved work. `path` is None for an action without a file; `event` never holds secrets.

    `event_key` names the scenario that was chosen; `event` is there only when it was edited, and
    `dependencies` only for an action without a file, for a file has them beside it.

    `flow` is there for the action that was in the editor of a window whose flow stands in no file: the actions
    in their order, each with its `path` (None for the one without a file) and whether it is `enabled`.

    `known` is the digest of the file when it was read, `saved_at` epoch seconds.
    """

    text: str
    path: str | None
    known: str | None
    saved_at: float
    trigger: str = ""
    event: Mapping[str, Any] | None = None
    event_key: str = ""
    dependencies: Mapping[str, str] | None = None
    flow: tuple[Mapping[str, Any], ...] | None = None

    def names(self, path: str) -> bool:
        """Whether the draft is of this file, or of a flow that it stands in."""
        return self.path == path or any(each.get("path") == path for each in self.flow or ())

    @property
    def file_changed(self) -> bool:
        """Whether the file on disk is another one than the draft was made from."""
        return self.path is not None and disk_digest(Path(self.path)) not in (None, self.known)


class Recovered(NamedTuple):
    """A draft of a process that is gone, with the place where it lies."""

    draft: Draft
    place: Path


class Drafts:
    """The drafts of this process, and those that earlier ones left behind."""

    def __init__(self, folder: Path | None = None, pid: int | None = None) -> None:
        self._root = (folder or folders.state()) / "drafts"
        self._own = self._root / str(pid or os.getpid())

    def keep(self, draft: Draft) -> None:
        """Write a draft, replacing the one of the same file. Raises SaveError."""
        self._own.mkdir(parents=True, exist_ok=True, mode=0o700)
        content = json.dumps(_plain(draft), ensure_ascii=True).encode("ascii")
        write_atomic(self._place(draft.path), content)

    def discard(self, path: str | None) -> None:
        """Forget the draft of a file, because it was saved or is not wanted."""
        with contextlib.suppress(OSError):
            self._place(path).unlink(missing_ok=True)
            self._own.rmdir()

    def part(self) -> Path | None:
        """Give the draft without a file a place of its own, so that the next such draft does not take it.

        Returns the place, None where there is no such draft.
        """
        place = self._place(None)
        with contextlib.suppress(OSError):
            digest = hashlib.sha256(place.read_bytes()).hexdigest()[:24]
            return place.replace(place.with_name(f"{_UNTITLED}-{digest}.json"))
        return None

    def parted(self, place: Path) -> Recovered | None:
        """The draft that was given a place of its own; None when it is gone."""
        draft = _read(place)
        return Recovered(draft, place) if draft else None

    def own(self) -> list[Draft]:
        """The drafts of this process: what is not saved, and what was left behind when something else was opened."""
        return [draft for place in self._own.glob("*.json") if (draft := _read(place))]

    def _place(self, path: str | None) -> Path:
        name = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:24] if path else _UNTITLED
        return self._own / f"{name}.json"

    def recoverable(self) -> list[Recovered]:
        """The drafts of processes that are gone, the newest first; what cannot be read is left alone."""
        found = []
        for folder in self._root.glob("*"):
            if folder == self._own or _alive(folder):
                continue
            found += [Recovered(draft, place) for place in folder.glob("*.json") if (draft := _read(place))]
        return sorted(found, key=lambda each: each.draft.saved_at, reverse=True)

    def forget(self, recovered: Recovered) -> None:
        """Remove a draft that was taken over or is not wanted, and its folder when it is empty."""
        with contextlib.suppress(OSError):
            recovered.place.unlink(missing_ok=True)
            recovered.place.parent.rmdir()

    def hand_over(self) -> None:
        """Leave the drafts of this process to the next one, although this one may still run for a moment."""
        with contextlib.suppress(OSError):
            self._own.rename(self._own.with_name(f"left-{self._own.name}-{time.time_ns()}"))

    def clear(self) -> None:
        """Remove all drafts of this process."""
        shutil.rmtree(self._own, ignore_errors=True)


def _alive(folder: Path) -> bool:
    """Whether the process of a draft folder still runs, and is not a newer one with the same id."""
    try:
        process = psutil.Process(int(folder.name))
        return process.status() != psutil.STATUS_ZOMBIE and process.create_time() <= folder.stat().st_mtime + 1
    except (ValueError, psutil.Error, OSError):
        return False


def _plain(draft: Draft) -> dict[str, Any]:
    """The members of a draft; they are written at once, so nothing has to be copied."""
    return draft._asdict()


def _read(place: Path) -> Draft | None:
    try:
        value = json.loads(place.read_text(encoding="ascii"))
        flow = value.pop("flow", None)
        draft = Draft(**value, flow=tuple(dict(each) for each in flow) if flow is not None else None)
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    typed = isinstance(draft.text, str) and isinstance(draft.saved_at, int | float)
    return draft if typed and (draft.path is None or isinstance(draft.path, str)) else None
