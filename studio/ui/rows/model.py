"""The one model behind every list of the outcome: rows of cells, at most two levels deep."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
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
        if not rows or not _are_about_the_same(rows, self._rows):
            return False
        before, self._rows = self._rows, rows
        self._tell_changed(before, rows, ROOT)
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old.children is not new.children:
                self._tell_changed(old.children, new.children, self.index(at, 0))
        return True

    def _tell_changed(self, before: Sequence[Row], now: Sequence[Row], parent: QModelIndex) -> None:
        """Tell of each stretch of rows that are others."""
        last = len(self.columns) - 1
        changed = [at for at, (old, new) in enumerate(zip(before, now, strict=True)) if old is not new]
        for _, stretch in groupby(enumerate(changed), lambda pair: pair[1] - pair[0]):
            places = [at for _, at in stretch]
            self.dataChanged.emit(self.index(places[0], 0, parent), self.index(places[-1], last, parent))

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

    def hasChildren(self, parent: Index = ROOT) -> bool:
        """Asked for every row whenever a list is laid out: the short way there, too."""
        if not parent.isValid():
            return bool(self._rows)
        if isinstance(self._rows, LazyRows) or parent.internalId():
            return False
        return not parent.column() and bool(self._rows[parent.row()].children)

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


def _are_about_the_same(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether rows are about the same things, and those below them."""
    if len(left) != len(right):
        return False
    pairs = ((one, other) for one, other in zip(left, right, strict=True) if one is not other)
    return all(one.about == other.about and _are_about_the_same(one.children, other.children) for one, other in pairs)
