"""Colours and folding of the editor: scans lines as the editor asks for them, from the edited line on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from studio.ui.editor_tokens import START, State, Style, scan_line
from studio.ui.theme import Theme

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
STYLE_DEFAULT, STYLE_LINENUMBER, STYLE_BRACELIGHT, STYLE_BRACEBAD, STYLE_INDENTGUIDE = 32, 33, 34, 35, 37
FOLD_BASE, FOLD_HEADER = 0x400, 0x2000
_LINES_AT_ONCE = 2000


def bgr(color: QColor) -> int:
    """A colour as the editor counts it."""
    return color.red() | color.green() << 8 | color.blue() << 16


class Styling(QObject):
    """Styles one editor. The state at the start of each line is kept, up to the last line styled."""

    def __init__(self, view: Any, json: bool) -> None:
        super().__init__(view)
        self._view, self._json = view, json
        self._states: list[State] = [START]
        view.styleNeeded.connect(self._style)

    def changed_from(self, line: int) -> None:
        """Forget what is known below an edited line."""
        del self._states[max(1, line + 1) :]

    def _style(self, position: int) -> None:
        view = self._view
        wanted = view.lineFromPosition(position) + 1
        first = min(view.lineFromPosition(view.endStyled()), len(self._states) - 1)
        last = min(max(wanted, first + 1), first + _LINES_AT_ONCE, view.lineCount())
        view.startStyling(view.positionFromLine(first), 0)
        state = self._states[first]
        for line in range(first, last):
            state = self._line(line, state)
            del self._states[line + 1 :]
            self._states.append(state)

    def _line(self, line: int, before: State) -> State:
        view = self._view
        start = view.positionFromLine(line)
        end = view.positionFromLine(line + 1) if line + 1 < view.lineCount() else view.length()
        text = bytes(view.textRange(start, end).data()) if end > start else b""
        runs, after = scan_line(text, before, json=self._json)
        if runs:
            view.setStylingEx(end - start, "".join(chr(style) * length for style, length in runs))
        header = FOLD_HEADER if after.depth > before.depth else 0
        level = FOLD_BASE + min(before.depth, 1000)
        view.setFoldLevel(line, level | header)
        return after


def paint(view: Any, theme: Theme) -> None:
    """Give the editor the fonts and colours of the theme."""
    font = theme.code_font()
    background = bgr(theme.color("surface"))
    view.styleSetFont(STYLE_DEFAULT, font.family())
    view.styleSetSizeFractional(STYLE_DEFAULT, round(font.pointSizeF() * 100))
    view.styleSetFore(STYLE_DEFAULT, bgr(theme.color("text")))
    view.styleSetBack(STYLE_DEFAULT, background)
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
    view.setCaretFore(bgr(theme.color("text")))
    view.setCaretWidth(2)
    view.setElementColour(_CARET_LINE, _opaque(theme.color("caret_line")))
    for element in _SELECTION_BACKS:
        view.setElementColour(element, _opaque(theme.color("selection")))
    view.setFoldMarginColour(True, bgr(theme.color("surface2")))
    view.setFoldMarginHiColour(True, bgr(theme.color("surface2")))


_CARET_LINE = 50
_SELECTION_BACKS = (11, 13, 17)


def _opaque(color: QColor) -> int:
    return bgr(color) | 0xFF << 24
