from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.outcome.token_pane import TokenPane
from studio.ui.theme import Theme
from studio.ui.window import Window


def test_the_switch_folds_where_there_is_no_room_and_unfolds_again(qtbot: QtBot, theme: Theme) -> None:
    pane = TokenPane(theme, "id_token")
    qtbot.addWidget(pane)
    pane.resize(700, 300)
    pane.show()
    assert not pane.switch.folded
    pane.resize(pane.minimumSizeHint().width(), 300)
    assert pane.switch.folded and pane.copy_button.geometry().right() <= pane.width()
    qtbot.keyClick(pane.switch, Qt.Key.Key_Right)
    assert pane.switch.current == "json" and pane.switch.folded
    pane.resize(700, 300)
    assert not pane.switch.folded


@pytest.mark.parametrize("zoom", [100, 175, 250])
def test_run_is_in_sight_at_every_zoom_of_a_small_screen(qtbot: QtBot, window: Window, zoom: int) -> None:
    window.view.zoom_to(zoom)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.theme.zoom == zoom)
    assert window.minimumSizeHint().width() <= 1366
    right = window.bar.run.mapTo(window, window.bar.run.rect().topRight()).x()
    assert window.width() == 1366 and right < 1366
