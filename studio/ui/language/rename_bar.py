"""The bar below the editor that asks for another name."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal

from studio.ui.editor.ask_bar import AskBar
from studio.ui.speech import tr
from studio.ui.theme import Theme

_NAME = re.compile(r"[A-Za-z_$][\w$]*")


class RenameBar(AskBar):
    """Asks for the new name of what stands at the caret. Escape closes it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Rename"), tr("&New name"), tr("New name"), 240)
        self.hide()

    def open(self, name: str) -> None:
        """Show the bar with the present name, so that typing replaces it."""
        self.show_field(name)

    def choose(self) -> None:
        """Tell the name, or what was expected."""
        name = self.field.text().strip()
        if not _NAME.fullmatch(name):
            self.told.setText(tr("Expected a name of letters, digits, _ and $."))
            return
        self.leave()
        self.chosen.emit(name)
