from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.http.mock_answer import AnswerSide
from studio.ui.http.mock_fields import TextField
from studio.ui.http.mock_form import StepForm
from studio.ui.http.mock_reading import Mistake
from studio.ui.theme import Theme

STEPS = (StepForm(status="503", body_kind="text", body="busy"), StepForm("dns", delay="20"), StepForm(body="{}"))


@pytest.fixture
def side(qtbot: QtBot, theme: Theme) -> AnswerSide:
    made = AnswerSide(theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def choose(box: object, index: int) -> None:
    box.setCurrentIndex(index)  # type: ignore[attr-defined]
    box.activated.emit(index)  # type: ignore[attr-defined]


def test_answers_are_shown_silently_and_read_back(qtbot: QtBot, side: AnswerSide) -> None:
    with qtbot.assertNotEmitted(side.edited):
        side.show_steps(STEPS)
    assert side.read() == STEPS
    assert side.step.currentText() == "1 of 3" and side.text.text() == "busy"


def test_only_the_fields_that_count_are_shown(side: AnswerSide) -> None:
    side.show_steps(STEPS)
    assert side.status.isVisible() and side.text.isVisible() and not side.json.isVisible()
    choose(side.step, 1)
    assert not side.status.isVisible() and not side.switch.isVisible() and side.delay.text() == "20"
    choose(side.step, 2)
    assert side.json.isVisible() and side.body_kind.isVisible()
    side.switch.choose("headers")
    assert side.headers.isVisible() and not side.body_kind.isVisible()
    side.show_steps((StepForm(),))
    assert not side.step.isVisible() and not side.remove.isVisible()


def test_answers_are_added_and_removed(qtbot: QtBot, side: AnswerSide) -> None:
    side.show_steps((STEPS[0],))
    with qtbot.waitSignal(side.edited):
        side.add.click()
    assert side.read() == (STEPS[0], STEPS[0]) and side.step.currentText() == "2 of 2"
    choose(side.kind, 1)
    assert side.read()[1].kind == "timeout"
    side.remove.click()
    assert side.read() == (STEPS[0],)
    side.remove.click()
    assert side.read() == (STEPS[0],)


def test_another_kind_of_body_takes_the_text_along(side: AnswerSide) -> None:
    side.show_steps((StepForm(body='{"a": 1}'),))
    choose(side.body_kind, 1)
    assert side.read() == (StepForm(body_kind="text", body='{"a": 1}'),)
    assert side.text.text() == '{"a": 1}'
    choose(side.body_kind, 3)
    choose(side.body_kind, 0)
    assert side.json.text() == '{"a": 1}'


def test_typing_is_read(qtbot: QtBot, side: AnswerSide) -> None:
    side.show_steps((StepForm(body_kind="text"),))
    side.status.clear()
    qtbot.keyClicks(side.status, "404")
    qtbot.keyClicks(side.delay, "5")
    for field in (side.text, side.headers):
        assert isinstance(field, TextField)
        qtbot.keyClicks(field, "a: b")
    assert side.read() == (StepForm("response", "404", "5", "a: b", "text", "a: b"),)


@pytest.mark.parametrize("field", ["status", "delay", "body", "answer_headers"])
def test_every_mistake_can_be_reached(side: AnswerSide, field: str) -> None:
    side.show_steps((*STEPS[:2], StepForm(body="{\n")))
    mistake = Mistake(field, "Wrong.", 1, 2)
    side.go_to(mistake)
    side.show_mistakes((mistake,))
    wanted = {"status": side.status, "delay": side.delay, "body": side.json, "answer_headers": side.headers}[field]
    focus = side.focusWidget()
    assert side.step.currentText() == "3 of 3"
    assert focus is not None and (focus is wanted or wanted.isAncestorOf(focus))


def test_the_keyboard_goes_to_the_body_or_the_kind(side: AnswerSide) -> None:
    side.show_steps((STEPS[1],))
    side.take_keyboard()
    assert side.focusWidget() is side.kind
    side.show_steps((STEPS[0],))
    side.take_keyboard()
    assert side.focusWidget() is side.text
