"""Signals that ask the studio to end close the window, as if its person had: drafts are kept, children end."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Ending(QObject):
    """Closes `window` on the first signal; a second one ends the process at once, whatever it is doing.

    Python's own handlers run only between two of its instructions, and Qt's loop may hold none for long: the
    signal therefore comes in through a socket that the loop listens to.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._told, self._tells = socket.socketpair()
        for end in (self._told, self._tells):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        signal.set_wakeup_fd(self._tells.fileno(), warn_on_full_buffer=False)
        for number in _SIGNALS:
            signal.signal(number, _leave_to_the_loop)

    def _end(self) -> None:
        with contextlib.suppress(OSError):
            self._told.recv(64)
        self.forget()
        self._window.close()

    def forget(self) -> None:
        """Signals do again what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        self._told.close()
        self._tells.close()


def _leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Nothing is done here: Python has written to the socket already."""
