from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Cell, Column, Row
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
