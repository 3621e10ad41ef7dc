"""A flow is suspended and goes on, by keyboard alone: good, expired, forged, wrong state; a form; a challenge."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.project.scenario import load_scenario
from tests.journeys.test_main_journey import ALT, CTRL, NONE, SHIFT, Person

pytestmark = pytest.mark.journey


class Traveller(Person):
    """Somebody who is sent away and comes back."""

    def open_sample(self, words: str) -> None:
        self.press(Qt.Key.Key_O, CTRL | SHIFT)
        self.qtbot.waitUntil(self.window.palette_overlay.search.hasFocus)
        self.type(words)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.window.palette_overlay.isVisible())

    def come_back(self, key: Qt.Key = Qt.Key.Key_Return, modifiers: Any = CTRL | SHIFT) -> str:
        with self.qtbot.waitSignal(self.window.runs.ended, timeout=15_000):
            self.press(key, modifiers)
        return self.window.outcome.banner.state.headline

    def edit_return(self) -> None:
        self.press(Qt.Key.Key_9, ALT)
        assert self.window.outcome.tabs.currentWidget() is self.window.resume.page

    @property
    def detail(self) -> str:
        return self.window.outcome.banner.state.detail

    def handlers(self) -> list[str]:
        last = self.window.session.last
        return [action.handler for action in last.outcome.actions] if last else []


@pytest.fixture
def traveller(qtbot: QtBot, tmp_path: Path) -> Traveller:
    return Traveller(qtbot, None, tmp_path / "saved.yaml")


def test_the_round_trips_of_a_redirect(traveller: Traveller, tmp_path: Path) -> None:
    window = traveller.window
    traveller.open_sample("first login welcome")
    assert window.bar.events.currentText() == "First login welcome"
    assert traveller.run() == "Paused at a redirect"
    assert traveller.detail == "https://welcome.example.com/start with session_token"

    # Good: the payload is typed, and the second handler reads it.
    traveller.edit_return()
    assert traveller.focus().accessibleName() == "What comes back"
    traveller.tab_to("Payload of the token, JSON")
    traveller.press(Qt.Key.Key_A, CTRL)
    traveller.type('{"newsletter": "daily"}')
    assert traveller.come_back() == "Login would continue with no custom claims and 2 changes"
    assert traveller.handlers() == ["onExecutePostLogin", "onContinuePostLogin"]
    last = window.session.last
    assert last is not None and last.outcome.changes["user_metadata"] == {"newsletter": "daily"}
    first = last.recordings[0]

    # Expired, forged, without a token: each one key away, and nothing is run twice.
    traveller.edit_return()
    for digit, told in (
        (Qt.Key.Key_2, "The session token is invalid: Token has expired."),
        (Qt.Key.Key_3, "The session token is invalid: Failed signature validation"),
        (Qt.Key.Key_5, "There is no parameter called 'session_token'"),
    ):
        traveller.press(digit)
        assert traveller.come_back(Qt.Key.Key_Return, NONE) == "The action threw an error"
        assert told in traveller.detail
        assert window.session.last is not None and window.session.last.recordings[0] is first
        assert traveller.focus().accessibleName() == "What comes back"

    # The wrong state never reaches the action.
    traveller.press(Qt.Key.Key_4)
    assert traveller.come_back() == "Login would be denied"
    assert "state" in traveller.detail and traveller.handlers() == ["onExecutePostLogin"]

    # Well once more, with the payload as it was typed; and saved, the scenario keeps what came back.
    traveller.press(Qt.Key.Key_1)
    assert traveller.come_back() == "Login would continue with no custom claims and 2 changes"
    window.commands.do("event.save_as")
    (brought,) = load_scenario(tmp_path / "saved.yaml").continue_
    assert brought["query"]["session_token"]["$sign"]["payload"] == {"newsletter": "daily"}
    traveller.press(Qt.Key.Key_2, CTRL)
    assert traveller.run().startswith("Login would continue"), "what is saved goes through by itself"
    window.close()


def test_starting_again_goes_back_to_where_the_user_was_sent_away(traveller: Traveller) -> None:
    window = traveller.window
    traveller.open_sample("first login welcome back")
    assert traveller.run() == "Login would continue with no custom claims and 2 changes"
    traveller.edit_return()
    page = window.resume.page
    assert '"newsletter": "weekly"' in page.site.payload.text()
    for _ in range(30):
        if traveller.focus() is page.start_again:
            break
        traveller.press(Qt.Key.Key_Tab, SHIFT)
    assert traveller.come_back(Qt.Key.Key_Space, NONE) == "Paused at a redirect"
    assert traveller.handlers() == ["onExecutePostLogin"]
    window.close()


def test_a_form_is_filled_in(traveller: Traveller) -> None:
    window = traveller.window
    traveller.open_sample("terms form")
    traveller.run()
    assert window.outcome.banner.state.headline == "Paused at a form"
    assert traveller.come_back() == "Login would be denied", "the form was sent as it stood"
    traveller.edit_return()
    traveller.press(Qt.Key.Key_A, CTRL)
    traveller.type('{"version": "2026-01", "accepted": tru')
    assert window.resume.page.mistake.isVisible()
    assert not window.runs.running
    traveller.type("e}")
    assert traveller.come_back() == "Login would continue with no custom claims and 1 change"
    window.close()


def test_a_challenge_is_failed_and_passed(traveller: Traveller) -> None:
    window = traveller.window
    traveller.open_sample("step up")
    traveller.run()
    assert window.outcome.banner.state.headline == "Waiting for a challenge"
    traveller.edit_return()
    traveller.press(Qt.Key.Key_2)
    assert traveller.come_back(Qt.Key.Key_Return, NONE) == "Login would be denied"
    traveller.press(Qt.Key.Key_1)
    assert traveller.come_back().startswith("Login would continue")
    assert "amr" in traveller.claims(0)
    window.close()


def test_one_suspension_follows_another(traveller: Traveller) -> None:
    window = traveller.window
    code = """exports.onExecutePostLogin = async (event, api) => {
  api.redirect.sendUserTo('https://example.com/');
};
exports.onContinuePostLogin = async (event, api) => {
  api.prompt.render('ap_1', { fields: { a: 1 } });
};
"""
    window.editor.set_text(code)
    assert traveller.run() == "Paused at a redirect"
    traveller.edit_return()
    assert traveller.come_back() == "Paused at a form"
    page = window.resume.page
    assert page.chooser.currentText() == "2 of 2: form"
    assert page.prompt.fields.isAncestorOf(traveller.focus())
    with traveller.qtbot.waitSignal(window.runs.ended, timeout=15_000):
        traveller.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert window.session.last is not None and window.session.last.returned == 2
    window.close()
