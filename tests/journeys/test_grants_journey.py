"""Somebody asks what the application would receive, by keyboard alone: another grant, a run, the Response tab."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from studio.ui.rows.cells import Row
from tests.journeys.test_main_journey import ALT, CTRL, SHIFT, Person

pytestmark = pytest.mark.journey


def choose(person: Person, name: str) -> None:
    """Open the choice with its key, go to a grant and take it."""
    person.press(Qt.Key.Key_E, CTRL | SHIFT)
    choice = person.window.builder.grant_choice
    person.qtbot.waitUntil(choice.view().isVisible)
    keys = [choice.itemText(index) for index in range(choice.count())]
    person.qtbot.keyClick(choice.view(), Qt.Key.Key_Home)
    for _ in range(keys.index(name)):
        person.qtbot.keyClick(choice.view(), Qt.Key.Key_Down)
    person.qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: choice.currentText() == name)
    # Without a window manager nobody gives the window its focus back when the list closes.
    person.window.activateWindow()
    person.qtbot.waitUntil(choice.hasFocus)


def answers(person: Person) -> list[tuple[str, str]]:
    rows: Sequence[Row] = person.window.outcome.response.list.view.row_model.rows
    return [(row.cells[0].text, row.cells[1].text) for row in rows]


def test_what_the_application_receives_per_grant(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "unused.js")
    window = person.window
    person.press(Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("verified email unconfirmed")
    person.press(Qt.Key.Key_Return)

    # A denied login through the browser goes back to the application.
    assert person.run() == "Login would be denied"
    person.press(Qt.Key.Key_7, ALT)
    assert window.outcome.tabs.tabText(6) == "Response 302"
    assert answers(person) == [("302", "The browser is back at the application")]

    # The same denial at a device: a page for the person, an error for the device.
    choose(person, "Device")
    assert window.status.currentMessage().startswith("Device: ")
    assert person.run() == "Login would be denied"
    person.press(Qt.Key.Key_7, ALT)
    assert answers(person) == [("403", "A page for the person"), ("403", "The device asks again and gets an error")]

    # The request is copied as a command.
    window.outcome.response.copy_curl()
    assert QGuiApplication.clipboard().text().startswith("curl https://studio-dev.us.auth0.com/oauth/token")

    # One undo in the event zone brings the whole browser login back, seen in the tree.
    person.press(Qt.Key.Key_1, CTRL)
    person.press(Qt.Key.Key_J, CTRL | SHIFT)
    assert window.builder.view == "tree"
    person.press(Qt.Key.Key_Z, CTRL)
    assert window.builder.grant_choice.currentText() == "Browser login"
    assert window.document.get(("transaction", "protocol")) == "oidc-basic-profile"


def test_the_palette_finds_the_choice_and_other_triggers_have_others(qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(qtbot, None, tmp_path / "unused.js")
    window = person.window
    person.press(Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    person.type("choose grant")
    person.press(Qt.Key.Key_Return)
    choice: QComboBox = window.builder.grant_choice
    qtbot.waitUntil(choice.view().isVisible)
    qtbot.keyClick(choice.view(), Qt.Key.Key_Escape)
    window.session.choose_trigger("credentials-exchange")
    assert choice.currentText() == "Client credentials"
    window.session.choose_trigger("post-change-password")
    assert choice.isHidden()
    window.commands.do("event.grant")
    assert not choice.view().isVisible()
