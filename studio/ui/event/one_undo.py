"""Undo in a field of the event is undo of the event: the fields leave the keys for it to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class OneUndo(QObject):
    """Keeps text fields from taking the keys of undo and redo for a history of their own."""

    def watch(self, root: QWidget) -> None:
        """All text fields below a widget, as they are now."""
        for field in (*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)):
            field.removeEventFilter(self)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say no when Qt asks whether the field wants a key that is a shortcut elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = any(event.matches(key) for key in _KEYS)
            if wanted:
                event.ignore()
            return wanted
        return super().eventFilter(watched, event)
