"""How a row of the outcome lists looks: cells with icon and link, and the note below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.rows.cells import Cell, Row
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.ui.rows.view import RowView

_AIR = 0.55
_BAR = 0.55
_NOTE_LINES = 3


class RowDelegate(QStyledItemDelegate):
    """Paints cells and measures rows. The view says whether it is dimmed and which row is chosen."""

    def __init__(self, theme: Theme, view: RowView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._pixmaps: dict[tuple[str, str], QPixmap] = {}
        self._fonts: dict[tuple[bool, bool, bool], QFont] = {}
        self.ui = QFontMetrics(theme.ui_font())
        self.code = QFontMetrics(theme.code_font())
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._pixmaps.clear()
        self._fonts.clear()
        self.ui = QFontMetrics(self._theme.ui_font())
        self.code = QFontMetrics(self._theme.code_font())

    @property
    def line_height(self) -> int:
        """The height of one line of text, whichever of the two fonts is higher."""
        return max(self.ui.height(), self.code.height())

    @property
    def pad(self) -> int:
        """The air above the first and below the last line of a row."""
        return round(self.ui.height() * _AIR / 2)

    @property
    def gap(self) -> int:
        """The air left and right of a cell; the header has the same, so both stand in line."""
        head = self._view.header()
        return head.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, head) + 2

    def row_height(self, row: Row, note_width: int) -> int:
        """The height of a row whose note may be `note_width` wide."""
        lines = max((cell.text.count("\n") for cell in row.cells), default=0) + 1
        note = self.note_height(row.note, note_width) if row.note else 0
        return lines * self.line_height + 2 * self.pad + note

    def note_height(self, note: str, width: int) -> int:
        """The height of a note at a width: wrapped, at most three lines."""
        box = QRect(0, 0, width, 10_000)
        high = self.ui.boundingRect(box, self._wrap(note, width), note).height()
        return min(high, _NOTE_LINES * self.ui.lineSpacing()) + self.pad

    def _wrap(self, note: str, width: int) -> int:
        """Wrap between words, unless a word is wider than there is room."""
        longest = max(note.split(" "), key=len)
        fits = self.ui.horizontalAdvance(longest) <= width
        return int(Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The first cell speaks for the whole row."""
        if self._view.uniformRowHeights():
            return QSize(0, self.line_height + 2 * self.pad)
        row = self._view.row_model.row_at(index) if index.column() == 0 else None
        return QSize(0, self.row_height(row, self._view.note_width)) if row else QSize(0, 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell: icon, then its lines."""
        cell = self._view.row_model.cell_at(index)
        rect: QRect = option.rect
        if cell is None or rect.width() <= 0:
            return
        gap = self.gap
        box = rect.adjusted(gap, self.pad, -gap, 0)
        meaning = self._view.meaning(index, cell.meaning)
        if cell.icon:
            box.setLeft(self._icon(painter, box, cell.icon, meaning) + gap)
        if cell.bar is not None:
            self._bar(painter, box, cell.bar, meaning, self._view.meaning(index, "border"))
        if cell.text:
            self._lines(painter, box, cell, self._theme.color(meaning))

    def _icon(self, painter: QPainter, box: QRect, name: str, meaning: str) -> int:
        key = (name, meaning)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._theme.pixmap(name, meaning, 14)
        size = self._theme.px(14)
        top = box.top() + (self.line_height - size) // 2
        painter.drawPixmap(QRect(box.left(), top, size, size), self._pixmaps[key])
        return box.left() + size

    def _bar(self, painter: QPainter, box: QRect, share: float, meaning: str, edge: str) -> None:
        """A frame as wide as the cell, filled from the left; something that is used at all can be seen."""
        high = round(self.ui.height() * _BAR)
        frame = QRect(box.left(), box.top() + (self.line_height - high) // 2, box.width() - 1, high)
        filled = QRect(frame)
        filled.setWidth(round(frame.width() * min(1.0, share)))
        if share > 0:
            filled.setWidth(max(filled.width(), self._theme.px(2)))
            painter.fillRect(filled, self._theme.color(meaning))
        painter.setPen(self._theme.color(edge))
        painter.drawRect(frame)

    def _lines(self, painter: QPainter, box: QRect, cell: Cell, color: QColor) -> None:
        painter.setPen(color)
        painter.setFont(self._font(cell))
        metrics = self.code if cell.code else self.ui
        cut = Qt.TextElideMode.ElideMiddle if cell.middle else Qt.TextElideMode.ElideRight
        cut = Qt.TextElideMode.ElideLeft if cell.tail else cut
        lines = cell.text.split("\n")
        for number, line in enumerate(lines[:1] if self._view.uniformRowHeights() else lines):
            where = QRect(box.left(), box.top() + number * self.line_height, box.width(), self.line_height)
            shown = metrics.elidedText(line, cut, where.width())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)

    def _font(self, cell: Cell) -> QFont:
        key = (cell.code, cell.struck, cell.link)
        if key not in self._fonts:
            font = self._theme.code_font() if cell.code else self._theme.ui_font()
            font.setStrikeOut(cell.struck)
            font.setUnderline(cell.link)
            self._fonts[key] = font
        return self._fonts[key]

    def paint_note(self, painter: QPainter, rect: QRect, note: str, meaning: str) -> None:
        """Paint a row's note at the bottom of the row."""
        high = self.note_height(note, rect.width()) - self.pad
        where = QRect(rect.left(), rect.bottom() + 1 - high - self.pad, rect.width(), high)
        painter.setPen(self._theme.color(meaning))
        painter.setFont(self._theme.ui_font())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft) | self._wrap(note, rect.width()), note)
