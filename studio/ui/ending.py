"""Signals that ask the studio to end close the window, as if its person had: drafts are kept, children end."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget

from studio.later import later

if TYPE_CHECKING:
    import socket
else:
    socket = later("socket")  # takes its while, and is needed on Windows only

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Ending(QObject):
    """Closes `window` on the first signal; a second one ends the process at once, whatever it is doing.

    Python's own handlers run only between two of its instructions, and Qt's loop may hold none for long: the
    signal therefore comes in through a pipe that the loop listens to, or a socket where it can listen to nothing else.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._told, self._tells = _pair()
        self._notifier = QSocketNotifier(self._told, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        signal.set_wakeup_fd(self._tells, warn_on_full_buffer=False)
        for number in _SIGNALS:
            signal.signal(number, _leave_to_the_loop)

    def _end(self) -> None:
        self.forget()
        self._window.close()

    def forget(self) -> None:
        """Signals do again what they did before; once is enough."""
        if not self._notifier.isEnabled():
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        for end in (self._told, self._tells):
            _close(end)


def _pair() -> tuple[int, int]:
    """Two ends that wait for nobody: what is written to the second can be read from the first."""
    if sys.platform == "win32":
        pair = socket.socketpair()
        for end in pair:
            end.setblocking(False)
        return pair[0].detach(), pair[1].detach()
    told, tells = os.pipe()
    for end in (told, tells):
        os.set_blocking(end, False)
    return told, tells


def _close(end: int) -> None:
    if sys.platform == "win32":
        socket.close(end)
    else:
        os.close(end)


def _leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Nothing is done here: Python has written to the other end already."""
