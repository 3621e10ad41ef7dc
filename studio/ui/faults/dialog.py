"""The dialog about a fault: the report as it would be passed on, and what a person may add to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.project.saving import SaveError, write_atomic
from studio.ui.faults.report import Material, whole
from studio.ui.hostile_text import visible_lines
from studio.ui.read_text import ReadText
from studio.ui.speech import tr
from studio.ui.theme import Theme

HEADLINE = tr("The studio has failed, not your action")
KEPT = tr(
    "What you typed is kept as a draft. The window goes on; where it behaves oddly, close it and open it again. "
    "Nothing is sent anywhere: copy the report or save it, and pass it on if you like."
)
ENDED = tr("The studio ended by a fault the last time. What was typed until a second before is kept as a draft.")


class FaultDialog(QDialog):
    """Shows one report at a time; `material` is asked when something is ticked. `told` carries what was done."""

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, material: Callable[[], Material]) -> None:
        super().__init__(parent)
        self._theme, self._material, self._report = theme, material, ""
        self.setWindowTitle(tr("Report of a fault"))
        self.headline, self.words = QLabel(HEADLINE), QLabel(KEPT)
        self.text = ReadText(theme, tr("Report"), code=True)
        self.code = QCheckBox(tr("Put in the &code of the action"))
        self.event_box = QCheckBox(tr("Put in the &event"))
        self.copy_button, self.save_button = QPushButton(tr("Co&py report")), QPushButton(tr("&Save report…"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        for box in (self.code, self.event_box):
            box.toggled.connect(self._show)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.close)
        theme.changed.connect(self._paint)
        self._paint()

    def _lay_out(self) -> None:
        self.words.setWordWrap(True)
        for label in (self.headline, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._column, self._foot = QVBoxLayout(self), QHBoxLayout()
        for part in (self.headline, self.words, self.code, self.event_box):
            self._column.addWidget(part)
        self._column.addWidget(self.text, 1)
        for button in (self.copy_button, self.save_button):
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        self._foot.addWidget(self.close_button)
        self._column.addLayout(self._foot)

    def show_report(self, report: str, words: str = KEPT, *, adds: bool = True) -> None:
        """Show a report, with nothing ticked; `adds=False` where code and event are no longer those of the fault."""
        self._report = report
        self.words.setText(words)
        for box in (self.code, self.event_box):
            box.setChecked(False)
            box.setVisible(adds)
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self.copy_button.setFocus()

    @property
    def report(self) -> str:
        """The report as it stands, with what is ticked."""
        return whole(self._report, self._material(), code=self.code.isChecked(), event=self.event_box.isChecked())

    def _show(self) -> None:
        self.text.set_text(visible_lines(self.report))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self.told.emit(tr("Report copied"))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), "action-studio-report.txt", tr("Text (*.txt)")
        )
        if not name:
            return
        try:
            write_atomic(Path(name), self.report.encode("utf-8"))
        except (SaveError, OSError) as error:
            self.words.setText(str(error))
            return
        self.told.emit(tr("Report saved as {0}").format(Path(name).name))

    def _paint(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(16), px(16), px(16), px(12))
        self._column.setSpacing(px(8))
        self._foot.setSpacing(px(8))
        self.headline.setFont(self._theme.ui_font(1.2, bold=True))
        self.resize(QSize(px(640), px(420)).boundedTo(self.screen().availableSize()))
