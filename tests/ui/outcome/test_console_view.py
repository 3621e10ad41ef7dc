from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.outcome.console_view import COLUMNS, SHOWN, ConsoleView, console_rows, matching, said
from studio.ui.rows.model import RowModel
from studio.ui.theme import Theme
from tests.ui.outcome_samples import HOSTILE, LINES, action, console, outcome


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ConsoleView:
    made = ConsoleView(theme)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def shown(view: ConsoleView) -> list[str]:
    return [row.cells[1].text for row in view.pane.view.row_model.rows]


def test_hostile_text_is_escaped_and_keeps_its_lines() -> None:
    text = console_rows(said(outcome()), False)[3].cells[1].text
    assert text.startswith("<b>bold</b> \\u202egnp.exe\\0\\u001b[31m\\u200b\n    tab <img src=x> AAA")


def test_levels_have_icon_and_word() -> None:
    marks = [(row.cells[0].icon, row.cells[0].text) for row in console_rows(said(outcome()), False)]
    expected = [
        ("level-log", "log"),
        ("level-info", "info"),
        ("level-warn", "warn"),
        ("level-error", "error"),
    ]
    assert marks == expected
    raw = console_rows([("a", console(1, "x", raw=True))], False)[0]
    assert raw.cells[0].text == "output"


def test_a_very_high_line_is_cut_and_counted() -> None:
    row = console_rows([("a", console(1, "\n".join("x" * 20)))], False)[0]
    assert row.cells[1].text.endswith("… 8 more lines")
    assert row.detail is not None and row.detail().count("x") == 20


def test_filtering_looks_at_text_and_level() -> None:
    lines = said(outcome())
    assert [line.text for _, line in matching(lines, "PLAN")] == [LINES[2].text]
    assert [line.text for _, line in matching(lines, "info")] == [LINES[1].text]
    assert matching(lines, "  ") == lines


def test_typing_into_the_filter_filters(qtbot: QtBot, view: ConsoleView) -> None:
    view.show_outcome(outcome())
    qtbot.keyClicks(view.filter, "plan")
    assert shown(view) == ["plan is missing, using pro"]
    view.show_outcome(None)
    assert shown(view) == []


def test_ten_thousand_lines_stay_quick_and_the_earlier_are_counted(qtbot: QtBot, view: ConsoleView) -> None:
    many = outcome(actions=(action(console=tuple(console(i, f"{i}\u202e\nmore") for i in range(10_000))),))
    began = time.perf_counter()
    view.show_outcome(many)
    view.repaint()
    assert time.perf_counter() - began < 2
    rows = shown(view)
    assert len(rows) == SHOWN + 1
    assert rows[0] == "… 5,000 earlier lines hidden"
    qtbot.keyClicks(view.filter, "9999")
    assert shown(view) == ["9999\\u202e\nmore"]


def test_all_lines_can_be_copied_as_they_were(qtbot: QtBot, view: ConsoleView) -> None:
    view.show_outcome(outcome())
    button = next(each for each in view.findChildren(QToolButton) if each.text() == "Copy all")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().startswith("checking ada@example.com\ntwo\nlines\n")
    assert "<b>bold</b>" in QGuiApplication.clipboard().text()


def test_the_filter_has_a_label_and_a_name(view: ConsoleView) -> None:
    label = next(each for each in view.findChildren(QLabel) if each.text() == "&Filter")
    assert label.buddy() is view.filter
    assert view.filter.accessibleName() == "Filter the console"


def test_the_model_is_accepted(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RowModel(COLUMNS)
    model.set_rows(console_rows([("a", console(1, HOSTILE * 100))], True))
    qtmodeltester.check(model)
