"""A bar at the edge of something that goes away on Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class ClosingBar(QWidget):
    """`closed` tells that it has gone, so that the keyboard can go back."""

    closed = Signal()

    def leave(self) -> None:
        """Go away, once."""
        if not self.isHidden():
            self.hide()
            self.put_away()
            self.closed.emit()

    def put_away(self) -> None:
        """What a bar has to do when it goes; most have nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
