"""The page on which a run becomes a scenario: its name, what it expects, and how its file will look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.ui.hostile_text import row_text, visible_lines
from studio.ui.parts import FittingLine, PrimaryButton
from studio.ui.read_text import ReadText
from studio.ui.speech import tr
from studio.ui.suite.pick_list import PickList, PickModel
from studio.ui.suite.proposal import is_name
from studio.ui.theme import Theme

_QUIET_MS = 80
_SHOWN = 200_000
_SHARES = (520, 480)


class SavePage(QWidget):
    """`preview_wanted` follows each change after a moment of quiet, `save_wanted` the button or Enter in a field.

    `elsewhere_wanted` asks for another folder.
    """

    preview_wanted = Signal()
    save_wanted = Signal()
    elsewhere_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._folder = theme, Path()
        self.setAccessibleName(tr("Save run as scenario"))
        self.name, self.description = QLineEdit(), QLineEdit()
        self.frozen = QCheckBox(tr("&Let the clock stand still at the time of this run"))
        self.replace = QCheckBox(tr("&Replace the file that is there"))
        self.picks = PickModel()
        self.list = PickList(self.picks)
        self.preview = ReadText(theme, tr("Preview of the scenario file"), code=True)
        self.told, self.save_button = FittingLine(), PrimaryButton(theme, tr("&Save scenario"))
        self.elsewhere = QPushButton(tr("Else&where…"))
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.preview_wanted)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self._fields = QGridLayout()
        for row, (title, field) in enumerate(((tr("&Name"), self.name), (tr("&Description"), self.description))):
            label = QLabel(title)
            label.setBuddy(field)
            field.setAccessibleName(title.replace("&", ""))
            self._fields.addWidget(label, row, 0)
            self._fields.addWidget(field, row, 1)
        self._fields.addWidget(self.elsewhere, 0, 2)
        self._fields.addWidget(self.told, 2, 1)
        self._fields.addWidget(self.replace, 3, 1)
        left, right = QWidget(), QWidget()
        for side, title, widget in ((left, tr("&Expect"), self.list), (right, tr("Preview"), self.preview)):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            label = QLabel(title)
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for side in (left, right):
            self.split.addWidget(side)
        self.split.setSizes(_SHARES)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.frozen)
        self._foot.addStretch(1)
        self._foot.addWidget(self.save_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._fields)
        self._column.addWidget(self.split, 1)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        for button in (self.save_button, self.elsewhere):
            button.setAutoDefault(True)
        self.elsewhere.setToolTip(tr("Save the scenario in another folder"))
        self.elsewhere.clicked.connect(self.elsewhere_wanted)
        self.name.textChanged.connect(self._check)
        self.replace.toggled.connect(self._check)
        for signal in (self.description.textChanged, self.frozen.toggled, self.picks.ticked):
            signal.connect(lambda *_: self._quiet.start())
        for field in (self.name, self.description):
            field.returnPressed.connect(self._save)
        self.save_button.clicked.connect(self._save)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(8))
        self._fields.setHorizontalSpacing(px(12))
        self._fields.setVerticalSpacing(px(6))

    # -- what is asked

    def begin(self, folder: Path, name: str) -> None:
        """Ask about a new scenario in a folder."""
        self.place(folder, name)
        self.description.clear()
        self.frozen.setChecked(False)
        self.replace.setChecked(False)
        self.preview.set_text("")
        self._check()

    def place(self, folder: Path, name: str) -> None:
        """The file lies in this folder now, and is called so."""
        self._folder = folder
        self.name.setText(name)
        self._check()
        self._quiet.start()

    @property
    def target(self) -> Path:
        """The file as it is named now."""
        return self._folder / f"{self.name.text().strip().removesuffix('.yaml')}.yaml"

    @property
    def possible(self) -> bool:
        """Whether it can be saved: it has a name, and where a file is there already that may be replaced."""
        return is_name(self.name.text().strip()) and (not self.target.exists() or self.replace.isChecked())

    def _check(self) -> None:
        named = is_name(self.name.text().strip())
        there = named and self.target.exists()
        self.replace.setVisible(there)
        if not named:
            said = tr("A name may not be empty, and has none of {0} in it").format('/ \\ : * ? " < > |')
        elif there:
            said = tr("{0} is there already").format(row_text(self.target.name, 80))
        else:
            said = row_text(str(self.target), 300)
        self.told.say(said)
        self.save_button.setEnabled(self.possible)

    def tell(self, said: str) -> None:
        """Say why it was not saved."""
        self.told.say(row_text(said))

    def show_preview(self, text: str) -> None:
        """Show how the file will look."""
        self.preview.set_text(visible_lines(text[:_SHOWN]))

    def _save(self) -> None:
        if self.possible:
            self.save_wanted.emit()

    def take_keyboard(self) -> None:
        """Begin with the name, all of it selected."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()
