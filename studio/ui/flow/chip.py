"""One action of the strip as a button that is painted: state, name, what became of it, and how long it took."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from studio.ui.flat_parts import fill
from studio.ui.flow.chips import Chip
from studio.ui.theme import Theme

HEIGHT = 24
_ICON, _GAP, _PAD, _DOT = 14, 5, 8, 5
_LONGEST_NAME = 160
_SMALL = 0.92
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: -1_000, Qt.Key.Key_End: 1_000}


class ChipButton(QAbstractButton):
    """Shows a Chip. Enter and a click open the action, Space switches it, arrows walk, Alt with an arrow moves it."""

    opened = Signal()
    switched = Signal()
    stepped = Signal(int)
    shifted = Signal(int)
    removed = Signal()
    menu_asked = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chip = Chip("", 1, 1)
        self._compact = False
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def chip(self) -> Chip:
        """What is shown."""
        return self._chip

    def show_chip(self, chip: Chip) -> None:
        """Show another state or another action."""
        self._chip = chip
        self.setAccessibleName(chip.spoken)
        self.setToolTip("\n".join(part for part in (chip.name, chip.tip) if part))
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Leave out the word that says what the tick says already."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    # -- measures

    def _name_font_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.ui_font(1.0, bold=self._chip.current))

    def _told(self) -> tuple[str, str]:
        """The word and the time, as far as there is room for them."""
        word = "" if self._compact and self._chip.word == "completed" else self._chip.word
        return word, self._chip.time

    def _name(self) -> str:
        return self._name_font_metrics().elidedText(
            self._chip.name, Qt.TextElideMode.ElideMiddle, self._theme.px(_LONGEST_NAME)
        )

    def sizeHint(self) -> QSize:
        """As wide as what it says."""
        px, small = self._theme.px, QFontMetrics(self._theme.ui_font(_SMALL))
        width = px(2 * _PAD + _ICON + _GAP) + self._name_font_metrics().horizontalAdvance(self._name())
        width += px(_DOT + _GAP) if self._chip.modified else 0
        width += sum(px(_GAP) + small.horizontalAdvance(text) for text in self._told() if text)
        return QSize(width + px(2), max(px(HEIGHT), QFontMetrics(self._theme.ui_font()).height() + px(4)))

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, then from left to right what there is to say."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        theme, chip, width = self._theme, self._chip, 2 if self.hasFocus() else 1
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        plain = chip.current or self.underMouse()
        painter.setBrush(theme.color("surface" if plain else "surface2"))
        pen = QPen(theme.color("accent" if self.hasFocus() else "border"), width)
        if not chip.enabled and not self.hasFocus():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, theme.px(4), theme.px(4))
        if chip.current:
            line = frame.adjusted(theme.px(4), frame.height() - theme.px(2.5), -theme.px(4), 0)
            fill(painter, line, theme.color("accent"))

    def _paint_words(self, painter: QPainter) -> None:
        theme, chip = self._theme, self._chip
        px, at = theme.px, theme.px(_PAD)
        picture = theme.pixmap(chip.icon, chip.meaning, _ICON)
        painter.drawPixmap(QPoint(at, (self.height() - px(_ICON)) // 2), picture)
        at += px(_ICON + _GAP)
        name = self._name()
        painter.setFont(theme.ui_font(1.0, bold=chip.current))
        at = self._write(painter, at, name, "text" if chip.enabled else "muted")
        if chip.modified:
            at += px(_GAP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("text"))
            painter.drawEllipse(QRectF(at, (self.height() - px(_DOT)) / 2, px(_DOT), px(_DOT)))
            at += px(_DOT)
        painter.setFont(theme.ui_font(_SMALL))
        word, time = self._told()
        for text, meaning in ((word, chip.meaning), (time, "muted")):
            if text:
                at = self._write(painter, at + px(_GAP), text, meaning)

    def _write(self, painter: QPainter, at: int, text: str, meaning: str) -> int:
        painter.setPen(self._theme.color(meaning))
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRectF(at, 0, wide + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return at + wide

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, switch, open, take out."""
        key = Qt.Key(event.key())
        plain, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS and modifiers == alt:
            self.shifted.emit(_ARROWS[key])
        elif modifiers != plain:
            super().keyPressEvent(event)
        elif key in _ARROWS or key in _ENDS:
            self.stepped.emit(_ARROWS.get(key) or _ENDS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Space:
            self.switched.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, at the mouse or below the chip."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_asked.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it began: it may become a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the action along once the mouse has gone a little way."""
        if self._pressed_at is None:
            return
        here = event.position().toPoint()
        if self._dragging or (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the action down where the mouse is, or open it."""
        dragging, pressed = self._dragging, self._pressed_at
        self._dragging, self._pressed_at = False, None
        self.unsetCursor()
        if dragging:
            self.dropped.emit()
        elif pressed is not None and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the size right when the font grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
