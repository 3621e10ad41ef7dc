from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QStyle, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.style import StudioStyle
from studio.ui.theme import Theme


def shown(qtbot: QtBot, style: StudioStyle, widget: QWidget) -> set[str]:
    qtbot.addWidget(widget)
    widget.setStyle(style)
    widget.resize(120, 30)
    widget.show()
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_edges_have_the_border_colour_in_the_dark(qtbot: QtBot, theme: Theme) -> None:
    theme.use("dark")
    style = StudioStyle(theme)
    for widget in (QLineEdit(), QComboBox(), QPushButton("x"), QCheckBox("x")):
        assert theme.color("border").name() in shown(qtbot, style, widget), widget
    checked = QCheckBox("x")
    checked.setChecked(True)
    assert theme.color("accent").name() in shown(qtbot, style, checked)
    partly = QCheckBox("x")
    partly.setTristate(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    assert theme.color("accent_text").name() in shown(qtbot, style, partly)


def test_small_parts_follow_the_zoom(theme: Theme) -> None:
    style = StudioStyle(theme)
    before = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    theme.set_zoom(200)
    assert style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) == before * 2
