"""The code editor: Scintilla with colours, folding, find and replace, marks and problems."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from studio.ui.editor_find import FindBar, GotoBar
from studio.ui.editor_marks import LineMark, Marks, Problem
from studio.ui.editor_styling import Styling, bgr, paint
from studio.ui.editor_view import FOLDS, MARKS, NUMBERS, EditorView
from studio.ui.theme import Theme

__all__ = ["CodeEditor", "LineMark", "Problem"]

_EOL_CRLF, _EOL_LF = 0, 2
_FLASH_MS = 600
_FLASH = 10
_STRAIGHT_BOX = 8


class CodeEditor(QWidget):
    """Edits one text. Lines and columns are 1-based, columns in UTF-16 units."""

    text_changed = Signal()
    modified_changed = Signal(bool)
    cursor_moved = Signal(int, int)
    mark_clicked = Signal(int)

    def __init__(self, theme: Theme, language: str = "javascript", read_only: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.view = EditorView()
        self.view.setAccessibleName("Code" if language == "javascript" else "JSON")
        self.setFocusProxy(self.view)
        self._styling = Styling(self.view, json=language == "json")
        self._marks = Marks(self.view, theme)
        self._find, self._goto = FindBar(theme, self.view), GotoBar()
        self._find.hide()
        self._goto.hide()
        self._lay_out()
        self._connect()
        self.view.setReadOnly(read_only)
        theme.changed.connect(self._paint)
        self._paint()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.view, self._find, self._goto):
            column.addWidget(widget)

    def _connect(self) -> None:
        view = self.view
        view.modified.connect(self._modified)
        view.savePointChanged.connect(self.modified_changed)
        view.updateUi.connect(self._tell_cursor)
        view.mark_clicked.connect(self.mark_clicked)
        view.linesAdded.connect(self._fit_numbers)
        view.setMouseDwellTime(500)
        view.dwellStart.connect(self._dwell)
        self._find.closed.connect(view.take_focus)
        self._goto.closed.connect(view.take_focus)
        self._goto.chosen.connect(self.goto)
        keys = {
            "F3": self.find_next,
            "Shift+F3": self.find_previous,
            "Ctrl+/": self.toggle_comment,
            "Ctrl+M": self.toggle_tab_focus,
        }
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _paint(self) -> None:
        paint(self.view, self._theme)
        self._marks.paint()
        self.view.indicSetStyle(_FLASH, _STRAIGHT_BOX)
        self.view.indicSetFore(_FLASH, bgr(self._theme.color("accent")))
        self.view.indicSetAlpha(_FLASH, 70)
        for number in (25, 26, 27, 28, 29, 30, 31):
            self.view.markerSetFore(number, bgr(self._theme.color("surface2")))
            self.view.markerSetBack(number, bgr(self._theme.color("muted")))
        self.view.setMarginWidthN(MARKS, self._theme.px(18))
        self.view.setMarginWidthN(FOLDS, self._theme.px(14))
        self._fit_numbers()
        self.view.setMinimumHeight(self._theme.px(60))

    def _fit_numbers(self) -> None:
        digits = "9" * (len(str(max(self.view.lineCount(), 99))) + 1)
        self.view.setMarginWidthN(NUMBERS, self.view.textWidth(33, digits))

    def text(self) -> str:
        """The whole text."""
        size = self.view.length()
        return bytes(self.view.textRange(0, size).data()).decode("utf-8", "replace") if size else ""

    def set_text(self, text: str) -> None:
        """Replace the text, as saved and with nothing to undo."""
        read_only = self.view.readOnly()
        self.view.setReadOnly(False)
        self._fill(text)
        self.view.emptyUndoBuffer()
        self.view.setSavePoint()
        self.view.gotoPos(0)
        self.view.setReadOnly(read_only)

    def _fill(self, text: str) -> None:
        """Put the text in, NUL characters included; halves of pairs are no text and are replaced."""
        clean = text.encode("utf-8", "replace").decode("utf-8") if not _encodable(text) else text
        self.view.clearAll()
        self.view.setEOLMode(_EOL_CRLF if "\r\n" in clean else _EOL_LF)
        self.view.addText(len(clean.encode("utf-8")), clean)

    def replace_text(self, text: str) -> None:
        """Replace the text as one step that can be undone, keeping the caret's line."""
        line = self.view.lineFromPosition(self.view.currentPos())
        self.view.beginUndoAction()
        self._fill(text)
        self.view.endUndoAction()
        self.view.gotoLine(min(line, self.view.lineCount() - 1))

    def is_modified(self) -> bool:
        """Whether the text differs from the saved one."""
        return bool(self.view.modify())

    def mark_saved(self) -> None:
        """Take the text as it is for the saved one."""
        self.view.setSavePoint()

    def mark_modified(self) -> None:
        """Take the text for an unsaved one, for example a draft that was brought back."""
        self.view.emptyUndoBuffer()
        self.view.beginUndoAction()
        self.view.insertText(0, " ")
        self.view.deleteRange(0, 1)
        self.view.endUndoAction()

    def is_read_only(self) -> bool:
        """Whether typing is refused."""
        return bool(self.view.readOnly())

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow typing."""
        self.view.setReadOnly(read_only)

    def undo(self) -> None:
        """Take the last edit back."""
        self.view.undo()

    def redo(self) -> None:
        """Make the edit again that was taken back."""
        self.view.redo()

    def insert(self, text: str) -> None:
        """Put a text in place of the selection."""
        self.view.replaceSel(text)
        self.view.scrollCaret()

    def caret(self) -> tuple[int, int]:
        """Line and column of the caret."""
        at = self.view.currentPos()
        line = self.view.lineFromPosition(at)
        return line + 1, self.view.countCodeUnits(self.view.positionFromLine(line), at) + 1

    def goto(self, line: int, column: int | None = None, focus: bool = True) -> None:
        """Show a line, centred and lit for a moment, with the caret at the column."""
        view = self.view
        number = min(max(line, 1), view.lineCount()) - 1
        start, end = view.positionFromLine(number), view.lineEndPosition(number)
        position = start
        if column is None:
            position = view.lineIndentPosition(number)
        elif column > 1:
            position = min(view.positionRelativeCodeUnits(start, column - 1) or end, end)
        view.ensureVisibleEnforcePolicy(number)
        view.setSel(position, position)
        view.setFirstVisibleLine(max(0, view.visibleFromDocLine(number) - view.linesOnScreen() // 2))
        view.scrollCaret()
        self._flash(start, end)
        if focus:
            view.take_focus()

    def _flash(self, start: int, end: int) -> None:
        self.view.setIndicatorCurrent(_FLASH)
        self.view.indicatorFillRange(start, max(end - start, 0))
        timer = QTimer(self.view, singleShot=True)
        timer.timeout.connect(self._unflash)
        timer.timeout.connect(timer.deleteLater)
        timer.start(_FLASH_MS)

    def _unflash(self) -> None:
        self.view.setIndicatorCurrent(_FLASH)
        self.view.indicatorClearRange(0, self.view.length())

    def show_find(self, replace: bool = False) -> None:
        """Open the find bar."""
        self._goto.hide()
        self._find.open(replace=replace)

    def show_replace(self) -> None:
        """Open the find bar with its replace row."""
        self.show_find(replace=True)

    def show_goto(self) -> None:
        """Open the bar that asks for a line."""
        self._find.leave()
        self._goto.open()

    def find_next(self) -> None:
        """Select the next match, asking for a pattern when there is none."""
        self._find.next() if self._find.pattern.text() else self.show_find()

    def find_previous(self) -> None:
        """Select the match before."""
        self._find.previous() if self._find.pattern.text() else self.show_find()

    def toggle_comment(self) -> None:
        """Comment the selected lines out or back in."""
        if not self.view.readOnly():
            self.view.toggle_comment()

    def toggle_tab_focus(self) -> None:
        """Let Tab move the focus, or indent."""
        self.view.tab_moves_focus = not self.view.tab_moves_focus

    @property
    def tab_moves_focus(self) -> bool:
        """Whether Tab moves the focus instead of indenting."""
        return self.view.tab_moves_focus

    def set_marks(self, marks: Sequence[LineMark]) -> None:
        """Replace the marks in the margin and the words at the ends of lines."""
        self._marks.show(marks)

    def clear_marks(self) -> None:
        """Remove the marks."""
        self._marks.clear()

    def fade_marks(self) -> None:
        """Dim the marks, because the text is no longer what ran."""
        self._marks.fade()

    def marks_at(self, line: int) -> tuple[LineMark, ...]:
        """The marks of a line."""
        return self._marks.at(line)

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Replace the squiggles."""
        self._marks.show_problems(problems)

    def problems(self) -> tuple[Problem, ...]:
        """The problems shown, in the order of the text."""
        return self._marks.problems

    def next_problem(self) -> Problem | None:
        """Go to the next problem after the caret, from the top again after the last."""
        problems, here = self._marks.problems, self.caret()
        later = [each for each in problems if (each.line, each.column) > here]
        return self._visit((later or list(problems))[:1])

    def previous_problem(self) -> Problem | None:
        """Go to the problem before the caret, from the bottom again after the first."""
        problems, here = self._marks.problems, self.caret()
        earlier = [each for each in problems if (each.line, each.column) < here]
        return self._visit((earlier or list(problems))[-1:])

    def _visit(self, found: list[Problem]) -> Problem | None:
        if not found:
            return None
        self.goto(found[0].line, found[0].column)
        return found[0]

    def _modified(self, kind: object, position: int, *_rest: object) -> None:
        self._styling.changed_from(self.view.lineFromPosition(position))
        self.text_changed.emit()

    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(*self.caret())

    def _dwell(self, x: int, y: int) -> None:
        position = self.view.positionFromPointClose(x, y)
        if position < 0:
            return
        line = self.view.lineFromPosition(position) + 1
        problem = self._marks.problem_at(line)
        told = problem.message if problem else "  ".join(mark.text for mark in self._marks.at(line))
        if told:
            plain = told.replace("&", "&amp;").replace("<", "&lt;")
            QToolTip.showText(self.view.mapToGlobal(QPoint(x, y)), f"<p>{plain}</p>", self.view)


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
