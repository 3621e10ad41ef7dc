from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.debug.stops import Stops


def test_branches_are_filled_when_they_are_opened_page_by_page(qtbot: QtBot, window: Window) -> None:
    stops = Stops(qtbot, window, [8])
    tree = window.debug.panel.tree
    stops.at(8)
    assert stops.shows("Locals", "list").startswith("(250) [0, 1, 2")
    assert ("Locals", "list", "0") not in tree.shown()
    tree.open_path(("Locals", "list"))
    assert stops.shows("Locals", "list", "99") == "99"
    assert ("Locals", "list", "100") not in tree.shown()
    item = tree.row_of(("Locals", "list"))
    assert item is not None
    tree.setCurrentIndex(item.child(item.rowCount() - 1, 0).index())
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert stops.shows("Locals", "list", "150") == "150"
    window.runs.stop()
    stops.end()


def test_what_was_open_stays_open_and_changes_are_marked(qtbot: QtBot, window: Window) -> None:
    stops = Stops(qtbot, window, [8])
    tree = window.debug.panel.tree
    stops.at(8)
    stops.shows("Locals", "level")
    tree.open_path(("Locals", "level"))
    assert stops.shows("Locals", "level", "name") == '"low"'
    tree.open_path(("Locals", "level", "deep"))
    assert stops.shows("Locals", "level", "deep", "secret") == '"••••••••"'
    assert tree.changed() == []
    window.debug.step("step_over")
    stops.at(9)
    assert stops.shows("Locals", "level", "n") == "1"
    assert stops.shows("Locals", "level", "deep", "secret") == '"••••••••"'
    assert ("Locals", "level") in {node.path for node in tree.changed()}
    assert ("Locals", "level", "name") not in {node.path for node in tree.changed()}
    window.debug.switch_reveal()
    qtbot.waitUntil(lambda: tree.shown().get(("Locals", "level", "deep", "secret")) == '"sk_live_1234"')
    window.theme.use("dark")
    window.theme.use("light")
    window.runs.stop()
    stops.end()
    assert tree.shown() == {}
