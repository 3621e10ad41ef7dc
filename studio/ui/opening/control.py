"""Opens what a person asks for; what takes long is read beside the window first, with Stop after a moment."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studio.collecting import without_collector
from studio.later import later
from studio.ui.files import ActionFiles
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.run_thread import RunThread
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.opening import ahead
    from studio.ui.session.open_project import Ahead
    from studio.ui.window import Window
else:
    ahead = later("studio.ui.opening.ahead")

_KEY, _STOP = "opening", "stop"
_TELL_MS = 300


class _Stopped(Exception):
    """The person does not want it any more."""


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
        self._reading = RunThread(self)
        self._reading.succeeded.connect(self._read)
        self._reading.failed.connect(self._failed)
        self._tell_later = QTimer(self, singleShot=True, interval=_TELL_MS)
        self._tell_later.timeout.connect(self._tell)
        # Whatever else is opened meanwhile is what is wanted now.
        files.opened.connect(lambda _path: self.leave())

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._reading.running

    def open(self, path: Path) -> None:
        """Open an action, a scenario or a project folder."""
        self.leave()
        if not ahead.takes_long(path):
            self._files.open(path)
            return
        self._path = path
        self._tell_later.start()
        self._reading.start(lambda stop: _read(path, stop))

    def leave(self) -> None:
        """Something else is wanted now, or the window closes."""
        self._ended()
        self._reading.abandon()

    def acted(self, key: str, action: str) -> None:
        """A button of a notice was pressed."""
        if (key, action) == (_KEY, _STOP):
            self._reading.stop()

    def _tell(self) -> None:
        text = tr("Opening {0}…").format(row_text(self._path.name, 80))
        self.noticed.emit(Notice(_KEY, text, actions=((_STOP, tr("Stop")),)))

    def _ended(self) -> None:
        self._tell_later.stop()
        self.dismissed.emit(_KEY)

    def _read(self, found: Ahead | None) -> None:
        self._ended()
        self._files.open(self._path, found)

    def _failed(self, error: Exception) -> None:
        """What cannot be read is told as ever by who opens it."""
        self._ended()
        if not isinstance(error, _Stopped):
            self._files.open(self._path)


def _read(path: Path, stop: threading.Event) -> Ahead | None:
    def asked() -> None:
        if stop.is_set():
            raise _Stopped

    with without_collector():
        return ahead.read(path, asked)


def connect_opening(window: Window) -> None:
    """Tie opening to where files are asked for."""
    opening, notices = window.opening, window.notices
    window.files.opener = opening.open
    opening.noticed.connect(notices.show_notice)
    opening.dismissed.connect(notices.dismiss)
    notices.acted.connect(opening.acted)
