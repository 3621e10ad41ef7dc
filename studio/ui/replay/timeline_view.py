"""The timeline as a list: what has happened at the position of the replay stands out from what is to come."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView

from studio.flow.outcome import Outcome
from studio.flow.timeline import Entry
from studio.ui.replay.entry_rows import TimelineModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme


class TimelineView(RowPane):
    """`chosen(position)` tells that a person went to an entry: its number, counted from 1."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        self.timeline = TimelineModel()
        super().__init__(theme, tr("Timeline"), self.timeline)
        self._position, self._showing = 0, False
        view = self.view
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.shade = self._shade
        view.selectionModel().selectionChanged.connect(self._tell)

    def show_entries(self, entries: tuple[Entry, ...], outcome: Outcome | None) -> None:
        """Show the timeline of a run."""
        self._showing = True
        self.timeline.show_entries(entries, outcome)
        self._show_detail(None)
        self._showing = False

    def show_position(self, position: int) -> None:
        """Choose the entry that has just happened; nothing is chosen at the beginning."""
        self._position, self._showing = position, True
        index = self.timeline.index(position - 1, 0)
        if index.isValid():
            self.view.setCurrentIndex(index)
        else:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
            self.view.scrollToTop()
        self._showing = False
        self.view.viewport().update()

    def _shade(self, index: QModelIndex | QPersistentModelIndex, meaning: str) -> str:
        return meaning if index.row() < self._position else "muted"

    def _tell(self, selected: QItemSelection) -> None:
        if not self._showing and (found := selected.indexes()):
            self.chosen.emit(found[0].row() + 1)
