"""The bar below the editor that asks for a line."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal

from studio.ui.editor.ask_bar import AskBar
from studio.ui.speech import tr
from studio.ui.theme import Theme

_LINE_COLUMN = re.compile(r"\s*(\d{1,8})(?:\s*[:,]\s*(\d{1,8}))?\s*")


class GotoBar(AskBar):
    """Asks for a line, or a line and a column as `12:5`. Escape closes it."""

    chosen = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Go to line"), tr("&Line:column"), tr("Line, or line and column"), 120)

    def open(self, line: int, lines: int) -> None:
        """Show the bar with the present line, so that typing replaces it; `lines` is how many there are."""
        self.field.setPlaceholderText(tr("1 to {0}").format(lines))
        self.show_field(str(line))

    def choose(self) -> None:
        """Tell the line, or what was expected."""
        found = _LINE_COLUMN.fullmatch(self.field.text())
        if not found:
            self.told.setText(tr("Expected a line such as 12, or 12:5."))
            return
        self.hide()
        self.chosen.emit(int(found[1]), int(found[2] or 1))
