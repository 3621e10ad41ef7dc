from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.scenarios.picking import Pick
from studio.ui.suite.pick_list import PickList, PickModel

PICKS = (
    Pick(("status",), "continue"),
    Pick(("id_token", "k"), "sesame-open\u202e"),
    Pick(("console",), ["x" * 10] * 5000, usual=False),
)


def test_space_ticks_and_secrets_are_out_of_sight(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = PickModel()
    qtmodeltester.check(model)
    model.set_picks(PICKS, ["sesame-open"])
    qtmodeltester.check(model)
    assert [pick.path for pick in model.chosen] == [("status",), ("id_token", "k")]
    words = [model.data(model.index(row)) for row in range(3)]
    assert words[0] == 'status: "continue"' and "sesame" not in words[1] and "\u202e" not in words[1]
    assert len(words[2]) < 500
    shown = PickList(model)
    qtbot.addWidget(shown)
    shown.setCurrentIndex(model.index(2))
    with qtbot.waitSignal(model.ticked):
        qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert len(model.chosen) == 3
