from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.flow.chip import ChipButton
from studio.ui.flow.strip import FlowStrip
from studio.ui.theme import Theme
from tests.ui.flow.conftest import strip_of

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> FlowStrip:
    window = QWidget()
    qtbot.addWidget(window)
    made = FlowStrip(theme)
    column = QVBoxLayout(window)
    column.addWidget(made)
    made.window_of_test = window  # type: ignore[attr-defined]
    made.show_strip(strip_of("a", "b", "c", current=1))
    window.resize(900, 60)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return made


def focused() -> str:
    focus = QApplication.focusWidget()
    return focus.chip.name if isinstance(focus, ChipButton) else ""


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)


def test_tab_stops_once_at_the_action_in_the_editor(qtbot: QtBot, strip: FlowStrip) -> None:
    strip.chips[1].setFocus()
    assert focused() == "b"
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is strip.add


def test_arrows_walk_and_stay_at_the_ends(qtbot: QtBot, strip: FlowStrip) -> None:
    strip.focus_current()
    for key, name in (
        (Qt.Key.Key_Right, "c"),
        (Qt.Key.Key_Right, "c"),
        (Qt.Key.Key_Home, "a"),
        (Qt.Key.Key_Left, "a"),
        (Qt.Key.Key_End, "c"),
    ):
        press(qtbot, key)
        assert focused() == name
    assert strip.place_with_keyboard() == 2


def test_what_is_asked_for_names_the_place(qtbot: QtBot, strip: FlowStrip) -> None:
    strip.focus_place(2)
    for signal, key in ((strip.opened, Qt.Key.Key_Return), (strip.switched, Qt.Key.Key_Space)):
        with qtbot.waitSignal(signal, timeout=500) as told:
            press(qtbot, key)
        assert told.args == [2]
    with qtbot.waitSignal(strip.removed, timeout=500) as told:
        press(qtbot, Qt.Key.Key_Delete)
    assert told.args == [2]
    with qtbot.waitSignal(strip.moved, timeout=500) as told:
        press(qtbot, Qt.Key.Key_Left, ALT)
    assert told.args == [2, 1]
    with qtbot.assertNotEmitted(strip.moved):
        press(qtbot, Qt.Key.Key_Right, ALT)
    with qtbot.waitSignal(strip.add_asked, timeout=500):
        qtbot.mouseClick(strip.add, Qt.MouseButton.LeftButton)


def test_the_menu_is_asked_for_by_key_below_the_action(qtbot: QtBot, strip: FlowStrip) -> None:
    chip = strip.chips[1]
    with qtbot.waitSignal(strip.menu_asked, timeout=500) as told:
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), chip.mapToGlobal(QPoint(1, 1)))
        QApplication.sendEvent(chip, asked)
    assert told.args == [1, chip.mapToGlobal(chip.rect().bottomLeft())]


def test_the_keyboard_keeps_its_place_when_the_strip_changes(strip: FlowStrip) -> None:
    strip.focus_place(2)
    strip.show_strip(strip_of("a", "c", "b", "d"))
    assert focused() == "b"
    strip.show_strip(strip_of("a"))
    assert focused() == "a"


def drag(qtbot: QtBot, strip: FlowStrip, place: int, over: int, side: int) -> None:
    chip, target = strip.chips[place], strip.chips[over]
    where = target.mapToGlobal(QPoint(target.width() // 2 + side, 5))
    qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 5))
    qtbot.mouseMove(chip, QPoint(40, 5))
    qtbot.mouseMove(chip, chip.mapFromGlobal(where))
    qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=chip.mapFromGlobal(where))


@pytest.mark.parametrize(("place", "over", "side", "to"), [(0, 2, 5, 2), (0, 1, 5, 1), (2, 0, -5, 0), (2, 1, -5, 1)])
def test_an_action_is_dragged_to_another_place(
    qtbot: QtBot, strip: FlowStrip, place: int, over: int, side: int, to: int
) -> None:
    with qtbot.waitSignal(strip.moved, timeout=1_000) as told:
        drag(qtbot, strip, place, over, side)
    assert told.args == [place, to]


def test_a_drag_that_comes_back_moves_nothing(qtbot: QtBot, strip: FlowStrip) -> None:
    with qtbot.assertNotEmitted(strip.moved):
        drag(qtbot, strip, 1, 0, 5)


def test_less_room_means_fewer_words_and_then_scrolling(qtbot: QtBot, strip: FlowStrip) -> None:
    window: QWidget = strip.window_of_test  # type: ignore[attr-defined]
    many = strip_of(*(f"action-number-{n}" for n in range(20)), reached=True)
    many = many._replace(chips=tuple(chip._replace(word="completed", time="1.0 ms") for chip in many.chips))
    strip.show_strip(many)
    qtbot.waitUntil(strip.later.isVisible)
    assert strip.later.isEnabled() and not strip.earlier.isEnabled()
    assert strip.height() == 32
    bar = strip._area.horizontalScrollBar()
    qtbot.mouseClick(strip.later, Qt.MouseButton.LeftButton)
    assert bar.value() > 0 and strip.earlier.isEnabled()
    strip.focus_place(19)
    last = strip.chips[19]
    assert last.visibleRegion().boundingRect().width() == last.width()
    wheel = QWheelEvent(
        *(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton),
        *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    before = bar.value()
    QApplication.sendEvent(strip._area.viewport(), wheel)
    assert bar.value() < before
    window.resize(900, 60)
    strip.show_strip(strip_of("a", "b"))
    qtbot.waitUntil(lambda: not strip.later.isVisible())


@pytest.mark.parametrize("zoom", [100, 175, 250])
def test_it_is_one_row_at_every_zoom(qtbot: QtBot, strip: FlowStrip, theme: Theme, zoom: int) -> None:
    theme.set_zoom(zoom)
    qtbot.wait(10)
    assert strip.height() == theme.px(32)
    assert strip.minimumSizeHint().width() <= theme.px(240)
    for chip in strip.chips:
        assert chip.height() <= strip.height()
