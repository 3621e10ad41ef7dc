from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.language.answers import Completion
from studio.ui.language.completion_keys import CompletionKeys
from studio.ui.language.completion_list import CompletionList
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NONE = Qt.KeyboardModifier.NoModifier


class Owner:
    asked = 0

    def refilter_later(self) -> None:
        self.asked += 1


def test_keys_belong_to_the_list_only_while_it_is_there(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(300, 300)
    around.show()
    listed, owner = CompletionList(Theme(), around), Owner()
    keys = CompletionKeys(listed, owner)

    def takes(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> bool:
        return keys.takes(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))

    assert not takes(Qt.Key.Key_Down)
    listed.show_items([Completion("a", "value", "a"), Completion("b", "value", "b")])
    listed.place(QRect(0, 0, 1, 10))
    assert takes(Qt.Key.Key_Down)
    assert not takes(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    current = listed.current()
    assert current is not None and current.label == "b"
    assert not takes(Qt.Key.Key_Backspace) and owner.asked == 1
    assert not takes(Qt.Key.Key_A)
    assert takes(Qt.Key.Key_Escape) and not listed.isVisible()
    assert not takes(Qt.Key.Key_Escape)
