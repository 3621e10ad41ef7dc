"""Names with values in a table: what secrets and packages have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studio.ui.hostile_text import row_text
from studio.ui.speech import tr

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NAME, VALUE = 0, 1


class PairWords(NamedTuple):
    """How the table speaks of its rows: `one` is what a row is, `use` how to begin, `unset` a value nobody has set."""

    title: str
    one: str
    columns: tuple[str, str]
    use: str
    table: str
    unset: str = tr("not set")


class PairsModel(QAbstractTableModel):
    """Rows of name and value. A name the code asks for but nobody has set has the value None.

    `edited` tells every change a person made; `refused` says in one sentence why an edit was not taken.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self, words: PairWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._rows: list[tuple[str, str | None]] = []

    def show_values(self, values: Mapping[str, str], wanted: Iterable[str] = ()) -> None:
        """Show these secrets, then the wanted names that are not among them."""
        self.beginResetModel()
        self._rows = [*values.items(), *((name, None) for name in wanted if name not in values)]
        self.endResetModel()

    def values(self) -> dict[str, str]:
        """The secrets that have a name and a value."""
        return {name: value for name, value in self._rows if name and value is not None}

    def pairs(self) -> tuple[tuple[str, str | None], ...]:
        """All rows, also those without a name or a value yet."""
        return tuple(self._rows)

    def add(self) -> QModelIndex:
        """Append a row without a name; returns the place of the name."""
        row = len(self._rows)
        self.beginInsertRows(ROOT, row, row)
        self._rows.append(("", ""))
        self.endInsertRows()
        return self.index(row, NAME)

    def remove(self, row: int) -> None:
        """Take a row away."""
        if 0 <= row < len(self._rows):
            self.beginRemoveRows(ROOT, row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.edited.emit()

    def drop_nameless(self) -> None:
        """Take rows away whose name nobody has typed."""
        for row in reversed([i for i, (name, _) in enumerate(self._rows) if not name]):
            self.beginRemoveRows(ROOT, row, row)
            del self._rows[row]
            self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row for each secret."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Name and value."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Masked values for display and for screen readers; the true ones for editing only."""
        if not index.isValid():
            return None
        name, value = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return name if index.column() == NAME else value or ""
        if role == Qt.ItemDataRole.DisplayRole:
            return row_text(name) if index.column() == NAME else self._shown(value)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == VALUE:
            return f"{name}: {self.words.unset if value is None else self.spoken(value)}"
        return None

    def _shown(self, value: str | None) -> str:
        return self.words.unset if value is None else self.shown(value)

    def shown(self, value: str) -> str:
        """A value as the eye may see it."""
        return row_text(value)

    def spoken(self, value: str) -> str:
        """A value as a screen reader may say it."""
        return self.shown(value)

    def problem(self, name: str, value: str | None) -> str:
        """Why a name or a new value (None when it stays) is not taken, in one sentence; mostly nothing."""
        return ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an edit; a name that is empty or taken is refused."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        name, old = self._rows[index.row()]
        if index.column() == NAME:
            name = str(value).strip()
            if reason := self._no_name(name, index.row()):
                self.refused.emit(reason)
                return False
        else:
            old = str(value)
            if reason := self.problem(name, old):
                self.refused.emit(reason)
                return False
        if self._rows[index.row()] != (name, old):
            self._rows[index.row()] = (name, old)
            self.dataChanged.emit(index, index)
            self.edited.emit()
        return True

    def _no_name(self, name: str, row: int) -> str:
        if not name:
            return tr("A {0} needs a name.").format(self.words.one)
        taken = any(name == other for i, (other, _) in enumerate(self._rows) if i != row)
        return tr("The name {0} is taken.").format(row_text(name, 60)) if taken else self.problem(name, None)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words.columns[section]
        return None
