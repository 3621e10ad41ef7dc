"""The packages of the action: names with exact versions, what npm is doing, and the newest version on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from studio.project.dependencies import name_problem, too_many, version_problem
from studio.ui.hostile_text import row_text
from studio.ui.panels.pairs_model import NAME, PairsModel, PairWords
from studio.ui.panels.pairs_panel import PairsPanel
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.npm import Progress

WORDS = PairWords(
    title=tr("Packages"),
    one="package",
    columns=(tr("Package"), tr("Version")),
    use=tr("Insert adds one; the action reads it by require('name'). The next run installs it."),
    table=tr("Packages of the action"),
    unset="newest",
)
_PHASES = {
    "resolving": tr("Looking up versions"),
    "fetching": tr("Fetching"),
    "unpacking": tr("Unpacking"),
    "checking": tr("Checking the packages"),
}


class PackagesModel(PairsModel):
    """Packages: a row without a version yet wants the newest one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WORDS, parent)

    def problem(self, name: str, value: str | None) -> str:
        """Why a name or version is not taken."""
        found = name_problem(name) or (version_problem(name, value) if value else None)
        others = self.values() if name in self.values() else {**self.values(), name: ""}
        found = found or too_many(others)
        return f"{found[0].upper()}{found[1:]}." if found else ""


class PackagesPanel(PairsPanel):
    """Shows packages and reports edits: `changed(values)` carries those that have a version.

    `newest_wanted(name)` asks for the newest version of a package, `stop_wanted` to end what npm is doing.
    """

    newest_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        self._bar, self._doing = QProgressBar(), QLabel()
        self._work = QWidget()
        super().__init__(theme, PackagesModel())
        self.model.setParent(self)
        self.newest_button = self.button(tr("Take the newest version (Ctrl+U)"), "package-newest", self.ask_newest)
        self.newest_button.setShortcut("Ctrl+U")
        self.add_to_head(self.newest_button)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(lambda _checked: self.stop_wanted.emit())
        self._set_up_work()
        self.model.edited.connect(self._ask_for_missing)

    def _set_up_work(self) -> None:
        row = QHBoxLayout(self._work)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of npm"))
        self._doing.setTextFormat(Qt.TextFormat.PlainText)
        for part, stretch in ((self._doing, 1), (self._bar, 1), (self.stop_button, 0)):
            row.addWidget(part, stretch)
        self._work.hide()
        self.add_below(self._work)

    def ask_newest(self) -> None:
        """Ask for the newest version of the chosen package."""
        name = self.table.currentIndex().siblingAtColumn(NAME).data(Qt.ItemDataRole.EditRole)
        if name:
            self.newest_wanted.emit(name)

    def _ask_for_missing(self) -> None:
        """A package that was named without a version gets the newest one."""
        for name, value in self.model.pairs():
            if name and not value:
                self.newest_wanted.emit(name)
                return

    def show_progress(self, progress: Progress) -> None:
        """Say what npm is doing, with Stop beside it."""
        words = _PHASES[progress.phase]
        self._doing.setText(f"{words} {row_text(progress.package, 60)}".rstrip())
        self._bar.setRange(0, progress.wanted)
        self._bar.setValue(progress.fetched)
        self._work.show()

    def show_done(self, said: str = "") -> None:
        """npm has ended; `said` is what went wrong, empty when all is well."""
        self._work.hide()
        self.show_notice(said or None)
