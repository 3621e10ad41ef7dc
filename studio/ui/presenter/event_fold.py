"""Where event and action do not fit beside each other, the event folds to one line above the action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QToolButton, QWidget

from studio.ui.hostile_text import row_text
from studio.ui.speech import tr
from studio.ui.theme import Theme
from studio.ui.zones import Zones

if TYPE_CHECKING:
    from studio.ui.window import Window

_NARROWEST = 40
_CODE_LEAST = 220


class EventFold(QObject):
    """Watches the room of the zones. `line` is the folded event: pressed, it shows the event in the action's place."""

    def __init__(self, theme: Theme, zones: Zones, event: QWidget, action: QWidget) -> None:
        super().__init__(zones)
        self._theme, self._zones, self._event, self._action = theme, zones, event, action
        self.line = QToolButton()
        self._title, self._folded, self._swapped = "", False, False
        self.line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.setAutoRaise(True)
        self.line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line.clicked.connect(self._turn)
        self.line.hide()
        # Else the zones could never become too narrow, and the window would grow beyond the screen.
        for zone in (event, action):
            zone.setMinimumWidth(_NARROWEST)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._give_room)
        zones.inner.installEventFilter(self)
        zones.inner.splitterMoved.connect(lambda *_: self._later.start())
        zones.layout_changed.connect(self.look)
        theme.changed.connect(self.look)

    @property
    def folded(self) -> bool:
        """Whether there is room for one of them only."""
        return self._folded

    def show_title(self, title: str) -> None:
        """Name the event."""
        self._title = row_text(title, 80)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the room changes."""
        if event.type() == QEvent.Type.Resize:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Fold where there is too little room, and unfold where there is enough."""
        folded = 0 < self._zones.inner.width() < sum(self._needed())
        if folded != self._folded:
            self._folded, self._swapped = folded, False
            self._arrange()
        self._say()
        self._later.start()

    def _needed(self) -> tuple[int, int]:
        """The least room for the event and for the action."""
        code = max(self._action.minimumSizeHint().width(), self._theme.px(_CODE_LEAST))
        return self._event.minimumSizeHint().width(), code

    def _give_room(self) -> None:
        """While both are shown, neither becomes narrower than it can be."""
        if self._folded or not self._zones.inner.isVisible():
            return
        sizes, needed = self._zones.inner.sizes(), self._needed()
        short = [max(0, least - size) for size, least in zip(sizes, needed, strict=True)]
        if any(short):
            self._zones.inner.setSizes([sizes[0] + short[0] - short[1], sizes[1] + short[1] - short[0]])

    def enter_event(self) -> None:
        """Show the event, because the keyboard goes there."""
        self._swap(True)

    def enter_action(self) -> None:
        """Show the action, because the keyboard goes there."""
        self._swap(False)

    def _turn(self) -> None:
        self._swap(not self._swapped)
        self._zones.enter("event" if self._swapped else "action")

    def _swap(self, swapped: bool) -> None:
        if self._folded and swapped != self._swapped:
            self._swapped = swapped
            self._arrange()

    def _arrange(self) -> None:
        self._event.setVisible(not self._folded or self._swapped)
        self._action.setVisible(not self._folded or not self._swapped)
        self.line.setVisible(self._folded)
        self._say()

    def _say(self) -> None:
        words = tr("Back to the action") if self._swapped else tr("Event: {0}").format(self._title)
        self.line.setText(words)
        self.line.setAccessibleName(words)
        if self._folded:  # else nobody sees it
            self.line.setIcon(self._theme.icon("fold-open" if self._swapped else "fold-closed"))


def connect_fold(window: Window) -> None:
    """Put the folded event above the zones of a window, and unfold it for whoever goes there."""
    fold = EventFold(window.theme, window.zones, window.event_zone, window.action)
    middle = window.lesson_place.parentWidget()
    column = middle.layout() if middle else None
    assert isinstance(column, QBoxLayout)
    column.insertWidget(column.count() - 1, fold.line)
    window.zones.before_entering("event", fold.enter_event)
    window.zones.before_entering("action", fold.enter_action)
    window.outcome.go_to.connect(lambda *_: fold.enter_action())
    window.builder.insert_path_requested.connect(lambda *_: fold.enter_action())

    def name() -> None:
        fold.show_title(window.bar.events.currentText())

    window.session.event_loaded.connect(name)
    window.session.event_marked.connect(lambda _edited: name())
    name()
