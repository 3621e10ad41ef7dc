"""The list behind every tab of the outcome: rows with links into the code, driven by mouse or keys."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from studio.ui.in_pieces import InPieces
from studio.ui.links import open_link
from studio.ui.rows.cells import Column, Offer, Row
from studio.ui.rows.lazy import LazyRows, rows_of
from studio.ui.rows.model import RowModel
from studio.ui.rows.nothing import paint_nothing
from studio.ui.rows.paint import RowDelegate
from studio.ui.speech import tr
from studio.ui.theme import Theme

_SCARCE = 0.6
_SMALL = 14
_LOOKED_AT = 100


class RowView(QTreeView):
    """Shows rows. `go_to` is emitted for a click on a link, a double click or Enter on a row.

    `hovered` tells the row under the mouse, None for none; `copied` the title of an offer whose text was copied.
    `shade` may give the cells of a row another meaning than their own. In a list whose rows are made when they are
    looked at, every row is one line high: its note, and its further lines, are for the detail.
    """

    go_to = Signal(str, int, int)
    current_row = Signal(object)
    hovered = Signal(object)
    copied = Signal(str)
    # Whether the rows of this kind of list are all one line high: then a long one need not be measured.
    ONE_LINE = False

    def __init__(self, theme: Theme, name: str, model: RowModel, note_column: int = 1) -> None:
        super().__init__()
        self._theme, self._note_column, self._dimmed = theme, note_column, False
        self._laying_out = self._own_widths = False
        self._nothing = ""
        self._copying = InPieces[str](self)
        self.shade: Callable[[QModelIndex | QPersistentModelIndex, str], str] | None = None
        self.row_model = model
        model.setParent(self)
        self._delegate = RowDelegate(theme, self)
        self.setAccessibleName(name)
        self._add_actions()
        self._set_up()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setModel(self.row_model)
        self.setItemDelegate(self._delegate)
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(True)
        self.doubleClicked.connect(self._follow)
        head = self.header()
        head.setSectionsMovable(False)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(self._theme.px(20))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.sectionResized.connect(self._section_resized)

    def _add_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._go = QAction(tr("Go to line"), self)
        self._go.triggered.connect(lambda: self._follow(self.currentIndex()))
        self._copy = QAction(tr("Copy"), self)
        self._copy.triggered.connect(self.copy)
        self.addActions([self._go, self._copy])
        self._offered: list[QAction] = []
        self._hovered: Row | None = None

    def _show_offers(self, row: Row | None) -> None:
        """The menu has what the chosen row offers besides."""
        for action in self._offered:
            self.removeAction(action)
            action.deleteLater()
        self._offered = [self._offer(each) for each in (row.offers() if row and row.offers else ())]
        self.addActions(self._offered)

    def _offer(self, offer: Offer) -> QAction:
        action = QAction(offer.title, self)
        action.triggered.connect(lambda: self.take(offer))
        return action

    def take(self, offer: Offer) -> None:
        """Do what an offer is about."""
        if offer.copies is not None:
            QGuiApplication.clipboard().setText(offer.copies())
            self.copied.emit(offer.title)
        if offer.opens:
            open_link(offer.opens)

    # -- content

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the chosen row stays chosen when it is still at its place."""
        chosen = self.currentIndex().row()
        self.row_model.set_rows(rows)
        self.setAccessibleDescription("" if rows else self._nothing)
        lazy = isinstance(rows, LazyRows)
        self.setUniformRowHeights(lazy or self.ONE_LINE)
        if any(column.grows for column in self.row_model.columns):
            self._share_width()
        tree = not lazy and any(row.children for row in rows)
        self.setRootIsDecorated(tree)
        if tree:
            self.expandAll()
        self._hovered = None
        self._show_offers(None)
        self.current_row.emit(None)
        if 0 <= chosen < len(rows) and self.hasFocus():
            self.setCurrentIndex(self.row_model.index(chosen, 0))

    def say_of_nothing(self, words: str) -> None:
        """What is said where there are no rows."""
        self._nothing = words
        self.setAccessibleDescription("" if self.row_model.rows else words)
        self.viewport().update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint everything in the muted colour, for what belongs to an older run."""
        self._dimmed = dimmed
        self.viewport().update()

    def chosen_rows(self) -> Sequence[Row]:
        """The selected rows from top to bottom; those of a long list are made when they are looked at."""
        if not self.rootIsDecorated():
            chosen, rows = self.selectionModel().selection(), self.row_model.rows
            ranges = (chosen.at(number) for number in range(chosen.size()))
            numbers = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
            return rows_of(numbers, lambda _, number: rows[number])
        indexes = self.selectionModel().selectedRows()
        if len(indexes) > 1:  # where a row stands takes long to find out in a long list
            indexes.sort(key=_order)
        return [row for index in indexes if (row := self.row_model.row_at(index))]

    def selectAll(self) -> None:
        """Select every row; those of a plain list as the one range they are, which takes no time."""
        if self.rootIsDecorated() or not self.row_model.rows:
            super().selectAll()
            return
        model, flags = self.row_model, QItemSelectionModel.SelectionFlag
        whole = QItemSelection(model.index(0, 0), model.index(len(model.rows) - 1, len(model.columns) - 1))
        self.selectionModel().select(whole, flags.ClearAndSelect | flags.Rows)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, one after another; of very many that takes a moment."""
        if rows := self.chosen_rows():
            self._copying.begin(_texts(rows), QGuiApplication.clipboard().setText)

    def meaning(self, index: QModelIndex | QPersistentModelIndex, meaning: str) -> str:
        """The colour that a cell gets: its own, unless the row is chosen or the view dimmed."""
        chosen = self.selectionModel().isRowSelected(index.row(), index.parent())
        if chosen and self.hasFocus():
            return "accent_text"
        if self.shade is not None:
            meaning = self.shade(index, meaning)
        row = self.row_model.row_at(index) if self._dimmed else None
        return meaning if row is None or row.fresh else "muted"

    # -- links

    def _follow(self, index: QModelIndex) -> None:
        row = self.row_model.row_at(index)
        if row and row.place:
            self.go_to.emit(row.place.action, row.place.line, row.place.column)

    def _link_at(self, event: QMouseEvent) -> QModelIndex | None:
        index = self.indexAt(event.position().toPoint())
        cell = self.row_model.cell_at(index)
        return index if cell and cell.link else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a link."""
        self._hover(self.row_model.row_at(self.indexAt(event.position().toPoint())))
        over = self._link_at(event) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is over no row any more."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, row: Row | None) -> None:
        if row is not self._hovered:
            self._hovered = row
            self.hovered.emit(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link goes there."""
        super().mouseReleaseEvent(event)
        index = self._link_at(event)
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._follow(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the line, Ctrl+C copies; everything else is the list's own."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        row = self.row_model.row_at(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and row and row.place:
            self._follow(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by keyboard chooses the first row, so that one sees where one is."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.selectionModel().hasSelection() and self.row_model.rowCount():
            # Qt has put the keyboard on the first row already, without choosing it.
            flags = QItemSelectionModel.SelectionFlag
            first = self.currentIndex() if self.currentIndex().isValid() else self.row_model.index(0, 0)
            self.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The chosen row loses its strong colour."""
        super().focusOutEvent(event)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row is looked at."""
        super().selectionChanged(selected, deselected)
        rows = self.chosen_rows()
        self._go.setEnabled(any(row.place for row in rows[:_LOOKED_AT]))
        self._copy.setEnabled(bool(rows))
        self._show_offers(rows[0] if len(rows) == 1 else None)
        self.current_row.emit(rows[-1] if rows else None)

    # -- painting and measures

    @property
    def note_width(self) -> int:
        """How wide the notes below rows may be."""
        return max(self.viewport().width() - self._note_left - 2 * self._delegate.gap, self._theme.px(80))

    @property
    def _note_left(self) -> int:
        """Where notes begin: in the first column of a tree they stand in line with the children."""
        inset = 2 * self.indentation() if self._note_column == 0 and self.rootIsDecorated() else 0
        return self.header().sectionViewportPosition(self._note_column) + inset

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or why there are none."""
        super().paintEvent(event)
        if self._nothing and not self.row_model.rows:
            paint_nothing(self, self._nothing)

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground, the cells and the note of one row."""
        full: QRect = QRect(0, options.rect.top(), self.viewport().width(), options.rect.height())
        chosen = self.selectionModel().isRowSelected(index.row(), index.parent())
        if chosen:
            painter.fillRect(full, self._theme.color("accent" if self.hasFocus() else "surface2"))
        cell_options = QStyleOptionViewItem(options)
        for column in range(len(self.row_model.columns)):
            cell = index.sibling(index.row(), column)
            if self.header().isSectionHidden(column):
                continue
            cell_options.rect = self._cell_rect(cell, full)
            self._delegate.paint(painter, cell_options, cell)
        self._paint_branch(painter, full, index)
        row = self.row_model.row_at(index)
        if row and row.note and not self.uniformRowHeights():
            left = self._note_left + self._delegate.gap
            where = QRect(left, full.top(), self.note_width, full.height())
            self._delegate.paint_note(painter, where, row.note, self.meaning(index, row.note_meaning))

    def _cell_rect(self, index: QModelIndex, full: QRect) -> QRect:
        left = self.header().sectionViewportPosition(index.column())
        width = self.header().sectionSize(index.column())
        inset = self._indent(index) if index.column() == 0 else 0
        return QRect(left + inset, full.top(), width - inset, full.height())

    def _indent(self, index: QModelIndex | QPersistentModelIndex) -> int:
        depth = int(index.parent().isValid()) + int(self.rootIsDecorated())
        return depth * self.indentation()

    def _paint_branch(self, painter: QPainter, full: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self.row_model.rowCount(index):
            return
        name = "fold-open" if self.isExpanded(index) else "fold-closed"
        size = self._theme.px(12)
        top = full.top() + self._delegate.pad + (self._delegate.line_height - size) // 2
        left = (self.indentation() - size) // 2
        painter.drawPixmap(QRect(left, top, size, size), self._theme.pixmap(name, self.meaning(index, "muted"), 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns; notes wrap anew, and the chosen row stays in sight."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()
        if self.selectionModel().isRowSelected(self.currentIndex().row(), self.currentIndex().parent()):
            self.scrollTo(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        """The header and one row: where several bars want room, the list gives way first."""
        row = self._delegate.line_height + 2 * self._delegate.pad
        return QSize(self._theme.px(80), self.header().sizeHint().height() + row + 2 * self.frameWidth())

    def _restyle(self) -> None:
        self.setIndentation(self._theme.px(20))
        self.header().setMinimumSectionSize(self._theme.px(20))
        self._own_widths = False
        self._share_width()
        self.viewport().update()

    def _section_resized(self) -> None:
        if not self._laying_out:
            self._own_widths = True
            self.scheduleDelayedItemsLayout()

    def _wanted(self, place: int, column: Column) -> int:
        if not column.chars:
            return 0
        chars = column.chars
        if column.grows:
            texts = (row.cells[place].text for row in self.row_model.rows[:_LOOKED_AT] if place < len(row.cells))
            chars = min(max(chars, *map(len, texts), 0), 3 * chars)
        titled = self.header().fontMetrics().horizontalAdvance(column.title) + self._theme.px(10)
        return max(chars * self._delegate.code.averageCharWidth() + self._theme.px(8), titled)

    @property
    def _small(self) -> int:
        return _SMALL * self._delegate.code.averageCharWidth() + self._theme.px(8)

    def _leave_out(self, wanted: list[int], width: int) -> None:
        """Columns that are spare go, the last first, until the small ones leave room for the others."""
        gone: set[int] = set()
        for place in reversed(range(len(wanted))):
            small = sum(each for at, each in enumerate(wanted) if each <= self._small and at not in gone)
            if self.row_model.columns[place].spare and small > width * _SCARCE:
                gone.add(place)
        self._laying_out = True
        for place in range(len(wanted)):
            if self.header().isSectionHidden(place) != (place in gone):
                self.header().setSectionHidden(place, place in gone)
            if place in gone:
                wanted[place] = 0
        self._laying_out = False

    def _share_width(self) -> None:
        """Small columns get what their characters need, large ones shrink, the open one takes the rest."""
        width = self.viewport().width()
        columns = self.row_model.columns
        wanted = [self._wanted(place, column) for place, column in enumerate(columns)]
        self._leave_out(wanted, width)
        firm = [column.firm or each <= self._small for column, each in zip(columns, wanted, strict=True)]
        small = sum(each for each, kept in zip(wanted, firm, strict=True) if kept)
        large = sum(wanted) - small
        squeeze = min(1.0, width * _SCARCE / max(1, small))
        share = min(1.0, max(0.0, width - small) / 2 / max(1, large))
        widths = [round(each * (squeeze if kept else share)) for each, kept in zip(wanted, firm, strict=True)]
        rest = max(width - sum(widths), self._theme.px(60))
        self._laying_out = True
        for column, each in enumerate(widths):
            if (not self._own_widths or not each) and not self.header().isSectionHidden(column):
                self.header().resizeSection(column, each or rest)
        self._laying_out = False
        self.scheduleDelayedItemsLayout()


def _order(index: QModelIndex) -> tuple[int, int]:
    """Where a row stands among the others: children stand below their parent."""
    above = index.parent()
    return (above.row(), index.row()) if above.isValid() else (index.row(), -1)


def _texts(rows: Sequence[Row]) -> Generator[None, None, str]:
    """The texts of rows, one after another."""
    texts = []
    for number, row in enumerate(rows):
        texts.append(row.text())
        if number % _LOOKED_AT == 0:
            yield
    return "\n".join(texts)
