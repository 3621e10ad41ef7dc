from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListWidget, QScrollBar, QStyle, QStyleOptionSlider, QTabBar, QTreeWidget
from pytestqt.qtbot import QtBot

from studio.project.preferences import THEMES
from studio.ui.flat_parts import scroll_part
from studio.ui.style import StudioStyle
from studio.ui.theme import Theme
from tests.ui.pictures.looking import contrast_of

SLIDER = QStyle.SubControl.SC_ScrollBarSlider
Direction = Qt.Orientation


def colors(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.fixture(params=THEMES[1:])
def style(theme: Theme, request: pytest.FixtureRequest) -> StudioStyle:
    theme.use(request.param)
    return StudioStyle(theme)


def test_the_chosen_tab_can_be_told_in_every_theme(qtbot: QtBot, theme: Theme, style: StudioStyle) -> None:
    bar = QTabBar()
    qtbot.addWidget(bar)
    bar.setStyle(style)
    for title in ("One", "Two"):
        bar.addTab(title)
    bar.resize(200, 30)
    bar.show()
    image = bar.grab().toImage()
    accent = theme.color("accent").name()
    with_line = [accent in colors(image.copy(bar.tabRect(at))) for at in range(2)]
    assert with_line == [True, False]
    assert contrast_of(theme.color("accent").rgb(), theme.color("window").rgb()) >= 3


def test_how_far_a_list_is_scrolled_can_be_seen(qtbot: QtBot, theme: Theme, style: StudioStyle) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.verticalScrollBar().setStyle(style)
    rows.addItems([str(each) for each in range(100)])
    rows.resize(120, 100)
    rows.show()
    assert theme.color("border").name() in colors(rows.verticalScrollBar().grab().toImage())
    assert contrast_of(theme.color("border").rgb(), theme.color("surface2").rgb()) >= 3


def test_the_head_of_a_list_has_an_edge(qtbot: QtBot, theme: Theme, style: StudioStyle) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.header().setStyle(style)
    tree.show()
    assert theme.color("border").name() in colors(tree.header().grab().toImage())


def option_of(minimum: int, maximum: int, position: int, page: int, flat: Direction) -> QStyleOptionSlider:
    option = QStyleOptionSlider()
    option.minimum, option.maximum, option.sliderPosition, option.pageStep = minimum, maximum, position, page
    option.orientation = flat
    option.rect.setRect(0, 0, *((200, 10) if flat == Direction.Horizontal else (10, 200)))
    return option


@pytest.mark.parametrize("flat", list(Direction))
def test_the_slider_is_as_long_as_what_is_seen_and_as_far_as_it_is_scrolled(theme: Theme, flat: Direction) -> None:
    def along(position: int, page: int) -> tuple[int, int]:
        found = scroll_part(theme, option_of(0, 300, position, page, flat), SLIDER)
        return (found.left(), found.width()) if flat == Direction.Horizontal else (found.top(), found.height())

    assert along(0, 100) == (0, 50)
    assert along(300, 100) == (150, 50)
    assert along(150, 100)[0] == 75
    assert along(300, 1) == (176, 24)


def test_a_drag_of_the_slider_scrolls_to_the_end(qtbot: QtBot, theme: Theme) -> None:
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setStyle(StudioStyle(theme))
    bar.setRange(0, 1000)
    bar.setPageStep(100)
    bar.resize(13, 200)
    bar.show()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, 5))
    qtbot.mouseMove(bar, QPoint(6, 100))
    qtbot.mouseMove(bar, QPoint(6, 199))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, 199))
    assert bar.value() == 1000
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, 5))
    assert bar.value() == 900
