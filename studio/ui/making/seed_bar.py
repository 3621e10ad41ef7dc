"""The bar below the event that asks for a seed, so that the same person can be had again."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal

from studio.ui.editor.ask_bar import AskBar
from studio.ui.speech import tr
from studio.ui.theme import Theme

_SEED = re.compile(r"\s*(\d{1,9})\s*", re.ASCII)


class SeedBar(AskBar):
    """Asks for a whole number. `chosen` carries it; Escape closes the bar."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Make up a person"), tr("Seed"), tr("Seed, a whole number"), 120)

    def open(self, seed: int) -> None:
        """Show the bar with this seed, so that typing replaces it."""
        self.show_field(str(seed))

    def choose(self) -> None:
        """Tell the seed, or what was expected."""
        found = _SEED.fullmatch(self.field.text())
        if found is None:
            self.told.setText(tr("Expected a whole number from 0 to 999999999."))
            return
        self.leave()
        self.chosen.emit(int(found[1]))
