"""The nodes of the strip with the arrows between them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studio.ui.flow.chip import ChipButton
from studio.ui.flow.chips import End, Strip
from studio.ui.theme import Theme

_ARROW = 18


class FlowRow(QWidget):
    """The nodes with arrows between them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chips: list[ChipButton] = []
        self.marked: int | None = None
        self._dragged = 0
        self.begin, self.end = EndLabel(theme), EndLabel(theme, before=3)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.begin)
        self._line.addWidget(self.end)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(self._theme.px(_ARROW))

    def grow(self) -> ChipButton:
        """Another action behind the others."""
        chip = ChipButton(self._theme)
        self.chips.append(chip)
        self._line.insertWidget(len(self.chips), chip)
        chip.show()  # a layout shows what is put into it only later, and counts it only then
        return chip

    def shrink(self) -> None:
        """Take the last action away."""
        chip = self.chips.pop()
        self._line.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def show_ends(self, strip: Strip) -> None:
        """Show where the flow begins and ends."""
        self.begin.show_end(strip.begin)
        self.end.show_end(strip.end)
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Let all actions say less, or what they have to say."""
        for chip in self.chips:
            chip.set_compact(compact)

    def mark(self, to: int, dragged: int) -> None:
        """Mark the place where the action that is dragged would come to lie."""
        self.marked, self._dragged = to, dragged
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An arrow in each gap, pale where the flow did not come; the mark of a drag over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        nodes: list[QWidget] = [self.begin, *self.chips, self.end]
        came = self._came()
        for (left, right), reached in zip(pairwise(nodes), came, strict=True):
            self._arrow(painter, left.geometry().right() + 1, right.geometry().left(), reached)
        if self.marked is not None:
            self._mark(painter, nodes)
        painter.end()

    def _came(self) -> list[bool]:
        """Whether the flow took each arrow; one that leads to a disabled action is as the one behind it."""
        came = [self.end.shown.reached is not False]
        for each in reversed(self.chips):
            came.insert(0, each.chip.came if each.chip.enabled else came[0])
        return came

    def _arrow(self, painter: QPainter, left: int, right: int, reached: bool) -> None:
        px, middle = self._theme.px, self.height() / 2
        pen = QPen(self._theme.color("text" if reached else "border"), self._theme.px(1.5))
        if not reached:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        start, tip, wing = left + px(3), right - px(3), px(3)
        painter.drawLine(QPoint(start, round(middle)), QPoint(tip, round(middle)))
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        for side in (-1, 1):
            painter.drawLine(QPoint(tip, round(middle)), QPoint(tip - wing, round(middle) + side * wing))

    def _mark(self, painter: QPainter, nodes: list[QWidget]) -> None:
        assert self.marked is not None
        gap = self.marked + (self.marked >= self._dragged)
        x = (nodes[gap].geometry().right() + nodes[gap + 1].geometry().left()) / 2
        wide = self._theme.px(3)
        painter.fillRect(QRectF(x - wide / 2, 0, wide, self.height()), self._theme.color("accent"))


class EndLabel(QLabel):
    """One end of the flow."""

    def __init__(self, theme: Theme, before: int = 0) -> None:
        super().__init__()
        self._theme, self._before = theme, before
        self.shown = End("")
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.changed.connect(self._paint)

    def show_end(self, end: End) -> None:
        """Show these words, in the colour of whether the flow came here."""
        self.shown = end
        self.setText(end.words)
        self.setAccessibleName(end.spoken)
        self.setToolTip(end.spoken)
        self._paint()

    def _paint(self) -> None:
        palette = self._theme.palette()
        meaning = {None: "muted", True: "ok", False: "muted"}[self.shown.reached]
        palette.setColor(self.foregroundRole(), self._theme.color(meaning))
        self.setPalette(palette)
        self.setContentsMargins(self._theme.px(self._before), 0, 0, 0)
        font = self._theme.ui_font(1.0, bold=bool(self.shown.reached))
        font.setStrikeOut(self.shown.reached is False)
        self.setFont(font)
        self.setMinimumWidth(self.sizeHint().width())
