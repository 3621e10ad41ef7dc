"""The page of a sweep: the grid, what fails beside it, and the chosen variant with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from studio.sweep.course import Sweep
from studio.sweep.report import hiding_of, shown_results
from studio.ui.parts import FittingLine
from studio.ui.read_text import ReadText
from studio.ui.rows.cells import Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.speech import tr
from studio.ui.sweep import words
from studio.ui.sweep.finding_rows import (
    FINDING_COLUMNS,
    VARIANT_COLUMNS,
    detail,
    finding_rows,
    savable,
    variant_rows,
)
from studio.ui.sweep.grid_view import GridView
from studio.ui.sweep.subject import Options
from studio.ui.sweep.table import Cell, Table, table
from studio.ui.theme import Theme
from studio.ui.turning import TurningSplit

AGAIN, STOP = tr("Sweep &again"), tr("&Stop")
_NARROW = 980
_SHARES = (640, 360)


class SweepPage(QWidget):
    """Shows one sweep.

    `again` asks for another one, `stop` to end the one that is on, and `options_given` follows what is to be expected
    of metadata. `go_to` asks for a line of the action; `load_wanted` and `save_wanted` carry the chosen result or
    defect.
    """

    again = Signal()
    options_given = Signal()
    stop = Signal()
    go_to = Signal(str, int, int)
    load_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sweep: Sweep | None = None
        self._chosen: object = None
        self._running, self._told, self._look = False, "", ("state-running", "info")
        self.setAccessibleName(tr("Sweep"))
        self._icon, self.title, self.about = QLabel(), FittingLine(), FittingLine()
        self.bar, self.button = QProgressBar(), QPushButton(AGAIN)
        self.missing_box, self.type_box = (
            QCheckBox(tr("&Metadata may be missing")),
            QCheckBox(tr("Metadata of any t&ype")),
        )
        self.missing_box.setChecked(Options().without_metadata)
        self.grid, self._legend = GridView(theme), QLabel(words.LEGEND)
        self.findings = RowView(theme, tr("What fails"), RowModel(FINDING_COLUMNS), note_column=0)
        self.variants = RowView(theme, tr("Variants of the chosen cell"), RowModel(VARIANT_COLUMNS))
        self.detail = ReadText(theme, tr("The chosen variant"), code=True)
        self.load_button, self.save_button = QPushButton(tr("L&oad this event")), QPushButton(tr("Save as sce&nario…"))
        self._lay_out()
        self._connect()
        theme.changed.connect(self._paint)
        self._paint()
        self._choose(None)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        for part, stretch in ((self._icon, 0), (self.title, 1), (self.bar, 0), (self.button, 0)):
            self._head.addWidget(part, stretch)
        self._second = QHBoxLayout()
        self._second.addWidget(self.about, 1)
        for box, note in ((self.missing_box, words.MISSING), (self.type_box, words.ANY_TYPE)):
            box.setToolTip(note)
            box.setAccessibleDescription(note)
            self._second.addWidget(box)
        self.bar.setAccessibleName(tr("Variants tried"))
        self.bar.hide()
        self._legend.setWordWrap(True)
        self._legend.setTextFormat(Qt.TextFormat.PlainText)
        left, self._left = QWidget(), QVBoxLayout()
        left.setLayout(self._left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self.grid, 1)
        self._left.addWidget(self._legend)
        self.split = TurningSplit(self._theme, "sweep_split", _NARROW, _SHARES)
        self.split.hold(left, self._right())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addLayout(self._second)
        self._column.addWidget(self.split, 1)

    def _right(self) -> QWidget:
        self.stack = QSplitter(Qt.Orientation.Vertical)
        self.stack.setChildrenCollapsible(False)
        for part in (self.findings, self.variants, self.detail):
            self.stack.addWidget(part)
        self.stack.setSizes([340, 180, 480])
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.load_button)
        self._foot.addWidget(self.save_button)
        self._foot.addStretch(1)
        right, self._side = QWidget(), QVBoxLayout()
        right.setLayout(self._side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addWidget(self.stack, 1)
        self._side.addLayout(self._foot)
        return right

    def _connect(self) -> None:
        for button in (self.button, self.load_button, self.save_button):
            button.setAutoDefault(True)
        self.button.clicked.connect(self._act)
        for box in (self.missing_box, self.type_box):
            box.toggled.connect(lambda _: self.options_given.emit())
        self.load_button.clicked.connect(lambda: self.load_wanted.emit(self._chosen))
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self._chosen))
        self.grid.chosen.connect(self._show_cell)
        self.grid.enter.connect(lambda: self.variants.setFocus(Qt.FocusReason.TabFocusReason))
        for view, other in ((self.findings, self.variants), (self.variants, self.findings)):
            view.go_to.connect(self.go_to)
            view.current_row.connect(lambda row, other=other: self._row_chosen(row, other))

    # -- what is shown

    @property
    def options(self) -> Options:
        """What the next sweep is to expect of metadata."""
        return Options(self.type_box.isChecked(), self.missing_box.isChecked())

    def show_running(self, done: int, known: int) -> None:
        """A sweep is on: so many of the variants known so far are done."""
        told = tr("Sweeping… {0:,} of {1:,} variants").format(done, known) if known else tr("Sweeping…")
        self._say(told, "state-running", "info", running=True)
        self.bar.setRange(0, known)
        self.bar.setValue(done)
        self.grid.set_dimmed(True)

    def show_installing(self, told: str) -> None:
        """Packages are installed before the sweep."""
        self._say(told, "state-running", "info", running=True)
        self.bar.setRange(0, 0)

    def show_sweep(self, sweep: Sweep) -> None:
        """Show what came of a sweep."""
        self.sweep, self._hide = sweep, hiding_of(sweep)
        self._say(words.sentence(sweep), *words.state(sweep), running=False)
        self.about.say(words.swept(sweep))
        self.findings.set_rows(finding_rows(sweep, self._hide))
        self.grid.set_dimmed(False)
        self.grid.show_table(table(shown_results(sweep)))
        if sweep.defects:
            self.findings.setCurrentIndex(self.findings.row_model.index(0, 0))
        if self.grid.isVisible():
            self.take_keyboard()

    def show_failure(self, told: str) -> None:
        """There is no sweep, and `told` says why."""
        self.forget()
        self._say(told, "state-could-not-start", "danger", running=False)

    def forget(self) -> None:
        """Nothing was swept of what is open."""
        self.sweep = None
        self._say(tr("Nothing was swept yet"), "state-not-run", "neutral", running=False)
        self.about.say("")
        self.findings.set_rows(())
        self.grid.show_table(Table())

    def show_older(self, changed: tuple[str, ...]) -> None:
        """Say what has changed since the sweep; nothing where it fits what is open."""
        if self._running or self.sweep is None:
            return
        self.title.say(self._told + words.older(changed))
        self.grid.set_dimmed(bool(changed))
        for view in (self.findings, self.variants):
            view.set_dimmed(bool(changed))

    def _say(self, told: str, icon: str, meaning: str, *, running: bool) -> None:
        self._told, self._look, self._running = told, (icon, meaning), running
        self.title.say(told)
        self.button.setText(STOP if running else AGAIN)
        self.bar.setVisible(running)
        self._icon.setPixmap(self._theme.pixmap(icon, meaning))

    def _act(self) -> None:
        (self.stop if self._running else self.again).emit()

    # -- what is chosen

    def _show_cell(self, cell: Cell | None) -> None:
        rows = variant_rows(cell.results, self._hide) if cell and self.sweep else ()
        self.variants.set_rows(rows)
        if rows:
            self.variants.setCurrentIndex(self.variants.row_model.index(0, 0))
        else:
            self._choose(None)

    def _row_chosen(self, row: Row | None, other: RowView) -> None:
        if row is None:
            return
        other.clearSelection()
        self._choose(row.about)

    def _choose(self, about: object) -> None:
        self._chosen = about
        defects = self.sweep.defects if self.sweep else ()
        self.detail.set_text(detail(about, defects, self._hide) if self.sweep else "")
        self.load_button.setEnabled(about is not None and not isinstance(about, str))
        self.save_button.setEnabled(self.sweep is not None and savable(about, self.sweep) is not None)

    # -- keyboard and looks

    def take_keyboard(self) -> None:
        """Put the keyboard into the grid, or onto the button where there is none."""
        target = self.grid if self.grid.grid.rowCount() and not self._running else self.button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paint(self) -> None:
        px, theme = self._theme.px, self._theme
        self._head.setSpacing(px(8))
        self._second.setSpacing(px(12))
        self._column.setSpacing(px(6))
        self._left.setSpacing(px(6))
        self._side.setSpacing(px(8))
        self._foot.setSpacing(px(8))
        self.bar.setFixedWidth(px(200))
        self._icon.setPixmap(theme.pixmap(*self._look))
        self.title.setFont(theme.ui_font(1.1, bold=True))
        palette = theme.palette()
        palette.setColor(self.about.foregroundRole(), theme.color("muted"))
        for label in (self.about, self._legend):
            label.setPalette(palette)
