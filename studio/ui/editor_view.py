"""The Scintilla widget as the studio sets it up: typing habits, margins, brackets."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pyside6_scintilla import ScintillaEdit

_UTF8 = 65001
_MARGIN_NUMBER, _MARGIN_SYMBOL = 1, 0
NUMBERS, MARKS, FOLDS = 0, 1, 2
_MASK_FOLDERS = 0xFE000000

_BOX = {30: 12, 31: 14, 25: 13, 27: 11, 26: 15, 28: 10, 29: 9}
_SHOW_CHANGE_CLICK = 0x1 | 0x2 | 0x4

_NO_POPUP = 0

_BRACKETS = b"()[]{}"


class EditorView(ScintillaEdit):
    """A Scintilla editor with two-space indentation, folding, bracket matching and several carets."""

    mark_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.tab_moves_focus = False
        self.setCodePage(_UTF8)
        self._set_up_typing()
        self._set_up_margins()
        self.updateUi.connect(self._match_brackets)
        self.charAdded.connect(self._char_added)
        self.marginClicked.connect(self._margin_clicked)

    def _set_up_typing(self) -> None:
        self.setUseTabs(False)
        self.setTabWidth(2)
        self.setIndent(2)
        self.setTabIndents(True)
        self.setBackSpaceUnIndents(True)
        self.setIndentationGuides(3)
        self.setMultipleSelection(True)
        self.setAdditionalSelectionTyping(True)
        self.setMultiPaste(1)
        self.setVirtualSpaceOptions(1)
        self.setScrollWidth(1)
        self.setScrollWidthTracking(True)
        self.setEndAtLastLine(True)
        self.usePopUp(_NO_POPUP)
        self.setCaretLineVisibleAlways(True)
        self.setModEventMask(0x1 | 0x2)
        self.clearCmdKey(ord("L") | 2 << 16)
        for key in "DTUKMGHFEOQWNPSRJ/":
            self.clearCmdKey(ord(key) | 2 << 16)
            self.clearCmdKey(ord(key) | (1 | 2) << 16)

    def _set_up_margins(self) -> None:
        self.setMargins(3)
        self.setMarginTypeN(NUMBERS, _MARGIN_NUMBER)
        self.setMarginTypeN(MARKS, _MARGIN_SYMBOL)
        self.setMarginMaskN(MARKS, 0x1FFFFFF)
        self.setMarginSensitiveN(MARKS, True)
        self.setMarginTypeN(FOLDS, _MARGIN_SYMBOL)
        self.setMarginMaskN(FOLDS, _MASK_FOLDERS)
        self.setMarginSensitiveN(FOLDS, True)
        for number, symbol in _BOX.items():
            self.markerDefine(number, symbol)
        self.setAutomaticFold(_SHOW_CHANGE_CLICK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab moves the focus when it is told to; Escape and plain keys go to the editor."""
        tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if tab and (self.tab_moves_focus or self.readOnly()):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return
        if event.key() == Qt.Key.Key_Escape and self.selections() == 1:
            event.ignore()
            return
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Move the keyboard here; Scintilla's own `setFocus` means something else."""
        QWidget.setFocus(self, Qt.FocusReason.OtherFocusReason)

    def line_text(self, line: int) -> str:
        """The text of a line (0-based) without its end."""
        start, end = self.positionFromLine(line), self.lineEndPosition(line)
        return bytes(self.textRange(start, end).data()).decode("utf-8", "replace") if end > start else ""

    def _char_added(self, char: int) -> None:
        if self.selections() > 1:
            return
        if char == ord("\n"):
            self._indent_new_line()
        elif chr(char) in "}])":
            self._dedent_closing()

    def _indent_new_line(self) -> None:
        line = self.lineFromPosition(self.currentPos())
        before = self.line_text(line - 1)
        width = self.lineIndentation(line - 1)
        if re.search(r"[{(\[]\s*(//.*)?$", before):
            width += self.indent()
        closes = re.match(r"\s*[})\]]", self.line_text(line))
        if closes and width >= self.indent() and re.search(r"[{(\[]\s*$", before):
            self._open_pair(line, width)
            return
        self._set_indent(line, width)

    def _open_pair(self, line: int, width: int) -> None:
        self.beginUndoAction()
        self.insertText(self.positionFromLine(line), "\n" if self.eOLMode() == 2 else "\r\n")
        self.setLineIndentation(line + 1, width - self.indent())
        self._set_indent(line, width)
        self.endUndoAction()

    def _set_indent(self, line: int, width: int) -> None:
        self.setLineIndentation(line, width)
        position = self.lineIndentPosition(line)
        self.setSel(position, position)

    def _dedent_closing(self) -> None:
        line = self.lineFromPosition(self.currentPos())
        if not re.fullmatch(r"\s*[})\]]", self.line_text(line)):
            return
        self.colourise(self.positionFromLine(line), self.currentPos())
        match = self.braceMatch(self.currentPos() - 1, 0)
        if match >= 0:
            self.setLineIndentation(line, self.lineIndentation(self.lineFromPosition(match)))
            end = self.lineEndPosition(line)
            self.setSel(end, end)

    def _match_brackets(self) -> None:
        at = self.currentPos()
        for position in (at - 1, at):
            if position >= 0 and (self.charAt(position) & 0xFF) in _BRACKETS and self.charAt(position):
                match = self.braceMatch(position, 0)
                if match >= 0:
                    self.braceHighlight(position, match)
                else:
                    self.braceBadLight(position)
                return
        self.braceHighlight(-1, -1)

    def _margin_clicked(self, position: int, _modifiers: object, margin: int) -> None:
        if margin == MARKS:
            self.mark_clicked.emit(self.lineFromPosition(position) + 1)

    def toggle_comment(self) -> None:
        """Comment the selected lines out, or bring them back when all of them are commented."""
        first = self.lineFromPosition(self.selectionStart())
        last = self.lineFromPosition(self.selectionEnd())
        if last > first and self.selectionEnd() == self.positionFromLine(last):
            last -= 1
        lines = [line for line in range(first, last + 1) if self.line_text(line).strip()]
        commented = bool(lines) and all(self.line_text(line).lstrip().startswith("//") for line in lines)
        column = min((self.lineIndentation(line) for line in lines), default=0)
        self.beginUndoAction()
        for line in lines:
            self._uncomment(line) if commented else self.insertText(self.findColumn(line, column), "// ")
        self.endUndoAction()

    def _uncomment(self, line: int) -> None:
        start = self.lineIndentPosition(line)
        width = 3 if self.line_text(line).lstrip().startswith("// ") else 2
        self.deleteRange(start, width)
