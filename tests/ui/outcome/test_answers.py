from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.outcome.answers import Answers
from studio.ui.outcome.claims_model import Reading
from studio.ui.theme import Theme
from tests.ui.outcome_samples import outcome, tokens
from tests.ui.saml_samples import login


@pytest.fixture
def answers(qtbot: QtBot, theme: Theme) -> Answers:
    made = Answers(theme)
    qtbot.addWidget(made)
    made.resize(1_000, 300)
    made.show()
    return made


def test_notes_stand_in_place_of_tokens(answers: Answers) -> None:
    answers.show_notes(("first", "second"), Reading())
    assert [pane.note.toPlainText() for pane in answers.panes] == ["first", "second"]
    assert answers.title == "Tokens"


def test_the_view_of_a_response_is_made_for_the_first_one(answers: Answers) -> None:
    answers.set_stacked(True)
    answers.show_answer(outcome(), tokens(), Reading())
    assert answers.saml is None and answers.list is answers.panes[0].claims.view
    done = login()
    answers.show_answer(done.outcome, done.tokens, Reading())
    made = answers.saml
    assert made and made.isVisible() and made.orientation() == Qt.Orientation.Vertical
    assert answers.title == "SAML response" and answers.list is made.list
    answers.show_answer(done.outcome, done.tokens, Reading())
    assert answers.saml is made


def test_what_holds_for_tokens_holds_for_a_response(qtbot: QtBot, answers: Answers) -> None:
    done = login()
    answers.show_answer(done.outcome, done.tokens, Reading())
    made = answers.saml
    assert made
    answers.set_stale("(older)")
    assert {made.attributes.tag, *(pane.tag for pane in answers.panes)} == {"(older)"}
    answers.set_reading(Reading(only_changed=True))
    assert len(made.attributes.attributes.view.row_model.rows) == 5
    answers.set_stacked(False)
    assert made.orientation() == answers.splitter.orientation() == Qt.Orientation.Horizontal
    with qtbot.waitSignal(answers.copied):
        made.document.copy_shown()
    with qtbot.waitSignal(answers.go_to) as told:
        made.go_to.emit("mine", 2, 1)
    assert told.args == ["mine", 2, 1]


def order(window: QWidget) -> list[QWidget]:
    """What Tab comes to, from the window on."""
    found, each = [], window.nextInFocusChain()
    while each is not window and each is not None:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(each)
        each = each.nextInFocusChain()
    return found


def test_what_nobody_needs_before_a_run_is_made_later_at_its_place_for_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    window, before, answers = QWidget(), QLineEdit(), Answers(theme)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (before, answers):
        column.addWidget(part)
    answers.show_notes(("first", "second"), Reading())
    window.show()
    made = [{"claims", "search"} & part.__dict__.keys() for part in (answers, *answers.panes)]
    assert made == [set(), set(), set()]
    answers.prepare()
    answers.open_search()
    left, right = answers.panes
    wanted = (before, answers.search.field, left.copy_button, left.fold, left.claims.view)
    places = [order(window).index(each) for each in (*wanted, right.copy_button, right.fold, right.claims.view)]
    assert places == sorted(places)
