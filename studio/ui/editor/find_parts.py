"""The fields and buttons of the find bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton

from studio.ui.theme import Theme, ThemedSheet


class Pattern(QLineEdit):
    """A field of the bar. `entered` tells that Enter was pressed, and whether with Shift: backwards."""

    entered = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is told with its direction; everything else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        super().keyPressEvent(event)


class IconButton(QToolButton):
    """A button that shows an icon of the theme; its name is the tooltip and what a screen reader says."""

    def __init__(self, theme: Theme, icon: str, name: str, does: Callable[[], object]) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.clicked.connect(does)
        self._sheet = ThemedSheet(theme, self, _sheet)
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        theme = self._theme
        self.setIcon(theme.icon(self._icon))
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setMinimumSize(theme.px(24), theme.px(24))


def text_button(text: str, name: str, does: Callable[[], object]) -> QPushButton:
    """A button with a short text and a longer name. It takes no Enter from the fields beside it."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(does)
    return button


def _sheet(theme: Theme) -> str:
    return f"""
    QToolButton {{ border: 1px solid transparent; border-radius: {theme.px(3)}px; background: transparent; }}
    QToolButton:hover {{ background: {theme.css("surface2")}; border-color: {theme.css("border")}; }}
    QToolButton:focus {{ border: 2px solid {theme.css("accent")}; }}
    """
