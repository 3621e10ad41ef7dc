"""Undo and redo of a field are those of the event: a field does not keep the keys for a history of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class _LeavesUndo(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window have the keys, which undoes in the zone that has the keyboard."""
        wanted = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if wanted and isinstance(event, QKeyEvent) and any(event.matches(key) for key in _KEYS):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def leave_undo(field: QWidget) -> None:
    """Leave the keys of undo and redo to the window while this field has the keyboard."""
    field.installEventFilter(_LeavesUndo(field))
