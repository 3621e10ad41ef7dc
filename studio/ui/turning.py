"""Two parts side by side that stand one below the other where there is little width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from studio.ui.theme import Theme

_HIGH = 0.6


class TurningSplit(QSplitter):
    """Turns where it is narrower than `narrow` units and high enough to hold one part below the other.

    Each turn gives the parts their `shares` of the room anew, those that are named `below` where they stand so.
    """

    def __init__(
        self, theme: Theme, name: str, narrow: int, shares: Sequence[int], below: Sequence[int] | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._narrow = theme, narrow
        beside = list(shares)
        self._shares = {Qt.Orientation.Horizontal: beside, Qt.Orientation.Vertical: list(below or beside)}
        self.setObjectName(name)
        self.setChildrenCollapsible(False)

    def hold(self, *parts: QWidget) -> None:
        """Put these parts into it, in this order."""
        for part in parts:
            self.addWidget(part)
        self.setSizes(self._shares[self.orientation()])
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn before the room is shared."""
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        narrow = self.width() < self._theme.px(self._narrow) and self.height() > self.width() * _HIGH
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self.setSizes(self._shares[wanted])
