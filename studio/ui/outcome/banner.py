"""The banner: the one place which says what a run came to, in words, an icon and a colour."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.outcome.banner_states import STALE_DETAIL, BannerState, not_run, running_headline
from studio.ui.read_text import RING, ReadText
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

MEANINGS = {
    "not_run": "neutral",
    "running": "info",
    "debugged": "pending",
    "continue": "ok",
    "denied": "danger",
    "redirect": "pending",
    "prompt": "pending",
    "challenge": "pending",
    "error": "danger",
    "timeout": "warn",
    "stopped": "neutral",
    "could_not_start": "danger",
    "fault": "danger",
}
_TICK_MS = 100
_PULSE_MS = 1_600
_DETAIL_LINES = 3


def motion_reduced() -> bool:
    """Whether the system asks for less motion; systems that cannot be asked do not."""
    hints: Any = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    preference = getattr(accessibility, "motionPreference", None)
    return preference is not None and "Reduc" in str(preference())


class _StateIcon(QWidget):
    """The state's icon; pulses slowly while a run is on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._meaning, self.strength = "state-not-run", "neutral", 1.0

    def show_icon(self, name: str, meaning: str) -> None:
        self._name, self._meaning, self.strength = name, meaning, 1.0
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self.strength)
        painter.drawPixmap(
            QRect(0, self._theme.px(2), self.width(), self.width()),
            self._theme.pixmap(self._name, self._meaning, 20),
        )
        painter.end()


