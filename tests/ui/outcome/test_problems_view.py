from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.flow.outcome import Finding
from studio.sandbox.recording import ActionError
from studio.ui.outcome.problems_view import COLUMNS, ProblemsView, problem_rows
from studio.ui.rows.cells import Place
from studio.ui.rows.model import RowModel
from studio.ui.theme import Theme
from tests.ui.outcome_samples import ERROR, HOSTILE, STACK, TIMEOUT, action, outcome


def test_an_error_comes_first_with_its_frames() -> None:
    error, warning = problem_rows(ERROR)
    assert error.cells[1].text == "TypeError: Cannot read properties of undefined (reading 'roles')"
    assert error.place == Place("add-roles", 7, 38)
    assert [frame.cells[1].text for frame in error.children] == [
        "at exports.onExecutePostLogin",
        "at async run",
        "at top level",
    ]
    assert [frame.place for frame in error.children] == [
        Place("add-roles", 7, 38),
        None,
        Place("add-roles", 2, 1),
    ]
    assert error.text() == STACK
    assert warning.cells[2].text == "limits.log_persisted"


def test_a_frame_is_known_by_its_file_even_with_spaces_in_its_name() -> None:
    frames_of_stack = (
        "at f (C:\\my actions\\my roles.js:3:5)",
        "at async my roles.js:9:1",
        "at Map.forEach (<anonymous>)",
    )
    stack = "\n    ".join(["Error: x", *frames_of_stack])
    error = ActionError("Error", "x", 3, 5, stack)
    failed = action("roles", file="my roles.js", status="error", error=error)
    frames = problem_rows(outcome(status="error", actions=(failed,)))[0].children
    assert [frame.place for frame in frames] == [Place("roles", 3, 5), Place("roles", 9, 1)]


def test_a_run_that_ended_without_an_error_says_how() -> None:
    assert problem_rows(TIMEOUT)[0].cells[1].text == "add-roles was stopped after 20 s."


def test_a_warning_links_only_where_its_action_is_known() -> None:
    found = (Finding("limits.x", "Much.", 3),)
    assert problem_rows(outcome(warnings=found))[0].place == Place("add-roles", 3)
    several = outcome(warnings=found, actions=(action("a"), action("b")))
    row = problem_rows(several)[0]
    assert row.place is None
    assert row.cells[3].text == "line 3" and not row.cells[3].link


def test_nothing_wrong_is_no_row() -> None:
    assert problem_rows(outcome(warnings=())) == ()


def test_a_hostile_error_is_shown_and_takes_no_time() -> None:
    stack = "Error: " + HOSTILE * 1_000 + "\n    at " + "(" * 50_000 + "\n" + "    at f (add-roles.js:3:1)\n" * 9_000
    error = ActionError(HOSTILE, HOSTILE * 5_000, 3, 1, stack, HOSTILE)
    row = problem_rows(outcome(status="error", actions=(action(status="error", error=error),)))[0]
    assert len(row.children) <= 30
    assert "\u202e" not in row.cells[1].text + row.note
    assert row.detail is not None and "\u202e" not in row.detail()


def test_the_tree_is_driven_by_keys(qtbot: QtBot, qtmodeltester: ModelTester, theme: Theme) -> None:
    view = ProblemsView(theme)
    qtbot.addWidget(view)
    view.set_rows(problem_rows(ERROR))
    view.show()
    view.view.setCurrentIndex(view.view.row_model.index(0, 0))
    qtbot.keyClick(view.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.go_to) as told:
        qtbot.keyClick(view.view, Qt.Key.Key_Return)
    assert told.args == ["add-roles", 7, 38]
    model = RowModel(COLUMNS)
    model.set_rows(problem_rows(ERROR))
    qtmodeltester.check(model)
