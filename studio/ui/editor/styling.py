"""Colours and folding of the editor: scans lines as the editor asks for them, from the edited line on.

No call takes longer than a moment: what is left is styled between the events that follow.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor

from studio.later import later
from studio.ui.editor.tokens import START, Scanned, State, Style, scan_line
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.ui.editor import xml_tokens
else:
    xml_tokens = later("studio.ui.editor.xml_tokens")

_MEANINGS = {
    Style.TEXT: "text",
    Style.KEYWORD: "code_keyword",
    Style.STRING: "code_string",
    Style.NUMBER: "code_number",
    Style.COMMENT: "code_comment",
    Style.FUNCTION: "code_function",
    Style.REGEX: "code_regex",
    Style.TEMPLATE: "code_template",
    Style.OPERATOR: "text",
    Style.PROPERTY: "code_function",
    Style.PLATFORM: "code_keyword",
}
STYLE_DEFAULT, STYLE_LINENUMBER, STYLE_BRACELIGHT, STYLE_BRACEBAD, STYLE_INDENTGUIDE, STYLE_CALLTIP = (
    32,
    33,
    34,
    35,
    37,
    38,
)
FOLD_BASE, FOLD_HEADER = 0x400, 0x2000
_DEEPEST_FOLD = 1000
_AT_ONCE_S = 0.012


def bgr(color: QColor) -> int:
    """A colour as the editor counts it."""
    return color.red() | color.green() << 8 | color.blue() << 16


def _scan_xml(line: bytes, state: State) -> Scanned:
    return xml_tokens.scan_xml(line, state)


SCANNERS: dict[str, Callable[[bytes, State], Scanned]] = {
    "javascript": scan_line,
    "json": partial(scan_line, json=True),
    "xml": _scan_xml,
}


class Styling(QObject):
    """Styles one editor. The state at the start of each line is kept, up to the last line styled.

    After an edit the lines below are looked at again only until the state is what it was before: from there on
    everything stands as it stood.
    """

    def __init__(self, view: Any, language: str) -> None:
        super().__init__(view)
        self._view, self._scan = view, SCANNERS[language]
        self._states: list[State | None] = [START]
        self._known = 0
        self._edited = 0
        self._wanted = 0
        self._at_work = False
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._style_more)
        view.styleNeeded.connect(self._style_to)

    def forget(self) -> None:
        """Another text is in the view."""
        self._states, self._known, self._edited = [START], 0, 0

    def changed(self, line: int, added: int) -> None:
        """Something was edited in a line (counted from 0), behind which so many lines are new, or gone where negative.

        States of lines that are new are not known.
        """
        if added > 0:
            self._states[line + 1 : line + 1] = [None] * (added if len(self._states) > line + 1 else 0)
        elif added < 0:
            del self._states[line + 1 : line + 1 - added]
        end = len(self._states) - 1
        open_ = self._edited if self._edited >= self._known else -1
        self._edited = min(max(line + max(added, 0), open_ + added if open_ > line else open_), end)
        self._known = min(self._known, line, end)

    def fold(self, line: int) -> None:
        """Close the block that a line opens, counted from 0; what stands above it is styled at once for that."""
        view = self._view
        while self._known < min(line + 1, view.lineCount() - 1):
            view.startStyling(view.positionFromLine(self._known), 0)
            self._style_line(self._known)
        if view.foldLevel(line) & FOLD_HEADER and view.foldExpanded(line):
            view.toggleFold(line)

    def _style_to(self, position: int) -> None:
        asked = self._view.lineFromPosition(position) + 1
        # what was asked for before and is put off is not forgotten for one who asks for less
        self._wanted = max(self._wanted, asked) if self._at_work or self._rest.isActive() else asked
        if not self._at_work:  # told where a block begins, the editor may ask for more before this is done
            self._style_more()

    def _style_more(self) -> None:
        """Style up to the wanted line, or until the time is up and the rest is put off."""
        view, until = self._view, time.perf_counter() + _AT_ONCE_S
        line = min(view.lineFromPosition(view.endStyled()), self._known)
        last = min(max(self._wanted, line + 1), view.lineCount())
        view.startStyling(view.positionFromLine(line), 0)
        self._at_work = True
        while line < last:
            line = self._style_line(line)
            if time.perf_counter() > until:
                break
        self._at_work = False
        if line < min(self._wanted, view.lineCount()):
            self._rest.start()

    def _style_line(self, line: int) -> int:
        """Style one line; answers the line that comes next: the following one, or the first that is not styled yet."""
        view, before = self._view, self._states[line]
        assert before is not None
        start = view.positionFromLine(line)
        end = view.positionFromLine(line + 1) if line + 1 < view.lineCount() else view.length()
        text = bytes(view.textRange(start, end).data()) if end > start else b""
        scanned = self._scan(text, before)
        if scanned.runs:
            view.setStylingEx(end - start, "".join(chr(style) * length for style, length in scanned.runs))
        header = FOLD_HEADER if scanned.after.depth > scanned.low else 0
        view.setFoldLevel(line, FOLD_BASE + min(scanned.low, _DEEPEST_FOLD) | header)
        return self._next(line, scanned.after)

    def _next(self, line: int, after: State) -> int:
        states, following = self._states, line + 1
        if following == len(states):
            states.append(after)
        elif line >= self._edited and states[following] == after:
            self._known = len(states) - 1
            self._view.startStyling(self._view.positionFromLine(self._known), 0)
            return max(self._known, following)
        else:
            states[following] = after
            self._edited = max(self._edited, following)  # it begins otherwise now, so it has to be looked at
        self._known = following
        return following


def paint(view: Any, theme: Theme) -> None:
    """Give the editor the fonts and colours of the theme."""
    font = theme.code_font()
    background = bgr(theme.color("surface"))
    view.styleSetFont(STYLE_DEFAULT, font.family())
    view.styleSetSizeFractional(STYLE_DEFAULT, round(font.pointSizeF() * 100))
    view.styleSetFore(STYLE_DEFAULT, bgr(theme.color("text")))
    view.styleSetBack(STYLE_DEFAULT, background)
    # Measuring letter by letter takes a second for a long line; a fixed-width font needs it only once.
    view.styleSetCheckMonospaced(STYLE_DEFAULT, True)
    view.styleClearAll()
    for style, meaning in _MEANINGS.items():
        view.styleSetFore(style, bgr(theme.color(meaning)))
    view.styleSetBold(Style.PLATFORM, True)
    view.styleSetFore(STYLE_LINENUMBER, bgr(theme.color("muted")))
    view.styleSetBack(STYLE_LINENUMBER, bgr(theme.color("surface2")))
    view.styleSetFore(STYLE_BRACELIGHT, bgr(theme.color("text")))
    view.styleSetBack(STYLE_BRACELIGHT, bgr(theme.color("brace")))
    view.styleSetFore(STYLE_BRACEBAD, bgr(theme.color("danger")))
    view.styleSetFore(STYLE_INDENTGUIDE, bgr(theme.color("surface2")))
    view.styleSetFore(STYLE_CALLTIP, bgr(theme.color("text")))
    view.styleSetBack(STYLE_CALLTIP, bgr(theme.color("surface2")))
    view.callTipUseStyle(0)
    for element in _CARETS:
        view.setElementColour(element, _opaque(theme.color("text")))
    view.setCaretWidth(theme.px(2))
    view.setExtraAscent(theme.px(1))
    view.setExtraDescent(theme.px(2))
    view.setElementColour(_CARET_LINE, _opaque(theme.color("caret_line")))
    for element in _SELECTION_BACKS:
        view.setElementColour(element, _opaque(theme.color("selection")))
    view.setFoldMarginColour(True, bgr(theme.color("surface2")))
    view.setFoldMarginHiColour(True, bgr(theme.color("surface2")))


_CARET_LINE = 50
_CARETS = (40, 41)
_SELECTION_BACKS = (11, 13, 17, 19)


def _opaque(color: QColor) -> int:
    return bgr(color) | 0xFF << 24
