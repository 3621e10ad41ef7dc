"""The three zones in their two layouts: outcome below, or three columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from studio.ui.settings_memory import SettingsMemory

NAMES = ("event", "action", "outcome")
_SHARES = {
    "rows": {"outer": (52, 48), "inner": (38, 62)},
    "columns": {"outer": (64, 36), "inner": (40, 60)},
    "low": {"outer": (45, 55), "inner": (38, 62)},
}
_LOW_LINES = 30
_STEP = 0.05


class Splitter(QSplitter):
    """A splitter whose handle gives the default shares back when double-clicked."""

    reset_asked = Signal()

    def __init__(self, name: str, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setObjectName(name)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Qt's way to make a handle."""
        return _Handle(self.orientation(), self)

    def share(self, shares: tuple[int, ...]) -> None:
        """Give each part its share of the room."""
        room = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        self.setSizes([max(1, room * share // sum(shares)) for share in shares])


class _Handle(QSplitterHandle):
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        splitter = self.splitter()
        if isinstance(splitter, Splitter):
            splitter.reset_asked.emit()
        event.accept()


class Zones(QWidget):
    """Event and action side by side with the outcome below or at the right.

    `enter` gives for each zone the function that puts the keyboard into it. `room_known` tells how large they are, as
    long as nobody has arranged them.
    """

    layout_changed = Signal(str)
    room_known = Signal()

    def __init__(self, zones: Mapping[str, QWidget], enter: Mapping[str, Callable[[], None]]) -> None:
        super().__init__()
        self._zones, self._enter = dict(zones), dict(enter)
        self._layout = "rows"
        self._before_most: tuple[list[int], list[int]] | None = None
        self._placed: set[str] = set()
        self.inner = Splitter("event_action", Qt.Orientation.Horizontal)
        self.outer = Splitter("top_outcome", Qt.Orientation.Vertical)
        for name in ("event", "action"):
            self.inner.addWidget(self._zones[name])
        self.outer.addWidget(self.inner)
        self.outer.addWidget(self._zones["outcome"])
        for splitter in (self.inner, self.outer):
            splitter.reset_asked.connect(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.outer)

    @property
    def splitters(self) -> dict[str, QSplitter]:
        """Both splitters by their names, for those who remember their shares."""
        return {"outer": self.outer, "inner": self.inner}

    @property
    def arrangement(self) -> str:
        """`rows` or `columns`."""
        return self._layout

    def arrange(self, arrangement: str, memory: SettingsMemory | None = None) -> None:
        """Switch the layout; each keeps its own shares in the memory."""
        if memory is not None and self._layout in self._placed:
            memory.keep_splitters(self._layout, self.splitters)
        self._placed.add(arrangement)
        self.place(arrangement, memory)
        self.layout_changed.emit(arrangement)

    def place(self, arrangement: str, memory: SettingsMemory | None = None) -> None:
        """Give every zone the share it has in a layout, before anybody sees another one."""
        self._layout = arrangement
        columns = arrangement == "columns"
        self.outer.setOrientation(Qt.Orientation.Horizontal if columns else Qt.Orientation.Vertical)
        if memory is None or not memory.place_splitters(arrangement, self.splitters):
            self.reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is inside has its room already, and is not shown yet when the window opens."""
        super().resizeEvent(event)
        if not self._placed:
            self.room_known.emit()

    def reset(self) -> None:
        """Give every zone its default share of the present layout; where few lines fit, the outcome has more."""
        shares = _SHARES["low" if self._low else self._layout]
        self.outer.share(shares["outer"])
        self.inner.share(shares["inner"])

    @property
    def _low(self) -> bool:
        """Whether so few lines fit that the bars of the outcome would leave nothing of its lists."""
        return self._layout == "rows" and self.outer.height() < _LOW_LINES * self.fontMetrics().height()

    # -- the keyboard

    def current(self) -> str | None:
        """The zone that has the keyboard, or None."""
        focus = QApplication.focusWidget()
        for name, zone in self._zones.items():
            if focus is not None and (zone is focus or zone.isAncestorOf(focus)):
                return name
        return None

    def enter(self, name: str) -> None:
        """Put the keyboard into a zone."""
        self._enter[name]()

    def before_entering(self, name: str, deed: Callable[[], None]) -> None:
        """Have something done before the keyboard goes into a zone."""
        enter = self._enter[name]

        def both() -> None:
            deed()
            enter()

        self._enter[name] = both

    def step(self, by: int) -> None:
        """Put the keyboard into the next (1) or previous (-1) zone."""
        here = self.current()
        at = NAMES.index(here) if here else (-1 if by > 0 else 0)
        self.enter(NAMES[(at + by) % len(NAMES)])

    def widen(self, by: int) -> None:
        """Give the zone that has the keyboard a little more room (1) or less (-1)."""
        name = self.current() or "action"
        splitter, at = (self.outer, 1) if name == "outcome" else (self.inner, NAMES.index(name))
        sizes = splitter.sizes()
        step = round(sum(sizes) * _STEP) * by
        sizes[at] += step
        sizes[1 - at] -= step
        splitter.setSizes([max(1, size) for size in sizes])

    def give_most(self) -> None:
        """Give the zone that has the keyboard all the room the others can do without; the second time it goes back."""
        if self._before_most is not None:
            outer, inner = self._before_most
            self._before_most = None
            self.outer.setSizes(outer)
            self.inner.setSizes(inner)
            return
        name = self.current() or "action"
        self._before_most = (self.outer.sizes(), self.inner.sizes())
        self.outer.setSizes(_most(self.outer, 1 if name == "outcome" else 0))
        if name != "outcome":
            self.inner.setSizes(_most(self.inner, NAMES.index(name)))


def _most(splitter: QSplitter, at: int) -> list[int]:
    """Sizes that give one of two parts everything; the splitter leaves the other what it cannot do without."""
    whole = sum(splitter.sizes())
    return [whole if place == at else 1 for place in range(2)]
