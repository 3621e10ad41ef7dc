from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.project.preferences import load_preferences
from studio.ui.covers import KEYS
from studio.ui.keys.page import KeysPage
from studio.ui.window import Window
from tests.ui.driving import CTRL, keys, run

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, window: Window, search: str) -> KeysPage:
    window.commands.do("edit.keys")
    page = window.covers.content(KEYS)
    assert isinstance(page, KeysPage)
    page.search.clear()
    qtbot.keyClicks(page.search, search)
    keys(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.list
    return page


def test_a_new_key_is_pressed_and_holds_everywhere_at_once(qtbot: QtBot, window: Window) -> None:
    page = opened(qtbot, window, "ctrl+enter")
    keys(qtbot, Qt.Key.Key_Return)
    assert page.field.hasFocus()
    keys(qtbot, Qt.Key.Key_F4)
    assert page.told._whole == "Run is now done by F4"
    assert page.list.currentIndex().siblingAtColumn(2).data() == "F4 (changed)"
    assert load_preferences().preferences.keys == {"run.run": ("F4",)}
    assert window.bar.run.text() == "Run   F4"
    assert "Press F4" in window.outcome.banner.state.detail
    assert window.outcome.answers.panes[0].note.toPlainText().splitlines()[1] == "F4  Run"
    keys(qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        keys(qtbot, Qt.Key.Key_F4)
    assert window.outcome.banner.state.kind == "continue"


def test_a_conflict_is_told_and_nothing_is_lost_unasked(qtbot: QtBot, window: Window) -> None:
    page = opened(qtbot, window, "full screen")
    keys(qtbot, Qt.Key.Key_Return)
    keys(qtbot, Qt.Key.Key_S, CTRL)
    assert page.told._whole == "Ctrl+S belongs to Save. Take it from there?"
    assert page.take.hasFocus()
    keys(qtbot, Qt.Key.Key_Escape)
    assert window.covers.current == KEYS
    assert window.view.preferences.keys == {}
    keys(qtbot, Qt.Key.Key_Return)
    keys(qtbot, Qt.Key.Key_S, CTRL)
    keys(qtbot, Qt.Key.Key_Return)
    assert window.view.preferences.keys == {"view.full_screen": ("Ctrl+S",), "file.save": ()}
    holder = window.commands.holder("Ctrl+S")
    assert holder and holder.id == "view.full_screen"


def test_keys_are_added_removed_and_reset(qtbot: QtBot, window: Window) -> None:
    page = opened(qtbot, window, "go to line")
    keys(qtbot, Qt.Key.Key_A, ALT)
    qtbot.waitUntil(page.field.hasFocus)
    keys(qtbot, Qt.Key.Key_L, ALT | SHIFT)
    assert window.view.preferences.keys == {"edit.goto": ("Ctrl+G", "Alt+Shift+L")}
    page.list.setFocus()
    keys(qtbot, Qt.Key.Key_Delete)
    assert window.view.preferences.keys == {"edit.goto": ()}
    keys(qtbot, Qt.Key.Key_S, ALT)
    qtbot.waitUntil(lambda: window.view.preferences.keys == {})
    assert window.commands.commands["edit.goto"].keys == ("Ctrl+G",)


def test_typing_keys_and_those_of_the_flow_are_refused(qtbot: QtBot, window: Window) -> None:
    page = opened(qtbot, window, "go to line")
    keys(qtbot, Qt.Key.Key_Return)
    keys(qtbot, Qt.Key.Key_X)
    assert page.told._whole == "This key types or moves the caret; add Ctrl or Alt"
    keys(qtbot, Qt.Key.Key_Left, ALT)
    assert page.told._whole == "Alt+Left belongs to Move action left and stays there"
    keys(qtbot, Qt.Key.Key_Escape)
    assert window.view.preferences.keys == {}
    page = opened(qtbot, window, "move action left")
    assert not page.change.isEnabled()
    keys(qtbot, Qt.Key.Key_Return)
    assert not page.field.isVisible()


def test_a_key_that_the_editor_holds_itself_can_be_changed(qtbot: QtBot, window: Window) -> None:
    window.view.prefer(keys={"edit.comment": ("Ctrl+7",)})
    before = window.editor.text()
    keys(qtbot, Qt.Key.Key_7, CTRL)
    assert window.editor.text() == f"// {before}"
    run(qtbot, window)


def test_everything_is_reset_at_once(qtbot: QtBot, window: Window) -> None:
    window.view.prefer(keys={"edit.goto": ("Ctrl+7",), "run.run": ()})
    assert window.bar.run.text() == "Run"
    assert window.outcome.banner.state.detail.startswith("Choose Run in the bar")
    page = opened(qtbot, window, "go to line")
    page.reset_all.click()
    assert window.view.preferences.keys == {} and window.bar.run.text() == "Run   Ctrl+Enter"
