from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.flow.received import Asked, Later, Response, Step, response_of
from studio.ui.outcome.response_view import ResponseView
from studio.ui.theme import Theme

BACK = Step("redirect", 302, {"location": "https://app.test/", "code": "1"}, "Back", {"Location": "https://app.test/"})
TOKEN = Step("token", 200, {"access_token": "eyJ"}, "Tokens", asked=Asked("POST", "https://x.test/t", {"a": "b"}))
BOTH = response_of(BACK, TOKEN)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ResponseView:
    made = ResponseView(theme, load().rules)
    qtbot.addWidget(made)
    made.resize(1_000, 300)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def copied(deed: Callable[[], None]) -> str:
    QGuiApplication.clipboard().setText("before")
    deed()
    return QGuiApplication.clipboard().text()


def test_before_a_run_it_says_what_it_is_for(view: ResponseView) -> None:
    assert view._note.toPlainText() == "What the application receives appears here after a run."
    assert not view.copy_button.isEnabled()


def test_the_last_answer_is_chosen_and_its_body_shown(view: ResponseView) -> None:
    view.show_response(BOTH)
    assert view.editor.text() == '{\n  "access_token": "eyJ"\n}'
    assert view.list.view.currentIndex().row() == 1
    view.show_response(None)
    assert view._pages.currentIndex() == 0 and not view.list.view.row_model.rows


def test_the_keyboard_walks_through_the_answers(qtbot: QtBot, view: ResponseView) -> None:
    view.show_response(BOTH)
    view.list.view.setFocus()
    qtbot.waitUntil(view.list.view.hasFocus)
    qtbot.keyClick(view.list.view, Qt.Key.Key_Home)
    assert view.editor.text() == '{\n  "code": "1"\n}'
    assert view._title.text() == "Parameters of 302 Found"
    qtbot.keyClick(view.list.view, Qt.Key.Key_Down)
    assert view.list.detail.toPlainText() == "https://app.test/"
    assert view.editor.text() == '{\n  "code": "1"\n}'
    qtbot.keyClick(view.list.view, Qt.Key.Key_End)
    assert view._title.text() == "Body of 200 OK"


def test_answer_body_and_request_are_copied(qtbot: QtBot, view: ResponseView) -> None:
    view.show_response(BOTH)
    with qtbot.waitSignal(view.status) as told:
        assert copied(view.copy_answer).startswith("200 OK\n")
    assert told.args == ["Answer copied"]
    assert copied(view.copy_body) == '{\n  "access_token": "eyJ"\n}'
    assert copied(view.copy_curl) == "curl https://x.test/t \\\n  --data-urlencode a=b"
    assert view.curl_action.isEnabled()


def test_what_is_not_there_is_not_copied(qtbot: QtBot, view: ResponseView) -> None:
    view.show_response(response_of(Step("none", None, {}, "Nobody waits")))
    assert not view.curl_action.isEnabled()
    with qtbot.waitSignal(view.status) as told:
        assert copied(view.copy_curl) == "before"
    assert told.args == ["Request: nothing to copy"]
    assert view._note.toPlainText() == "This answer has no body to show."


def test_nothing_is_signed_before_somebody_looks(qtbot: QtBot, theme: Theme) -> None:
    signed: list[str] = []

    def sign() -> str:
        signed.append("signed")
        return "eyJ"

    made = ResponseView(theme, load().rules)
    qtbot.addWidget(made)
    made.show_response(response_of(Step("token", 200, Later({"access_token": sign}))))
    assert signed == []
    made.show()
    assert signed and made.editor.text() == '{\n  "access_token": "eyJ"\n}'


def test_the_body_goes_below_where_there_is_no_room_beside(view: ResponseView) -> None:
    view.set_stacked(True)
    assert view.splitter.orientation() == Qt.Orientation.Vertical
    view.set_stacked(False)
    assert view.splitter.orientation() == Qt.Orientation.Horizontal


def test_it_follows_the_theme_and_everything_has_a_name(view: ResponseView, theme: Theme) -> None:
    view.show_response(Response("error", 403, {"error": "x"}))
    theme.set_zoom(175)
    theme.set_zoom(100)
    view.set_dimmed(True)
    named = (view.list.view, view.copy_button, view.editor, view._note)
    assert all(widget.accessibleName() for widget in named)
