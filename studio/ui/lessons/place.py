"""The place of lessons beside the zones, empty until there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.ui.theme import Theme
from studio.ui.zones import Splitter, Zones

_SHARE = 26
_READABLE = 230


class LessonPlace(Splitter):
    """Holds the zones of a window, and at their left the pane of a lesson once there is one."""

    def __init__(self, theme: Theme, zones: Zones) -> None:
        super().__init__("lesson_zones", Qt.Orientation.Horizontal)
        self._theme = theme
        self.addWidget(zones)
        self.reset_asked.connect(self.give_share)

    def take(self, pane: QWidget) -> None:
        """Put the pane at the left of the zones, which have what more room there is."""
        self.insertWidget(0, pane)
        self.setStretchFactor(1, 1)

    def give_share(self) -> None:
        """Give the pane its share of the room, and never less than it can be read in."""
        pane = max(self.width() * _SHARE // 100, self._theme.px(_READABLE))
        self.share((pane, max(1, self.width() - pane)))
