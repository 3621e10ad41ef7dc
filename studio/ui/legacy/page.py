"""The comparison page: on which events an action does the same as the Rule or Hook it was made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.ui.legacy.comparison_rows import EVENT_COLUMNS, NOTE_COLUMNS
from studio.ui.parts import FittingLine
from studio.ui.rows.cells import Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme
from studio.ui.turning import TurningSplit

AGAIN, STOP = tr("Compare again"), tr("Stop")
_NARROW = 900
_SHARES = (560, 440)
_LOOKS = {
    "running": ("state-running", "info"),
    "same": ("state-continue", "ok"),
    "differs": ("state-denied", "danger"),
    "failed": ("state-could-not-start", "warn"),
}


class ComparisonPage(QWidget):
    """Shows events with their differences, and what is left to do in the draft.

    `again` asks for another comparison, `stop` to end the one that is on; `go_to` for a line of the draft.
    """

    again = Signal()
    stop = Signal()
    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look = _LOOKS["running"]
        self.setAccessibleName(tr("Comparison with the old code"))
        self._icon, self.title = QLabel(), FittingLine()
        self.button = QPushButton(AGAIN)
        self.button.setAutoDefault(True)
        self.events = RowPane(theme, tr("Events compared"), RowModel(EVENT_COLUMNS), note_column=0)
        self.notes = RowPane(theme, tr("What is left to do"), RowModel(NOTE_COLUMNS))
        self._running, self._told = False, ""
        self._lay_out()
        self.button.clicked.connect(self._act)
        self.notes.go_to.connect(self.go_to)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        for part, stretch in ((self._icon, 0), (self.title, 1), (self.button, 0)):
            self._head.addWidget(part, stretch)
        self.split = TurningSplit(self._theme, "comparison_split", _NARROW, _SHARES)
        self.split.hold(self.events, self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.split, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(8))
        self._icon.setPixmap(self._theme.pixmap(*self._look))
        self.title.setFont(self._theme.ui_font(1.0, bold=True))

    # -- what is shown

    def show_notes(self, rows: Sequence[Row]) -> None:
        """Show what is left to do."""
        self.notes.set_rows(rows)

    def show_running(self, told: str) -> None:
        """A comparison is on; `told` says how far it is."""
        self._say("running", told)

    def show_result(self, told: str, rows: Sequence[Row], *, agrees: bool) -> None:
        """Show what came of the comparison."""
        self._say("same" if agrees else "differs", told)
        self.events.set_rows(rows)

    def show_failure(self, told: str) -> None:
        """There is nothing to compare, and `told` says why."""
        self._say("failed", told)
        self.events.set_rows(())

    def set_older(self, older: bool) -> None:
        """Say that one of both was changed since; False says that the result fits again."""
        self.events.set_dimmed(older or self._running)
        self.title.say(f"{self._told} (older)" if older else self._told)

    def _act(self) -> None:
        (self.stop if self._running else self.again).emit()

    def _say(self, state: str, told: str) -> None:
        self._running, self._look = state == "running", _LOOKS[state]
        self._told = told
        self.set_older(False)
        self.button.setText(STOP if self._running else AGAIN)
        self._restyle()

    # -- where the keyboard is

    @property
    def current(self) -> QWidget:
        """What takes the keyboard: the events, or the notes as long as there are none."""
        return self.events.view if self.events.view.row_model.rows else self.notes.view
