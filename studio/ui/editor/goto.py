"""The bar below the editor that asks for a line."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.ui.theme import Theme

_LINE_COLUMN = re.compile(r"\s*(\d{1,8})(?:\s*[:,]\s*(\d{1,8}))?\s*")


class GotoBar(QWidget):
    """Asks for a line, or a line and a column as `12:5`. Escape closes it."""

    chosen = Signal(int, int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Go to line")
        self.field = QLineEdit()
        self.field.setAccessibleName("Line, or line and column")
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        label = QLabel("&Line:column")
        label.setBuddy(self.field)
        self._row = QHBoxLayout(self)
        for widget, stretch in ((label, 0), (self.field, 0), (self.told, 1)):
            self._row.addWidget(widget, stretch)
        self.field.returnPressed.connect(self._choose)
        self.field.textEdited.connect(self.told.clear)
        theme.changed.connect(self._paint)
        self._paint()

    def open(self, line: int, lines: int) -> None:
        """Show the bar with the present line, so that typing replaces it; `lines` is how many there are."""
        self.field.setText(str(line))
        self.field.setPlaceholderText(f"1 to {lines}")
        self.told.clear()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def leave(self) -> None:
        """Hide the bar."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        found = _LINE_COLUMN.fullmatch(self.field.text())
        if not found:
            self.told.setText("Expected a line such as 12, or 12:5.")
            return
        self.hide()
        self.chosen.emit(int(found[1]), int(found[2] or 1))

    def _paint(self) -> None:
        theme = self._theme
        self._row.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        self._row.setSpacing(theme.px(8))
        self.field.setMaximumWidth(theme.px(120))
        palette = theme.palette()
        palette.setColor(self.told.foregroundRole(), theme.color("danger"))
        self.told.setPalette(palette)
