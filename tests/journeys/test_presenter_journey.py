"""A trainer in front of a room: an event is put together, guessed, revealed call by call and handed out, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.test_main_journey import CTRL, SHIFT, Person

pytestmark = pytest.mark.journey
ROLES = "https://sovereign.corp/roles"


def palette(person: Person, words: str) -> None:
    person.press(Qt.Key.Key_P, CTRL | SHIFT)
    person.qtbot.waitUntil(person.window.palette_overlay.search.hasFocus)
    person.type(words)
    person.press(Qt.Key.Key_Return)


def test_a_lesson_in_front_of_a_room(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "none.js")
    window, page = person.window, tmp_path / "handout.html"
    window.around = window.around._replace(dialogs=window.around.dialogs._replace(save_page=lambda _p, _s: page))

    # The event: an administrator from a log, on a strange network.
    person.press(Qt.Key.Key_U, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("administrator")
    person.press(Qt.Key.Key_Return)
    QApplication.clipboard().setText("{ user: { email: 'robin@corp.io' } }")
    person.press(Qt.Key.Key_V, CTRL | SHIFT)

    # The room guesses, and then sees the claims come one after another.
    person.press(Qt.Key.Key_F11, SHIFT)
    palette(person, "predict first")
    person.run()
    assert window.presenter.question.isVisible()
    person.press(Qt.Key.Key_PageDown)
    person.press(Qt.Key.Key_PageDown)
    assert ROLES in person.claims(0) and ROLES not in person.claims(1)
    assert person.claims(0)["email"][0] == '"robin@•••"'
    person.press(Qt.Key.Key_PageDown)
    assert ROLES in person.claims(1) and window.presenter.counter.label.text() == "2 of 2"
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_F11, SHIFT)
    assert person.claims(0)["email"][0] == '"robin@corp.io"' and window.menuBar().isVisible()

    # And takes a page home.
    palette(person, "run as a page")
    qtbot.waitUntil(page.exists)
    assert ROLES in page.read_text(encoding="utf-8")
    window.close()
