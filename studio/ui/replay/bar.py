"""The bar of a replay: where it stands, and the ways to go on, back and out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QToolButton

from studio.ui.parts import FittingLine
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

LEAVE = tr("Leave replay")
STEPS = (
    ("first", "replay-first", tr("To the beginning"), "Home"),
    ("previous", "replay-previous", tr("One entry back"), tr("Left")),
    ("next", "replay-next", tr("One entry on"), tr("Right")),
    ("last", "replay-last", tr("To the end"), "End"),
)


class PositionSlider(QSlider):
    """A slider over the positions. Page keys go from call to call, Esc leaves; `asked` tells of both by a name."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(tr("Position in the run"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End are the slider's own."""
        deed = {
            Qt.Key.Key_PageDown: "next_call",
            Qt.Key.Key_PageUp: "previous_call",
            Qt.Key.Key_Down: "next",
            Qt.Key.Key_Up: "previous",
            Qt.Key.Key_Escape: "leave",
        }.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            self.asked.emit(deed)


class ReplayBar(QFrame):
    """`asked` tells first, previous, next, last, next_call, previous_call or leave; `dragged(position)` where to go."""

    asked = Signal(str)
    dragged = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("replay_bar")
        self.setAccessibleName(tr("Replay"))
        self._icon, self.counter, self.words = QLabel(), QLabel(), FittingLine()
        self.slider = PositionSlider()
        self.slider.asked.connect(self.asked)
        self.slider.valueChanged.connect(self._drag)
        self.buttons = {deed: self._button(deed, name, key) for deed, _, name, key in STEPS}
        self.leave = QPushButton(LEAVE)
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(lambda: self.asked.emit("leave"))
        self._showing = False
        self._row = QHBoxLayout(self)
        for part in (self._icon, self.buttons["first"], self.buttons["previous"]):
            self._row.addWidget(part)
        self._row.addWidget(self.slider, 2)
        for part in (self.buttons["next"], self.buttons["last"], self.counter):
            self._row.addWidget(part)
        self._row.addWidget(self.words, 3)
        self._row.addWidget(self.leave)
        self._sheet = ThemedSheet(theme, self, _sheet)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _button(self, deed: str, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(tr("{0} ({1} in the slider)").format(name, key))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ask: Callable[[], None] = lambda: self.asked.emit(deed)  # noqa: E731
        button.clicked.connect(ask)
        return button

    def show_position(self, position: int, count: int, words: str) -> None:
        """Show where the replay stands, and what has just happened there."""
        self._showing = True
        self.slider.setRange(0, count)
        self.slider.setPageStep(max(1, count // 10))
        self.slider.setValue(position)
        self._showing = False
        self.counter.setText(tr("{0:,} of {1:,}").format(position, count))
        self.counter.setMinimumWidth(
            self.counter.fontMetrics().horizontalAdvance(tr("{0:,} of {1:,}").format(count, count))
        )
        self.words.say(words)
        self.slider.setAccessibleDescription(words)
        for deed in ("first", "previous"):
            self.buttons[deed].setEnabled(position > 0)
        for deed in ("next", "last"):
            self.buttons[deed].setEnabled(position < count)

    def _drag(self, position: int) -> None:
        if not self._showing:
            self.dragged.emit(position)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(8), px(4), px(8), px(4))
        self._row.setSpacing(px(4))
        self.counter.setContentsMargins(px(4), 0, px(8), 0)
        self._icon.setPixmap(self._theme.pixmap("replay-begin", "info"))
        for deed, icon, _, _ in STEPS:
            self.buttons[deed].setIconSize(QSize(px(16), px(16)))
            self.buttons[deed].setIcon(self._theme.icon(icon))
        self.slider.setMinimumWidth(px(120))


def _sheet(theme: Theme) -> str:
    return f"""
    #replay_bar {{ background: {theme.css("info_bg")}; border: 0; border-bottom: 1px solid {theme.css("border")}; }}
    #replay_bar QLabel {{ color: {theme.css("text")}; background: transparent; }}
    """
