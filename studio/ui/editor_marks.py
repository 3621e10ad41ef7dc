"""What a run writes into the editor: marks in the margin, words at the ends of lines, squiggles."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from studio.ui.editor_styling import bgr
from studio.ui.theme import Theme

MarkKind = Literal["claim", "dropped", "error", "call"]
_ICONS: dict[MarkKind, tuple[str, str]] = {
    "claim": ("mark-claim", "ok"),
    "dropped": ("mark-dropped", "danger"),
    "error": ("mark-error", "danger"),
    "call": ("mark-call", "info"),
}
_MARKERS: dict[MarkKind, int] = {"claim": 1, "dropped": 2, "error": 3, "call": 4}
_MEANINGS: dict[MarkKind, str] = {"claim": "ok", "dropped": "danger", "error": "danger", "call": "info"}
_STYLE_OFFSET = 512
_SQUIGGLE = 8
_INDIC_SQUIGGLE, _EOL_STANDARD = 1, 1
_RGBA_WIDTH, _RGBA_HEIGHT, _DEFINE_RGBA = 2624, 2625, 2626
_FADED = 90


@dataclass(frozen=True, slots=True)
class LineMark:
    """A mark on a line (1-based) with the words to show at its end."""

    line: int
    kind: MarkKind
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in the text; line and column are 1-based."""

    line: int
    column: int
    message: str


class Marks(QObject):
    """The marks and problems of one editor. They move with their lines."""

    def __init__(self, view: Any, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._faded = False
        self._handles: list[tuple[int, LineMark]] = []
        self._problems: tuple[Problem, ...] = ()
        view.eOLAnnotationSetStyleOffset(_STYLE_OFFSET)
        view.eOLAnnotationSetVisible(_EOL_STANDARD)
        view.indicSetStyle(_SQUIGGLE, _INDIC_SQUIGGLE)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems shown."""
        return self._problems

    def paint(self) -> None:
        """Take the colours of the theme."""
        for kind, number in _MARKERS.items():
            icon, meaning = _ICONS[kind]
            self._define(number, icon, "neutral" if self._faded else meaning)
            style = _STYLE_OFFSET + number
            shown = "muted" if self._faded else _MEANINGS[kind]
            self._view.styleSetFore(style, bgr(self._theme.color(shown)))
            self._view.styleSetBack(style, bgr(self._theme.color("surface")))
            self._view.styleSetItalic(style, True)
        self._view.indicSetFore(_SQUIGGLE, bgr(self._theme.color("danger")))

    def _define(self, number: int, icon: str, meaning: str) -> None:
        image = self._theme.pixmap(icon, meaning, 14).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
        pixels = bytes(image.constBits())
        buffer = ctypes.create_string_buffer(pixels, len(pixels))
        self._view.send(_RGBA_WIDTH, image.width())
        self._view.send(_RGBA_HEIGHT, image.height())
        self._view.send(_DEFINE_RGBA, number, ctypes.addressof(buffer))

    def show(self, marks: Sequence[LineMark]) -> None:
        """Replace the marks. Several on one line share its end; the first decides the colour."""
        self.clear()
        self._faded = False
        self.paint()
        texts: dict[int, list[str]] = {}
        styles: dict[int, int] = {}
        for mark in marks:
            line = mark.line - 1
            if not 0 <= line < self._view.lineCount():
                continue
            handle = self._view.markerAdd(line, _MARKERS[mark.kind])
            self._handles.append((handle, mark))
            if mark.text and mark.text not in texts.setdefault(line, []):
                texts[line].append(mark.text)
            styles.setdefault(line, _MARKERS[mark.kind])
        for line, words in texts.items():
            self._view.eOLAnnotationSetText(line, "  " + "  ".join(words))
            self._view.eOLAnnotationSetStyle(line, styles[line])

    def clear(self) -> None:
        """Remove all marks."""
        self._handles = []
        self._view.eOLAnnotationClearAll()
        for number in _MARKERS.values():
            self._view.markerDeleteAll(number)

    def fade(self) -> None:
        """Dim the marks: the code is no longer the one that ran."""
        if self._handles and not self._faded:
            self._faded = True
            self.paint()

    def at(self, line: int) -> tuple[LineMark, ...]:
        """The marks on a line (1-based), wherever it has moved to."""
        found = ((self._view.markerLineFromHandle(handle), mark) for handle, mark in self._handles)
        return tuple(mark for place, mark in found if place == line - 1)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Replace the squiggles."""
        view = self._view
        view.setIndicatorCurrent(_SQUIGGLE)
        view.indicatorClearRange(0, view.length())
        self._problems = tuple(sorted(problems, key=lambda each: (each.line, each.column)))
        for problem in self._problems:
            line = min(max(problem.line, 1), view.lineCount()) - 1
            start = view.positionFromLine(line)
            end = view.lineEndPosition(line)
            at = min(view.positionRelativeCodeUnits(start, max(problem.column - 1, 0)) or start, end)
            word = max(view.wordEndPosition(at, True), at + 1)
            begin = max(at - 1, start) if at >= end else at
            view.indicatorFillRange(begin, max(1, min(word, end) - begin))

    def problem_at(self, line: int) -> Problem | None:
        """The first problem of a line (1-based)."""
        return next((each for each in self._problems if each.line == line), None)
