from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.debug.stops import Stops


def test_another_frame_shows_its_own_variables(qtbot: QtBot, window: Window) -> None:
    stops = Stops(qtbot, window, [6])
    panel = window.debug.panel
    stops.at(6)
    assert stops.shows("Locals", "n") == "1"
    rows = [row.cells[0].text for row in panel.stack.row_model.rows]
    assert rows[:2] == ["add", "onExecutePostLogin"]
    panel.stack.setCurrentIndex(panel.stack.row_model.index(1, 0))
    assert stops.shows("Locals", "event").startswith("{")
    window.runs.stop()
    stops.end()


def test_watches_come_and_go_and_wrong_ones_say_why(qtbot: QtBot, window: Window) -> None:
    stops = Stops(qtbot, window, [8])
    panel, tree = window.debug.panel, window.debug.panel.tree
    stops.at(8)
    for text in ("list.length * 2", "nothing.here", "list.push(1)", "list.length * 2", " "):
        panel.watch(text)
    assert stops.shows("Watch", "list.length * 2") == "500"
    assert stops.shows("Watch", "nothing.here") == "ReferenceError: nothing is not defined"
    assert stops.shows("Watch", "list.push(1)") == "This may change something, so it was not evaluated."
    assert len(panel.watched) == 3
    item = tree.row_of(("Watch", "nothing.here"))
    assert item is not None
    tree.setCurrentIndex(item.index())
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: ("Watch", "nothing.here") not in tree.shown())
    window.runs.stop()
    stops.end()


def test_a_value_is_changed_in_the_bar(qtbot: QtBot, window: Window) -> None:
    stops = Stops(qtbot, window, [9])
    panel, tree = window.debug.panel, window.debug.panel.tree
    stops.at(9)
    stops.shows("Locals", "level")
    tree.open_path(("Locals", "level"))
    stops.shows("Locals", "level", "n")
    item = tree.row_of(("Locals", "level", "n"))
    assert item is not None
    tree.setCurrentIndex(item.index())
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not panel.bar.isHidden()
    panel.bar.field.setText("40 + 2")
    qtbot.keyClick(panel.bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tree.shown().get(("Locals", "level", "n")) == "42")
    window.debug.go_on()
    stops.end()
    assert window.session.last is not None
    assert window.session.last.recordings[0].calls[0].args[1] == 42
