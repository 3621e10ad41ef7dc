"""The row above the zones: where the flow begins, its actions, where it ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QWidget

from studio.ui.flow.chip import HEIGHT, ChipButton
from studio.ui.flow.chips import End, Strip
from studio.ui.flow.row import FlowRow
from studio.ui.speech import tr
from studio.ui.theme import Theme

ROW = 32
_STEP = 160


class FlowStrip(QWidget):
    """Shows a Strip; decides nothing. Actions are named by their place, counted from 0.

    `opened`, `switched`, `removed` and `moved(place, to)` tell what a person asks for, `menu_asked(place, where)` and
    `add_asked` likewise.
    """

    opened = Signal(int)
    switched = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)
    menu_asked = Signal(int, QPoint)
    add_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Flow"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = FlowRow(theme)
        self._area = _Area(self._row)
        self.earlier = self._button("flow-earlier", tr("Show earlier actions"), partial(self._scroll, -1))
        self.later = self._button("flow-later", tr("Show later actions"), partial(self._scroll, 1))
        self.add = self._button("flow-add", tr("Add an action to the flow"), self.add_asked.emit)
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = QHBoxLayout(self)
        line.setSpacing(0)
        for part, stretch in ((self.earlier, 0), (self._area, 1), (self.later, 0), (self.add, 0)):
            line.addWidget(part, stretch)
        self._area.horizontalScrollBar().valueChanged.connect(self._show_sides)
        self._area.horizontalScrollBar().rangeChanged.connect(self._show_sides)
        theme.changed.connect(self._paint)
        self._paint()

    def _button(self, icon: str, name: str, deed: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setObjectName(icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked: deed())
        return button

    @property
    def chips(self) -> tuple[ChipButton, ...]:
        """The buttons of the actions, in their order."""
        return tuple(self._row.chips)

    @property
    def end(self) -> End:
        """What stands behind the last action."""
        return self._row.end.shown

    def show_strip(self, strip: Strip) -> None:
        """Show these actions; the keyboard stays where it is as far as there is such a place."""
        had = self.place_with_keyboard()
        while len(self._row.chips) < len(strip.chips):
            self._connect(self._row.grow())
        while len(self._row.chips) > len(strip.chips):
            self._row.shrink()
        for button, chip in zip(self._row.chips, strip.chips, strict=True):
            button.show_chip(chip)
        self._row.show_ends(strip)
        current = next((at for at, chip in enumerate(strip.chips) if chip.current), 0)
        self._rove(current if had is None else min(had, len(strip.chips) - 1))
        if had is not None and had >= len(strip.chips):
            self.focus_place(len(strip.chips) - 1)
        self._fit()
        if had is None:
            QTimer.singleShot(0, self, partial(self._reveal, current))

    def _connect(self, chip: ChipButton) -> None:
        place = len(self._row.chips) - 1
        chip.opened.connect(partial(self.opened.emit, place))
        chip.switched.connect(partial(self.switched.emit, place))
        chip.removed.connect(partial(self.removed.emit, place))
        chip.stepped.connect(partial(self._step, place))
        chip.shifted.connect(partial(self._shift, place))
        chip.menu_asked.connect(partial(self.menu_asked.emit, place))
        chip.dragged.connect(partial(self._drag, place))
        chip.dropped.connect(partial(self._drop, place))

    # -- the keyboard

    def place_with_keyboard(self) -> int | None:
        """The place of the action that has the keyboard, None if none has."""
        return next((at for at, chip in enumerate(self._row.chips) if chip.hasFocus()), None)

    @property
    def has_keyboard(self) -> bool:
        """Whether an action has the keyboard."""
        return self.place_with_keyboard() is not None

    def focus_place(self, place: int) -> None:
        """Put the keyboard on an action, at an end if there is no such place."""
        place = max(0, min(place, len(self._row.chips) - 1))
        self._rove(place)
        self._row.chips[place].setFocus(Qt.FocusReason.TabFocusReason)
        self._reveal(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to an action."""
        super().focusInEvent(event)
        self.focus_current()

    def focus_current(self) -> None:
        """Put the keyboard on the action that is in the editor."""
        self.focus_place(next((at for at, each in enumerate(self._row.chips) if each.chip.current), 0))

    def _rove(self, place: int) -> None:
        """Tab stops once in the strip, at this place."""
        for at, chip in enumerate(self._row.chips):
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == place else Qt.FocusPolicy.ClickFocus)

    def _step(self, place: int, by: int) -> None:
        self.focus_place(place + by)

    def _shift(self, place: int, by: int) -> None:
        if 0 <= place + by < len(self._row.chips):
            self.moved.emit(place, place + by)

    # -- the mouse

    def _drag(self, place: int, where: QPoint) -> None:
        at = self._row.mapFromGlobal(where)
        self._row.mark(self._target(place, at.x()), place)
        self._area.ensureVisible(at.x(), 0, self._theme.px(40), 0)

    def _target(self, place: int, x: int) -> int:
        """Where an action would come to lie that is let go over `x`."""
        return sum(chip.geometry().center().x() < x for at, chip in enumerate(self._row.chips) if at != place)

    def _drop(self, place: int) -> None:
        to, self._row.marked = self._row.marked, None
        self._row.update()
        if to is not None and to != place:
            self.moved.emit(place, to)

    # -- room

    def _reveal(self, place: int) -> None:
        if place < len(self._row.chips):
            self._area.ensureWidgetVisible(self._row.chips[place], self._theme.px(24), 0)

    def _scroll(self, by: int) -> None:
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.value() + by * self._theme.px(_STEP))

    def _show_sides(self) -> None:
        bar = self._area.horizontalScrollBar()
        needed = bar.maximum() > bar.minimum()
        for button, possible in (
            (self.earlier, bar.value() > bar.minimum()),
            (self.later, bar.value() < bar.maximum()),
        ):
            if needed:
                button.setIcon(self._theme.icon(button.objectName()))
            button.setVisible(needed)
            button.setEnabled(possible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._row.set_compact(False)
        room = self.width() - self.add.width() - self._theme.px(16)
        if self._row.sizeHint().width() > room:
            self._row.set_compact(True)
        self._area.fit()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(self._theme.px(400), self._theme.px(ROW))

    def minimumSizeHint(self) -> QSize:
        """Room for an action and the buttons beside it."""
        return QSize(self._theme.px(240), self._theme.px(ROW))

    def _paint(self) -> None:
        theme = self._theme
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        self.add.setIcon(theme.icon(self.add.objectName()))
        for button in (self.earlier, self.later, self.add):
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
            button.setFixedSize(theme.px(HEIGHT), theme.px(HEIGHT))
        self.setFixedHeight(theme.px(ROW))
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # once the actions have grown with the zoom, too
        self._show_sides()


class _Area(QScrollArea):
    """Scrolls sideways, with the wheel too, and without a bar that would take half of the row."""

    def __init__(self, row: FlowRow) -> None:
        super().__init__()
        self._row, self._ground = row, QWidget(self)
        self.setViewport(self._ground)  # of Qt's own PySide has to find out what it is, for which it reads all widgets
        self.setWidget(row)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.setAutoFillBackground(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Both ways of turning the wheel scroll sideways."""
        turned = event.angleDelta().x() or event.angleDelta().y()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - turned)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row is as high as the area."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the row the width it asks for."""
        self._row.resize(self._row.sizeHint().width(), self._ground.height())
