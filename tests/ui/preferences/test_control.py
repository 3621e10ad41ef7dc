from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.project.preferences import Preferences, load_preferences, place
from studio.sandbox import node
from studio.ui.covers import KEYS, PREFERENCES
from studio.ui.preferences.page import PreferencesPage
from studio.ui.window import Window
from tests.ui.driving import CTRL, keys, run, said

SLOW = "exports.onExecutePostLogin = async () => { await new Promise((done) => setTimeout(done, 5000)); };\n"


@pytest.fixture(autouse=True)
def no_preferred_node() -> Iterator[None]:
    yield
    node.prefer("")


def opened(qtbot: QtBot, window: Window) -> PreferencesPage:
    keys(qtbot, Qt.Key.Key_Comma, CTRL)
    page = window.covers.content(PREFERENCES)
    assert isinstance(page, PreferencesPage)
    return page


def enter(qtbot: QtBot, page: PreferencesPage, name: str, text: str) -> None:
    page.editors[name].setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    keys(qtbot, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(focus, text)
    keys(qtbot, Qt.Key.Key_Return)


def test_a_time_limit_that_is_typed_holds_for_the_next_run(qtbot: QtBot, window: Window) -> None:
    enter(qtbot, opened(qtbot, window), "time_limit", "0.5")
    assert load_preferences().preferences.time_limit == 0.5
    assert any("limit 0.5 s" in words for words in said(window))
    keys(qtbot, Qt.Key.Key_Escape)
    window.session.give_code("slow", SLOW)
    run(qtbot, window)
    assert window.outcome.banner.state.kind == "timeout"


def test_looks_are_followed_at_once(qtbot: QtBot, window: Window) -> None:
    page = opened(qtbot, window)
    enter(qtbot, page, "zoom", "150")
    assert window.theme.zoom == 150
    page.editors["theme"].setFocus()
    for _ in range(4):
        keys(qtbot, Qt.Key.Key_Down)
    assert window.view.preferences.theme == "contrast_dark" and window.theme.name == "contrast_dark"
    enter(qtbot, page, "code_size", "20")
    assert window.theme.code_font().pointSizeF() == 30
    page.editors["motion"].setFocus()
    keys(qtbot, Qt.Key.Key_Down)
    assert window.theme.still
    page.editors["wide_layout"].setFocus()
    keys(qtbot, Qt.Key.Key_Space)
    assert window.zones.arrangement == "columns"
    assert load_preferences().preferences.code_size == 20


def test_a_node_that_is_none_is_told_on_the_page_and_in_the_banner(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    page = opened(qtbot, window)
    enter(qtbot, page, "node", str(tmp_path / "none"))
    assert "The preferences name" in page._notes["node"].text()
    keys(qtbot, Qt.Key.Key_Escape)
    run(qtbot, window)
    kinds = [window.outcome.banner.state.kind]
    window.preferring.prefer("node", "")
    assert "came along" in page._notes["node"].text()
    run(qtbot, window)
    assert [*kinds, window.outcome.banner.state.kind] == ["could_not_start", "continue"]


def test_all_are_reset_but_keys_and_recent_files_stay(qtbot: QtBot, window: Window) -> None:
    window.view.prefer(keys={"run.run": ("F7",)}, recent=("/a.js",), time_limit=3.0, format_on_save=True)
    window.view.use_theme("dark")
    opened(qtbot, window).reset_button.click()
    kept = window.view.preferences
    assert kept == Preferences(keys={"run.run": ("F7",)}, recent=("/a.js",))
    assert not window.theme.dark


def test_the_file_is_written_only_for_news_and_keys_are_one_button_away(qtbot: QtBot, window: Window) -> None:
    page = opened(qtbot, window)
    window.preferring.prefer("time_limit", 20.0)
    assert not place().exists()
    page.keys_button.click()
    assert window.covers.current == KEYS


def test_a_key_that_does_not_exist_is_told_once_and_the_shipped_one_holds(window: Window) -> None:
    window.view.prefer(keys={"run.run": ("Steuerung+R",)})
    (notice,) = window.notices.notices()
    assert "run.run: Steuerung+R" in notice.text and notice.kind == "warn"
    assert window.commands.commands["run.run"].shown_key == "Ctrl+Enter"
    window.notices.dismiss(notice.key)
    window.view.prefer(time_limit=5.0)
    assert window.notices.notices() == ()
    window.view.prefer(keys={"run.run": ("F4", "Foo")})
    assert "run.run: Foo" in window.notices.notices()[0].text
    window.view.prefer(keys={"run.run": ("F4",)})
    assert window.notices.notices() == () and window.commands.commands["run.run"].keys == ("F4",)
