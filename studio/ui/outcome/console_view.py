"""What the actions wrote to the console: escaped, filtered, and never more than a list can hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from studio.ui.hostile_text import detail_text, head_lines
from studio.ui.outcome.log_cut import cuts
from studio.ui.rows.cells import Cell, Column, Row, line_cell, place_of, several
from studio.ui.rows.lazy import rows_of
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.sandbox.recording import ConsoleLine
    from studio.ui.outcome.log_cut import Said

SHOWN = 5_000
COLUMNS = (Column(tr("Level"), 8), Column(tr("Text")), Column(tr("Line"), 9, grows=True), Column(tr("At"), 10))
_LINES = 12
_LEVELS = {
    "error": ("level-error", "danger"),
    "assert": ("level-error", "danger"),
    "warn": ("level-warn", "warn"),
    "info": ("level-info", "info"),
    "debug": ("level-debug", "muted"),
    "trace": ("level-debug", "muted"),
}
_NO_NOTES: Mapping[int, str] = {}


def said(outcome: Outcome) -> tuple[Said, ...]:
    """Every console line with the name of its action."""
    return tuple((action.name, line) for action in outcome.actions for line in action.console)


def matching(lines: Sequence[Said], wanted: str) -> tuple[Said, ...]:
    """The lines whose text or level holds `wanted`, whatever the case."""
    wanted = wanted.strip().casefold()
    if not wanted:
        return tuple(lines)
    return tuple(each for each in lines if wanted in each[1].text.casefold() or wanted == each[1].level)


def console_rows(lines: Sequence[Said], named: bool, notes: Mapping[int, str] = _NO_NOTES) -> Sequence[Row]:
    """Rows for the last `SHOWN` lines; when there are more, a first row counts the earlier ones.

    `notes` has a sentence for the `id` of a console line.
    """
    hidden = len(lines) - SHOWN
    shown: list[Said | None] = list(lines[-SHOWN:])
    if hidden > 0:
        shown.insert(0, None)
    first = Row((Cell(), Cell(tr("… {0:,} earlier lines hidden").format(hidden), meaning="muted")))
    return rows_of(shown, lambda _, each: _row(*each, named, notes.get(id(each[1]), "")) if each else first)


def _row(action: str, line: ConsoleLine, named: bool, note: str) -> Row:
    icon, meaning = _LEVELS.get(line.level, ("level-log", "muted"))
    place = place_of(action, line.line)
    loud = meaning if meaning in ("danger", "warn") else "text"
    cells = (
        Cell(tr("output") if line.raw else line.level, icon, meaning),
        Cell(head_lines(line.text, _LINES), meaning=loud, code=True),
        line_cell(place, named),
        Cell(tr("{0:.1f} ms").format(line.at_ms), meaning="muted"),
    )
    return Row(cells, note, place=place, detail=partial(detail_text, line.text), copy=partial(str, line.text))


class ConsoleView(QWidget):
    """The console with a filter; everything shown can be copied."""

    go_to = Signal(str, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._said: tuple[Said, ...] = ()
        self._cuts: dict[int, str] = {}
        self._named = False
        self.pane = RowPane(theme, tr("Console"), RowModel(COLUMNS))
        self.pane.go_to.connect(self.go_to)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(tr("Text or level"))
        self.filter.setAccessibleName(tr("Filter the console"))
        self.filter.textChanged.connect(self._show)
        self._label = QLabel(tr("&Filter"))
        self._label.setBuddy(self.filter)
        self._copy = QToolButton()
        self._copy.setText(tr("Copy all"))
        self._copy.setAccessibleName(tr("Copy all shown console lines"))
        self._copy.clicked.connect(self._copy_all)
        self._bar = QHBoxLayout()
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._bar.addWidget(self._label)
        self._bar.addWidget(self.filter, 1)
        self._bar.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self.pane, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._bar.setContentsMargins(px(8), px(4), px(8), px(4))
        self._bar.setSpacing(px(8))

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the console of a run; None empties it."""
        self._said = said(outcome) if outcome else ()
        self._cuts = cuts(self._said)
        self._named = bool(outcome and several(outcome))
        self._show()

    def set_dimmed(self, dimmed: bool) -> None:
        """Paint the lines muted, for what belongs to an older run."""
        self.pane.set_dimmed(dimmed)

    def _show(self) -> None:
        self.pane.set_rows(console_rows(matching(self._said, self.filter.text()), self._named, self._cuts))

    def _copy_all(self) -> None:
        self.pane.view.selectAll()
        self.pane.view.copy()
