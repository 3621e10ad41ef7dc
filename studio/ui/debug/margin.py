"""Breakpoints and the present line in the margin of the editor. They move with the text."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from studio.ui.editor.view import BREAKS, BREAKS_WIDE, EditorView
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.sandbox.debug import Breakpoint

_STOP, _CONDITION, _LOG, _OFF, _HERE, _HERE_ON = 11, 12, 13, 14, 15, 16
_POINTS = (_STOP, _CONDITION, _LOG, _OFF, _HERE_ON)
_ICONS = {
    _STOP: ("mark-breakpoint", "danger"),
    _CONDITION: ("mark-condition", "danger"),
    _LOG: ("mark-log", "danger"),
    _OFF: ("mark-breakpoint-off", "muted"),
    _HERE: ("mark-here", "pending"),
    _HERE_ON: ("mark-here-on", "pending"),
}
_RGBA_WIDTH, _RGBA_HEIGHT, _DEFINE_RGBA = 2624, 2625, 2626
_UNITS = 14


class Margin(QObject):
    """Draws in one editor. Lines count from 1."""

    def __init__(self, theme: Theme, view: EditorView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._handles: dict[int, int] = {}
        self._covered: list[tuple[int, int]] = []
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        self._view.setMarginWidthN(BREAKS, self._theme.px(BREAKS_WIDE))
        for number, (icon, meaning) in _ICONS.items():
            pixmap = self._theme.pixmap(icon, meaning, _UNITS)
            image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
            pixels = bytes(image.constBits())
            buffer = ctypes.create_string_buffer(pixels, len(pixels))
            self._view.send(_RGBA_WIDTH, image.width())
            self._view.send(_RGBA_HEIGHT, image.height())
            self._view.send(_DEFINE_RGBA, number, ctypes.addressof(buffer))

    def show(self, points: Sequence[Breakpoint], refused: Sequence[int] = ()) -> None:
        """Draw these breakpoints in place of those before; those on `refused` lines are hollow."""
        for number in _POINTS:
            self._view.markerDeleteAll(number)
        self._handles, self._covered = {}, []
        for point in points:
            if point.line <= self._view.lineCount():
                handle = self._view.markerAdd(point.line - 1, _marker(point, point.line in refused))
                self._handles[point.line] = handle

    def moves(self) -> Mapping[int, int]:
        """From which line to which the breakpoints have moved since they were drawn."""
        now = {line: self._view.markerLineFromHandle(handle) + 1 for line, handle in self._handles.items()}
        return {line: there for line, there in now.items() if there > 0}

    def show_here(self, line: int | None) -> None:
        """Point at the line where the action stands, in place of its breakpoint; None for nowhere."""
        self._uncover()
        self._view.markerDeleteAll(_HERE)
        # The caret's own line would hide the light on it, so it is only framed meanwhile.
        self._view.setCaretLineFrame(0 if line is None else max(1, self._theme.px(1)))
        if line is None or not 1 <= line <= self._view.lineCount():
            return
        self._covered = [(line, number) for number in _POINTS if self._view.markerGet(line - 1) & 1 << number]
        for _, number in self._covered:
            self._view.markerDelete(line - 1, number)
        self._view.markerAdd(line - 1, _HERE_ON if self._covered else _HERE)

    def _uncover(self) -> None:
        """Draw the breakpoint again in whose place the present line was."""
        covered, self._covered = self._covered, []
        self._view.markerDeleteAll(_HERE_ON)
        for line, number in covered:
            self._handles[line] = self._view.markerAdd(line - 1, number)

    def here(self) -> int | None:
        """The line that is pointed at."""
        line = self._view.markerNext(0, 1 << _HERE | 1 << _HERE_ON)
        return line + 1 if line >= 0 else None

    def lines(self) -> tuple[int, ...]:
        """The lines that have a breakpoint drawn."""
        mask = sum(1 << number for number in _POINTS)
        found, line = [], self._view.markerNext(0, mask)
        while line >= 0:
            found.append(line + 1)
            line = self._view.markerNext(line + 1, mask)
        return tuple(found)


def _marker(point: Breakpoint, refused: bool) -> int:
    if refused or not point.enabled:
        return _OFF
    return _LOG if point.log else _CONDITION if point.condition else _STOP
