"""The keys that mean the list of proposals while it is there."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from studio.ui.language.completion_list import CompletionList

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -9,
    Qt.Key.Key_PageDown: 9,
}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class _Owner(Protocol):
    def refilter_later(self) -> None: ...


class CompletionKeys:
    """Decides whether a key of the editor belongs to the list."""

    def __init__(self, list_: CompletionList, owner: _Owner) -> None:
        self._list, self._owner = list_, owner

    def takes(self, event: QKeyEvent) -> bool:
        """Do what the key means for the list; False leaves it to the editor."""
        if not self._list.isVisible() or event.modifiers() not in _PLAIN:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._list.step(_STEPS[key])
            return True
        if key in _TAKE:
            self._list.take()
            return True
        if key == Qt.Key.Key_Escape:
            self._list.shut()
            return True
        if key == Qt.Key.Key_Backspace:
            self._owner.refilter_later()
        return False
