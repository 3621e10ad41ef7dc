"""The head of a token: title, a word on its age, switch and buttons, as narrow as it must be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from studio.ui.parts import Segmented


class PaneHead(QWidget):
    """Asks for no more width than the shortest title and a folded switch need; unfolds where there is room."""

    def __init__(self, title: QLabel, tag: QLabel, switch: Segmented, *buttons: QWidget) -> None:
        super().__init__()
        self._title, self._switch, self._buttons = title, switch, buttons
        tag.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.addWidget(title)
        self.row.addWidget(tag, 1)
        for part in (switch, *buttons):
            self.row.addWidget(part)

    def _width(self, *, folded: bool) -> int:
        """The least width with the switch in one of both ways."""
        margins = self.row.contentsMargins()
        parts = [each.sizeHint().width() for each in self._buttons]
        parts += [self._title.minimumSizeHint().width(), self._switch.width_of(folded=folded)]
        return sum(parts) + (len(parts) * self.row.spacing()) + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        """What it cannot do without."""
        return QSize(self._width(folded=True), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """With every view of the switch in sight."""
        wide = self._width(folded=False) + self._title.sizeHint().width() - self._title.minimumSizeHint().width()
        return QSize(wide, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the switch where there is no room for all of it."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The same when fonts and so the widths of the parts are others."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return answer

    def _fit(self) -> None:
        self._switch.fold(self.width() < self._width(folded=False))
