from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.ui.history.shown_bar import ShownBar
from studio.ui.theme import Theme


def test_the_bar_leads_back_and_into_a_replay(qtbot: QtBot, theme: Theme) -> None:
    bar = ShownBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    with qtbot.waitSignal(bar.left):
        bar.leave.click()
    with qtbot.waitSignal(bar.replay):
        bar.replay_button.click()
