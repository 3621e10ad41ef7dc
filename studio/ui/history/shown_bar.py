"""The bar over an outcome that is not of now: it says of when it is, and leads back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from studio.ui.parts import FittingLine
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet


class ShownBar(QFrame):
    """`replay` asks to step through the run that is shown, `taken_up` to go on from it, `left` for the last run."""

    replay = Signal()
    taken_up = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("history_bar")
        self.setAccessibleName(tr("From the history"))
        self._icon, self.words = QLabel(), FittingLine()
        self.replay_button, self.leave = QPushButton(tr("Replay it")), QPushButton(tr("Back to the last run"))
        self.take_up = QPushButton(tr("Take up its event and code"))
        buttons = ((self.replay_button, self.replay), (self.take_up, self.taken_up), (self.leave, self.left))
        for button, signal in buttons:
            button.setAutoDefault(True)
            button.clicked.connect(signal)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.words, 1)
        for button, _ in buttons:
            self._row.addWidget(button)
        self._sheet = ThemedSheet(theme, self, _sheet)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(8), px(4), px(8), px(4))
        self._row.setSpacing(px(8))
        self._icon.setPixmap(self._theme.pixmap("replay-begin", "pending"))


def _sheet(theme: Theme) -> str:
    return f"""
    #history_bar {{ background: {theme.css("pending_bg")}; border: 0; border-bottom: 1px solid {theme.css("border")}; }}
    #history_bar QLabel {{ color: {theme.css("text")}; background: transparent; }}
    """
