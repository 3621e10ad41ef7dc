"""The page for an export: what, for which tool, where to, and everything that would be written before it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.exchange.formats import Format, Wishes, writable
from studio.ui.interchange import words
from studio.ui.interchange.form import Form, calm
from studio.ui.interchange.path_field import Ask, PathField
from studio.ui.interchange.planning import Done, Order, Plan
from studio.ui.interchange.rows import COLUMNS, done_rows, plan_rows
from studio.ui.interchange.said_line import SaidLine
from studio.ui.parts import PrimaryButton
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme, ThemedSheet

Source = tuple[str, Path]


class ExportPage(QWidget):
    """`ordered` follows every change of what is asked for. `write_wanted(force)` asks to write what is shown."""

    ordered = Signal()
    write_wanted = Signal(bool)
    stop_wanted = Signal()
    save_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__()
        self._theme = theme
        self._plan: Plan | None = None
        self._running = self._typed = False
        self.setAccessibleName(tr("Export"))
        self.source, self.format = QComboBox(), QComboBox()
        self.folder = PathField(tr("Folder for the files"), ((tr("&Browse…"), tr("Browse for a folder"), ask),))
        self.bindings = QCheckBox(tr("B&indings"))
        self.legacy_secrets = QCheckBox(tr("Le&gacy secrets"))
        self.with_report = QCheckBox(tr("Report of the sce&narios"))
        self.write_button, self.save_button = PrimaryButton(theme, tr("E&xport")), QPushButton(tr("&Save all first"))
        self.folder_button = QPushButton(tr("Open folder"))
        self.said, self.bar, self.stop_button = SaidLine(theme), QProgressBar(), QPushButton(tr("Stop"))
        self.pane = RowPane(theme, tr("What would be written"), RowModel(COLUMNS), note_column=0)
        self.question, self._asked = QFrame(), QLabel()
        self.yes_button, self.no_button = QPushButton(tr("Repl&ace")), QPushButton(tr("&Keep what is there"))
        self._lay_out()
        self._connect()
        theme.changed.connect(self._paint)
        self._paint()

    # -- assembly

    def _lay_out(self) -> None:
        for combo in (self.source, self.format):
            calm(combo)
        for format in writable():
            self.format.addItem(in_language(format.name), format)
        form = self.form = Form(self._theme)
        form.add_input(tr("&What"), self.source)
        self._about = form.add_input(tr("For&mat"), self.format, " ")
        form.add_input(tr("F&older"), self.folder)
        self._notes = {
            self.bindings: form.add_box(self.bindings, words.BINDINGS),
            self.legacy_secrets: form.add_box(self.legacy_secrets, words.LEGACY),
            self.with_report: form.add_box(self.with_report, words.REPORT),
        }
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(form)
        self.split.addWidget(self._right())
        self.split.setSizes([380, 700])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split, 1)

    def _right(self) -> QWidget:
        right, self._side, self._head = QWidget(), QVBoxLayout(), QHBoxLayout()
        for part, stretch in ((self.said, 1), (self.bar, 0), (self.stop_button, 0)):
            self._head.addWidget(part, stretch)
        self.bar.setAccessibleName(tr("Scenarios run"))
        right.setLayout(self._side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addLayout(self._head)
        self._side.addWidget(self._questioned())
        self._side.addWidget(self.pane, 1)
        self._buttons = QHBoxLayout()
        for button in (self.write_button, self.save_button, self.folder_button):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._side.addLayout(self._buttons)
        return right

    def _questioned(self) -> QWidget:
        self.question.setObjectName("question")
        self._asked.setWordWrap(True)
        self._asked.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self.question)
        row.addWidget(self._asked, 1)
        for button in (self.yes_button, self.no_button):
            row.addWidget(button)
        self._sheet = ThemedSheet(self._theme, self.question, _sheet)
        return self.question

    def _connect(self) -> None:
        for button in (self.write_button, self.save_button, self.folder_button, self.yes_button, self.no_button):
            button.setAutoDefault(True)
        self.stop_button.setAutoDefault(True)
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.source.currentIndexChanged.connect(self._source_chosen)
        self.folder.edited.connect(self._folder_typed)
        for box in self._notes:
            box.toggled.connect(lambda _: self.ordered.emit())
        self.write_button.clicked.connect(self._write)
        self.save_button.clicked.connect(self.save_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.yes_button.clicked.connect(lambda: self.write_wanted.emit(True))
        self.no_button.clicked.connect(self._keep)
        for part in (self.question, self.bar, self.stop_button, self.save_button, self.folder_button):
            part.hide()
        self._show_wishes()

    # -- what is asked for

    def show_sources(self, sources: Sequence[Source]) -> None:
        """What can be exported; the one that was chosen stays chosen as long as it is there."""
        before = self.source.currentData()
        self.source.blockSignals(True)
        self.source.clear()
        for title, path in sources:
            self.source.addItem(title, path)
        self.source.setCurrentIndex(max(0, self.source.findData(before)) if sources else -1)
        self.source.blockSignals(False)
        self._propose()

    def order(self) -> Order | None:
        """What is asked for now; None as long as there is nothing to export."""
        source, format = self.source.currentData(), self._format
        if source is None:
            return None
        wishes = Wishes(**{name: box.isChecked() and name in format.wishes for name, box in self._wished().items()})
        return Order(source, format, self.folder.path, wishes, self.with_report.isChecked())

    @property
    def _format(self) -> Format:
        found: Format = self.format.currentData()
        return found

    def _wished(self) -> dict[str, QCheckBox]:
        return {"bindings": self.bindings, "legacy_secrets": self.legacy_secrets}

    def _format_chosen(self) -> None:
        self._show_wishes()
        self._propose()
        self.ordered.emit()

    def _source_chosen(self) -> None:
        self._propose()
        self.ordered.emit()

    def _folder_typed(self) -> None:
        self._typed = self.folder.path is not None
        self.ordered.emit()

    def _propose(self) -> None:
        """A folder beside the source, as long as nobody has given another one."""
        source = self.source.currentData()
        if self._typed or source is None:
            return
        root = source if source.is_dir() else source.parent
        name = source.name if source.is_dir() else source.stem if source.name != "code.js" else source.parent.name
        self.folder.show_path(root.parent / f"{name}-{self._format.id}")

    def _show_wishes(self) -> None:
        format = self._format
        told = in_language(format.help)
        self._about.setText(f"{told[:1].upper()}{told[1:]}.")
        self._about.show()
        for name, box in self._wished().items():
            for part in (box, self._notes[box]):
                part.setVisible(name in format.wishes)

    # -- what comes of it

    def show_checking(self) -> None:
        """What would be written is being worked out, which takes a while."""
        self.said.say(words.CHECKING)

    def show_nothing(self) -> None:
        """There is nothing to export."""
        self._plan = None
        self._idle()
        self.said.say(words.SAVE_FIRST)
        self.pane.set_rows(())
        self.write_button.setEnabled(False)

    def show_plan(self, plan: Plan, unsaved: Sequence[str]) -> None:
        """What would be written, with everything there is to say about it."""
        self._plan = plan
        self._idle()
        self.said.say(words.plan_said(plan))
        self.pane.set_rows(plan_rows(plan, unsaved))
        self.write_button.setEnabled(plan.possible and plan.order.folder is not None)
        self.save_button.setVisible(bool(unsaved))

    def show_running(self, done: int, of: int) -> None:
        """The export is on; before it so many scenarios of so many are run."""
        told = tr("Running the scenarios… {0:,} of {1:,}").format(done, of) if of else tr("Exporting…")
        self._running = True
        self.said.say((told, "state-running", "info"))
        self.question.hide()
        self.folder_button.hide()
        self.write_button.setEnabled(False)
        self.form.setEnabled(False)
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        for part in (self.bar, self.stop_button):
            part.show()

    def show_done(self, done: Done) -> None:
        """What was written."""
        self._idle()
        self.said.say(words.done_said(done))
        self.pane.set_rows(done_rows(done))
        self.folder_button.show()
        self.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, told: str) -> None:
        """Nothing was written, and `told` says why."""
        self._idle()
        self.said.say((told, "state-could-not-start", "danger"))

    def _idle(self) -> None:
        self._running = False
        self.form.setEnabled(True)
        for part in (self.question, self.bar, self.stop_button, self.folder_button):
            part.hide()

    def _write(self) -> None:
        plan = self._plan
        if plan is None or not plan.possible or self._running:
            return
        if not plan.replaces:
            self.write_wanted.emit(False)
            return
        question = words.replace_question(plan.replaces)
        self._asked.setText(question)
        self.no_button.setAccessibleDescription(question)
        self.question.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.question.hide()
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Put the keyboard onto the format."""
        self.format.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paint(self) -> None:
        px = self._theme.px
        for layout in (self._head, self._side, self._buttons):
            layout.setSpacing(px(8))
        self._side.setContentsMargins(px(8), 0, 0, 0)
        self.bar.setFixedWidth(px(160))
        for part in (self.source, self.format, self.folder, *self._notes):
            part.setMinimumHeight(px(26))


def _sheet(theme: Theme) -> str:
    return f"""
    QFrame#question {{ background: {theme.css("warn_bg")}; border: 0; border-left: {theme.px(4)}px solid
        {theme.css("warn")}; }}
    QLabel {{ color: {theme.css("text")}; background: transparent; }}
    """
