"""What lies over the window while presenting: a black screen, a question in place of an outcome, and small words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from studio.ui.parts import PrimaryButton
from studio.ui.speech import tr
from studio.ui.theme import Theme, ThemedSheet

SHOWN_MS = 2_000
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Over(QWidget):
    """Covers another widget entirely, and stays as large as it is."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        covered.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what is covered."""
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def cover(self, on: bool) -> None:
        """Cover it, or not."""
        self.setGeometry(self._covered.rect())
        self.setVisible(on)
        self.raise_()


class Blank(Over):
    """A black screen, so that everybody looks at the trainer."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setAccessibleName(tr("Blank screen"))
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black, whatever the theme."""
        QPainter(self).fillRect(event.rect(), Qt.GlobalColor.black)


class Question(Over):
    """Asks what will come of a run, in place of the outcome. `revealed` tells that the answer is wanted."""

    revealed = Signal()

    def __init__(self, theme: Theme, covered: QWidget) -> None:
        super().__init__(covered)
        self._theme = theme
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words, self._keys = QLabel(), QLabel(tr("Page Down reveals it."))
        self.button = PrimaryButton(theme, tr("&Reveal"))
        self.button.clicked.connect(self.revealed)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for part in (self.words, self._keys, self.button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        for label in (self.words, self._keys):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet = ThemedSheet(theme, self, _question_sheet)
        theme.changed.connect(self._paint)
        self._paint()

    def ask(self, words: str) -> None:
        """Ask this."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.cover(True)

    def _paint(self) -> None:
        self.words.setFont(self._theme.ui_font(1.6, bold=True))
        self._keys.setFont(self._theme.ui_font())
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(self._theme.px(12))


class Words(QFrame):
    """A few large words over the window: in the left or right corner below, or at the right end of a `row` of it.

    Words that stay have a row, for in a corner they would lie over what is looked at.
    """

    def __init__(self, theme: Theme, window: QWidget, side: str, row: QWidget | None = None) -> None:
        super().__init__(window)
        self._theme, self._window, self._side, self._in = theme, window, side, row
        self.setObjectName("words")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        self._gone = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._gone.timeout.connect(self.hide)
        for watched in (window, row):
            if watched is not None:
                watched.installEventFilter(self)
        self._sheet = ThemedSheet(theme, self, _row_sheet if row else _words_sheet)
        theme.changed.connect(self._place)
        self.hide()

    def show_words(self, text: str, *, stays: bool = False) -> None:
        """Show these words, for two seconds or until others come; nothing takes them away."""
        self._gone.stop()
        if not text:
            self.hide()
            return
        self.label.setText(text)
        self.setAccessibleName(text)
        self.show()
        self._place()
        if not stays:
            self._gone.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner, or in the row."""
        if event.type() in _MOVES and watched in (self._window, self._in) and self.isVisible():
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.label.setFont(self._theme.ui_font(1.3 if self._in else 1.4, bold=True))
        self.adjustSize()
        self.move(self._corner() if self._in is None or not self._in.isVisible() else self._end_of(self._in))
        self.raise_()

    def _corner(self) -> QPoint:
        edge = self._theme.px(16)
        right = self._window.width() - self.width() - edge
        return QPoint(edge if self._side == "left" else right, self._window.height() - self.height() - edge)

    def _end_of(self, row: QWidget) -> QPoint:
        place = row.mapTo(self._window, QPoint(row.width(), row.height() // 2))
        return place - QPoint(self.width() + self._theme.px(4), self.height() // 2)


def _question_sheet(theme: Theme) -> str:
    return f"""
    #question {{ background: {theme.css("surface")}; }}
    #question QLabel {{ color: {theme.css("text")}; background: transparent; }}
    """


def _words_sheet(theme: Theme) -> str:
    return f"""
    #words {{ background: {theme.css("text")}; border-radius: {theme.px(6)}px; }}
    #words QLabel {{ color: {theme.css("surface")}; background: transparent;
        padding: {theme.px(8)}px {theme.px(16)}px; }}
    """


def _row_sheet(theme: Theme) -> str:
    return f"""
    {_words_sheet(theme)}
    #words QLabel {{ padding: {theme.px(2)}px {theme.px(12)}px; }}
    """
