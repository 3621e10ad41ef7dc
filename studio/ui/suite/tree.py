"""The tree of tests: what is folded or chosen stays so while results arrive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from studio.ui.rows.cells import Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.speech import tr
from studio.ui.suite.tree_rows import COLUMNS, About
from studio.ui.theme import Theme


class SuiteTree(RowView):
    """Shows actions with their scenarios. `opened` tells the row on which Enter was pressed, by what it is about."""

    opened = Signal(object)
    ONE_LINE = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Tests"), RowModel(COLUMNS), note_column=0)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what is folded or chosen stays so, as far as it is still there."""
        if self.row_model.renew_rows(rows):
            return
        folded = {about for about, index in self._indexes() if self.is_folded(index)}
        chosen, current = set(self.chosen), self.current
        self.set_rows(rows)
        for about, index in self._indexes():
            if about in folded:
                self.collapse(index)
            if about == current:
                self._go_to(index)
        self._choose_again(chosen)

    def is_folded(self, index: QModelIndex) -> bool:
        """Whether a row hides others."""
        return self.row_model.rowCount(index) > 0 and not self.isExpanded(index)

    def _go_to(self, index: QModelIndex) -> None:
        """Put the keyboard on a row, whatever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _choose_again(self, chosen: set[About]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for about, index in self._indexes():
            if about in chosen:
                self.selectionModel().select(index, flags.Select | flags.Rows)

    def _indexes(self) -> Iterator[tuple[About, QModelIndex]]:
        for at, row in enumerate(self.row_model.rows):
            parent = self.row_model.index(at, 0)
            yield _about(row), parent
            for below, child in enumerate(row.children):
                yield _about(child), self.row_model.index(below, 0, parent)

    @property
    def current(self) -> About | None:
        """What the row with the keyboard is about."""
        row = self.row_model.row_at(self.currentIndex())
        return _about(row) if row else None

    @property
    def chosen(self) -> tuple[About, ...]:
        """What the selected rows are about, from top to bottom."""
        return tuple(_about(row) for row in self.chosen_rows())

    def choose(self, path: Path) -> bool:
        """Put the keyboard on a scenario, unfolding what hides it; False where it is not shown."""
        found = next((index for about, index in self._indexes() if about.path == path), None)
        if found is not None:
            self.expand(found.parent())
            self._go_to(found)
            self.scrollTo(found)
        return found is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens a scenario, and folds an action."""
        super().mouseDoubleClickEvent(event)
        if self.current and self.current.path is not None:
            self._open()

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)


def _about(row: Row) -> About:
    assert isinstance(row.about, About)
    return row.about
