from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.resume.preset_list import EDITED, PresetList
from studio.ui.resume.site_draft import PRESETS
from studio.ui.theme import Theme


@pytest.fixture
def presets(qtbot: QtBot, theme: Theme) -> PresetList:
    made = PresetList(theme)
    qtbot.addWidget(made)
    made.show_presets(PRESETS, "good")
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def texts(presets: PresetList) -> list[str]:
    return [presets.item(row).text() for row in range(presets.count())]


def test_each_way_is_one_digit_away(qtbot: QtBot, presets: PresetList) -> None:
    assert texts(presets)[0] == "1  All is well"
    for number, (key, _) in list(enumerate(PRESETS, 1))[1:]:
        with qtbot.waitSignal(presets.chosen) as told:
            qtbot.keyClick(presets, Qt.Key(Qt.Key.Key_0 + number))
        assert told.args == [key]
        qtbot.wait(50)


def test_arrows_choose_and_enter_accepts(qtbot: QtBot, presets: PresetList) -> None:
    with qtbot.waitSignal(presets.chosen) as told:
        qtbot.keyClick(presets, Qt.Key.Key_Down)
    assert told.args == ["expired"]
    with qtbot.waitSignal(presets.accepted):
        qtbot.keyClick(presets, Qt.Key.Key_Return)


def test_what_agrees_with_none_is_named_so_and_chooses_nothing(qtbot: QtBot, presets: PresetList) -> None:
    with qtbot.assertNotEmitted(presets.chosen):
        presets.show_presets(PRESETS, None)
    assert texts(presets)[-1] == EDITED and presets.currentRow() == len(PRESETS)
    with qtbot.waitSignal(presets.chosen) as told:
        qtbot.keyClick(presets, Qt.Key.Key_Up)
    assert told.args == ["no_token"]
    presets.show_presets(PRESETS, "no_token")
    assert EDITED not in texts(presets)


def test_it_grows_with_the_zoom(presets: PresetList, theme: Theme) -> None:
    before = presets.width()
    theme.set_zoom(175)
    presets.show_presets(PRESETS, "good")
    assert presets.width() > before * 1.4
    assert presets.minimumSizeHint().height() < presets.sizeHint().height()
    assert presets.accessibleName() == "What comes back"
