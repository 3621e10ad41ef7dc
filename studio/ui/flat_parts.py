"""Tabs, heads of lists, scroll bars and splitters, flat and in the colours of the theme.

Fusion makes their edges out of darker shades of the window's colour, which on a dark ground nobody can see: which tab
is chosen, or how far a list is scrolled, has to be seen by everybody.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionSlider

from studio.ui.theme import Theme

_LEAST_SLIDER = 24


def has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    """Whether a part is in a state."""
    return bool(option.state & flag)


def fill(painter: QPainter, area: QRect | QRectF, color: QColor) -> None:
    """Fill an area, as QPainter.fillRect does, which reads every gradient there is when it is first called."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(area)
    painter.restore()


def draw_tab(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """A line below all tabs, strong below the chosen one; a ring around that with the keyboard."""
    area: QRect = option.rect
    chosen = has(option, QStyle.StateFlag.State_Selected)
    if has(option, QStyle.StateFlag.State_MouseOver) and not chosen:
        fill(painter, area, theme.color("surface2"))
    high = theme.px(3) if chosen else 1
    line = QRect(area.left(), area.bottom() + 1 - high, area.width(), high)
    fill(painter, line, theme.color("accent" if chosen else "border"))
    if chosen and has(option, QStyle.StateFlag.State_HasFocus):
        painter.save()
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.restore()


def draw_head(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """The ground of one column's title: a line below, and a short one between two of them."""
    area: QRect = option.rect
    fill(painter, area, theme.color("surface2"))
    fill(painter, QRect(area.left(), area.bottom(), area.width(), 1), theme.color("border"))
    air = area.height() // 4
    fill(painter, QRect(area.right(), area.top() + air, 1, area.height() - 2 * air), theme.color("border"))


def draw_splitter(theme: Theme, option: QStyleOption, painter: QPainter) -> None:
    """A line along the middle, for themes whose grounds are all the same."""
    area: QRect = option.rect
    if has(option, QStyle.StateFlag.State_Horizontal):
        fill(painter, QRect(area.center().x(), area.top(), 1, area.height()), theme.color("border"))
    else:
        fill(painter, QRect(area.left(), area.center().y(), area.width(), 1), theme.color("border"))


def draw_scroll_bar(theme: Theme, option: QStyleOptionSlider, painter: QPainter) -> None:
    """A rounded slider on a plain ground, stronger under the mouse and when it is dragged."""
    painter.save()
    fill(painter, option.rect, theme.color("surface2"))
    on_slider = bool(option.activeSubControls & QStyle.SubControl.SC_ScrollBarSlider)
    dragged = on_slider and has(option, QStyle.StateFlag.State_Sunken)
    meaning = "accent" if dragged else "muted" if on_slider else "border"
    if option.maximum > option.minimum:
        slider = QRectF(scroll_part(theme, option, QStyle.SubControl.SC_ScrollBarSlider))
        inset = theme.px(3)
        flat = option.orientation == Qt.Orientation.Horizontal
        slider.adjust(*((0, inset, 0, -inset) if flat else (inset, 0, -inset, 0)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(meaning))
        round_by = min(slider.width(), slider.height()) / 2
        painter.drawRoundedRect(slider, round_by, round_by)
    painter.restore()


def scroll_part(theme: Theme, option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where a part of a scroll bar is: all of it is the slider's way, and there are no arrows at its ends."""
    area: QRect = option.rect
    flat = option.orientation == Qt.Orientation.Horizontal
    length = area.width() if flat else area.height()
    steps = option.maximum - option.minimum
    size = length
    if steps > 0:
        share = length * max(option.pageStep, 1) // (steps + max(option.pageStep, 1))
        size = min(length, max(share, theme.px(_LEAST_SLIDER)))
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    parts = {
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSlider: (at, size),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, at),
        QStyle.SubControl.SC_ScrollBarAddPage: (at + size, length - at - size),
    }
    begin, wide = parts.get(part, (0, 0))
    if flat:
        found = QRect(area.left() + begin, area.top(), wide, area.height() if wide else 0)
        return QStyle.visualRect(option.direction, area, found)
    return QRect(area.left(), area.top() + begin, area.width() if wide else 0, wide)
