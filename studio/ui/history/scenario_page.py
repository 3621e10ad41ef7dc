"""Saving a run as a scenario: which of the things that came of it are to be expected, ticked in a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.flow.execution import Run
from studio.scenarios.picking import Pick, picks
from studio.ui.hostile_text import row_text
from studio.ui.theme import Theme

TITLE = "Save as scenario"


class ScenarioPage(QWidget):
    """Shows what can be expected of a run. `wanted(run, picks, description)` asks to write it."""

    wanted = Signal(object, object, str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._run: Run | None = None
        self._picks: tuple[Pick, ...] = ()
        self.setAccessibleName(TITLE)
        self.description = QLineEdit()
        self.description.setAccessibleName("What the scenario shows")
        self.description.setPlaceholderText("What it shows, in one sentence")
        label = QLabel("&Description")
        label.setBuddy(self.description)
        self.list = QListWidget()
        self.list.setAccessibleName("What the scenario expects")
        self.list.setUniformItemSizes(True)
        self.save = QPushButton("Save as…")
        self.save.setAutoDefault(True)
        self.save.clicked.connect(self._ask)
        cancel = QPushButton("Cancel")
        cancel.setAutoDefault(True)
        cancel.clicked.connect(self.closed)
        self._head = QHBoxLayout()
        for part, stretch in ((label, 0), (self.description, 1), (self.save, 0), (cancel, 0)):
            self._head.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_run(self, run: Run) -> None:
        """Show what can be expected of a run; what is worth expecting of nearly every run is ticked."""
        self._run, self._picks = run, picks(run)
        self.description.clear()
        self.list.clear()
        for pick in self._picks:
            item = QListWidgetItem(row_text(pick.words, 300))
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if pick.usual else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> Sequence[Pick]:
        """What is ticked."""
        checked = (self.list.item(row).checkState() == Qt.CheckState.Checked for row in range(self.list.count()))
        return [pick for pick, ticked in zip(self._picks, checked, strict=True) if ticked]

    def _ask(self) -> None:
        if self._run is not None:
            self.wanted.emit(self._run, self.chosen, self.description.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(8))
