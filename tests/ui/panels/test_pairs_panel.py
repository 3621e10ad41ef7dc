from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from studio.ui.panels.pairs_model import PairsModel
from studio.ui.panels.pairs_panel import PairsPanel
from studio.ui.theme import Theme
from tests.ui.panels.test_pairs_model import WORDS


def panel(qtbot: QtBot, theme: Theme) -> PairsPanel:
    made = PairsPanel(theme, PairsModel(WORDS))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_row_is_added_and_named_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    made = panel(qtbot, theme)
    made.take_keyboard()
    qtbot.keyClick(made.table, Qt.Key.Key_Insert)
    editor = made.table.findChild(QLineEdit)
    assert editor is not None and editor.accessibleName() == "Name of the thing"
    qtbot.keyClicks(editor, "apples")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [name for name, _ in made.model.pairs()] == ["apples"])


def test_every_button_says_what_it_does(qtbot: QtBot, theme: Theme) -> None:
    made = panel(qtbot, theme)
    names = [button.accessibleName() for button in made.findChildren(QToolButton)]
    assert names == ["Add a thing (Insert)", "Remove the thing (Delete)", "Close the things (Esc)"]
    assert made.accessibleName() == "Things" and made.table.accessibleName() == "All things"
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(made.table, Qt.Key.Key_Escape)


def test_a_button_of_ones_own_stands_before_the_last(qtbot: QtBot, theme: Theme) -> None:
    made = panel(qtbot, theme)
    done: list[int] = []
    made.add_to_head(made.button("Count", "secret-key", lambda: done.append(1)))
    buttons = made.findChildren(QToolButton)
    button = next(each for each in buttons if each.accessibleName() == "Count")
    assert not button.icon().isNull()
    button.click()
    assert done == [1]
