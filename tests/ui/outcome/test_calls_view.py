from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.outcome.calls_view import COLUMNS, CallsView, call_rows, call_text
from studio.ui.rows.cells import Place
from studio.ui.rows.model import RowModel
from studio.ui.theme import Theme
from tests.ui.outcome_samples import CALLS, action, call, outcome


def texts(index: int) -> list[str]:
    return [cell.text for cell in call_rows(outcome())[index].cells]


def test_a_call_in_words() -> None:
    expected = ["1", "idToken.setCustomClaim", '"https://example.com/roles", ["editor", "trainer"]', ""]
    assert texts(0) == [*expected, "applied", "line 4", "1.2 ms"]


def test_values_that_json_lacks_are_written_as_in_code() -> None:
    assert texts(4)[2] == '"theme", {"big": 1n, "when": Date 2026-01-01T00:00:00.000Z}'
    assert texts(5)[2] == '"a.b", function'


def test_only_an_answer_worth_a_word_is_shown() -> None:
    rows = call_rows(outcome(actions=(action(calls=(call(1, "api.cache.get", "k", returned={"value": "1"}),)),)))
    assert rows[0].cells[3].text == '{"value": "1"}'
    assert texts(3)[3] == ""


def test_what_did_not_apply_says_why_in_the_row() -> None:
    row = call_rows(outcome())[2]
    assert row.note == "aud is reserved; the platform drops it without an error. (claims.restricted)"
    assert (row.cells[4].text, row.cells[4].icon) == ("ignored", "effect-ignored")
    late = call_rows(outcome())[5].cells[4]
    assert (late.text, late.spoken) == ("refused", "refused, made too late")


def test_the_whole_call_can_be_read() -> None:
    assert call_text(CALLS[2]).splitlines() == [
        'api.idToken.setCustomClaim("aud", "mine")',
        "ignored: aud is reserved; the platform drops it without an error.",
    ]


def test_several_actions_are_named() -> None:
    rows = call_rows(outcome(actions=(action("first"), action("second"))))
    assert rows[len(CALLS)].cells[5].text == "second, line 4"
    assert rows[len(CALLS)].place == Place("second", 4, 3)


def test_the_model_is_accepted(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RowModel(COLUMNS)
    model.set_rows(call_rows(outcome()))
    qtmodeltester.check(model)


def test_keys_choose_read_copy_and_go(qtbot: QtBot, theme: Theme) -> None:
    view = CallsView(theme)
    qtbot.addWidget(view)
    view.set_rows(call_rows(outcome()))
    view.show()
    view.view.setFocus(Qt.FocusReason.TabFocusReason)
    view.view.setCurrentIndex(view.view.row_model.index(0, 0))
    qtbot.keyClick(view.view, Qt.Key.Key_Down)
    assert view.detail.toPlainText() == 'api.accessToken.setCustomClaim("https://example.com/plan", "pro")'
    qtbot.keyClick(view.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.detail.toPlainText()
    with qtbot.waitSignal(view.go_to) as told:
        qtbot.keyClick(view.view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert told.args == ["add-roles", 5, 3]
