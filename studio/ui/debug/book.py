"""The breakpoints of every action, kept in the state folder of the person and never in a project."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from studio.later import later
from studio.project import folders
from studio.project.saving import SaveError, write_atomic

if TYPE_CHECKING:
    from studio.sandbox import debug
else:
    debug = later("studio.sandbox.debug")

FILE = "breakpoints.json"
VERSION = 1
_MOST = 500
_KEEP_MS = 300


class BreakpointBook(QObject):
    """Breakpoints by the key of their action, and which actions may be debugged. `changed(key)` follows changes."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path or folders.state() / FILE
        self._points: dict[str, tuple[debug.Breakpoint, ...]] = {}
        self._agreed: set[str] = set()
        self._later = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._later.timeout.connect(self.keep)
        self._read()

    def of(self, key: str) -> tuple[debug.Breakpoint, ...]:
        """The breakpoints of an action in the order of its lines."""
        return self._points.get(key, ())

    def at(self, key: str, line: int) -> debug.Breakpoint | None:
        """The breakpoint of a line, if it has one."""
        return next((each for each in self.of(key) if each.line == line), None)

    def toggle(self, key: str, line: int) -> bool:
        """Put a breakpoint on a line, or take the one that is there away. Returns whether there is one now."""
        there = self.at(key, line)
        others = [each for each in self.of(key) if each.line != line]
        self._set(key, others if there else [*others, debug.Breakpoint(line)])
        return there is None

    def put(self, key: str, point: debug.Breakpoint) -> None:
        """Put a breakpoint in place of the one on its line."""
        self._set(key, [*(each for each in self.of(key) if each.line != point.line), point])

    def move(self, key: str, moves: Mapping[int, int]) -> None:
        """Lines have moved: from the first number of each pair to the second. Two on one line become one."""
        moved = {moves.get(each.line, each.line): each for each in self.of(key)}
        found = tuple(replace(each, line=line) for line, each in sorted(moved.items()))
        if found != self.of(key):
            self._set(key, found)

    def clear(self) -> None:
        """Take all breakpoints of all actions away."""
        for key in list(self._points):
            self._set(key, ())

    def keys(self) -> tuple[str, ...]:
        """The actions that have breakpoints."""
        return tuple(self._points)

    def is_agreed(self, key: str) -> bool:
        """Whether the person has agreed to have this action debugged."""
        return key in self._agreed

    def agree(self, keys: Iterable[str]) -> None:
        """The person has agreed to have these actions debugged."""
        self._agreed.update(keys)
        self._later.start()

    def _set(self, key: str, points: Iterable[debug.Breakpoint]) -> None:
        found = tuple(sorted(points, key=lambda each: each.line))[:_MOST]
        if found:
            self._points[key] = found
        else:
            self._points.pop(key, None)
        self._later.start()
        self.changed.emit(key)

    def keep(self) -> None:
        """Write everything down, which is no file where there is nothing.

        What cannot be written is only known until the window closes.
        """
        self._later.stop()
        if not self._points and not self._agreed:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            return
        told = {
            "version": VERSION,
            "breakpoints": {key: [asdict(each) for each in points] for key, points in self._points.items()},
            "agreed": sorted(self._agreed),
        }
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._path, json.dumps(told, indent=1).encode())
        except (OSError, SaveError):
            return

    def _read(self) -> None:
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return
        if not isinstance(told, dict) or told.get("version") != VERSION:
            return
        points = told.get("breakpoints")
        for key, each in points.items() if isinstance(points, dict) else ():
            found = [point for item in each if (point := _point(item)) is not None] if isinstance(each, list) else []
            if found:
                self._points[key] = tuple(sorted(found, key=lambda point: point.line))[:_MOST]
        agreed = told.get("agreed")
        self._agreed = {key for key in agreed if isinstance(key, str)} if isinstance(agreed, list) else set()


def _point(item: Any) -> debug.Breakpoint | None:
    if not isinstance(item, dict) or not isinstance(item.get("line"), int) or item["line"] < 1:
        return None
    texts = {name: item[name] for name in ("condition", "log") if isinstance(item.get(name), str)}
    return debug.Breakpoint(item["line"], enabled=item.get("enabled") is not False, **texts)
