"""What a run writes into the editor: marks in the margin, words at the ends of lines, squiggles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from studio.later import later
from studio.ui.editor.styling import bgr
from studio.ui.editor.view import MISSED, RAN, EditorView
from studio.ui.hostile_text import row_text
from studio.ui.theme import Theme

if TYPE_CHECKING:
    import ctypes
else:
    ctypes = later("ctypes")

MarkKind = Literal["claim", "dropped", "error", "call"]
_MARKERS: dict[MarkKind, int] = {"call": 1, "claim": 2, "dropped": 3, "error": 4}
_MEANINGS: dict[MarkKind, str] = {"call": "info", "claim": "ok", "dropped": "danger", "error": "danger"}
_PROBLEM_MARKER, _EMPTY = 5, 5
_FULL_RECTANGLE = 26
_LIGHT, _BACKGROUND = 8, 22
_STYLE_OFFSET = 512
_SQUIGGLES: dict[ProblemKind, int] = {"error": 8, "warning": 14, "hint": 15, "unused": 16}
_SHADES: dict[ProblemKind, str] = {"error": "danger", "warning": "warn", "hint": "muted", "unused": "muted"}
_STRIKE, _INDIC_STRIKE = 17, 4
_INDIC_SQUIGGLE, _INDIC_DOTS, _INDIC_TEXT, _EOL_STANDARD = 1, 10, 17, 1
_LOOKS: dict[ProblemKind, int] = {
    "error": _INDIC_SQUIGGLE,
    "warning": _INDIC_SQUIGGLE,
    "hint": _INDIC_DOTS,
    "unused": _INDIC_TEXT,
}
_RGBA_WIDTH, _RGBA_HEIGHT, _DEFINE_RGBA = 2624, 2625, 2626
_ICON_UNITS = 14
_THIN_LINE = 130


class LineMark(NamedTuple):
    """A mark on a line (1-based) with the words to show at its end."""

    line: int
    kind: MarkKind
    text: str


ProblemKind = Literal["error", "warning", "hint", "unused"]


class Problem(NamedTuple):
    """Something about a place in the text; line and column are 1-based, `end` is where it ends, if that is known."""

    line: int
    column: int
    message: str
    kind: ProblemKind = "error"
    end: tuple[int, int] | None = None


class Marks(QObject):
    """The marks and problems of one editor. They move with their lines."""

    def __init__(self, view: EditorView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._faded = self._has_icons = False
        self._lines_faded: bool | None = None
        self._marks: list[tuple[int, LineMark]] = []
        self._problems: list[tuple[int, Problem]] = []
        view.markerDefine(_PROBLEM_MARKER, _EMPTY)
        for number in (RAN, MISSED):
            view.markerDefine(number, _FULL_RECTANGLE)
        view.markerDefine(_LIGHT, _BACKGROUND)
        view.eOLAnnotationSetStyleOffset(_STYLE_OFFSET)
        view.eOLAnnotationSetVisible(_EOL_STANDARD)
        view.indicSetStyle(_STRIKE, _INDIC_STRIKE)
        for kind, number in _SQUIGGLES.items():
            view.indicSetStyle(number, _LOOKS[kind])

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems shown, on the lines they have moved to, in the order of the text."""
        now = ((self._view.markerLineFromHandle(handle) + 1, problem) for handle, problem in self._problems)
        return tuple(problem._replace(line=line) for line, problem in now if line)

    def paint(self) -> None:
        """Take the colours and sizes of the theme; icons are drawn from the first mark on."""
        view, theme = self._view, self._theme
        for kind, number in _MARKERS.items():
            meaning = "neutral" if self._faded else _MEANINGS[kind]
            if self._has_icons:
                self._define(number, f"mark-{kind}", meaning)
            style = _STYLE_OFFSET + number
            view.styleSetFore(style, bgr(theme.color("muted" if self._faded else meaning)))
            view.styleSetBack(style, bgr(theme.color("surface")))
            view.styleSetItalic(style, True)
        for number, meaning in ((RAN, "ok"), (MISSED, "warn")):
            view.markerSetBack(number, bgr(theme.color("neutral" if self.coverage_is_faded else meaning)))
            view.markerSetFore(number, bgr(theme.color("neutral" if self.coverage_is_faded else meaning)))
        view.markerSetBack(_LIGHT, bgr(theme.color("pending_bg")))
        view.indicSetFore(_STRIKE, bgr(theme.color("muted" if self._faded else "danger")))
        for shade, number in _SQUIGGLES.items():
            view.indicSetFore(number, bgr(theme.color(_SHADES[shade])))
            view.indicSetStrokeWidth(number, theme.px(_THIN_LINE))

    def _define(self, number: int, icon: str, meaning: str) -> None:
        image = self._theme.pixmap(icon, meaning, _ICON_UNITS).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
        pixels = bytes(image.constBits())
        buffer = ctypes.create_string_buffer(pixels, len(pixels))
        self._view.send(_RGBA_WIDTH, image.width())
        self._view.send(_RGBA_HEIGHT, image.height())
        self._view.send(_DEFINE_RGBA, number, ctypes.addressof(buffer))

    def show(self, marks: Sequence[LineMark]) -> None:
        """Replace the marks. Several on one line share its end, in the colour of the gravest."""
        self.clear()
        self._faded = False
        self._has_icons = self._has_icons or bool(marks)
        self.paint()
        by_line: dict[int, list[LineMark]] = {}
        for mark in marks:
            if 1 <= mark.line <= self._view.lineCount():
                self._marks.append((self._view.markerAdd(mark.line - 1, _MARKERS[mark.kind]), mark))
                by_line.setdefault(mark.line - 1, []).append(mark)
        for line, found in by_line.items():
            if any(mark.kind == "dropped" for mark in found):
                self._strike(line)
            words = dict.fromkeys(row_text(mark.text) for mark in found if mark.text)
            self._view.eOLAnnotationSetText(line, "  " + "  ".join(words))
            self._view.eOLAnnotationSetStyle(line, max(_MARKERS[mark.kind] for mark in found))

    def _strike(self, line: int) -> None:
        """Strike the code of a line through, whose claim did not make it."""
        view = self._view
        start = view.lineIndentPosition(line)
        view.setIndicatorCurrent(_STRIKE)
        view.indicatorFillRange(start, view.lineEndPosition(line) - start)

    def show_coverage(self, executed: Sequence[int], missed: Sequence[int], faded: bool | None = None) -> None:
        """Mark the lines (1-based) that ran, and those that did not; they fade with the marks unless `faded` says."""
        self.fade_coverage(faded)
        for number, lines in ((RAN, executed), (MISSED, missed)):
            self._view.markerDeleteAll(number)
            for line in lines:
                if 1 <= line <= self._view.lineCount():
                    self._view.markerAdd(line - 1, number)

    def fade_coverage(self, faded: bool | None) -> None:
        """Dim the lines that ran or did not, or light them again, whatever the marks do; None follows the marks."""
        if faded != self._lines_faded:
            self._lines_faded = faded
            self.paint()

    @property
    def coverage_is_faded(self) -> bool:
        """Whether the lines that ran or did not are dimmed."""
        return self._faded if self._lines_faded is None else self._lines_faded

    def was_missed(self, line: int) -> bool:
        """Whether the line (1-based) did not run."""
        return bool(self._view.markerGet(line - 1) & 1 << MISSED)

    def light(self, line: int | None) -> None:
        """Light one line (1-based) until another one is; None for none. `clear` leaves the light on."""
        self._view.markerDeleteAll(_LIGHT)
        if line is not None and 1 <= line <= self._view.lineCount():
            self._view.markerAdd(line - 1, _LIGHT)

    def is_lit(self, line: int) -> bool:
        """Whether a line (1-based) is lit."""
        return bool(self._view.markerGet(line - 1) & 1 << _LIGHT)

    def clear(self) -> None:
        """Remove all marks."""
        self.show_coverage((), ())
        self._marks = []
        self._view.eOLAnnotationClearAll()
        self._view.setIndicatorCurrent(_STRIKE)
        self._view.indicatorClearRange(0, self._view.length())
        for number in _MARKERS.values():
            self._view.markerDeleteAll(number)

    def fade(self) -> None:
        """Dim the marks: the code is no longer the one that ran."""
        if not self._faded:
            self._faded = True
            self.paint()

    def at(self, line: int) -> tuple[LineMark, ...]:
        """The marks on a line (1-based), wherever it has moved to."""
        found = ((self._view.markerLineFromHandle(handle), mark) for handle, mark in self._marks)
        return tuple(mark for place, mark in found if place == line - 1)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Replace the squiggles. A place outside the text is taken for the nearest one inside."""
        view = self._view
        for number in _SQUIGGLES.values():
            view.setIndicatorCurrent(number)
            view.indicatorClearRange(0, view.length())
        view.markerDeleteAll(_PROBLEM_MARKER)
        self._problems = []
        for problem in sorted(problems, key=lambda each: (each.line, each.column)):
            start, end = self._word_at(view.place(problem.line, problem.column))
            end = max(end, view.place(*problem.end)) if problem.end else end
            view.setIndicatorCurrent(_SQUIGGLES[problem.kind])
            view.indicatorFillRange(start, end - start)
            handle = view.markerAdd(view.lineFromPosition(start), _PROBLEM_MARKER)
            self._problems.append((handle, problem))

    def _word_at(self, at: int) -> tuple[int, int]:
        """The word at a place, or one character; at the end of a line the one before."""
        view = self._view
        line = view.lineFromPosition(at)
        start, end = view.positionFromLine(line), view.lineEndPosition(line)
        if at >= end:
            return max(view.positionBefore(end), start), end
        return at, min(max(view.wordEndPosition(at, True), view.positionAfter(at)), end)

    def problems_at(self, line: int) -> tuple[Problem, ...]:
        """The problems of a line (1-based)."""
        return tuple(each for each in self.problems if each.line == line)
