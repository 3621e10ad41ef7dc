"""The code editor: Scintilla with colours, folding, find and replace, marks and problems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from studio.later import later
from studio.ui.editor.bars import EditorBars
from studio.ui.editor.marks import LineMark, Marks, Problem
from studio.ui.editor.own_keys import OwnKeys
from studio.ui.editor.plain_view import PlainView
from studio.ui.editor.styling import STYLE_CALLTIP, Styling, bgr, paint
from studio.ui.editor.view import COVERAGE, FOLDS, MARKS, NUMBERS, EditorView
from studio.ui.flat_parts import fill
from studio.ui.hostile_text import row_text
from studio.ui.late_tab import reach_behind
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    import html
    import textwrap
else:
    html = later("html")
    textwrap = later("textwrap")

__all__ = ["CodeEditor", "LineMark", "Problem", "editor_with_keyboard"]

_EOL_CRLF, _EOL_LF = 0, 2
_FLASH_MS = 600
_FLASH = 10
_STRAIGHT_BOX = 8
_FOLD_MARKERS = range(25, 32)
_RING = 2
_TIP_NARROW, _TIP_WIDE = 24, 80


class CodeEditor(QWidget):
    """Edits one text. Lines and columns are 1-based, columns in UTF-16 units.

    `hovered(line, column, where, told)` says that the mouse rests on a character, where on the screen, and what
    problems and marks have to say about its line already.
    """

    text_changed = Signal()
    modified_changed = Signal(bool)
    cursor_moved = Signal(int, int)
    mark_clicked = Signal(int)
    tab_focus_changed = Signal(bool)
    hovered = Signal(int, int, QPoint, str)

    def __init__(self, theme: Theme, language: str = "javascript", read_only: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._filling = False
        self.view = EditorView()
        self.setFocusProxy(self.view)
        self._styling = Styling(self.view, language)
        self._marks = Marks(self.view, theme)
        self.bars = EditorBars(theme, self)
        self._plain = PlainView(theme, self.view)
        self._unflash_later = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._follow_later = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self.set_read_only(read_only)
        self.setAccessibleName(tr("Code") if language == "javascript" else language.upper())
        theme.changed.connect(self._paint)
        self._paint()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_RING, _RING, _RING, _RING)
        column.setSpacing(0)
        self._plain.hide()
        for widget in (self.view, self._plain):
            column.addWidget(widget)

    def add_bar(self, bar: QWidget) -> None:
        """Put one more bar below the text; Tab comes to it from there."""
        column = self.layout()
        assert column is not None
        column.addWidget(bar)
        reach_behind(self._plain, bar)

    def setAccessibleName(self, name: str) -> None:
        """Name the editor; the view inside, which has the keyboard, bears the same name."""
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)
        self._plain.setAccessibleName(name)

    def _connect(self) -> None:
        view = self.view
        view.modified.connect(self._modified)
        view.savePointChanged.connect(self.modified_changed)
        view.updateUi.connect(self._tell_cursor)
        view.mark_clicked.connect(self.mark_clicked)
        view.linesAdded.connect(self._fit_numbers)
        view.setMouseDwellTime(500)
        view.dwellStart.connect(self._dwell)
        view.focusChanged.connect(self._show_ring)
        self._unflash_later.timeout.connect(self._unflash)
        self._follow_later.timeout.connect(self._follow)
        does = {
            "edit.find_next": self.find_next,
            "edit.find_previous": self.find_previous,
            "edit.comment": self.toggle_comment,
            "edit.tab_focus": self.toggle_tab_focus,
            "edit.add_match": self.add_next_match,
            "edit.fold": self.toggle_fold,
        }
        self.own_keys = OwnKeys(self, does)

    def _paint(self) -> None:
        view, theme = self.view, self._theme
        paint(view, theme)
        self._marks.paint()
        view.indicSetStyle(_FLASH, _STRAIGHT_BOX)
        view.indicSetFore(_FLASH, bgr(theme.color("accent")))
        view.indicSetAlpha(_FLASH, 70)
        for number in _FOLD_MARKERS:
            view.markerSetFore(number, bgr(theme.color("surface2")))
            view.markerSetBack(number, bgr(theme.color("muted")))
        view.setMarginWidthN(MARKS, theme.px(18))
        view.setMarginWidthN(FOLDS, theme.px(14))
        view.setMarginWidthN(COVERAGE, theme.px(3) if self._language == "javascript" else 0)
        view.setMarginLeft(theme.px(4))
        self._fit_numbers()
        view.setMinimumHeight(theme.px(60))
        self.update()

    def _show_ring(self, _focused: bool) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring that shows where the keyboard is."""
        painter = QPainter(self)
        fill(painter, self.rect(), self._theme.color("window"))
        around = self.view.geometry().adjusted(-_RING, -_RING, _RING, _RING)
        fill(painter, around, self._theme.color("accent" if self.view.hasFocus() else "surface2"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar below when there is one."""
        if not (event.key() == Qt.Key.Key_Escape and self.bars.leave()):
            super().keyPressEvent(event)

    def _fit_numbers(self) -> None:
        digits = "9" * (len(str(max(self.view.lineCount(), 99))) + 1)
        self.view.setMarginWidthN(NUMBERS, self.view.textWidth(33, digits))

    def text(self) -> str:
        """The whole text."""
        return self.view.whole_text()

    def set_text(self, text: str) -> None:
        """Replace the text, as saved, with nothing to undo and without marks and problems."""
        view, read_only = self.view, bool(self.view.readOnly())
        self.clear_marks()
        self.set_problems(())
        view.setReadOnly(False)
        view.setUndoCollection(False)
        self._fill(text)
        view.setUndoCollection(True)
        view.emptyUndoBuffer()
        view.setSavePoint()
        view.setReadOnly(read_only)
        view.setScrollWidth(1)
        view.setXOffset(0)
        view.gotoPos(0)
        self.text_changed.emit()
        self._follow()

    def _fill(self, text: str) -> None:
        """Put the text in, NUL characters included; halves of pairs are no text and are replaced."""
        clean = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        self._filling = True
        self._styling.forget()
        self.view.clearAll()
        self.view.setEOLMode(_EOL_CRLF if "\r\n" in clean else _EOL_LF)
        self.view.addText(len(clean.encode("utf-8")), clean)
        self._filling = False

    def leave_document(self) -> None:
        """Take everything out of the text that is only there while it is shown, for another one comes."""
        self.clear_marks()
        self.set_problems(())
        self._unflash_later.stop()
        self._unflash()
        self.bars.leave_text()

    def enter_document(self) -> None:
        """Another text is in the view: look at it anew."""
        self._styling.forget()
        self._fit_numbers()
        self.bars.enter_text()
        self._follow()

    def replace_text(self, text: str) -> None:
        """Replace the text as one step that can be undone, keeping the caret's line."""
        line = self.view.lineFromPosition(self.view.currentPos())
        self.view.beginUndoAction()
        self._fill(text)
        self.view.endUndoAction()
        self.view.gotoLine(min(line, self.view.lineCount() - 1))
        self.text_changed.emit()
        self._follow()

    def is_modified(self) -> bool:
        """Whether the text differs from the saved one."""
        return bool(self.view.modify())

    def mark_saved(self) -> None:
        """Take the text as it is for the saved one."""
        self.view.setSavePoint()

    def is_read_only(self) -> bool:
        """Whether typing is refused."""
        return bool(self.view.readOnly())

    def set_read_only(self, read_only: bool) -> None:
        """Refuse or allow typing."""
        self.view.setReadOnly(read_only)
        self._plain.setReadOnly(read_only)
        self.view.setCaretLineVisibleAlways(not read_only)
        self._describe()

    def _describe(self) -> None:
        moves = self.view.tab_moves_focus or self.is_read_only()
        typing = tr("Tab moves the focus.") if moves else tr("Tab indents; Control M lets Tab move the focus.")
        told = tr("Read-only. {0}").format(typing) if self.is_read_only() else typing
        for widget in (self, self.view):
            widget.setAccessibleDescription(told)

    def set_plain(self, plain: bool) -> None:
        """Edit in a plain text widget, which screen readers can read, or in Scintilla; the text is one."""
        had_keyboard = self.view.hasFocus() or self._plain.hasFocus()
        self.view.setVisible(not plain)
        self._plain.setVisible(plain)
        self.setFocusProxy(self._plain if plain else self.view)
        if plain:
            self._plain.follow()
        if had_keyboard:
            self.take_keyboard()

    @property
    def plain(self) -> PlainView | None:
        """The plain text widget, while it is in use."""
        return None if self._plain.isHidden() else self._plain

    @property
    def surfaces(self) -> tuple[QWidget, QWidget]:
        """The widgets in which one may write: Scintilla and the plain text."""
        return self.view, self._plain

    def take_keyboard(self) -> None:
        """Move the keyboard into the text."""
        if self.plain is not None:
            self.plain.setFocus()
        else:
            self.view.take_focus()

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
        self._follow()

    def caret(self) -> tuple[int, int]:
        """Line and column of the caret."""
        return self.view.line_and_column(self.view.currentPos())

    def goto(self, line: int, column: int | None = None, focus: bool = True) -> None:
        """Show a line, centred and lit for a moment, with the caret at the column or the first word."""
        view = self.view
        number = min(max(line, 1), view.lineCount()) - 1
        position = view.lineIndentPosition(number) if column is None else view.place(line, column)
        view.ensureVisibleEnforcePolicy(number)
        view.setSel(position, position)
        view.setFirstVisibleLine(max(0, view.visibleFromDocLine(number) - view.linesOnScreen() // 2))
        view.scrollCaret()
        self._follow()
        self._flash(view.positionFromLine(number), view.lineEndPosition(number))
        if focus:
            self.take_keyboard()

    def _flash(self, start: int, end: int) -> None:
        self._unflash()
        self.view.indicatorFillRange(start, end - start)
        self._unflash_later.start()

    def _unflash(self) -> None:
        self.view.setIndicatorCurrent(_FLASH)
        self.view.indicatorClearRange(0, self.view.length())

    def show_find(self, replace: bool = False) -> None:
        """Open the find bar with the selected text; a bar that is open keeps what it has."""
        self.bars.show_find(replace=replace)
        self._keep_caret_in_sight()

    def show_replace(self) -> None:
        """Open the find bar with its replace row."""
        self.show_find(replace=True)

    def show_goto(self) -> None:
        """Open the bar that asks for a line."""
        self.bars.show_goto()
        self._keep_caret_in_sight()

    def _keep_caret_in_sight(self) -> None:
        """A bar that opens takes lines away from below."""
        column = self.layout()
        assert column is not None
        column.activate()
        self.view.scrollCaret()

    def find_next(self) -> None:
        """Select the next match, asking for a pattern when there is none."""
        if not self.bars.step(1):
            self.show_find()

    def find_previous(self) -> None:
        """Select the match before."""
        if not self.bars.step(-1):
            self.show_find()

    def toggle_comment(self) -> None:
        """Comment the selected lines out or back in; JSON has no comments."""
        if not self.view.readOnly() and self._language == "javascript":
            self.view.toggle_comment()

    def toggle_tab_focus(self) -> None:
        """Let Tab move the focus, or indent."""
        self.view.tab_moves_focus = not self.view.tab_moves_focus
        self._describe()
        self.tab_focus_changed.emit(self.view.tab_moves_focus)

    @property
    def tab_moves_focus(self) -> bool:
        """Whether Tab moves the focus instead of indenting."""
        return self.view.tab_moves_focus

    def add_next_match(self) -> None:
        """Select the word at the caret; once it is selected, add a caret at the next one like it."""
        self.view.add_next_match()

    def fold(self, line: int) -> None:
        """Close the block that begins in a line near the beginning of the text."""
        self._styling.fold(line - 1)

    def toggle_fold(self) -> None:
        """Fold or open the block in which the caret stands."""
        self.view.toggle_fold_at_caret()

    def set_marks(self, marks: Sequence[LineMark]) -> None:
        """Replace the marks in the margin and the words at the ends of lines."""
        self._marks.show(marks)

    def set_coverage(self, executed: Sequence[int], missed: Sequence[int], faded: bool | None = None) -> None:
        """Mark the lines (1-based) that ran and those that did not; `set_marks` takes these marks away.

        They fade with the other marks, unless `faded` says whether they are of another text.
        """
        self._marks.show_coverage(executed, missed, faded)

    @property
    def coverage_is_faded(self) -> bool:
        """Whether the lines that ran or did not are dimmed."""
        return self._marks.coverage_is_faded

    def fade_coverage(self, faded: bool) -> None:
        """Dim the lines that ran or did not, or light them again, whatever becomes of the other marks."""
        self._marks.fade_coverage(faded)

    def clear_marks(self) -> None:
        """Remove the marks."""
        self._marks.clear()

    def fade_marks(self) -> None:
        """Dim the marks, because the text is no longer what ran."""
        self._marks.fade()

    def light(self, line: int | None) -> None:
        """Light the ground of one line (1-based), as a replay does; None takes the light away."""
        self._marks.light(line)

    def is_lit(self, line: int) -> bool:
        """Whether the ground of a line is lit."""
        return self._marks.is_lit(line)

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
        problems, here = self._marks.problems, self.view.currentPos()
        later = [each for each in problems if self.view.place(each.line, each.column) > here]
        return self._visit((later or list(problems))[:1])

    def previous_problem(self) -> Problem | None:
        """Go to the problem before the caret, from the bottom again after the first."""
        problems, here = self._marks.problems, self.view.currentPos()
        earlier = [each for each in problems if self.view.place(each.line, each.column) < here]
        return self._visit((earlier or list(problems))[-1:])

    def _visit(self, found: list[Problem]) -> Problem | None:
        if not found:
            return None
        self.goto(found[0].line, found[0].column)
        columns = self.view.viewport().width() // max(self.view.textWidth(STYLE_CALLTIP, "n"), 1)
        self.view.callTipShow(self.view.currentPos(), wrapped(found[0].message, columns))
        return found[0]

    def _modified(self, _kind: object, position: int, _length: int, added: int, *_rest: object) -> None:
        self._styling.changed(self.view.lineFromPosition(position), added)
        if not self._filling:
            self.text_changed.emit()
            self._follow_later.start()

    def _follow(self) -> None:
        if self.plain is not None:
            self.plain.follow()

    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(*self.caret())

    def _dwell(self, x: int, y: int) -> None:
        position = self.view.positionFromPointClose(x, y)
        if position < 0:
            return
        line, column = self.view.line_and_column(position)
        told = self.told_at(line)
        at = self.view.viewport().mapToGlobal(QPoint(x, y))
        if told:
            QToolTip.showText(at, f"<p>{html.escape(told)}</p>", self.view)
        self.hovered.emit(line, column, at, told)

    def told_at(self, line: int) -> str:
        """What problems and marks say about a line, the problems first."""
        problems = [problem.message for problem in self._marks.problems_at(line)]
        told = problems or [mark.text for mark in self.marks_at(line)]
        if not told and self._marks.was_missed(line):
            told = [tr("This line did not run.")]
        return "  ".join(row_text(text) for text in told)


def editor_with_keyboard() -> CodeEditor | None:
    """The editor whose text or bar has the keyboard, for commands that mean the one a person is in."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, CodeEditor):
        widget = widget.parentWidget()
    return widget


def wrapped(message: str, columns: int) -> str:
    """A message in lines short enough for a tip, with nothing in it that cannot be seen."""
    return "\n".join(textwrap.wrap(row_text(message), min(max(columns, _TIP_NARROW), _TIP_WIDE)))
