"""Sentences that need a decision, inside the window: bars between the run bar and the zones."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studio.ui.hostile_text import visible
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

_KINDS = {"info": "notice-tell", "warn": "notice-caution", "danger": "notice-caution"}


class Notice(NamedTuple):
    """One sentence and what can be done about it.

    `key` names the subject: a later notice with the same key takes the place of the earlier one.
    `kind` is info, warn or danger. `actions` are pairs of an id and a title.
    """

    key: str
    text: str
    kind: str = "info"
    actions: tuple[tuple[str, str], ...] = ()


class NoticeBars(QWidget):
    """The bars in force, newest below. `acted(key, action)` tells a choice; closing one is `close`."""

    acted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: dict[str, _Bar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.setVisible(False)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in place of the one with the same key."""
        self.dismiss(notice.key)
        bar = _Bar(self._theme, notice)
        bar.chosen.connect(lambda action: self._choose(notice.key, action))
        self._bars[notice.key] = bar
        self._column.addWidget(bar)
        self.setVisible(True)
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(bar, QtGui.QAccessible.Event.Alert))

    def _choose(self, key: str, action: str) -> None:
        self.dismiss(key)
        self.acted.emit(key, action)

    def dismiss(self, key: str) -> None:
        """Take the notice away; nothing happens when there is none."""
        bar = self._bars.pop(key, None)
        if bar is None:
            return
        self._column.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self.setVisible(bool(self._bars))

    def focus(self, key: str) -> None:
        """Put the keyboard on the first button of a notice that is shown."""
        button = self._bars[key].findChild(QPushButton) if key in self._bars else None
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def notices(self) -> tuple[Notice, ...]:
        """The notices shown, oldest first."""
        return tuple(bar.notice for bar in self._bars.values())

    def bar(self, key: str) -> QWidget:
        """The bar of a notice that is shown; a KeyError for any other."""
        return self._bars[key]


class _Bar(QFrame):
    chosen = Signal(str)

    def __init__(self, theme: Theme, notice: Notice) -> None:
        super().__init__()
        self._theme, self.notice = theme, notice
        self.setObjectName("notice")
        self.setAccessibleName(notice.text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon = QLabel()
        self._text = _sentence(notice.text)
        self._close = self._closer()
        row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for action, title in notice.actions:
            row.addWidget(self._button(action, title))
        row.addWidget(self._close)
        self._sheet = ThemedSheet(theme, self, lambda t: _sheet(t, notice.kind))
        theme.changed.connect(self._paint)
        self._paint()

    def _button(self, action: str, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(action))
        return button

    def _closer(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(tr("Close this notice"))
        button.setToolTip(tr("Close this notice"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.chosen.emit("close"))
        return button

    def _paint(self) -> None:
        theme = self._theme
        self.layout().setContentsMargins(theme.px(12), theme.px(4), theme.px(8), theme.px(4))  # type: ignore[union-attr]
        self.layout().setSpacing(theme.px(8))  # type: ignore[union-attr]
        self._icon.setPixmap(theme.pixmap(_KINDS[self.notice.kind], self.notice.kind))
        self._close.setIcon(theme.icon("notice-close", "text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar when the focus is in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.chosen.emit("close")
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the sentence readable when the font grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def _sentence(text: str) -> QLabel:
    """A label that wraps, that can be copied from, and that takes its text literally."""
    label = QLabel(visible(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _sheet(theme: Theme, kind: str) -> str:
    return f"""
    QFrame#notice {{ background: {theme.css(kind + "_bg")}; border: 0;
        border-left: {theme.px(4)}px solid {theme.css(kind)}; }}
    QLabel {{ color: {theme.css("text")}; background: transparent; }}
    """
