from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.http.mock_fields import TextField
from studio.ui.http.mock_form import MockForm
from studio.ui.http.mock_reading import Mistake
from studio.ui.http.mock_request import RequestSide
from studio.ui.theme import Theme

FORM = MockForm("POST", "https://a.test/*", "page: 2", "x: *", "{}", "", "")


@pytest.fixture
def side(qtbot: QtBot, theme: Theme) -> RequestSide:
    made = RequestSide(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_form_is_shown_silently_and_read_back(qtbot: QtBot, side: RequestSide) -> None:
    with qtbot.assertNotEmitted(side.edited):
        side.show_form(FORM)
    assert side.read(MockForm()) == FORM


def test_typing_anywhere_is_told(qtbot: QtBot, side: RequestSide) -> None:
    side.show_form(FORM)
    for do in (
        lambda: side.method.setCurrentText("PUT"),
        lambda: qtbot.keyClicks(side.url, "x"),
        lambda: qtbot.keyClicks(_text(side, "query"), "x"),
    ):
        with qtbot.waitSignal(side.edited):
            do()


def _text(side: RequestSide, key: str) -> TextField:
    field = side.fields[key]
    assert isinstance(field, TextField)
    return field


def test_the_first_condition_that_there_is_is_shown(side: RequestSide) -> None:
    side.choose_filled(MockForm(json="{}"))
    assert side.switch.current == "json" and side.fields["json"].isVisible()
    side.choose_filled(MockForm())
    assert side.switch.current == "query"


@pytest.mark.parametrize("field", ["query", "headers", "json", "text", "url", "method"])
def test_every_mistake_can_be_reached(qtbot: QtBot, side: RequestSide, field: str) -> None:
    mistake = Mistake(field, "Wrong.", 1)
    side.show_mistakes({field: mistake})
    side.activateWindow()
    side.go_to(mistake)
    focus = side.focusWidget()
    wanted = {**side.fields, "url": side.url, "method": side.method}[field]
    assert focus is not None and (focus is wanted or wanted.isAncestorOf(focus))
