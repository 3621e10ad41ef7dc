"""What keeps everything within reach where a window is smaller than what it holds: at a great zoom it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from studio.ui.theme import Theme

_AIR = 8


class Reach(QScrollArea):
    """Gives its content all the room there is, never less than it needs, and scrolls to whatever gets the keyboard."""

    def __init__(self, theme: Theme, content: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("reach")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_Holder(content))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def scrolls(self) -> bool:
        """Whether a part of the content is out of sight."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        return any(bar.maximum() > bar.minimum() for bar in bars)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and self.scrolls and content.isAncestorOf(now):
            air = self._theme.px(_AIR)
            self.ensureWidgetVisible(now, air, air)

    def minimumSizeHint(self) -> QSize:
        """So small that no zoom makes a window larger than its screen."""
        return QSize(320, 200)


class _Holder(QWidget):
    """Asks for the least its content can do with.

    Held directly, a content with lines that wrap would be asked how high it would like to be, and get no less.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)

    def event(self, event: QEvent) -> bool:
        """Pass on that the content asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """The least of the content."""
        return self._content.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """What the content would like."""
        return self._content.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it is the content's."""
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())