class Banner(QFrame):
    """Shows one `BannerState`. `action` tells the id of the button that was pressed."""

    action = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.state = not_run()
        self.setObjectName("banner")
        self._icon = _StateIcon(theme)
        self._headline = QLabel()
        self._facts = QLabel()
        self._detail = ReadText(theme, tr("What the run came to, details"), max_lines=_DETAIL_LINES)
        self._buttons: list[QPushButton] = []
        self._clock, self._timer = QElapsedTimer(), QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._told_running = False
        self._low = self._in_one_row = False
        self._lay_out()
        self._sheet = ThemedSheet(theme, self, self._write_sheet)
        theme.changed.connect(self._restyle)
        self.show_state(self.state)

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        for label in (self._headline, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(flags)
        self._headline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._top = QHBoxLayout()
        self._top.addWidget(self._headline, 1)
        self._top.addWidget(self._facts)
        self._words = QVBoxLayout()
        self._words.addLayout(self._top)
        self._words.addWidget(self._detail)
        self._below, self._beside = QHBoxLayout(), QHBoxLayout()
        self._below.addStretch(1)
        self._words.addLayout(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._beside)

    # -- content

    def show_state(self, state: BannerState) -> None:
        """Show this state and announce it to assistive technology."""
        changed = state != self.state
        self.state = state
        self._headline.setText(self._full_headline())
        self._facts.setText("   ".join(state.facts))
        self._facts.setVisible(bool(state.facts))
        self._show_buttons()
        self._follow_clock(state.kind == "running")
        self._restyle()
        if changed and state.kind != "running":
            self._announce()

    def _full_headline(self) -> str:
        return f"{self.state.headline} (older)" if self.state.stale else self.state.headline

    def _full_detail(self) -> str:
        if not self.state.stale:
            return self.state.detail
        return f"{STALE_DETAIL}\n{self.state.detail}" if self.state.detail else STALE_DETAIL

    def _show_buttons(self) -> None:
        wanted = list(self.state.actions)
        if [(each.objectName(), each.text()) for each in self._buttons] == wanted:
            return
        had_focus = any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(name, label) for name, label in wanted]
        self._place_buttons()
        for before, after in pairwise([self._detail, *self._buttons]):
            QWidget.setTabOrder(before, after)
        if had_focus:
            (self._buttons[0] if self._buttons else self._headline).setFocus()

    def _button(self, name: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setObjectName(name)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.action.emit(name))
        self._beside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        # A layout shows its widgets only later, but the keyboard may have to go there now.
        button.show()
        return button

    def _place_buttons(self) -> None:
        """Beside the words where the headline keeps its room, else below them."""
        parts = (self._icon, self._facts, *self._buttons)
        taken = sum(part.sizeHint().width() + self._theme.px(12) for part in parts)
        headline = self._headline.fontMetrics().horizontalAdvance(self._headline.text()) + self._theme.px(16)
        home = self._below if taken + headline > self.width() else self._beside
        for button in self._buttons:
            if home.indexOf(button) < 0:
                (self._beside if home is self._below else self._below).removeWidget(button)
                home.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow zone the buttons go below the words, and the headline takes a second line."""
        super().resizeEvent(event)
        self._place_buttons()
        self._place_detail()
        self._wrap_headline()

    def set_low(self, low: bool) -> None:
        """Where the room around is low, a short detail stands behind the headline and not below it."""
        if low != self._low:
            self._low = low
            self._place_detail()

    def _place_detail(self) -> None:
        """One row where it is wanted and everything fits into it."""
        one = self._low and self._fits_one_row()
        if one == self._in_one_row:
            return
        self._in_one_row = one
        wide = QSizePolicy.Policy.Maximum if one else QSizePolicy.Policy.Ignored
        self._headline.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        (self._words if one else self._top).removeWidget(self._detail)
        if one:
            self._top.insertWidget(1, self._detail, 1)
        else:
            self._words.insertWidget(1, self._detail)

    def _fits_one_row(self) -> bool:
        detail = self._full_detail()
        parts = (self._icon, *([self._facts] if self.state.facts else ()), *self._buttons)
        taken = sum(part.sizeHint().width() + self._theme.px(12) for part in parts)
        words = self._headline.fontMetrics().horizontalAdvance(self._full_headline())
        words += self._detail.fontMetrics().horizontalAdvance(detail)
        return bool(detail) and "\n" not in detail and taken + words + self._theme.px(60) <= self.width()

    def _wrap_headline(self) -> None:
        """Wrap only what has to be: a label that may wrap asks for the height of its narrowest form."""
        taken = self._icon.width() + self._theme.px(40) + (self._facts.sizeHint().width() if self.state.facts else 0)
        wide = self._headline.fontMetrics().horizontalAdvance(self._headline.text())
        self._headline.setWordWrap(taken + wide > self.width())

    def _announce(self) -> None:
        spoken = " ".join(part for part in (self._full_headline(), self._full_detail()) if part)
        self.setAccessibleName(tr("Result of the run"))
        self.setAccessibleDescription(spoken)
        self._headline.setAccessibleName(self._headline.text())
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.Alert))

    # -- time

    def _follow_clock(self, on: bool) -> None:
        if not on:
            self._timer.stop()
        elif not self._timer.isActive():
            self._told_running = False
            self._clock.start()
            self._timer.start()

    def _tick(self) -> None:
        if not self.state.counts:
            return
        elapsed = self._clock.elapsed()
        self._headline.setText(running_headline(elapsed / 1_000, self.state.limit_s))
        if elapsed >= 300 and not self._told_running:
            self._told_running = True
            self._announce()
        if not (self._theme.still or motion_reduced()):
            phase = abs((elapsed % _PULSE_MS) / _PULSE_MS * 2 - 1)
            self._icon.strength = 0.35 + 0.65 * phase
            self._icon.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing moves."""
        super().hideEvent(event)
        self._timer.stop()

    # -- looks

    @property
    def meaning(self) -> str:
        """The colour of the state; an older result is neutral, whatever it was."""
        return "neutral" if self.state.stale else MEANINGS[self.state.kind]

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(4), px(8), px(4))
        self._row.setSpacing(px(8))
        self._top.setSpacing(px(12))
        self._words.setSpacing(0)
        for row in (self._below, self._beside):
            row.setSpacing(px(8))
        self._headline.setIndent(px(RING))
        self._icon.show_icon(f"state-{self.state.kind.replace('_', '-')}", self.meaning)
        self._headline.setFont(self._theme.ui_font(1.1, bold=True))
        self._headline.setMinimumHeight(max(px(24), self._headline.fontMetrics().height()))
        self._wrap_headline()
        detail = self._full_detail()
        self._detail.setVisible(bool(detail))
        self._detail.set_text(detail)
        self._place_detail()
        sheet = self._write_sheet(self._theme)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _write_sheet(self, theme: Theme) -> str:
        meaning, edge = self.meaning, theme.px(4)
        button = f"{theme.px(2)}px {theme.px(10)}px"
        return f"""
        #banner {{ background: {theme.css(meaning + "_bg")}; border: none;
            border-left: {edge}px solid {theme.css(meaning)}; }}
        #banner QLabel {{ color: {theme.css("text")}; background: transparent; }}
        #banner QPlainTextEdit {{ color: {theme.css("text")}; }}
        #banner QPushButton {{ background: {theme.css("surface")}; color: {theme.css("text")};
            border: 1px solid {theme.css("border")}; border-radius: {theme.px(4)}px; padding: {button};
            min-height: {theme.px(18)}px; }}
        #banner QPushButton#continue, #banner QPushButton#challenge_passed, #banner QPushButton#debug_continue {{
            background: {theme.css("accent")}; font-weight: bold;
            color: {theme.css("accent_text")}; border-color: {theme.css("accent")}; }}
        #banner QPushButton:hover {{ border-color: {theme.css(meaning)}; }}
        #banner QPushButton:focus {{ border: 2px solid {theme.css(meaning)}; }}
        """
