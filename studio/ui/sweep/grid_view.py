"""The grid of a sweep on the screen: icon and word in the colour of what they mean, walked by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from studio.ui.speech import tr
from studio.ui.sweep.grid_model import NONE, GridModel
from studio.ui.sweep.table import Cell, Table
from studio.ui.sweep.words import look
from studio.ui.theme import Theme

_LONGEST_NAME = 34
_ROW = 1.7
_LOOKED_AT = 200


class GridView(QTableView):
    """`chosen` tells the cell where the keyboard is, None for one without variants; Enter asks to `enter` it."""

    chosen = Signal(object)
    enter = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.dimmed = theme, False
        self.grid = GridModel(self)
        self.setModel(self.grid)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(tr("Fields and what their variants came to"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        side = self.verticalHeader()
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for header in (side, self.horizontalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_table(self, table: Table) -> None:
        """Show another grid, with the worst cell chosen."""
        self.grid.show_table(table)
        self._restyle()
        worst = table.worst()
        if worst is not None:
            self.setCurrentIndex(self.grid.place(*worst))
        else:
            self.chosen.emit(None)

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint everything muted, for a sweep that no longer fits what is open."""
        self.dimmed = dimmed
        self.viewport().update()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which cell is looked at."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.grid.cell(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the variants of the cell; arrows walk."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show strongly where one is."""
        super().focusInEvent(event)
        self.viewport().update()

    def _restyle(self) -> None:
        theme, metrics = self._theme, QFontMetrics(self._theme.ui_font())
        code = QFontMetrics(theme.code_font())
        self.verticalHeader().setFont(theme.code_font())
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * _ROW))
        names = self.grid.table.rows[:_LOOKED_AT]
        longest = max((min(len(name), _LONGEST_NAME) for name in names), default=8)
        self.verticalHeader().setFixedWidth(code.averageCharWidth() * longest + theme.px(20))
        for column in range(self.grid.columnCount()):
            self.setColumnWidth(column, self._wide(column, metrics))

    def _wide(self, column: int, metrics: QFontMetrics) -> int:
        kind = self.grid.table.kinds[column]
        texts = [cell.text for key, cell in self.grid.table.cells.items() if key[1] == kind]
        title = self.grid.headerData(column, Qt.Orientation.Horizontal)
        bold = QFontMetrics(self._theme.ui_font(1.0, bold=True))
        widest = max((bold.horizontalAdvance(text) for text in texts), default=0) + self._theme.px(14 + 4)
        return max(widest, bold.horizontalAdvance(title)) + self._theme.px(14)


class _Delegate(QStyledItemDelegate):
    """Paints cells: failures on a ground of their own, everything with its icon."""

    def __init__(self, theme: Theme, view: GridView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The view knows its sizes."""
        return QSize(self._view.columnWidth(index.column()), self._view.rowHeight(index.row()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, icon, word, and a frame where the keyboard is."""
        cell, rect = self._view.grid.cell(index), QRect(option.rect)
        current = index == self._view.currentIndex()
        focused = current and self._view.hasFocus()
        painter.save()
        self._ground(painter, rect, cell, focused=focused)
        self._words(painter, rect, cell, focused=focused)
        if current:
            width = 2
            painter.setPen(QPen(self._theme.color("accent" if not focused else "text"), width))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, cell: Cell | None, *, focused: bool) -> None:
        if focused:
            painter.fillRect(rect, self._theme.color("accent"))
        elif cell is not None and look(cell.worst).loud and not self._view.dimmed:
            painter.fillRect(rect, self._theme.color("danger_bg"))

    def _words(self, painter: QPainter, rect: QRect, cell: Cell | None, *, focused: bool) -> None:
        theme, px = self._theme, self._theme.px
        seen = look(cell.worst) if cell else None
        meaning = "muted" if seen is None or self._view.dimmed else seen.meaning
        meaning = "accent_text" if focused else meaning
        left = rect.left() + px(8)
        if seen is not None:
            top = rect.top() + (rect.height() - px(14)) // 2
            painter.drawPixmap(QRect(left, top, px(14), px(14)), theme.pixmap(seen.icon, meaning, 14))
            left += px(14 + 4)
        painter.setPen(theme.color(meaning))
        painter.setFont(theme.ui_font(1.0, bold=bool(seen and seen.loud)))
        where = QRect(left, rect.top(), rect.right() - left, rect.height())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(where, flags, cell.text if cell else NONE)
