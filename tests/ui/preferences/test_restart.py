from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.project.drafts import Drafts
from studio.project.preferences import load_preferences
from studio.ui import speech
from studio.ui.covers import PREFERENCES
from studio.ui.preferences.page import PreferencesPage
from studio.ui.preferences.restart import begin_again, command
from studio.ui.window import Window
from tests.ui.driving import CTRL, keys


def choose_language(qtbot: QtBot, window: Window, downs: int) -> None:
    keys(qtbot, Qt.Key.Key_Comma, CTRL)
    page = window.covers.content(PREFERENCES)
    assert isinstance(page, PreferencesPage)
    page.editors["language"].setFocus()
    for _ in range(abs(downs)):
        keys(qtbot, Qt.Key.Key_Down if downs > 0 else Qt.Key.Key_Up)
    keys(qtbot, Qt.Key.Key_Escape)


def button(window: Window, text: str) -> QPushButton | None:
    return next((each for each in window.notices.findChildren(QPushButton) if each.text() == text), None)


def test_another_language_offers_a_restart_that_keeps_what_was_typed(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(speech.OVERRIDE, raising=False)
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, rest: started.append([program, *rest]))
    window.editor.setFocus()
    qtbot.keyClicks(window.editor.view, "// typed by hand")
    choose_language(qtbot, window, 2)
    assert load_preferences().preferences.language == "de"
    choose = button(window, "Restart now")
    assert choose is not None
    choose.setFocus()
    keys(qtbot, Qt.Key.Key_Space)
    assert window.restart.wanted and not window.isVisible()
    begin_again(window)
    assert started == [[sys.executable, "-m", "studio"]]
    next_ones = Drafts().recoverable()
    assert any("// typed by hand" in each.draft.text for each in next_ones)


def test_the_offer_goes_when_the_language_is_as_it_was(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(speech.OVERRIDE, raising=False)
    choose_language(qtbot, window, 2)
    assert button(window, "Restart now") is not None
    choose_language(qtbot, window, -1)
    qtbot.wait(20)
    assert button(window, "Restart now") is None
    begin_again(window)
    assert not window.restart.wanted


def test_the_next_window_opens_what_this_one_has_open(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command(Path("a b.js")) == (sys.executable, "-m", "studio", "a b.js")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(None) == (sys.executable,)
