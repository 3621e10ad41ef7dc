from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Column, Offer, Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.theme import Theme


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> RowPane:
    made = RowPane(theme, "Things", RowModel((Column("Name", 10), Column("Value"))))
    qtbot.addWidget(made)
    made.resize(400, 300)
    rows = [Row((Cell("a"), Cell("1…")), detail=lambda: "all of it", copy=lambda: "whole"), Row((Cell("b"),))]
    made.set_rows(rows)
    made.show()
    return made


def test_the_chosen_row_shows_all_of_itself_below(qtbot: QtBot, pane: RowPane) -> None:
    assert not pane.detail.isVisible()
    pane.view.setCurrentIndex(pane.view.row_model.index(0, 0))
    assert pane.detail.isVisible()
    assert pane.detail.toPlainText() == "all of it"
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert not pane.detail.isVisible()


def test_escape_puts_the_detail_away(qtbot: QtBot, pane: RowPane) -> None:
    pane.view.setCurrentIndex(pane.view.row_model.index(0, 0))
    qtbot.keyClick(pane.detail, Qt.Key.Key_Escape)
    assert not pane.detail.isVisible()


def test_the_button_copies_the_whole_value(qtbot: QtBot, pane: RowPane) -> None:
    pane.view.setCurrentIndex(pane.view.row_model.index(0, 0))
    button = pane.findChild(QToolButton)
    assert button is not None and button.accessibleName() == button.toolTip() == "Copy the whole value"
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "whole"


def test_new_rows_put_the_detail_away(pane: RowPane) -> None:
    pane.view.setCurrentIndex(pane.view.row_model.index(0, 0))
    pane.set_rows([])
    assert not pane.detail.isVisible()


def test_the_detail_gets_less_where_there_is_little_room(qtbot: QtBot, theme: Theme) -> None:
    pane = RowPane(theme, "List", RowModel((Column("A"),)))
    qtbot.addWidget(pane)
    pane.resize(400, 500)
    pane.show()
    pane.set_rows([Row((Cell("a"),), detail=lambda: "\n".join("abcdefgh"))])
    pane.view.setCurrentIndex(pane.view.row_model.index(0, 0))
    lines = pane.detail.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: pane.detail.height() > 5 * lines)
    pane.resize(400, 90)
    qtbot.waitUntil(lambda: pane.detail.height() < 4 * lines)
    pane.resize(400, 500)
    qtbot.waitUntil(lambda: pane.detail.height() > 5 * lines)


def test_pages_behind_a_row_are_buttons_in_the_order_of_tab(qtbot: QtBot, theme: Theme) -> None:
    pane = RowPane(theme, "List", RowModel((Column("A"),)))
    qtbot.addWidget(pane)
    pane.resize(500, 300)
    pane.show()
    offers = (Offer("Copy name", lambda: "n"), Offer("Open one", opens="https://a.example", short="One"))
    pane.set_rows([Row((Cell("a"),), detail=lambda: "told", offers=lambda: offers)])
    pane.view.setCurrentIndex(pane.view.row_model.index(0, 0))
    buttons = [button for button in pane.findChildren(QToolButton) if button.isVisible()]
    assert [button.accessibleName() for button in buttons if button.text()] == ["Open one"]
    titles = [action.text() for action in pane.view.actions()]
    assert titles == ["Go to line", "Copy", "Copy name", "Open one"]
    pane.set_rows(())
    assert [action.text() for action in pane.view.actions()] == ["Go to line", "Copy"]
