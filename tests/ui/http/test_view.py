from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.http.rows import COLUMNS, MOCK, exchange_text, http_rows, request_text, response_text
from studio.ui.http.view import HttpView
from studio.ui.rows.model import RowModel
from studio.ui.theme import Theme
from tests.ui.outcome_samples import HOSTILE, action, exchange, outcome

BLOCKED = exchange(2, status=None, served_by="blocked", failure="The network is blocked.", response_body=None)
RUN = outcome(actions=(action(http=(exchange(1), BLOCKED, exchange(3, status=503))),))


def test_requests_say_how_they_went_in_words_and_icons() -> None:
    rows = http_rows(RUN)
    assert [(row.cells[2].text, row.cells[2].icon) for row in rows] == [
        ("200", "effect-applied"),
        ("blocked", "effect-refused"),
        ("503", "level-warn"),
    ]
    assert rows[1].note == "The network is blocked."
    assert [cell.text for cell in rows[0].cells][3:] == ["mock", "20 ms", "line 9", ""]


def test_messages_are_written_as_they_travelled() -> None:
    assert request_text(exchange(1, method="POST", request_body="a=1")).splitlines() == [
        "POST https://api.stripe.com/v1/customers/cus_1",
        "accept: application/json",
        "authorization: Bearer sk_test_1",
        "",
        "a=1",
    ]
    assert response_text(BLOCKED) == "No response: The network is blocked."
    assert response_text(exchange(1)) in exchange_text(exchange(1))


def test_choosing_a_request_shows_both_sides(qtbot: QtBot, theme: Theme) -> None:
    view = HttpView(theme)
    qtbot.addWidget(view)
    view.show()
    view.show_outcome(RUN)
    assert not view.request.isVisible()
    view.view.setCurrentIndex(view.view.row_model.index(0, 0))
    assert '"plan": "gold"' in view.response.toPlainText()
    qtbot.keyClick(view.view, Qt.Key.Key_Down)
    assert view.response.toPlainText() == "No response: The network is blocked."
    qtbot.keyClick(view.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == exchange_text(BLOCKED)
    view.show_outcome(None)
    assert not view.request.isVisible()


def test_hostile_bodies_are_escaped_and_cut(qtbot: QtBot, theme: Theme) -> None:
    view = HttpView(theme)
    qtbot.addWidget(view)
    huge = exchange(1, url="https://x/" + "y" * 100_000, response_body=HOSTILE * 5_000, response_headers={HOSTILE: "x"})
    view.show_outcome(outcome(actions=(action(http=(huge,)),)))
    view.view.setCurrentIndex(view.view.row_model.index(0, 0))
    text = view.response.toPlainText()
    assert "\u202e" not in text and "more characters" in text
    assert len(text) < 60_000


def test_the_model_is_accepted(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RowModel(COLUMNS)
    model.set_rows(http_rows(RUN))
    qtmodeltester.check(model)


def test_the_link_to_a_mock_asks_for_it_and_not_for_the_line(qtbot: QtBot, theme: Theme) -> None:
    view = HttpView(theme)
    qtbot.addWidget(view)
    view.resize(1_300, 200)
    view.show()
    view.show_outcome(RUN)
    where = view.view.visualRect(view.view.row_model.index(1, MOCK)).center()
    with qtbot.assertNotEmitted(view.go_to), qtbot.waitSignal(view.view.mock_asked) as asked:
        qtbot.mouseClick(view.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked.args == [1]
    with qtbot.waitSignal(view.view.mock_asked) as asked:
        view.view.ask_for_mock()
    assert asked.args == [1]


def test_the_mock_that_answered_is_named_and_the_chosen_row_stays(qtbot: QtBot, theme: Theme) -> None:
    view = HttpView(theme)
    qtbot.addWidget(view)
    view.show()
    view.show_outcome(RUN)
    view.view.setCurrentIndex(view.view.row_model.index(2, 0))
    view.show_serving(RUN, (0, None, 3))
    assert [row.cells[MOCK].text for row in view.view.row_model.rows] == ["mock 1", "Add as mock", "mock 4"]
    assert view.view.currentIndex().row() == 2


def test_detail_stands_below_where_there_is_little_width(qtbot: QtBot, theme: Theme) -> None:
    view = HttpView(theme)
    qtbot.addWidget(view)
    view.show()
    for size, orientation in (((500, 800), Qt.Orientation.Vertical), ((1_300, 300), Qt.Orientation.Horizontal)):
        view.resize(*size)
        assert view._split.orientation() == orientation
