"""The grid of a sweep as a model: fields are rows, kinds of variants are columns."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.ui.hostile_text import row_text
from studio.ui.speech import tr
from studio.ui.sweep.table import Cell, Table
from studio.ui.sweep.words import TITLES

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NONE = "–"
_NAME = 120


class GridModel(QAbstractTableModel):
    """Read-only. Cells without a variant show a dash; screen readers get field, kind and result in one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table()

    @property
    def table(self) -> Table:
        """What is shown."""
        return self._table

    def show_table(self, table: Table) -> None:
        """Show another grid."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """The cell at an index; None where there was nothing to vary."""
        if not index.isValid():
            return None
        return self._table.cells.get((self._table.rows[index.row()], self._table.kinds[index.column()]))

    def place(self, row: str, kind: str) -> QModelIndex:
        """Where a field and a kind cross."""
        return self.index(self._table.rows.index(row), self._table.kinds.index(kind))

    def rowCount(self, parent: Index = ROOT) -> int:
        """A row for each field."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """A column for each kind of variant."""
        return 0 if parent.isValid() else len(self._table.kinds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and what a screen reader says for it."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text if cell else NONE
        if role == Qt.ItemDataRole.AccessibleTextRole:
            where = f"{self._named(index.row())}, {TITLES[self._table.kinds[index.column()]]}"
            return f"{where}: {(cell.spoken if cell else tr('no variant'))}"
        return None

    def _named(self, row: int) -> str:
        return row_text(self._table.rows[row], _NAME)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Kinds above, fields at the side."""
        across = orientation == Qt.Orientation.Horizontal
        names = self._table.kinds if across else self._table.rows
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if not 0 <= section < len(names) or role not in wanted:
            return None
        return TITLES[names[section]] if across else self._named(section)
