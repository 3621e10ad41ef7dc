"""The bar below the editor that asks for another name."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.ui.theme import Theme

_NAME = re.compile(r"[A-Za-z_$][\w$]*")


class RenameBar(QWidget):
    """Asks for the new name of what stands at the caret. Escape closes it."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Rename")
        self.field, self.told = QLineEdit(), QLabel()
        self.field.setAccessibleName("New name")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel("&New name")
        label.setBuddy(self.field)
        self._row = QHBoxLayout(self)
        for widget, stretch in ((label, 0), (self.field, 0), (self.told, 1)):
            self._row.addWidget(widget, stretch)
        self.field.returnPressed.connect(self._choose)
        self.field.textEdited.connect(self.told.clear)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def open(self, name: str) -> None:
        """Show the bar with the present name, so that typing replaces it."""
        self.field.setText(name)
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
        name = self.field.text().strip()
        if not _NAME.fullmatch(name):
            self.told.setText("Expected a name of letters, digits, _ and $.")
            return
        self.leave()
        self.chosen.emit(name)

    def _paint(self) -> None:
        theme = self._theme
        self._row.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        self._row.setSpacing(theme.px(8))
        self.field.setMaximumWidth(theme.px(240))
        palette = theme.palette()
        palette.setColor(self.told.foregroundRole(), theme.color("danger"))
        self.told.setPalette(palette)
