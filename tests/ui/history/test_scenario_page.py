from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.tokens.keys import SigningKeys
from studio.ui.history.scenario_page import ScenarioPage
from studio.ui.theme import Theme
from tests.test_samples import run
from tests.ui.history.test_keeper import ROLE


def test_what_is_ticked_is_what_is_wanted(qtbot: QtBot, theme: Theme) -> None:
    page, done = ScenarioPage(theme), run(ROLE, SigningKeys.made())
    qtbot.addWidget(page)
    page.show()
    page.show_run(done)
    paths = [pick.path for pick in page.chosen]
    assert ("status",) in paths and ("calls",) not in paths
    page.list.setFocus()
    page.list.setCurrentRow(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert ("status",) not in [pick.path for pick in page.chosen]
    page.description.setText("  An administrator. ")
    with qtbot.waitSignal(page.wanted) as asked:
        page.save.click()
    assert asked.args is not None and asked.args[0] is done and asked.args[2] == "An administrator."
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.list, Qt.Key.Key_Escape)
