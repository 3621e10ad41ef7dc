from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.palette import Entry, EntryModel, Palette, matching
from studio.ui.theme import Theme


def entry(title: str, done: list[str] | None = None, detail: str = "") -> Entry:
    return Entry(title, detail, "Ctrl+X", lambda: done.append(title) if done is not None else None)


def test_the_model_keeps_the_rules() -> None:
    model = EntryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_entries([entry("One"), entry("Two")])
    model.show_entries([])
    assert tester.model() is model


@pytest.mark.parametrize(
    ("typed", "best"),
    [("goto", "Go to line…"), ("zi", "Zoom in"), ("sa", "Save"), ("svas", ""), ("fmt", ""), ("line", "Go to line…")],
)
def test_a_search_is_fuzzy_at_the_starts_of_words(typed: str, best: str) -> None:
    entries = [entry(title) for title in ("Replace all", "Go to line…", "Zoom in", "Zoom out", "Save", "Save all")]
    found = matching(entries, typed)
    assert (found[0].title if found else "") == best


def test_what_cannot_be_chosen_is_shown_and_stays(qtbot: QtBot, theme: Theme, window: QMainWindow) -> None:
    done: list[str] = []
    palette = Palette(theme, window)
    palette.open("Commands", [Entry("Continue", "Run", "", lambda: done.append("x"), "No flow is suspended")])
    index = palette.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Continue, Run, not now: No flow is suspended"
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible() and done == []


@given(st.lists(st.text(max_size=8), max_size=8), st.text(max_size=8))
def test_a_search_only_ever_leaves_entries_out(titles: list[str], wanted: str) -> None:
    entries = [entry(title) for title in titles]
    found = matching(entries, wanted)
    assert all(each in entries for each in found)
    assert len(matching(entries, "")) == len(entries)


def test_words_may_come_in_any_order_and_from_the_detail() -> None:
    entries = [entry("Save as…", detail="File"), entry("Find…", detail="Edit")]
    assert [e.title for e in matching(entries, "file save")] == ["Save as…"]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    field = QLineEdit()
    made.setCentralWidget(field)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return made


def test_type_arrow_enter_does_it_and_gives_the_keyboard_back(qtbot: QtBot, theme: Theme, window: QMainWindow) -> None:
    done: list[str] = []
    palette = Palette(theme, window)
    palette.open("Commands", [entry("Run", done), entry("Zoom in", done), entry("Zoom out", done)])
    qtbot.waitUntil(palette.search.hasFocus)
    qtbot.keyClicks(palette.search, "zoom")
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert done == ["Zoom out"]
    assert palette.isHidden()
    assert QApplication.focusWidget() is window.centralWidget()


def test_escape_closes_it_and_nothing_is_done(qtbot: QtBot, theme: Theme, window: QMainWindow) -> None:
    done: list[str] = []
    palette = Palette(theme, window)
    palette.open("Commands", [entry("Run", done)])
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert done == []


def test_nothing_to_choose_is_said(qtbot: QtBot, theme: Theme, window: QMainWindow) -> None:
    palette = Palette(theme, window)
    palette.open("Commands", [entry("Run")])
    qtbot.keyClicks(palette.search, "zzz")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_stays_inside_a_small_window(qtbot: QtBot, theme: Theme, window: QMainWindow) -> None:
    theme.set_zoom(250)
    palette = Palette(theme, window)
    palette.open("Commands", [entry(str(n)) for n in range(40)])
    window.resize(400, 300)
    qtbot.wait(10)
    assert window.rect().contains(palette.geometry())
