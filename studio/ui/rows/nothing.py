"""What a list says where it has no rows, so that nobody wonders whether it is broken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView


def paint_nothing(view: QAbstractItemView, words: str) -> None:
    """Write these words in the middle of an empty list, from within its `paintEvent`."""
    painter = QPainter(view.viewport())
    painter.setPen(view.palette().color(QPalette.ColorRole.PlaceholderText))
    air = view.fontMetrics().height()
    room = view.viewport().rect().adjusted(air, 0, -air, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
    painter.end()
