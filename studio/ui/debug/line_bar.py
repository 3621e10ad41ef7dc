"""A bar that asks for one line: a condition, a text, an expression."""

from __future__ import annotations

from PySide6.QtCore import Signal

from studio.ui.editor.ask_bar import AskBar
from studio.ui.theme import Theme

_WIDE = 420


class LineBar(AskBar):
    """`chosen` carries what was entered, an empty text included. Escape closes the bar."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, label: str, field: str) -> None:
        super().__init__(theme, name, label, field, _WIDE)
        self.hide()

    def open(self, text: str) -> None:
        """Show the bar with the present text, so that typing replaces it."""
        self.show_field(text)

    def choose(self) -> None:
        """Tell what stands in the field."""
        text = self.field.text().strip()
        self.leave()
        self.chosen.emit(text)
