from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from studio.ui.waiting import pause, wait_for


def test_the_window_lives_while_something_is_waited_for(qapp: QApplication) -> None:
    done: list[str] = []
    QTimer.singleShot(30, lambda: done.append("timer"))
    assert wait_for(lambda: bool(done), 5000)
    assert not wait_for(lambda: len(done) > 1, 50)


def test_a_pause_lets_timers_fire(qapp: QApplication) -> None:
    done: list[str] = []
    QTimer.singleShot(0, lambda: done.append("timer"))
    pause(20)
    assert done == ["timer"]
