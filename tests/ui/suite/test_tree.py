from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Row
from studio.ui.suite.tree import SuiteTree
from studio.ui.suite.tree_rows import About
from studio.ui.theme import Theme


def rows(word: str, *names: str) -> tuple[Row, ...]:
    children = tuple(
        Row((Cell(name), Cell(word), Cell()), about=About("g", Path(name))) for name in (names or ("a", "b"))
    )
    return tuple(Row((Cell(group), Cell(word), Cell()), children=children, about=About(group)) for group in ("g", "h"))[
        : 2 if not names else 1
    ]


def test_what_is_folded_or_chosen_stays_so(qtbot: QtBot, theme: Theme) -> None:
    tree = SuiteTree(theme)
    qtbot.addWidget(tree)
    tree.show_rows(rows("passed"))
    second = tree.row_model.index(1, 0)
    tree.collapse(second)
    assert tree.choose(Path("b"))
    tree.show_rows(rows("failed"))
    assert tree.is_folded(tree.row_model.index(1, 0)) and tree.current == About("g", Path("b"))
    assert tree.row_model.data(tree.row_model.index(1, 1)) == "failed"
    tree.show_rows(rows("passed", "new", "b"))
    assert tree.current == About("g", Path("b")) and tree.chosen == (About("g", Path("b")),)
    assert not tree.choose(Path("gone"))


def test_enter_opens(qtbot: QtBot, theme: Theme) -> None:
    tree = SuiteTree(theme)
    qtbot.addWidget(tree)
    tree.show_rows(rows("passed"))
    tree.choose(Path("a"))
    with qtbot.waitSignal(tree.opened) as told:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert told.args == [About("g", Path("a"))]
