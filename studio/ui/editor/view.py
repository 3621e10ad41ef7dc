"""The Scintilla widget as the studio sets it up: typing habits, margins, brackets."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from pyside6_scintilla import ScintillaEdit

from studio.ui.editor.tokens import Style

_UTF8 = 65001
_MARGIN_NUMBER, _MARGIN_SYMBOL = 1, 0
BREAKS, NUMBERS, MARKS, FOLDS, COVERAGE = 0, 1, 2, 3, 4
BREAKS_WIDE = 18  # where there may be breakpoints
RAN, MISSED = 6, 7
_MASK_COVERAGE = 1 << RAN | 1 << MISSED
_MASK_BREAKS = 0b111111 << 11
_MASK_FOLDERS = 0xFE000000

_BOX = {30: 12, 31: 14, 25: 13, 27: 11, 26: 15, 28: 10, 29: 9}
_SHOW_CHANGE_CLICK = 0x1 | 0x2 | 0x4

_NO_POPUP = 0
_LONGEST_MATCHED = 300_000
_CTRL, _ALT, _WITH_SHIFT = 2, 4, 3
_KEYPAD = (310, 311, 312)
_MATCH_CASE, _WHOLE_WORD = 0x4, 0x2
_FOLD_HEADER = 0x2000

_BRACKETS = b"()[]{}"


class EditorView(ScintillaEdit):
    """A Scintilla editor with two-space indentation, folding, bracket matching and several carets."""

    mark_clicked = Signal(int)
    break_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.tab_moves_focus = False
        self._whole_words, self._added = False, (-1, -1)
        self.set_up_document()
        self._set_up_typing()
        self._set_up_margins()
        self.updateUi.connect(self._match_brackets)
        self.focusChanged.connect(self._match_brackets)
        self.charAdded.connect(self._char_added)
        self.marginClicked.connect(self._margin_clicked)

    def set_up_document(self) -> None:
        """What a text has of its own, and a new one has to be told."""
        self.setCodePage(_UTF8)
        self.setUseTabs(False)
        self.setTabWidth(2)
        self.setIndent(2)
        self.setTabIndents(True)
        self.setBackSpaceUnIndents(True)

    def _set_up_typing(self) -> None:
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
        self.setRectangularSelectionModifier(_ALT)
        self._leave_keys_to_the_window()

    def _leave_keys_to_the_window(self) -> None:
        """Scintilla has commands of its own on many keys, zooming among them."""
        for key in (*map(ord, "LDTUKMGHFEOQWNPSRJ/"), *_KEYPAD):
            self.clearCmdKey(key | _CTRL << 16)
            self.clearCmdKey(key | _WITH_SHIFT << 16)

    def _set_up_margins(self) -> None:
        self.setMargins(5)
        self.setMarginTypeN(BREAKS, _MARGIN_SYMBOL)
        self.setMarginMaskN(BREAKS, _MASK_BREAKS)
        self.setMarginSensitiveN(BREAKS, True)
        self.setMarginWidthN(BREAKS, 0)
        self.setMarginTypeN(NUMBERS, _MARGIN_NUMBER)
        self.setMarginMaskN(NUMBERS, 0)
        self.setMarginTypeN(MARKS, _MARGIN_SYMBOL)
        self.setMarginMaskN(MARKS, 0x1FFFFFF & ~_MASK_COVERAGE & ~_MASK_BREAKS)
        self.setMarginTypeN(COVERAGE, _MARGIN_SYMBOL)
        self.setMarginMaskN(COVERAGE, _MASK_COVERAGE)
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
        if event.key() == Qt.Key.Key_Escape and not self._has_something_to_cancel():
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape and self.selections() > 1:  # of a column Scintilla lets go by itself not
            self.setEmptySelection(self.currentPos())

    def _has_something_to_cancel(self) -> bool:
        return bool(self.selections() > 1 or self.callTipActive() or self.autoCActive())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave zooming with the wheel to the window, which zooms everything alike."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text; files are for the window."""
        event.ignore() if event.mimeData().hasUrls() else super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take text; files are for the window."""
        event.ignore() if event.mimeData().hasUrls() else super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take text; files are for the window."""
        event.ignore() if event.mimeData().hasUrls() else super().dropEvent(event)

    def take_focus(self) -> None:
        """Move the keyboard here; Scintilla's own `setFocus` means something else."""
        QWidget.setFocus(self, Qt.FocusReason.OtherFocusReason)

    def line_text(self, line: int) -> str:
        """The text of a line (0-based) without its end."""
        start, end = self.positionFromLine(line), self.lineEndPosition(line)
        return bytes(self.textRange(start, end).data()).decode("utf-8", "replace") if end > start else ""

    def whole_text(self) -> str:
        """The text of all lines."""
        size = self.length()
        return bytes(self.textRange(0, size).data()).decode("utf-8", "replace") if size else ""

    def place(self, line: int, column: int) -> int:
        """The position of a line and a column (1-based, UTF-16 units), or the nearest one there is."""
        number = min(max(line, 1), self.lineCount()) - 1
        start, end = self.positionFromLine(number), self.lineEndPosition(number)
        if column <= 1:
            return start
        units = min(column - 1, end - start)
        # The editor answers 0 past the end of the text, and in the middle of a pair.
        at = self.positionRelativeCodeUnits(start, units) or self.positionRelativeCodeUnits(start, units + 1)
        return min(at, end) if at else end

    def line_and_column(self, position: int) -> tuple[int, int]:
        """The line and the column (1-based, UTF-16 units) of a position."""
        line = self.lineFromPosition(position)
        return line + 1, self.countCodeUnits(self.positionFromLine(line), position) + 1

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

    def _match_brackets(self, *_why: object) -> None:
        """Light up the bracket at the caret and its partner, while the keyboard is here."""
        at = self.currentPos()
        found = next((place for place in (at - 1, at) if self.hasFocus() and self._is_bracket(place)), -1)
        match = self.braceMatch(found, 0) if found >= 0 else -1
        if found >= 0 and match < 0:
            self.braceBadLight(found)
        else:
            self.braceHighlight(found, match)

    def _is_bracket(self, position: int) -> bool:
        """Whether a bracket of the code stands there; those in strings and comments need no partner."""
        if not 0 <= position < self.length() <= _LONGEST_MATCHED:
            return False
        return (self.charAt(position) & 0xFF) in _BRACKETS and self.styleIndexAt(position) == Style.OPERATOR

    def _margin_clicked(self, position: int, _modifiers: object, margin: int) -> None:
        told = {MARKS: self.mark_clicked, BREAKS: self.break_clicked}.get(margin)
        if told is not None:
            told.emit(self.lineFromPosition(position) + 1)

    def toggle_comment(self) -> None:
        """Comment the selected lines out, or bring them back when all of them are commented."""
        first = self.lineFromPosition(self.selectionStart())
        last = self.lineFromPosition(self.selectionEnd())
        if last > first and self.selectionEnd() == self.positionFromLine(last):
            last -= 1
        lines = [line for line in range(first, last + 1) if self.line_text(line).strip()]
        commented = bool(lines) and all(self.line_text(line).lstrip().startswith("//") for line in lines)
        column = min((self.lineIndentation(line) for line in lines), default=0)
        selected = not self.selectionEmpty()
        self.beginUndoAction()
        for line in lines:
            self._uncomment(line) if commented else self.insertText(self.findColumn(line, column), "// ")
        self.endUndoAction()
        if selected:  # inserting takes the selection away, and the same key shall bring the lines back
            self.setSel(self.positionFromLine(first), self.lineEndPosition(last))

    def _uncomment(self, line: int) -> None:
        start = self.lineIndentPosition(line)
        width = 3 if self.line_text(line).lstrip().startswith("// ") else 2
        self.deleteRange(start, width)

    def add_next_match(self) -> None:
        """Select the word at the caret; once it is selected, add the next one like it as another caret.

        What began as a word goes on with whole words; what was selected otherwise is found inside of words too.
        """
        if self.selectionEmpty():
            self._whole_words = True
        elif self.selections() == 1 and (self.selectionStart(), self.selectionEnd()) != self._added:
            self._whole_words = False
        self.targetWholeDocument()
        self.setSearchFlags(_MATCH_CASE | (_WHOLE_WORD if self._whole_words else 0))
        self.multipleSelectAddNext()
        self._added = (self.selectionStart(), self.selectionEnd())
        self.scrollCaret()

    def toggle_fold_at_caret(self) -> None:
        """Fold or open the block in which the caret stands."""
        line = self.lineFromPosition(self.currentPos())
        head = line if self.foldLevel(line) & _FOLD_HEADER else self.foldParent(line)
        if head < 0:
            return
        self.toggleFold(head)
        if not self.foldExpanded(head):
            self.gotoPos(self.lineEndPosition(head))
