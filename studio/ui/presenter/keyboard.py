"""The keys of a clicker, and which command a shortcut was, as long as somebody presents."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QApplication, QWidget

from studio.ui.commands import Command, shown

# What clickers send, and what stands beside it on a keyboard.
DEEDS = {
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_B: "blank",
    Qt.Key.Key_Period: "blank",
    Qt.Key.Key_Escape: "leave",
}


class PresenterKeys(QObject):
    """Watches the keys of one window.

    `holder(key)` is the command that a key belongs to. `takes(deed)` answers whether a deed is to be done now; then
    the key goes nowhere else. `said(text)` is told the shortcut that was pressed, with the name of its command.
    """

    def __init__(
        self,
        window: QWidget,
        holder: Callable[[str], Command | None],
        takes: Callable[[str], bool],
        said: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._takes, self._said, self._holder = window, takes, said, holder
        self._watching = False

    def watch(self, on: bool) -> None:
        """Begin or end watching."""
        app = QApplication.instance()
        if app is None or on == self._watching:
            return
        self._watching = on
        (app.installEventFilter if on else app.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the mode; let everything else pass, and tell shortcuts."""
        kind = event.type()
        if kind == QEvent.Type.Shortcut and isinstance(event, QShortcutEvent):
            self._tell(event.key().toString())
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        deed = DEEDS.get(Qt.Key(event.key())) if _plain(event) else None
        inside = isinstance(watched, QWidget) and watched.window() is self._window
        if deed is None or not inside or QApplication.activePopupWidget() is not None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return False
        return self._takes(deed)

    def _tell(self, key: str) -> None:
        command = self._holder(key)
        if command is not None:
            self._said(f"{shown(key)}   {command.plain_title.rstrip('…')}")


def _plain(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() in (Qt.KeyboardModifier.NoModifier, keypad)
