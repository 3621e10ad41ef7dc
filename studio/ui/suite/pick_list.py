"""What a scenario could expect of a run, as a list to tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from studio.sandbox.hiding import Hiding
from studio.scenarios.picking import Pick
from studio.scenarios.words import described, named
from studio.ui.hostile_text import row_text
from studio.ui.speech import figure, in_language, tr

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class PickModel(QAbstractListModel):
    """Holds picks, each ticked or not. `ticked` tells that another one is."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picks: tuple[Pick, ...] = ()
        self._words: tuple[str, ...] = ()
        self._on: list[bool] = []

    def set_picks(self, picks: Sequence[Pick], secrets: Sequence[str] = ()) -> None:
        """Offer these; the usual ones are ticked. Secrets are out of sight."""
        hiding = Hiding(secrets)
        self.beginResetModel()
        self._picks = tuple(picks)
        self._words = tuple(row_text(hiding.text(_words(pick))) for pick in picks)
        self._on = [pick.usual for pick in picks]
        self.endResetModel()

    @property
    def chosen(self) -> tuple[Pick, ...]:
        """Those that are ticked, in their order."""
        return tuple(pick for pick, on in zip(self._picks, self._on, strict=True) if on)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row for each pick."""
        return 0 if parent.isValid() else len(self._picks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words and the tick."""
        if not index.isValid() or not 0 <= index.row() < len(self._picks):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return (Qt.CheckState.Checked if self._on[index.row()] else Qt.CheckState.Unchecked).value
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick one."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._on[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags


def _words(pick: Pick) -> str:
    """A line that is cut before a large value is written out."""
    return f"{named(pick.path)}: {in_language(described(pick.value))}" if _is_small(pick) else _cut(pick)


def _is_small(pick: Pick) -> bool:
    return not isinstance(pick.value, list | str) or len(pick.value) <= 200


def _cut(pick: Pick) -> str:
    few = pick.value[:200]
    told = Pick(pick.path, few, pick.usual).words
    return f"{told}… ({figure(len(pick.value))})"


class PickList(QListView):
    """The list; Space ticks what is chosen."""

    def __init__(self, model: PickModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("Expectations"))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
