"""Waiting in a script that drives the window: it lives on meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

_LONGEST_MS = 30_000


def wait_for(done: Callable[[], bool], longest_ms: int = _LONGEST_MS) -> bool:
    """Let the window live until something is so; False when it never was."""
    deadline = QDeadlineTimer(longest_ms)
    while not done() and not deadline.hasExpired():
        pause(20)
    return done()


def pause(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
