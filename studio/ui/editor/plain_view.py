"""The same text in a plain text widget, which screen readers can read: Scintilla offers them no text.

Both hold one text. What is typed here is done in Scintilla as the smallest edit, so undo, marks and everything
else goes on there; what changes there is shown here.
"""

from __future__ import annotations

import bisect

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from studio.ui.editor.view import EditorView
from studio.ui.theme import Theme


class PlainView(QPlainTextEdit):
    """Edits the text of an `EditorView`. `focused` tells that the keyboard came."""

    focused = Signal()

    def __init__(self, theme: Theme, view: EditorView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self._known = ""
        self._following = False
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.textChanged.connect(self._typed)
        self.cursorPositionChanged.connect(self._moved)
        theme.changed.connect(self._paint)
        self._paint()

    def follow(self) -> None:
        """Show the text and the caret of the editor."""
        text = self._view.whole_text().replace("\r\n", "\n")
        if text != self._known:
            self._known = text
            # A new text begins with the caret at its start, which is not where the editor's caret shall go.
            self._following = True
            self.setPlainText(text)
            self._following = False
        self.setReadOnly(bool(self._view.readOnly()))
        self._show_caret()

    def _show_caret(self) -> None:
        line, column = self._view.line_and_column(self._view.currentPos())
        block = self.document().findBlockByNumber(line - 1)
        position = block.position() + min(column - 1, max(block.length() - 1, 0))
        if position != self.textCursor().position():
            cursor = self.textCursor()
            cursor.setPosition(position)
            self.setTextCursor(cursor)

    def _typed(self) -> None:
        """Do in the editor what was done here."""
        text = self.toPlainText()
        if text == self._known:
            return
        before, self._known = self._known, text
        start, end, put = smallest_edit(before, text)
        view = self._view
        # Lines of the editor may end otherwise, so places go by line and column.
        view.setTargetRange(self._place(before, start), self._place(before, end))
        newline = "\r\n" if "\r\n" in view.whole_text() else "\n"
        given = put.replace("\n", newline)
        view.replaceTarget(len(given.encode("utf-8")), given)
        self._moved()

    def _place(self, text: str, index: int) -> int:
        line = text.count("\n", 0, index)
        column = index - (text.rfind("\n", 0, index) + 1)
        units = len(text[index - column : index].encode("utf-16-le", "surrogatepass")) // 2
        return self._view.place(line + 1, units + 1)

    def _moved(self) -> None:
        """The caret of the editor goes along."""
        if self._following or self.toPlainText() != self._known:
            return
        cursor = self.textCursor()
        ends = []
        for position in (cursor.anchor(), cursor.position()):
            block = self.document().findBlock(position)
            ends.append(self._view.place(block.blockNumber() + 1, position - block.position() + 1))
        if (self._view.anchor(), self._view.currentPos()) != tuple(ends):
            self._view.setSel(*ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab moves on; undo and redo are the editor's."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._view.undo()
            self.follow()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._view.redo()
            self.follow()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit()

    def _paint(self) -> None:
        self.setFont(self._theme.code_font())
        self.setPalette(self._theme.palette())


def smallest_edit(before: str, after: str) -> tuple[int, int, str]:
    """The part of `before` that has to be replaced, as start and end, and what takes its place."""
    most = min(len(before), len(after))
    start = _common(before, after, most)
    end = _common(before[start:][::-1], after[start:][::-1], most - start)
    return start, len(before) - end, after[start : len(after) - end]


def _common(first: str, second: str, most: int) -> int:
    """How many characters at the beginning are the same; found by halving, for the texts may be long."""
    if first[:most] == second[:most]:
        return most
    sizes = range(most + 1)
    return bisect.bisect_left(sizes, True, key=lambda size: first[:size] != second[:size]) - 1
