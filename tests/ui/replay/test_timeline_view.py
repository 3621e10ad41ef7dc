from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.flow.replay import Replay
from studio.tokens.keys import SigningKeys
from studio.ui.replay.timeline_view import TimelineView
from studio.ui.theme import Theme
from tests.ui.replay.test_player import BODY, run_of


def test_a_person_chooses_an_entry_and_what_is_to_come_is_muted(qtbot: QtBot, theme: Theme) -> None:
    keys, view = SigningKeys.made(), TimelineView(theme)
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show()
    replay = Replay(run_of(BODY, keys), keys)
    chosen: list[int] = []
    view.chosen.connect(chosen.append)
    view.show_entries(replay.entries, replay.run.shown)
    view.show_position(2)
    assert chosen == [] and view.view.currentIndex().row() == 1
    seen = [view.view.meaning(view.timeline.index(row, 3), "text") for row in range(4)]
    assert seen == ["text", "text", "muted", "muted"]
    view.view.setFocus()
    qtbot.keyClick(view.view, Qt.Key.Key_Down)
    assert chosen == [3]
    assert "setCustomClaim" in view.detail.toPlainText()
    view.show_position(0)
    assert not view.view.selectionModel().hasSelection() and chosen == [3]
