"""The bars below the editor: find and replace, and go to line. Escape closes them."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from studio.ui.theme import Theme

_WHOLE_WORD, _MATCH_CASE, _REGEXP, _CXX11 = 0x2, 0x4, 0x200000, 0x400000
_MATCHES = 9
_ROUND_BOX = 7
_COUNT_LIMIT = 10_000


class FindBar(QWidget):
    """Searches one editor and replaces in it."""

    closed = Signal()

    def __init__(self, theme: Theme, view: Any) -> None:
        super().__init__()
        self._view, self._theme = view, theme
        self.setAccessibleName("Find and replace")
        self.pattern = _field("Find", "Text to find")
        self.replacement = _field("Replace with", "Text to put in its place")
        self.case = QCheckBox("&Case")
        self.word = QCheckBox("&Word")
        self.regex = QCheckBox("Rege&x")
        self.count = QLabel()
        self.count.setAccessibleName("Matches")
        self._lay_out()
        self._connect()
        view.indicSetStyle(_MATCHES, _ROUND_BOX)
        view.indicSetUnder(_MATCHES, True)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 4)
        self._previous, self._next = QPushButton("&Previous"), QPushButton("&Next")
        self._replace, self._all = QPushButton("&Replace"), QPushButton("Replace &all")
        self._close = QPushButton("Close")
        grid.addWidget(self.pattern, 0, 0)
        for column, widget in enumerate((self.case, self.word, self.regex, self._previous, self._next), 1):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.replacement, 1, 0)
        grid.addWidget(self.count, 1, 1, 1, 3)
        for column, widget in enumerate((self._replace, self._all, self._close), 4):
            grid.addWidget(widget, 1 if column < 6 else 0, column)
        grid.setColumnStretch(0, 1)
        self._second_row = (self.replacement, self._replace, self._all)

    def _connect(self) -> None:
        self.pattern.textChanged.connect(self._search_as_typed)
        self.pattern.returnPressed.connect(self.next)
        self.replacement.returnPressed.connect(self.replace)
        for box in (self.case, self.word, self.regex):
            box.toggled.connect(self._search_as_typed)
        self._next.clicked.connect(self.next)
        self._previous.clicked.connect(self.previous)
        self._replace.clicked.connect(self.replace)
        self._all.clicked.connect(self.replace_all)
        self._close.clicked.connect(self.leave)

    def open(self, *, replace: bool) -> None:
        """Show the bar with the selected text as pattern; `replace` shows the second row too."""
        for widget in self._second_row:
            widget.setVisible(replace and not self._view.readOnly())
        start, end = self._view.selectionStart(), self._view.selectionEnd()
        text = bytes(self._view.textRange(start, end).data()).decode("utf-8", "replace") if end > start else ""
        if text and "\n" not in text:
            self.pattern.setText(text)
        self.show()
        self.pattern.setFocus()
        self.pattern.selectAll()
        self._mark_all()

    def leave(self) -> None:
        """Hide the bar and the marks of the matches."""
        self.hide()
        self._clear()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Shift+Enter searches backwards."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers():
            self.previous()
        else:
            super().keyPressEvent(event)

    def _flags(self) -> int:
        flags = _MATCH_CASE if self.case.isChecked() else 0
        flags |= _WHOLE_WORD if self.word.isChecked() else 0
        return flags | (_REGEXP | _CXX11 if self.regex.isChecked() else 0)

    def _find(self, start: int, end: int) -> tuple[int, int] | None:
        """The first match from `start` to `end`; backwards when `end` comes first."""
        pattern = self.pattern.text()
        view = self._view
        view.setSearchFlags(self._flags())
        view.setTargetRange(start, end)
        if not pattern or view.searchInTarget(len(pattern.encode("utf-8", "replace")), pattern) < 0:
            return None
        return view.targetStart(), view.targetEnd()

    def _search_as_typed(self) -> None:
        start = min(self._view.selectionStart(), self._view.selectionEnd())
        self._go(self._find(start, self._view.length()) or self._find(0, start))
        self._mark_all()

    def next(self) -> None:
        """Select the next match, from the top again after the last."""
        end = self._view.selectionEnd()
        self._go(self._find(end, self._view.length()) or self._find(0, self._view.length()))
        self._mark_all()

    def previous(self) -> None:
        """Select the match before, from the bottom again after the first."""
        start = self._view.selectionStart()
        self._go(self._find(start, 0) or self._find(self._view.length(), 0))
        self._mark_all()

    def _go(self, found: tuple[int, int] | None) -> None:
        if found:
            self._view.setSel(*found)
            self._view.scrollCaret()

    def _matches(self) -> list[tuple[int, int]]:
        matches: list[tuple[int, int]] = []
        at, end = 0, self._view.length()
        while at <= end and len(matches) < _COUNT_LIMIT:
            found = self._find(at, end)
            if found is None:
                break
            matches.append(found)
            at = found[1] if found[1] > found[0] else self._view.positionAfter(found[1])
            if at == found[0]:
                break
        return matches

    def _clear(self) -> None:
        self._view.setIndicatorCurrent(_MATCHES)
        self._view.indicatorClearRange(0, self._view.length())

    def _mark_all(self) -> None:
        self._clear()
        color = self._theme.color("search")
        self._view.indicSetFore(_MATCHES, color.red() | color.green() << 8 | color.blue() << 16)
        self._view.indicSetAlpha(_MATCHES, 160)
        matches = self._matches()
        for start, end in matches:
            self._view.indicatorFillRange(start, end - start)
        self.count.setText(self._told(matches))

    def _told(self, matches: list[tuple[int, int]]) -> str:
        if not self.pattern.text():
            return ""
        if self.regex.isChecked() and not _is_regex(self.pattern.text()):
            return "This is no regular expression."
        if not matches:
            return "No match"
        start = self._view.selectionStart()
        position = next((n for n, (begin, _) in enumerate(matches, 1) if begin == start), 0)
        return f"{position} of {len(matches)}" if position else f"{len(matches)} matches"

    def replace(self) -> None:
        """Replace the selected match and go to the next one."""
        selected = (self._view.selectionStart(), self._view.selectionEnd())
        if self._find(selected[0], selected[1]) == selected and selected[0] != selected[1]:
            self._put()
            self._view.setSel(self._view.targetEnd(), self._view.targetEnd())
        self.next()

    def _put(self) -> None:
        text = self.replacement.text()
        size = len(text.encode("utf-8", "replace"))
        put = self._view.replaceTargetRE if self.regex.isChecked() else self._view.replaceTarget
        put(size, text)

    def replace_all(self) -> None:
        """Replace every match, as one step to undo."""
        self._view.beginUndoAction()
        done, at = 0, 0
        while done < _COUNT_LIMIT and (found := self._find(at, self._view.length())):
            self._put()
            at = self._view.targetEnd() + (1 if found[0] == found[1] else 0)
            done += 1
        self._view.endUndoAction()
        self._mark_all()
        self.count.setText(f"{done} replaced")


def _is_regex(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


def _field(placeholder: str, name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(name)
    return field


class GotoBar(QWidget):
    """Asks for a line, or a line and a column as `12:5`."""

    chosen = Signal(int, int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Go to line")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        label = QLabel("&Line or line:column")
        self.field = _field("12:5", "Line, or line and column")
        self.told = QLabel()
        label.setBuddy(self.field)
        row.addWidget(label)
        row.addWidget(self.field)
        row.addWidget(self.told, 1)
        self.field.returnPressed.connect(self._choose)

    def open(self) -> None:
        """Show the bar, empty."""
        self.field.clear()
        self.told.clear()
        self.show()
        self.field.setFocus()

    def _choose(self) -> None:
        found = re.fullmatch(r"\s*(\d{1,8})(?:\s*[:,]\s*(\d{1,8}))?\s*", self.field.text())
        if not found:
            self.told.setText("Expected a line such as 12, or 12:5.")
            return
        self.hide()
        self.chosen.emit(int(found[1]), int(found[2] or 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)
