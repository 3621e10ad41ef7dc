"""Pages that lie over the zones: preferences, keys, welcome, about. One at a time, made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.ui.speech import tr
from studio.ui.theme import Theme

PREFERENCES, KEYS, WELCOME, ABOUT = "preferences", "keys", "welcome", "about"


class Content(Protocol):
    """What a page holds: a widget that knows where the keyboard goes."""

    def take_keyboard(self) -> None:
        """Put the keyboard into the page."""


class Covers(QStackedWidget):
    """The zones, or a page in their place. `shown` tells the key of the page, empty for the zones.

    `freed` tells that a page has gone before which nobody had the keyboard, as the one that a window begins with.
    """

    shown = Signal(str)
    freed = Signal()

    def __init__(self, theme: Theme, desk: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._offers: dict[str, tuple[str, Callable[[], QWidget]]] = {}
        self._frames: dict[str, CoverFrame] = {}
        self._before: QWidget | None = None
        self.addWidget(desk)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def offer(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """Have a page under this key; `make` is called when it is first shown."""
        self._offers[key] = (title, make)

    @property
    def current(self) -> str:
        """The key of the page that is shown, empty for the zones."""
        return next((key for key, frame in self._frames.items() if frame is self.currentWidget()), "")

    def content(self, key: str) -> QWidget:
        """The content of a page, made now if nobody has seen it."""
        if key not in self._frames:
            title, make = self._offers[key]
            frame = CoverFrame(self._theme, title, make())
            frame.closed.connect(self.close_cover)
            self._frames[key] = frame
            self.addWidget(frame)
        return self._frames[key].content

    def open_cover(self, key: str) -> None:
        """Show a page, with the keyboard in it."""
        content = self.content(key)
        if not self.current:
            self._before = QApplication.focusWidget()
        self.setCurrentWidget(self._frames[key])
        cast(Content, content).take_keyboard()
        self.shown.emit(key)

    def minimumSizeHint(self) -> QSize:
        """What is seen asks for its room, and not what is behind it."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()

    def close_cover(self) -> None:
        """Show the zones again, with the keyboard where it was."""
        if not self.current:
            return
        self.setCurrentIndex(0)
        before, self._before = self._before, None
        self.shown.emit("")
        if before is not None and before.isVisible():
            QWidget.setFocus(before, Qt.FocusReason.OtherFocusReason)  # Scintilla has a setFocus of its own
        elif before is None:
            self.freed.emit()


class CoverFrame(QFrame):
    """A page: its title and the button that closes it above, its content below. Esc closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, title: str, content: QWidget) -> None:
        super().__init__()
        self._theme, self.content = theme, content
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.title, self.close_button = QLabel(title), QPushButton(tr("Close"))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button.setToolTip(tr("Close this page (Esc)"))
        self.close_button.setAutoDefault(True)
        self.close_button.clicked.connect(self.closed)
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.close_button)
        self._column.addLayout(self._head)
        self._column.addWidget(content, 1)
        QWidget.setTabOrder(content, self.close_button)
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(16), px(16), px(12))
        self._column.setSpacing(px(12))
        self.title.setFont(self._theme.ui_font(1.5, bold=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
