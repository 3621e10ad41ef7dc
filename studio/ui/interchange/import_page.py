"""The page for an import: what somebody's files are, what is in them and what is not kept, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from studio.exchange.formats import Format, readable
from studio.ui.interchange import words
from studio.ui.interchange.form import Form, calm
from studio.ui.interchange.looking import Found
from studio.ui.interchange.path_field import Ask, PathField
from studio.ui.interchange.planning import Planned
from studio.ui.interchange.rows import COLUMNS, found_rows
from studio.ui.interchange.said_line import SaidLine
from studio.ui.interchange.words import Said
from studio.ui.parts import PrimaryButton
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

RECOGNISED = tr("By what is in it")
EMPTY: Said = (tr("Choose a file or a folder, or drop one onto the window"), "state-not-run", "neutral")
IMPORTING: Said = (tr("Importing…"), "state-running", "info")


class ImportPage(QWidget):
    """`source_given` follows source and format, `folder_given` the folder. The buttons ask to import or to open."""

    source_given = Signal()
    folder_given = Signal()
    import_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme, ask_file: Ask, ask_folder: Ask) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Import"))
        ways = (
            (tr("F&ile…"), tr("Choose a file to import"), ask_file),
            (tr("F&older…"), tr("Choose a folder to import"), ask_folder),
        )
        self.source = PathField(tr("File or folder to import"), ways)
        self.format = QComboBox()
        self.folder = PathField(
            tr("Folder for the project"), ((tr("&Browse…"), tr("Browse for a folder"), ask_folder),)
        )
        self.import_button = PrimaryButton(theme, tr("Import a&nd open"))
        self.open_button = QPushButton(tr("Open as it i&s"))
        self.said, self.pane = SaidLine(theme), RowPane(theme, tr("What is in it"), RowModel(COLUMNS), note_column=0)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._paint)
        self._paint()
        self.show_empty()

    def _lay_out(self) -> None:
        calm(self.format)
        self.format.addItem(RECOGNISED, None)
        for format in readable():
            self.format.addItem(in_language(format.name), format)
        form = self.form = Form(self._theme)
        form.add_input(tr("Fro&m"), self.source)
        self._about = form.add_input(tr("Form&at"), self.format, " ")
        form.add_input(tr("Pro&ject folder"), self.folder, tr("A new folder; nothing that is there is ever replaced."))
        right, self._side = QWidget(), QVBoxLayout()
        right.setLayout(self._side)
        self._side.addWidget(self.said)
        self._side.addWidget(self.pane, 1)
        self._buttons = QHBoxLayout()
        for button in (self.import_button, self.open_button):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._side.addLayout(self._buttons)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(form)
        self.split.addWidget(right)
        self.split.setSizes([380, 700])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split, 1)

    def _connect(self) -> None:
        for button, wanted in ((self.import_button, self.import_wanted), (self.open_button, self.open_wanted)):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
        self.source.edited.connect(self.source_given)
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.folder.edited.connect(self.folder_given)

    def _format_chosen(self) -> None:
        self._show_help()
        self.source_given.emit()

    @property
    def chosen_format(self) -> Format | None:
        """The format that somebody says it is, None to have it recognised."""
        found: Format | None = self.format.currentData()
        return found

    def _show_help(self) -> None:
        format = self.chosen_format
        told = format.help if format else tr("recognised by what is in the files")
        said = in_language(told)
        self._about.setText(f"{said[:1].upper()}{said[1:]}.")
        self._about.show()

    # -- what is shown

    def show_source(self, path: Path) -> None:
        """Another source was given, of which nothing is known yet."""
        self.source.show_path(path)
        self.format.blockSignals(True)
        self.format.setCurrentIndex(0)
        self.format.blockSignals(False)
        self._show_help()

    def show_empty(self) -> None:
        """There is no source."""
        self.said.say(EMPTY)
        self.pane.set_rows(())
        self.import_button.setEnabled(False)
        self.open_button.hide()
        self._show_help()

    def show_looking(self) -> None:
        """It takes a while to see what it is."""
        self.said.say(words.CHECKING)

    def show_found(self, found: Found, files: tuple[Planned, ...]) -> None:
        """What the source is, and what would be in the way of its files."""
        said = words.found_said(found, files)
        self.said.say(said)
        self.pane.set_rows(found_rows(found, files))
        free = not any(each.state in ("blocked", "other") for each in files)
        self.import_button.setEnabled(free and not found.problem and self.folder.path is not None)
        self.open_button.setVisible(found.opens is not None)

    def show_importing(self) -> None:
        """The files are written."""
        self.said.say(IMPORTING)
        self.import_button.setEnabled(False)

    def show_failure(self, told: str) -> None:
        """Nothing was imported, and `told` says why."""
        self.said.say((told, "state-could-not-start", "danger"))

    def take_keyboard(self) -> None:
        """Put the keyboard into the source, or where a source is known onto the button that imports it."""
        target = self.import_button if self.import_button.isEnabled() else self.source.line
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paint(self) -> None:
        px = self._theme.px
        self._buttons.setSpacing(px(8))
        self._side.setSpacing(px(8))
        self._side.setContentsMargins(px(8), 0, 0, 0)
        for part in (self.source, self.format, self.folder):
            part.setMinimumHeight(px(26))
