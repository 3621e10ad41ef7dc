from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.replay.connect import STEPS
from studio.ui.window import Window
from tests.ui.driving import CTRL, keys, run

ALT = Qt.KeyboardModifier.AltModifier


def test_the_commands_are_there_when_they_can_be_done(qtbot: QtBot, window: Window) -> None:
    def possible() -> list[bool]:
        return [window.commands.actions[f"replay.{name}"].isEnabled() for name in ("toggle", *STEPS)]

    assert not any(possible())
    run(qtbot, window)
    assert possible() == [True, *[False] * len(STEPS)]
    keys(qtbot, Qt.Key.Key_R, CTRL | ALT)
    assert all(possible())
    window.action.take_keyboard()
    keys(qtbot, Qt.Key.Key_End, ALT)
    assert window.replay.player.position == window.replay.player.count
    keys(qtbot, Qt.Key.Key_PageUp, ALT)
    assert window.replay.player.position == window.replay.player.count - 1
    keys(qtbot, Qt.Key.Key_R, CTRL | ALT)
    assert not window.replay.active
