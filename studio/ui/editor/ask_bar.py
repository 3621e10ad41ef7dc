"""A bar below the editor that asks for one line of text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from studio.ui.editor.closing_bar import ClosingBar
from studio.ui.theme import Theme


class AskBar(ClosingBar):
    """A label, a field and room for what is wrong with it. Enter calls `choose`, Escape closes."""

    def __init__(self, theme: Theme, name: str, label: str, field: str, wide: int) -> None:
        super().__init__()
        self._theme, self._wide = theme, wide
        self.setAccessibleName(name)
        self.field, self.told = QLineEdit(), QLabel()
        self.field.setAccessibleName(field)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        title = QLabel(label)
        title.setBuddy(self.field)
        self._row = QHBoxLayout(self)
        for widget, stretch in ((title, 0), (self.field, 0), (self.told, 1)):
            self._row.addWidget(widget, stretch)
        self.field.returnPressed.connect(self.choose)
        self.field.textEdited.connect(self.told.clear)
        theme.changed.connect(self._paint)
        self._paint()

    def choose(self) -> None:
        """Take what stands in the field; bars say what that means."""

    def show_field(self, text: str) -> None:
        """Show the bar with a text that typing replaces."""
        self.field.setText(text)
        self.told.clear()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _paint(self) -> None:
        theme = self._theme
        self._row.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        self._row.setSpacing(theme.px(8))
        self.field.setMaximumWidth(theme.px(self._wide))
        palette = theme.palette()
        palette.setColor(self.told.foregroundRole(), theme.color("danger"))
        self.told.setPalette(palette)
