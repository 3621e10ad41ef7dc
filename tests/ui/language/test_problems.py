from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from studio.ui.editor.marks import Problem
from studio.ui.language.findings import CodeFinding
from studio.ui.language.problems import InCode, finding_rows
from studio.ui.session import OpenAction
from tests.ui.language.conftest import Typist
from tests.ui.language.flows import project

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TAB = "Problems"


def tab(person: Typist) -> str:
    tabs = person.window.outcome.tabs
    return next(tabs.tabText(n) for n in range(tabs.count()) if tabs.tabText(n).startswith(TAB))


def listed(person: Typist) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in person.window.outcome.problems.view.row_model.rows]


def test_a_finding_as_a_row() -> None:
    action = OpenAction("guard")
    finding = CodeFinding(Problem(3, 5, "Bad. Because.", "warning"), "lint.x", (), "Because.", "https://a.b", "Bad")
    (row,) = finding_rows({action: [finding]}, {action: "guard"})
    assert [cell.text for cell in row.cells] == ["warning", "Bad", "lint.x", "line 3"]
    assert row.offers is not None and [each.opens for each in row.offers()] == ["https://a.b"]
    assert row.fresh
    assert row.about == InCode(action, finding)
    assert row.text() == "guard:3:5: Bad. Because. (lint.x)"
    other = OpenAction("other")
    (row,) = finding_rows({action: [finding], other: []}, {action: "guard", other: "other"})
    assert row.cells[3].text == "guard, line 3"


@pytest.mark.usefixtures("with_engine")
def test_findings_of_all_actions_stand_in_the_list_and_f8_walks_through_them(typist: Make, tmp_path: Path) -> None:
    person = typist()
    window = person.window
    assert window.files.open(project(tmp_path / "shop"))
    person.qtbot.waitUntil(lambda: tab(person) == "Problems 2", timeout=20_000)
    assert [(row[2], row[3]) for row in listed(person)] == [
        ("TS2551", "second, line 2"),
        ("lint.logs_event", "second, line 3"),
    ]
    assert window.session.action.name == "first"
    window.action.take_keyboard()
    person.press(Qt.Key.Key_F8)
    assert (window.session.action.name, window.editor.caret()) == ("second", (2, 14))
    person.press(Qt.Key.Key_F8)
    assert window.editor.caret()[0] == 3
    person.press(Qt.Key.Key_F8, SHIFT)
    assert window.editor.caret()[0] == 2
    person.press(Qt.Key.Key_F8, SHIFT)
    assert window.editor.caret()[0] == 3, "round the end, for the first action has no problem"


@pytest.mark.usefixtures("with_engine")
def test_enter_goes_there_and_ctrl_dot_mends_from_the_list(typist: Make, tmp_path: Path) -> None:
    person = typist()
    window = person.window
    assert window.files.open(project(tmp_path / "shop"))
    person.qtbot.waitUntil(lambda: tab(person) == "Problems 2", timeout=20_000)
    person.press(Qt.Key.Key_6, ALT)
    view = window.outcome.problems.view
    person.qtbot.waitUntil(view.hasFocus)
    person.press(Qt.Key.Key_Down)
    pages = [each for each in window.outcome.problems.findChildren(QToolButton) if each.text() == "Rule"]
    assert [each.isVisible() and "https://auth0.com/docs/" in each.toolTip() for each in pages] == [True]
    person.press(Qt.Key.Key_Return)
    assert (window.session.action.name, window.editor.caret()[0]) == ("second", 3)
    person.press(Qt.Key.Key_PageUp, CTRL)
    assert window.session.action.name == "first"
    person.press(Qt.Key.Key_6, ALT)
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Period, CTRL)
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and [each.text() for each in menu.actions()] == ["Write deny"]
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert window.session.action.name == "second" and "api.access.deny('no')" in person.text()
    person.qtbot.waitUntil(lambda: tab(person) == "Problems 1", timeout=20_000)


@pytest.mark.usefixtures("no_engine")
def test_problems_of_the_run_come_first_and_those_of_the_code_stay_when_it_is_old(typist: Make) -> None:
    person = typist()
    person.write(
        "exports.onExecutePostLogin = async (event) => {\n  console.log(event);\n  |throw new TypeError('x');\n};\n"
    )
    person.qtbot.waitUntil(lambda: tab(person) == "Problems 2", timeout=20_000)
    with person.qtbot.waitSignal(person.window.runs.ended, timeout=20_000):
        person.press(Qt.Key.Key_Return, CTRL)
    person.qtbot.waitUntil(lambda: tab(person) == "Problems 4")
    assert [row[0] for row in listed(person)] == ["error", "warning", "warning", "warning"], (
        "the whole event is too long for a log"
    )
    view = person.window.outcome.problems.view
    model = view.row_model
    person.type(" ")
    person.qtbot.waitUntil(lambda: view.meaning(model.index(0, 0), "danger") == "muted")
    assert [view.meaning(model.index(row, 0), "warn") for row in (1, 2, 3)] == ["muted", "warn", "warn"]
