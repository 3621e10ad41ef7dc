"""The line that adds a property to an object without writing JSON: `is_admin = true`, then Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from studio.project.reading import ReadError, read_json
from studio.ui.speech import tr


class PropertyLine(QLineEdit):
    """`added` carries a name and a value; `refused` a sentence. Enter adds, Escape closes."""

    added = Signal(str, object)
    refused = Signal(str)
    closed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setPlaceholderText(tr("name = value"))
        self.setAccessibleName(tr("Add a property to {0}").format(label))
        self.setAccessibleDescription(tr("For example is_admin = true. Enter adds it, Escape closes the line."))
        self.setToolTip(tr("For example is_admin = true. Enter adds it, Escape closes the line."))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Escape closes; with a modifier they belong to the window."""
        key = Qt.Key(event.key())
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        elif bare and key == Qt.Key.Key_Escape:
            self.clear()
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        read = read_property(self.text())
        if read is None:
            self.refused.emit(tr("Expected a property such as is_admin = true."))
            return
        self.clear()
        self.added.emit(*read)


def read_property(text: str) -> tuple[str, Any] | None:
    """The name and the value of `name = value`; the value is JSON, else text. None without a name."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        return None
    try:
        return name.strip(), read_json(value, "value")
    except ReadError:
        return name.strip(), value.strip()
