"""Beside the tree: how the chosen scenario differs from what it expects, and its file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from studio.project.reading import ReadError, read_text
from studio.sandbox.hiding import Hiding
from studio.scenarios.suite import Entry
from studio.ui.hostile_text import row_text, visible_lines
from studio.ui.parts import FittingLine, Segmented
from studio.ui.read_text import ReadText
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import in_language, tr
from studio.ui.suite.difference_rows import COLUMNS, difference_rows
from studio.ui.suite.words import LOOKS
from studio.ui.theme import Theme

NOTHING = tr("Choose a scenario to see what it expects")
_SHOWN = 200_000


class Details(QWidget):
    """Shows one Entry. `open_asked` and `run_asked` ask for its event in the window, and for a run of it there."""

    open_asked = Signal()
    run_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._read: Entry | None = None
        self.setAccessibleName(tr("Details of a test"))
        self._icon, self.title = QLabel(), FittingLine()
        self.views = Segmented(
            theme, tr("Details of a test"), (("differences", tr("Differences")), ("file", tr("File")))
        )
        self.open_button = _button(tr("&Open"), tr("Open the event of this test"))
        self.run_button = _button(tr("Run h&ere"), tr("Run this test in the window"))
        self.differences = RowPane(theme, tr("Differences"), RowModel(COLUMNS), note_column=0)
        self.file = FileText(theme)
        self.stack = QStackedWidget()
        self._lay_out()
        self.views.chosen.connect(self._choose)
        self.open_button.clicked.connect(self.open_asked)
        self.run_button.clicked.connect(self.run_asked)
        self.differences.go_to.connect(lambda _path, line, _column: self.show_file(line))
        theme.changed.connect(self._restyle)
        self.show_entry(None)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        for part, stretch in ((self._icon, 0), (self.title, 1), (self.views, 0)):
            self._head.addWidget(part, stretch)
        for button in (self.open_button, self.run_button):
            self._head.addWidget(button)
        for page in (self.differences, self.file):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.stack, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(8), px(4), px(8), px(4))
        self._head.setSpacing(px(8))
        self.title.setFont(self._theme.ui_font(1.0, bold=True))
        look = LOOKS[self._entry.state] if self._entry else LOOKS["never"]
        self._icon.setPixmap(self._theme.pixmap(look.icon, look.meaning))

    @property
    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: Entry | None) -> None:
        """Show a scenario; None where several or none are chosen."""
        before, self._entry = self._entry, entry
        for part in (self._icon, self.views, self.open_button, self.run_button):
            part.setVisible(entry is not None)
        if entry is None:
            self.title.say(NOTHING)
            self.differences.set_rows(())
            self._restyle()
            return
        told = f" · {entry.case.title}" if entry.case.title else ""
        self.title.say(row_text(f"{entry.case.path.stem}{told}"))
        self._restyle()
        self.differences.set_rows(difference_rows(entry))
        self.differences.set_dimmed(entry.state == "stale")
        if before is None or before.case.path != entry.case.path:
            self.views.choose("differences")
        elif self.stack.currentWidget() is self.file:
            self._read_file()

    def _read_file(self) -> None:
        """Read the file, unless that is what was read last."""
        if self._entry is not None and (self._read is None or self._read.case is not self._entry.case):
            self._read = self._entry
            self.file.show_text(_text(self._entry))

    def _choose(self, key: str) -> None:
        if key == "file":
            self._read_file()
        self.stack.setCurrentWidget(self.file if key == "file" else self.differences)

    def show_file(self, line: int) -> None:
        """Show a line of the scenario file, counted from 1, with the keyboard there."""
        self.views.choose("file")
        self.file.go_to(line)
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> QWidget:
        """Where the keyboard goes."""
        return self.file if self.stack.currentWidget() is self.file else self.differences.view


class FileText(ReadText):
    """A scenario file to read, with one line of it lit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Scenario file"), code=True)
        self.line = 0
        theme.changed.connect(self._light)

    def show_text(self, text: str) -> None:
        """Show this text, without a light."""
        self.set_text(text)
        self.line = 0
        self._light()

    def go_to(self, line: int) -> None:
        """Put the cursor into a line, counted from 1, and light it."""
        block = self.document().findBlockByNumber(min(line, self.document().blockCount()) - 1)
        self.setTextCursor(QTextCursor(block))
        self.line = block.blockNumber() + 1
        self.centerCursor()
        self._light()

    def _light(self) -> None:
        lit: list[QTextEdit.ExtraSelection] = []
        if self.line:
            ground = QTextEdit.ExtraSelection()
            ground.format.setBackground(self._theme.color("pending_bg"))
            ground.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            ground.cursor = QTextCursor(self.document().findBlockByNumber(self.line - 1))
            lit = [ground]
        self.setExtraSelections(lit)


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(True)
    for told in (button.setAccessibleName, button.setToolTip):
        told(name)
    return button


def _text(entry: Entry) -> str:
    """The file as it is now, with its secrets out of sight; why it cannot be read in its place."""
    try:
        text = read_text(entry.case.path).text
    except ReadError as error:
        return visible_lines(in_language(str(error)))
    return visible_lines(Hiding(entry.case.secrets.values()).text(text[:_SHOWN]))
