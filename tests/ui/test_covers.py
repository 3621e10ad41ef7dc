from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.covers import ABOUT, KEYS, PREFERENCES, WELCOME
from studio.ui.interchange.connect import EXPORT, IMPORT
from studio.ui.sweep.connect import SWEEP
from studio.ui.window import Window
from tests.ui.driving import CTRL, keys


def test_a_page_takes_the_keyboard_and_gives_it_back(qtbot: QtBot, window: Window) -> None:
    keys(qtbot, Qt.Key.Key_Comma, CTRL)
    assert window.covers.current == PREFERENCES
    assert not window.editor.isVisible()
    keys(qtbot, Qt.Key.Key_Escape)
    assert window.covers.current == ""
    assert window.editor.view.hasFocus()


def test_a_command_that_needs_the_zones_closes_the_page_first(qtbot: QtBot, window: Window) -> None:
    window.commands.do("help.about")
    window.commands.do("view.zoom_in")
    assert window.covers.current == ABOUT
    keys(qtbot, Qt.Key.Key_1, CTRL)
    assert window.covers.current == "" and window.zones.current() == "event"


def test_from_page_to_page_and_back_to_the_zones(qtbot: QtBot, window: Window) -> None:
    for page in (WELCOME, PREFERENCES, KEYS):
        window.covers.open_cover(page)
    window.covers.close_cover()
    assert window.editor.view.hasFocus()


@pytest.mark.parametrize("page", [PREFERENCES, KEYS, WELCOME, ABOUT, SWEEP, EXPORT, IMPORT])
def test_tab_walks_through_a_page_and_every_control_has_a_name(qtbot: QtBot, window: Window, page: str) -> None:
    window.covers.open_cover(page)
    qtbot.wait(30)
    assert window.isActiveWindow(), "something of the page was shown as a window of its own"
    frame = window.covers.currentWidget()
    assert frame is not None
    inputs = [
        part
        for part in frame.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QComboBox | QLineEdit) and part.isVisible() and part.isEnabled()
    ]
    inner = [part for part in inputs if not isinstance(part.parentWidget(), QComboBox)]
    nameless = [part for part in inner if not (part.accessibleName() or getattr(part, "text", str)())]
    assert [type(part).__name__ for part in nameless if not part.objectName().startswith("qt_")] == []
    seen = []
    for _ in range(60):
        focus = frame.window().focusWidget()
        assert focus is not None
        if window.status.isAncestorOf(focus):  # what it says holds for the whole window
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
            continue
        assert frame.isAncestorOf(focus)
        if focus in seen:
            break
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert len(seen) > 2 and any(isinstance(part, QAbstractButton) and part.text() == "Close" for part in seen)
