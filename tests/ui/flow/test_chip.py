from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from studio.ui.flow.chip import ChipButton
from studio.ui.flow.chips import Chip
from studio.ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
RAN = Chip("guard", 2, 3, True, True, True, "state-denied", "danger", "denied here", "3.1 ms")


@pytest.fixture
def chip(qtbot: QtBot, theme: Theme) -> ChipButton:
    made = ChipButton(theme)
    qtbot.addWidget(made)
    made.show_chip(RAN)
    made.resize(made.sizeHint())
    made.show()
    made.setFocus()
    return made


def test_it_says_everything_to_a_screen_reader(chip: ChipButton) -> None:
    assert chip.accessibleName() == "Action 2 of 3, guard, denied here, 3.1 ms, in the editor, not saved"


@pytest.mark.parametrize(
    ("key", "modifiers", "signal", "arguments"),
    [
        (Qt.Key.Key_Return, NONE, "opened", []),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "opened", []),
        (Qt.Key.Key_Space, NONE, "switched", []),
        (Qt.Key.Key_Delete, NONE, "removed", []),
        (Qt.Key.Key_Left, NONE, "stepped", [-1]),
        (Qt.Key.Key_Right, NONE, "stepped", [1]),
        (Qt.Key.Key_Home, NONE, "stepped", [-1000]),
        (Qt.Key.Key_End, NONE, "stepped", [1000]),
        (Qt.Key.Key_Left, ALT, "shifted", [-1]),
        (Qt.Key.Key_Right, ALT, "shifted", [1]),
    ],
)
def test_keys(
    qtbot: QtBot, chip: ChipButton, key: Qt.Key, modifiers: Qt.KeyboardModifier, signal: str, arguments: list[int]
) -> None:
    with qtbot.waitSignal(getattr(chip, signal), timeout=500) as told:
        qtbot.keyClick(chip, key, modifiers)
    assert told.args == arguments


def test_a_click_opens_and_a_drag_carries(qtbot: QtBot, chip: ChipButton) -> None:
    with qtbot.waitSignal(chip.opened, timeout=500):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(chip.opened), qtbot.waitSignal(chip.dropped, timeout=500):
        qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        with qtbot.waitSignal(chip.dragged, timeout=500):
            qtbot.mouseMove(chip, QPoint(60, 5))
        qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=QPoint(60, 5))


def test_a_click_that_ends_elsewhere_does_nothing(qtbot: QtBot, chip: ChipButton) -> None:
    with qtbot.assertNotEmitted(chip.opened):
        qtbot.mousePress(chip, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=QPoint(-20, 5))


def test_less_is_said_where_there_is_less_room(chip: ChipButton) -> None:
    wide = chip.sizeHint().width()
    chip.set_compact(True)
    assert chip.sizeHint().width() == wide  # a denial is said in any case
    chip.show_chip(Chip("guard", 2, 3, word="completed", time="3.1 ms"))
    short = chip.sizeHint().width()
    chip.set_compact(False)
    assert short < chip.sizeHint().width()


@pytest.mark.parametrize("zoom", [100, 175, 250])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_has_room_for_what_it_says(chip: ChipButton, theme: Theme, zoom: int, name: str) -> None:
    theme.use(name)
    theme.set_zoom(zoom)
    chip.resize(chip.sizeHint())
    picture = chip.grab().toImage()
    ratio = picture.devicePixelRatio()
    ground = picture.pixel(round(3 * ratio), picture.height() // 2)
    middle = range(picture.height() // 3, 2 * picture.height() // 3)
    column = [picture.pixel(picture.width() - round(4 * ratio), y) for y in middle]
    assert set(column) == {ground}  # nothing reaches the frame at the right
    theme.use("light")
