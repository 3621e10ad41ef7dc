from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.legacy.page import AGAIN, STOP, ComparisonPage
from studio.ui.rows.cells import Cell, Place, Row
from studio.ui.theme import Theme

EVENT = Row((Cell("An event"), Cell("denied"), Cell("error"), Cell("differs")), children=(Row((Cell("status"),)),))
NOTE = Row((Cell("to do"), Cell("something"), Cell("line 4", link=True)), place=Place("draft", 4))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ComparisonPage:
    made = ComparisonPage(theme)
    qtbot.addWidget(made)
    made.resize(1200, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_button_stops_what_is_on_and_else_begins_anew(qtbot: QtBot, page: ComparisonPage) -> None:
    page.show_running("Comparing…")
    assert page.button.text() == STOP and page.title.accessibleName() == "Comparing…"
    with qtbot.waitSignal(page.stop):
        qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    page.show_result("All is well.", [EVENT], agrees=True)
    assert page.button.text() == AGAIN and page.title.accessibleName() == "All is well."
    with qtbot.waitSignal(page.again):
        qtbot.keyClick(page.button, Qt.Key.Key_Space)


def test_the_keyboard_goes_into_the_events_or_into_what_is_left_to_do(page: ComparisonPage) -> None:
    page.show_notes([NOTE])
    assert page.current is page.notes.view
    page.show_result("It differs.", [EVENT], agrees=False)
    assert page.current is page.events.view
    page.show_failure("Nothing was compared.")
    assert page.current is page.notes.view


def test_enter_on_a_remark_leads_to_its_line(qtbot: QtBot, page: ComparisonPage) -> None:
    page.show_notes([NOTE])
    page.notes.view.setCurrentIndex(page.notes.view.row_model.index(0, 0))
    with qtbot.waitSignal(page.go_to) as told:
        qtbot.keyClick(page.notes.view, Qt.Key.Key_Return)
    assert told.args == ["draft", 4, 1]


def test_a_result_of_other_texts_is_named_as_such(page: ComparisonPage) -> None:
    page.show_result("All is well.", [EVENT], agrees=True)
    page.set_older(True)
    assert page.title.accessibleName() == "All is well. (older)"
    page.set_older(False)
    assert page.title.accessibleName() == "All is well."


def test_where_there_is_little_width_the_notes_stand_below(page: ComparisonPage) -> None:
    assert page.split.orientation() == Qt.Orientation.Horizontal
    page.resize(500, 700)
    assert page.split.orientation() == Qt.Orientation.Vertical


def test_another_zoom_is_followed(page: ComparisonPage, theme: Theme) -> None:
    theme.set_zoom(150)
    assert page.title.font() == theme.ui_font(1.0, bold=True)
