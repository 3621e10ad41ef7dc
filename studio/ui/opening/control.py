"""Opens what a person asks for; what takes long is read beside the window first, with Stop after a moment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.ui.beside import Beside, Stopped
from studio.ui.files import ActionFiles
from studio.ui.hostile_text import row_text
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.opening import ahead
    from studio.ui.window import Window
else:
    ahead = later("studio.ui.opening.ahead")

_KEY = "opening"


class Opening(QObject):
    """Reads a large project or a long file, then has it opened; until then all stays as it is.

    `noticed` carries what is going on, `dismissed` the key of a notice that is over.
    """

    noticed = Signal(object)
    dismissed = Signal(str)

    def __init__(self, files: ActionFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._path = Path()
        self._reading = Beside(_KEY, self)
        self._reading.noticed.connect(self.noticed)
        self._reading.dismissed.connect(self.dismissed)
        self._reading.succeeded.connect(lambda found: self._files.open(self._path, found))
        self._reading.failed.connect(self._failed)
        # Whatever else is opened meanwhile is what is wanted now.
        files.opened.connect(lambda _path: self.leave())

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._reading.busy

    def open(self, path: Path) -> None:
        """Open an action, a scenario or a project folder."""
        self.leave()
        if not ahead.takes_long(path):
            self._files.open(path)
            return
        self._path = path
        self._reading.begin(tr("Opening {0}…").format(row_text(path.name, 80)), lambda asked: ahead.read(path, asked))

    def leave(self) -> None:
        """Something else is wanted now."""
        self._reading.leave()

    def abandon(self) -> None:
        """End what is going on, because the window closes."""
        self.leave()

    def acted(self, key: str, action: str) -> None:
        """A button of a notice was pressed."""
        self._reading.acted(key, action)

    def _failed(self, error: Exception) -> None:
        """What cannot be read is told as ever by who opens it."""
        if not isinstance(error, Stopped):
            self._files.open(self._path)


def connect_opening(window: Window) -> None:
    """Tie opening to where it is told how it goes; files are asked for from the beginning."""
    opening, notices = window.opening, window.notices
    opening.noticed.connect(notices.show_notice)
    opening.dismissed.connect(notices.dismiss)
    notices.acted.connect(opening.acted)
