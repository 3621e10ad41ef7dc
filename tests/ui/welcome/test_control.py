from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.covers import WELCOME
from studio.ui.welcome.page import WayButton, WelcomePage
from studio.ui.window import Window
from tests.ui.driving import flow_project, keys


def titles(window: Window) -> list[str]:
    page = window.covers.content(WELCOME)
    assert isinstance(page, WelcomePage)
    return [button.way.title for section in page._sections for button in section.buttons]


def choose(window: Window, title: str) -> None:
    button = next(b for b in window.covers.content(WELCOME).findChildren(WayButton) if b.way.title == title)
    button.setFocus()
    button.click()


def test_it_greets_only_where_that_is_wanted(qtbot: QtBot, window: Window) -> None:
    window.welcome.greet()
    assert window.covers.current == WELCOME
    page = window.covers.content(WELCOME)
    assert isinstance(page, WelcomePage)
    page.at_start.click()
    assert not window.view.preferences.welcome
    window.covers.close_cover()
    window.welcome.greet()
    assert window.covers.current == ""


def test_whoever_types_is_in_the_editor_with_every_letter(qtbot: QtBot, window: Window) -> None:
    window.editor.set_text("")
    window.welcome.greet()
    for letter in "exports":
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    assert window.editor.text() == "exports"
    assert window.editor.view.hasFocus()


def test_samples_and_what_was_opened_last_are_one_key_away(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    root = flow_project(tmp_path / "onboarding")
    window.files.open(root)
    window.commands.do("help.welcome")
    assert {"Role claim", "All samples…", "onboarding"} <= set(titles(window))
    choose(window, "Vanishing claim")
    assert window.covers.current == "" and window.bar.events.currentText() == "Vanishing claim"
    window.commands.do("help.welcome")
    choose(window, "onboarding")
    assert window.session.flows.project is not None and window.covers.current == ""


def test_a_lesson_begins_from_here(qtbot: QtBot, window: Window) -> None:
    window.welcome.greet()
    first = window.lessons.entries()[0]
    choose(window, first.title)
    assert window.covers.current == "" and window.lessons.pane.isVisible()


def test_escape_leaves_what_is_open_as_it_was(qtbot: QtBot, window: Window) -> None:
    before = window.editor.text()
    window.welcome.greet()
    keys(qtbot, Qt.Key.Key_Escape)
    assert window.editor.text() == before and window.editor.view.hasFocus()
