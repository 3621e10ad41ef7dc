"""Looking at widgets as a reviewer would: what has no name, what is cut off, what can hardly be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from studio.ui.outcome.token_pane import ShortTitle
from studio.ui.parts import FittingLine

NAMED = (
    *(QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox),
    *(QAbstractSlider, QTabBar),
)
READABLE = 4.5
_DARKEST_SHARE = 6


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget below `root` of which something can be seen."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def called(widget: QWidget) -> str:
    """Words by which a failure names a widget."""
    text = str(widget.property("text") or "")
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()} {text}".strip()


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could only call by their kind."""
    return [called(each) for each in shown(root) if isinstance(each, NAMED) and not _named(each) and not _inner(each)]


def _named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))


def _inner(widget: QWidget) -> bool:
    """Whether it is a part of a widget of Qt, which bears the name itself."""
    parent = widget.parentWidget()
    part_of = isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar | QAbstractItemView)
    of_qt = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
    return of_qt or part_of or (isinstance(widget, QAbstractButton) and parent is not None and _is_popup(parent))


def _is_popup(widget: QWidget) -> bool:
    return widget.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup


def clipped(root: QWidget) -> list[str]:
    """Words of which a part is missing because their widget is too small for them."""
    return [f"{called(each)}: {lacks} px" for each in shown(root) if (lacks := _lacks(each)) > 0]


def _lacks(widget: QWidget) -> int:
    """How many pixels of its words a widget has no room for; what shortens its words itself lacks none."""
    if isinstance(widget, FittingLine | ShortTitle) or not _whole(widget):
        return 0
    if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.RichText:
        return _label_lacks(widget)
    if isinstance(widget, QPushButton | QCheckBox) and widget.text():
        return widget.minimumSizeHint().width() - widget.width()
    if isinstance(widget, QToolButton) and widget.text() and _has_words(widget):
        return widget.fontMetrics().horizontalAdvance(widget.text()) - widget.width()
    return 0


def _label_lacks(label: QLabel) -> int:
    if label.wordWrap():
        return label.heightForWidth(label.width()) - label.height()
    if label.hasScaledContents() or not label.pixmap().isNull():
        return 0
    words = label.text().replace("&&", "\0").replace("&", "") if label.buddy() else label.text()
    lines = words.split("\n")
    room = label.contentsRect()
    wide = max(label.fontMetrics().horizontalAdvance(line) for line in lines) - room.width()
    high = label.fontMetrics().height() * len(lines)
    return max(wide, high - room.height() - high // 8)  # an eighth of a line is air above and below its letters


def _has_words(button: QToolButton) -> bool:
    return button.icon().isNull() or button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly


def _whole(widget: QWidget) -> bool:
    """Whether nothing around a widget hides a part of it, as a scroll area does with what is further down."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def pale(root: QWidget) -> list[str]:
    """Words with less contrast than 4.5 to 1 to the ground they stand on, measured in what is painted."""
    painted = Painted(root)
    found = []
    for widget in shown(root):
        if _has_text(widget) and widget.isEnabled() and _whole(widget) and _on_top(root, widget):
            contrast = painted.contrast(QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()))
            if contrast is not None and contrast < READABLE:
                found.append(f"{called(widget)}: {contrast:.2f}")
    return found


def _on_top(root: QWidget, widget: QWidget) -> bool:
    """Whether nothing lies over a widget, such as the palette."""
    hit = root.childAt(widget.mapTo(root, widget.rect().center()))
    return hit is widget or (hit is not None and (hit.isAncestorOf(widget) or widget.isAncestorOf(hit)))


def _has_text(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text().strip())
    return isinstance(widget, QPushButton | QCheckBox | QToolButton) and bool(widget.text()) and _words_alone(widget)


def _words_alone(button: QAbstractButton) -> bool:
    return not isinstance(button, QToolButton) or _has_words(button)


class Painted:
    """What is painted of a widget, as the colours of its dots."""

    def __init__(self, root: QWidget) -> None:
        self._image = root.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
        self._ratio = root.devicePixelRatioF()
        self._dots = memoryview(self._image.constBits()).cast("I")

    def contrast(self, area: QRect) -> float | None:
        """Between the commonest colour of an area and the one of its strokes: the furthest that is not a single dot."""
        colors = self._colors(area.adjusted(4, 2, -4, -2))
        if len(colors) < 2:
            return None
        ground = colors.most_common(1)[0][0]
        apart = sorted(((contrast_of(color, ground), count) for color, count in colors.items()), reverse=True)
        seen = 0
        for contrast, count in apart:
            seen += count
            if seen >= _DARKEST_SHARE:
                return contrast
        return None

    def _colors(self, area: QRect) -> Counter[int]:
        """How often each colour is there, as 0xAARRGGBB."""
        left, top = max(area.left(), 0), max(area.top(), 0)
        first, last = (round(x * self._ratio) for x in (left, area.right()))
        last = min(last, self._image.width() - 1)
        colors: Counter[int] = Counter()
        for y in range(round(top * self._ratio), min(round(area.bottom() * self._ratio), self._image.height() - 1)):
            row = y * self._image.bytesPerLine() // 4
            colors.update(self._dots[row + first : row + max(first, last)])
        return colors


def contrast_of(one: int, other: int) -> float:
    """The contrast of two colours as WCAG 2 measures it. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@cache
def _luminance(color: int) -> float:
    red, green, blue = (_linear(color >> shift & 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
