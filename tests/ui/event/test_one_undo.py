from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import CTRL, keys


def test_undo_in_a_field_takes_back_the_last_change_of_the_event(qtbot: QtBot, window: Window) -> None:
    before = window.document.value
    window.builder.focus_path("user.name")
    qtbot.keyClicks(window.focusWidget(), "X")
    window.making.make_up(3)
    window.builder.focus_path("user.email")
    keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.document.value["user"]["name"].endswith("X") or window.document.value["user"]["name"].startswith("X")
    window.builder.focus_path("user.app_metadata")
    keys(qtbot, Qt.Key.Key_Z, CTRL)
    assert window.document.value == before
    keys(qtbot, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.document.value != before
