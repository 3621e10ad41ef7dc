"""Work on files beside the window that tells of itself after a moment, and can be stopped then."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from studio.collecting import without_collector
from studio.project.reading import Asked
from studio.ui.notice_bar import Notice
from studio.ui.run_thread import RunThread
from studio.ui.speech import tr

_STOP = "stop"
_TELL_MS = 300


class Stopped(Exception):
    """The person does not want it any more."""


class Beside(QObject):
    """One piece of work at a time, in a thread. Its notice has the key that is given, and goes with its end.

    Each piece ends in `succeeded(value)` or in `failed(exception)`, which is Stopped after Stop, unless `leave` came
    first. `noticed` carries the notice, `dismissed` its key.
    """

    noticed = Signal(object)
    dismissed = Signal(str)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._key, self._told, self._stopped = key, "", False
        self._work = RunThread(self)
        self._work.succeeded.connect(self._done)
        self._work.failed.connect(self._not_done)
        self._tell_later = QTimer(self, singleShot=True, interval=_TELL_MS)
        self._tell_later.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether a piece of work is going on."""
        return self._work.running

    def begin(self, told: str, work: Callable[[Asked], object]) -> None:
        """Begin `work`, which calls what it is given again and again; `told` says what is going on."""

        def beside(stop: threading.Event) -> object:
            def asked() -> None:
                if stop.is_set():
                    raise Stopped

            with without_collector():
                return work(asked)

        self._told, self._stopped = told, False
        self._work.start(beside)
        self._tell_later.start()

    def leave(self) -> None:
        """Something else is wanted now, or the window closes."""
        self._ended()
        self._work.abandon()

    def acted(self, key: str, action: str) -> None:
        """A button of a notice was pressed."""
        if (key, action) == (self._key, _STOP):
            self._stopped = True
            self._work.stop()

    def _tell(self) -> None:
        self.noticed.emit(Notice(self._key, self._told, actions=((_STOP, tr("Stop")),)))

    def _ended(self) -> None:
        self._tell_later.stop()
        self.dismissed.emit(self._key)

    def _done(self, value: object) -> None:
        """A piece may come through after Stop: nobody wants it any more."""
        self._ended()
        if self._stopped:
            self.failed.emit(Stopped())
        else:
            self.succeeded.emit(value)

    def _not_done(self, error: Exception) -> None:
        self._ended()
        self.failed.emit(error)
