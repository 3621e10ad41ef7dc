from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.ui.sweep.connect import SWEEP
from studio.ui.window import Window


def test_nothing_is_made_before_somebody_sweeps(window: Window) -> None:
    assert window.sweep.made is None
    window.sweep.look()
    window.sweep.abandon()
    assert window.sweep.made is None


def test_the_command_brings_the_page_and_others_take_it_away(qtbot: QtBot, window: Window) -> None:
    window.commands.do("run.sweep")
    assert window.covers.current == SWEEP and window.sweep.made is not None
    window.commands.do("view.event")
    assert window.covers.current == ""
    qtbot.waitUntil(lambda: not window.sweep.control.thread_of_runs.running, timeout=30_000)
