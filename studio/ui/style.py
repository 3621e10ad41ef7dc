"""Fusion with edges that can be seen: in dark themes its own outlines are darker than the ground.

Only what has to differ is drawn here: the outline of fields, boxes and buttons in the theme's border
colour (two pixels of accent with the keyboard focus), the check mark, and sizes that follow the zoom; the
parts that are drawn flat are in `flat_parts`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from studio.ui.flat_parts import draw_head, draw_scroll_bar, draw_splitter, draw_tab, has, scroll_part
from studio.ui.theme import Theme

_OUTLINED = (QStyle.PrimitiveElement.PE_FrameLineEdit, QStyle.PrimitiveElement.PE_PanelButtonCommand)
_OUTLINED_CONTROLS = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)
_ROW = 1.5
_SCALED = {
    QStyle.PixelMetric.PM_TabBarTabShiftVertical: 0,
    QStyle.PixelMetric.PM_IndicatorWidth: 15,
    QStyle.PixelMetric.PM_IndicatorHeight: 15,
    QStyle.PixelMetric.PM_ScrollBarExtent: 13,
    QStyle.PixelMetric.PM_SmallIconSize: 16,
    QStyle.PixelMetric.PM_ButtonIconSize: 16,
    QStyle.PixelMetric.PM_TabBarIconSize: 16,
    QStyle.PixelMetric.PM_ListViewIconSize: 16,
    QStyle.PixelMetric.PM_SplitterWidth: 6,
}
_FLAT = {
    QStyle.ControlElement.CE_TabBarTabShape: draw_tab,
    QStyle.ControlElement.CE_HeaderSection: draw_head,
}


# Qt asks for these thousands of times while a window is laid out: nothing is looked up twice.
_ROWS = QStyle.ContentsType.CT_ItemViewItem
_plain_metric, _plain_size = QProxyStyle.pixelMetric, QProxyStyle.sizeFromContents


class StudioStyle(QProxyStyle):
    """The style of the whole application."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Sizes of small parts grow with the zoom."""
        units = _SCALED.get(metric)
        return _plain_metric(self, metric, option, widget) if units is None else self._theme.px(units)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw Fusion's part, then the edge over it."""
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            self._check_box(option, painter)
            return
        super().drawPrimitive(element, option, painter, widget)
        edged = QPlainTextEdit | QAbstractItemView if self._theme.high_contrast else QPlainTextEdit
        framed = element == QStyle.PrimitiveElement.PE_Frame and isinstance(widget, edged)
        if element in _OUTLINED or framed:
            self._outline(option, painter)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Rows of trees and lists have room to breathe."""
        found = _plain_size(self, kind, option, size, widget)  # type: ignore[arg-type]
        if kind is _ROWS and widget is not None:
            found.setHeight(max(found.height(), round(widget.fontMetrics().height() * _ROW)))
        return found

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw Fusion's control, then the edge over it; scroll bars are flat."""
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            draw_scroll_bar(self._theme, option, painter)
            return
        super().drawComplexControl(control, option, painter, widget)
        if control in _OUTLINED_CONTROLS:
            self._outline(option, painter)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw tabs and the heads of lists flat, and where grounds are all the same a line between two zones."""
        if element in _FLAT:
            _FLAT[element](self._theme, option, painter)
            return
        if element == QStyle.ControlElement.CE_Splitter and self._theme.high_contrast:
            draw_splitter(self._theme, option, painter)
        super().drawControl(element, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where the parts of a scroll bar are; all else is Fusion's."""
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return scroll_part(self._theme, option, part)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def _outline(self, option: QStyleOption, painter: QPainter) -> None:
        focused = has(option, QStyle.StateFlag.State_HasFocus)
        width = 2 if focused else 1
        inset = width / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent" if focused else "border"), width))
        painter.drawRoundedRect(QRectF(_rect(option)).adjusted(inset, inset, -inset, -inset), 3, 3)
        painter.restore()

    def _check_box(self, option: QStyleOption, painter: QPainter) -> None:
        checked = has(option, QStyle.StateFlag.State_On)
        partly = has(option, QStyle.StateFlag.State_NoChange)
        theme = self._theme
        box = QRectF(_rect(option)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if checked or partly else "border"), 1))
        painter.setBrush(theme.color("accent" if checked or partly else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        width = max(1.6, box.width() / 8)
        mark = QPen(theme.color("accent_text"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(mark)
        if checked:
            points = ((0.24, 0.53), (0.43, 0.72), (0.77, 0.3))
            painter.drawPolyline(QPolygonF([_inside(box, x, y) for x, y in points]))
        elif partly:
            painter.drawLine(_inside(box, 0.28, 0.5), _inside(box, 0.72, 0.5))
        painter.restore()


def _rect(option: QStyleOption) -> QRectF:
    return QRectF(option.rect)


def _inside(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)
