from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.ui.interchange.said_line import SaidLine
from studio.ui.theme import Theme


def test_the_whole_sentence_is_there_for_screen_readers(qtbot: QtBot, theme: Theme) -> None:
    said = SaidLine(theme)
    qtbot.addWidget(said)
    said.resize(80, 30)
    said.show()
    said.say(("A sentence that is longer than there is room", "state-error", "danger"))
    assert said.text == said.line.accessibleName() == "A sentence that is longer than there is room"
    assert said.line.text().endswith("…")
    theme.set_zoom(150)
    assert said.line.font() == theme.ui_font(1.1, bold=True)
