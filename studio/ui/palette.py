"""An overlay with a search box over a list of choices: the command palette, the samples, the keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio.ui.hostile_text import row_text
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ROWS_SHOWN = 12
_NONE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One choice: its title, a muted text behind it, the key which does the same, and what it does.

    `why_not` says why it cannot be chosen now; it is shown all the same, so that nobody looks for it in vain.
    """

    title: str
    detail: str
    key: str
    do: Callable[[], object]
    why_not: str = ""


def matching(entries: Sequence[Entry], wanted: str) -> list[Entry]:
    """The entries that fit what was typed, the best first; among equals the order is that of `entries`.

    Each word has to be in title or detail: at the start of a word, inside of one, or as its letters in their order.
    """
    words = wanted.casefold().split()
    ranked = [
        (rank, entry) for entry in entries if (rank := _rank(entry, wanted.casefold().strip(), words)) is not None
    ]
    return [entry for _, entry in sorted(ranked, key=lambda each: each[0])]


def _rank(entry: Entry, wanted: str, words: Sequence[str]) -> int | None:
    """How well an entry fits, 0 for the best; None when it does not."""
    title, detail = entry.title.casefold(), entry.detail.casefold()
    if title.startswith(wanted):
        return 0
    ranks = [min(_rank_of(word, title), 3 + _rank_of(word, detail)) for word in words]
    worst = max(ranks, default=0)
    return 1 + worst if worst < _NONE else None


def _rank_of(word: str, text: str) -> int:
    if re.search(rf"(?<!\w){re.escape(word)}", text):
        return 0
    if word in text:
        return 1
    return 2 if len(word) > 1 and _scattered(word, text) else _NONE


def _scattered(word: str, text: str) -> bool:
    """Whether the letters of `word` stand in `text` in their order, each at a word's start or after the one before."""
    pattern = f"(?<!\\w){re.escape(word[0])}" + "".join(
        rf"(?:{re.escape(letter)}|.*?(?<!\w){re.escape(letter)})" for letter in word[1:]
    )
    return re.search(pattern, text) is not None


class EntryModel(QAbstractListModel):
    """The entries that match the search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries instead."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """The entry behind an index, or None for an invalid one."""
        return self._entries[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each entry."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; for screen readers the title with detail and key."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row_text(entry.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cannot = tr("not now: {0}").format(entry.why_not) if entry.why_not else ""
            return row_text(", ".join(part for part in (entry.title, entry.detail, entry.key, cannot) if part))
        return None


class Palette(QFrame):
    """Lies over the window until something is chosen or Esc is pressed; then the old focus is back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: list[Entry] = []
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self._heading, self.search, self.list = QLabel(), QLineEdit(), QListView()
        self._nothing = QLabel(tr("Nothing matches"))
        self._model = EntryModel(self)
        self._set_up()
        self._sheet = ThemedSheet(theme, self, _sheet)
        theme.changed.connect(self._place)
        self.hide()

    def _set_up(self) -> None:
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setBuddy(self.search)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_EntryDelegate(self._theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        column = QVBoxLayout(self)
        for part in (self._heading, self.search, self._nothing, self.list):
            column.addWidget(part)

    def open(self, heading: str, entries: Sequence[Entry]) -> None:
        """Show these choices under a heading, the first one chosen, the keyboard in the search box."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            # Only now: it would be asked about everything that is put into the window.
            self._follow_window(True)
        self._entries = list(entries)
        self._heading.setText(heading)
        self.search.setAccessibleName(heading)
        self.list.setAccessibleName(heading)
        self.search.clear()
        self._filter("")
        self._place()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        """Close, and give the keyboard back to where it was."""
        if not self.isVisible():
            return
        self.hide()
        self._follow_window(False)
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            QWidget.setFocus(before, Qt.FocusReason.PopupFocusReason)  # Scintilla has a setFocus of its own

    def _follow_window(self, on: bool) -> None:
        if (around := self.parentWidget()) is not None:
            (around.installEventFilter if on else around.removeEventFilter)(self)

    def _filter(self, wanted: str) -> None:
        self._model.show_entries(matching(self._entries, wanted))
        self._nothing.setVisible(self._model.rowCount() == 0)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._place()

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None and not entry.why_not:
            self.shut()
            entry.do()

    def _place(self) -> None:
        """Centre at the top of the window, as high as its rows need and the window allows."""
        theme, around = self._theme, self.parentWidget()
        margin = theme.px(8)
        layout = self.layout()
        if layout is None or around is None:
            return
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(4))
        width = min(theme.px(560), around.width() - 2 * margin)
        row = row_height(QFontMetrics(theme.ui_font()).height())
        wanted = row * min(max(self._model.rowCount(), 1), _ROWS_SHOWN)
        head = self._heading.heightForWidth(width - 2 * (margin + self.frameWidth())) + self.search.sizeHint().height()
        head += 2 * (margin + layout.spacing() + self.frameWidth()) + theme.px(4)
        room = around.height() - 2 * theme.px(24) - head
        height = head + min(wanted, max(room // row, 1) * row)
        self.setGeometry((around.width() - width) // 2, theme.px(24), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; keys in the search box move through the list."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        elif watched is self.search and event.type() == QEvent.Type.FocusOut:
            if QApplication.activePopupWidget() is None:
                self._left()
        elif watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        """The keyboard went elsewhere by itself: close without taking it back."""
        if self.isVisible() and self.window().isActiveWindow():
            self._before = None
            self.hide()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.shut()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in steps:
            last = self._model.rowCount() - 1
            row = max(0, min(self.list.currentIndex().row() + steps[key], last))
            self.list.setCurrentIndex(self._model.index(row, 0))
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True


def row_height(font_height: int) -> int:
    """The height of a row in a font."""
    return round(font_height * 1.55)


class _EntryDelegate(QStyledItemDelegate):
    """Title left, detail muted behind it, key at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        entry = model.entry(index) if isinstance(model, EntryModel) else None
        if entry is None:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area: QRect = option.rect
        painter.save()
        if chosen:
            painter.fillRect(area, self._theme.color("accent"))
        room = area.adjusted(self._theme.px(8), 0, -self._theme.px(8), 0)
        strong, weak = ("accent_text", "accent_text") if chosen else ("text", "muted")
        strong = weak if entry.why_not else strong
        right = row_text(entry.why_not, 80) or entry.key
        room = self._write(painter, room, right, weak, Qt.AlignmentFlag.AlignRight)
        room = self._write(painter, room, row_text(entry.title), strong, Qt.AlignmentFlag.AlignLeft)
        self._write(painter, room, row_text(entry.detail), weak, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, text: str, meaning: str, side: Qt.AlignmentFlag) -> QRect:
        """Write at one side of the room and return what is left of it."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self._theme.color(meaning))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        used = metrics.horizontalAdvance(shown) + (self._theme.px(12) if shown else 0)
        left = side == Qt.AlignmentFlag.AlignLeft
        return room.adjusted(used, 0, 0, 0) if left else room.adjusted(0, 0, -used, 0)


def _sheet(theme: Theme) -> str:
    return f"""
    QFrame#palette {{ background: {theme.css("surface")}; border: {theme.px(2)}px solid {theme.css("accent")};
        border-radius: {theme.px(4)}px; }}
    QFrame#palette QLabel {{ color: {theme.css("muted")}; }}
    QFrame#palette QListView {{ background: {theme.css("surface")}; }}
    """
