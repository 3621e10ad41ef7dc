"""The one model behind every list of the outcome: rows of cells, at most two levels deep."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.rows.lazy import LazyRows

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class RowModel(QAbstractItemModel):
    """Read-only rows. An index of a child carries the number of its parent row, counted from 1."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows of the first level."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows if isinstance(rows, LazyRows) else tuple(rows)
        self.endResetModel()

    def renew_rows(self, rows: Sequence[Row]) -> bool:
        """Show these rows in place of as many others, each about the same thing; False where that is not so.

        Nothing moves then: what is folded or chosen stays so.
        """
        rows = tuple(rows)
        if not rows or _shape(rows) != _shape(self._rows):
            return False
        before, self._rows = self._rows, rows
        last = len(self.columns) - 1
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old is new:
                continue
            self.dataChanged.emit(self.index(at, 0), self.index(at, last))
            if new.children and old.children != new.children:
                parent = self.index(at, 0)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(new.children) - 1, last, parent))
        return True

    def row_at(self, index: Index) -> Row | None:
        """The row behind an index, or None for an invalid one."""
        if not index.isValid():
            return None
        parent = index.internalId()
        siblings = self._rows[parent - 1].children if parent else self._rows
        return siblings[index.row()]

    def cell_at(self, index: Index) -> Cell | None:
        """The cell behind an index; None where the row has fewer cells than there are columns."""
        row = self.row_at(index)
        return row.cells[index.column()] if row and index.column() < len(row.cells) else None

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Qt's way to reach a cell. Asked for every row whenever a list is laid out, so it takes the short way."""
        if not parent.isValid():
            inside = 0 <= row < len(self._rows) and 0 <= column < len(self.columns)
            return self.createIndex(row, column, 0) if inside else QModelIndex()
        return self.createIndex(row, column, parent.row() + 1) if self.hasIndex(row, column, parent) else QModelIndex()

    def parent(self, index: Index = ROOT) -> Any:
        """The index of the parent row; Qt also asks for the QObject parent by this name."""
        inner = index.internalId() if index.isValid() else 0
        return self.createIndex(inner - 1, 0, 0) if inner else QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        """The rows of the first level, or the children of a row."""
        if not parent.isValid():
            return len(self._rows)
        if parent.column() or parent.internalId() or isinstance(self._rows, LazyRows):
            return 0
        return len(self._rows[parent.row()].children)

    def columnCount(self, parent: Index = ROOT) -> int:
        """The same for every row."""
        return len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and what a screen reader says for it (with the row's note)."""
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            row = self.row_at(index)
            return row.note if row and row.note else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.spoken or column.title
        return None


def _shape(rows: Sequence[Row]) -> list[object]:
    """What the rows are about, and what those below them."""
    return [(row.about, [child.about for child in row.children]) for row in rows]
