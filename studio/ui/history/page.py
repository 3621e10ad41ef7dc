"""The list of earlier runs, with what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.project.run_files import KeptFile
from studio.ui.history.rows import COLUMNS, headline_of, history_rows
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme

DEEDS = (
    ("open", tr("&Show"), tr("Show this run as it was")),
    ("take_up", tr("&Take up"), tr("Bring back the event and the code of this run")),
    ("compare", tr("C&ompare"), tr("Compare this run with the last one")),
    ("pin", tr("&Pin"), tr("Pin this run as the baseline")),
    ("scenario", tr("Save as s&cenario…"), tr("Save this run as a scenario")),
    ("forget", tr("&Remove"), tr("Remove this run from the history")),
)
_KEYS = {Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open", Qt.Key.Key_Delete: "forget"}
_EMPTY = tr("Runs are listed here as they happen, without their secrets.")


class HistoryPage(QWidget):
    """Shows kept runs. `asked(deed, kept)` tells what is to be done with which."""

    asked = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("History"))
        self.kept: tuple[KeptFile, ...] = ()
        self.rows = RowPane(theme, tr("Earlier runs"), RowModel(COLUMNS), note_column=0)
        self.rows.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.view.doubleClicked.connect(lambda _: self.ask("open"))
        self._note = QLabel(_EMPTY)
        self.buttons = {deed: self._button(deed, title, name) for deed, title, name in DEEDS}
        self._close = QPushButton(tr("Close"))
        self._close.setAutoDefault(True)
        self._close.setAccessibleName(tr("Close the history"))
        self._close.clicked.connect(self.closed)
        self._foot = QHBoxLayout()
        for button in self.buttons.values():
            self._foot.addWidget(button)
        self._foot.addWidget(self._note)
        self._foot.addStretch(1)
        self._foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._foot)
        column.addWidget(self.rows, 1)
        self.rows.view.current_row.connect(lambda _: self._offer())
        theme.changed.connect(self._restyle)
        self._restyle()
        self._offer()

    def _button(self, deed: str, title: str, name: str) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.ask(deed))
        action = QAction(name, self.rows.view)
        action.triggered.connect(lambda: self.ask(deed))
        self.rows.view.addAction(action)
        return button

    @property
    def current(self) -> QWidget:
        """Where the keyboard goes."""
        return self.rows.view

    @property
    def chosen(self) -> KeptFile | None:
        """The run that is chosen."""
        rows = self.rows.view.chosen_rows()
        found = (kept for kept, row in zip(self.kept, self.rows.view.row_model.rows, strict=True) if row in rows)
        return next(found, None) if rows else None

    def show_kept(self, kept: Sequence[KeptFile], now: float, pinned: Path | None = None) -> None:
        """Show these runs, the newest first; the first is chosen where none was. `pinned` is the file of one."""
        self.kept = tuple(each for each in kept if headline_of(each.head))
        self.rows.set_rows(history_rows(self.kept, now, pinned))
        self._note.setVisible(not self.kept)
        self._offer()

    def ask(self, deed: str) -> None:
        """Ask for something to be done with the chosen run."""
        if (kept := self.chosen) is not None:
            self.asked.emit(deed, kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the chosen run, Del removes it, Esc closes."""
        deed = _KEYS.get(Qt.Key(event.key()))
        if deed is not None and self.rows.view.hasFocus():
            self.ask(deed)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        for button in self.buttons.values():
            button.setEnabled(self.chosen is not None)

    def _restyle(self) -> None:
        px = self._theme.px
        self._foot.setContentsMargins(px(8), px(4), px(8), px(4))
        self._foot.setSpacing(px(8))
        self._note.setStyleSheet(f"color: {self._theme.css('muted')}")
