"""One sentence with its icon, in bold: what a page has to say as a whole."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studio.ui.interchange.words import Said
from studio.ui.parts import FittingLine
from studio.ui.theme import Theme


class SaidLine(QWidget):
    """Shows a sentence; icon and words follow the theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._look = theme, ("state-not-run", "neutral")
        self._icon, self.line = QLabel(), FittingLine()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.line, 1)
        theme.changed.connect(self._paint)
        self._paint()

    def say(self, said: Said) -> None:
        """Show this sentence."""
        text, *look = said
        self._look = (look[0], look[1])
        self.line.say(text)
        self._paint()

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self.line.accessibleName()

    def _paint(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        self._icon.setPixmap(self._theme.pixmap(*self._look))
        self.line.setFont(self._theme.ui_font(1.1, bold=True))
