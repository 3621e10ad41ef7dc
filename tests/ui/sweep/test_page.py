from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.sweep.course import Sweep
from studio.ui.sweep.page import AGAIN, STOP, SweepPage
from studio.ui.sweep.subject import Options
from studio.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SweepPage:
    made = SweepPage(theme)
    qtbot.addWidget(made)
    made.resize(1300, 640)
    made.show()
    qtbot.waitExposed(made)
    made.forget()
    return made


def test_the_button_stops_what_is_on_and_else_begins_anew(qtbot: QtBot, page: SweepPage, found: Sweep) -> None:
    page.show_running(3, 40)
    assert page.button.text() == STOP and page.title.accessibleName() == "Sweeping… 3 of 40 variants"
    assert (page.bar.isVisible(), page.bar.value(), page.bar.maximum()) == (True, 3, 40)
    with qtbot.waitSignal(page.stop):
        qtbot.keyClick(page.button, Qt.Key.Key_Space)
    page.show_sweep(found)
    assert page.button.text() == AGAIN and not page.bar.isVisible()
    with qtbot.waitSignal(page.again):
        qtbot.keyClick(page.button, Qt.Key.Key_Space)


def test_the_first_defect_is_what_one_sees(qtbot: QtBot, page: SweepPage, found: Sweep) -> None:
    page.show_sweep(found)
    assert page.grid.hasFocus()
    assert "reading 'split')" in page.detail.toPlainText()
    with qtbot.waitSignal(page.load_wanted) as told:
        qtbot.mouseClick(page.load_button, Qt.MouseButton.LeftButton)
    assert told.args == [found.defects[0]]


def test_by_keys_from_the_grid_to_a_variant_and_its_line(qtbot: QtBot, page: SweepPage, found: Sweep) -> None:
    page.show_sweep(found)
    page.grid.setCurrentIndex(page.grid.grid.place("user.email", "null"))
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.variants.hasFocus()
    assert page.detail.toPlainText().startswith("user.email: null")
    assert page.save_button.isEnabled()
    with qtbot.waitSignal(page.go_to) as told:
        qtbot.keyClick(page.variants, Qt.Key.Key_Return)
    assert told.args is not None and told.args[1] == 2


def test_a_variant_that_does_not_fail_can_be_saved_and_a_note_cannot(
    qtbot: QtBot, page: SweepPage, found: Sweep
) -> None:
    page.show_sweep(found)
    denied = next(each for each in found.results if each.kind == "denied")
    page.grid.setCurrentIndex(page.grid.grid.place(denied.variant.row, denied.variant.kind))
    assert page.load_button.isEnabled()
    with qtbot.waitSignal(page.save_wanted) as told:
        qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert told.args == [denied]
    page.findings.setCurrentIndex(page.findings.row_model.index(1, 0))  # a note
    assert not page.load_button.isEnabled() and not page.save_button.isEnabled()
    assert "nothing_of_the_kind" in page.detail.toPlainText()


def test_a_sweep_of_something_else_says_so(page: SweepPage, found: Sweep) -> None:
    page.show_sweep(found)
    page.show_older(("the code",))
    assert page.title.accessibleName().endswith("(older: the code changed since)") and page.grid.dimmed
    page.show_older(())
    assert "older" not in page.title.accessibleName() and not page.grid.dimmed


def test_what_to_expect_of_metadata_is_told(qtbot: QtBot, page: SweepPage) -> None:
    assert page.options == Options()
    with qtbot.waitSignal(page.options_given):
        page.missing_box.click()
    assert page.options == Options(without_metadata=False)


def test_a_failure_leaves_nothing_of_the_sweep_before(page: SweepPage, found: Sweep) -> None:
    page.show_sweep(found)
    page.show_failure("Nothing was swept. Node.js was not found")
    assert page.sweep is None and page.grid.grid.rowCount() == 0 and not page.findings.row_model.rows
    assert page.detail.toPlainText() == "" and not page.load_button.isEnabled()


def test_where_there_is_little_width_the_lists_stand_below(page: SweepPage, theme: Theme, found: Sweep) -> None:
    page.show_sweep(replace(found, defects=()))
    page.resize(700, 800)
    assert page.split.orientation() == Qt.Orientation.Vertical
    theme.set_zoom(150)
    assert page.title.font() == theme.ui_font(1.1, bold=True)
