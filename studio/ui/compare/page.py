"""The page that shows in what two runs differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.flow.difference import Difference
from studio.ui.compare.rows import columns, difference_rows, sentence
from studio.ui.parts import FittingLine
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme

_LOOKS = {
    "same": ("state-continue", "ok"),
    "differs": ("mark-overwritten", "warn"),
    "running": ("state-running", "info"),
    "failed": ("state-could-not-start", "warn"),
}


class RunsPage(QWidget):
    """Shows differences. `left` asks to take the comparison away, `stop` to end the runs that are on.

    `go_to` asks for a line of an action.
    """

    left = Signal()
    stop = Signal()
    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._look, self._running = theme, _LOOKS["same"], False
        self.setAccessibleName(tr("Comparison of two runs"))
        self._icon, self.title = QLabel(), FittingLine()
        self.button = QPushButton(tr("End comparison"))
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._act)
        self.rows = RowPane(theme, tr("Differences"), RowModel(columns(tr("Before"), tr("Now"))), note_column=0)
        self.rows.go_to.connect(self.go_to)
        self._head = QHBoxLayout()
        for part, stretch in ((self._icon, 0), (self.title, 1), (self.button, 0)):
            self._head.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.rows, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> QWidget:
        """Where the keyboard goes."""
        return self.rows.view if self.rows.view.row_model.rows else self.button

    def show_differences(self, found: Sequence[Difference], old: str, new: str, *, named: bool) -> None:
        """Show in what `new` differs from `old`, as both are called."""
        model = self.rows.view.row_model
        model.columns = columns(old, new)
        model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(model.columns) - 1)
        self.rows.set_rows(difference_rows(found, named=named))
        self._say("differs" if found else "same", sentence(found, old, new))

    def show_running(self, told: str) -> None:
        """The runs that are to be compared are on."""
        self._say("running", told)
        self.rows.set_rows(())

    def show_note(self, told: str, *, failed: bool = False) -> None:
        """There is nothing to compare, and `told` says why."""
        self._say("failed" if failed else "same", told)
        self.rows.set_rows(())

    def _say(self, look: str, told: str) -> None:
        self._look, self._running = _LOOKS[look], look == "running"
        self.button.setText(tr("Stop") if self._running else tr("End comparison"))
        self.title.say(told)
        self._restyle()

    def _act(self) -> None:
        (self.stop if self._running else self.left).emit()

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(8))
        self._icon.setPixmap(self._theme.pixmap(*self._look))
        self.title.setFont(self._theme.ui_font(1.0, bold=True))
