from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.http.document import HttpDocument
from studio.ui.http.mock_list import NEW, can_switch_off
from studio.ui.http.mock_page import MockPage
from studio.ui.http.mock_rows import MISTAKE
from studio.ui.theme import Theme

A, B, C = ({"request": {"url": f"https://{name}.test/"}, "response": {"status": 200, "json": {}}} for name in "abc")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> MockPage:
    document = HttpDocument()
    made = MockPage(theme, document)
    qtbot.addWidget(made)
    made.resize(1_300, 300)
    made.show()
    document.load(None, [A, B, C])
    return made


def urls(page: MockPage) -> str:
    return "".join(entry["request"]["url"][8] for entry in page._document.part.entries)


def test_the_keys_of_the_list(qtbot: QtBot, page: MockPage) -> None:
    keys = page.list
    page.choose(0)
    qtbot.keyClick(keys, Qt.Key.Key_Down, ALT)
    assert (urls(page), keys.chosen()) == ("bac", 1)
    qtbot.keyClick(keys, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(keys, Qt.Key.Key_Up, ALT)
    assert (urls(page), keys.chosen()) == ("abc", 0)
    qtbot.keyClick(keys, Qt.Key.Key_Delete)
    assert (urls(page), keys.chosen()) == ("bc", 0)
    qtbot.keyClick(keys, Qt.Key.Key_Down)
    qtbot.keyClick(keys, Qt.Key.Key_Return)
    focus = page.focusWidget()
    assert focus is not None and page.editor.answer.isAncestorOf(focus)
    qtbot.keyClick(keys, Qt.Key.Key_Insert)
    assert page._document.part.entries == (B, C, NEW) and page.focusWidget() is page.editor.request.url
    page._document.undo_stack.undo()
    page._document.undo_stack.undo()
    assert urls(page) == "abc"


def test_the_buttons_do_the_same_and_have_names(page: MockPage) -> None:
    page.choose(1)
    page.buttons["double"].click()
    assert (urls(page), page.list.chosen()) == ("abbc", 2)
    page.buttons["up"].click()
    page.buttons["down"].click()
    page.buttons["remove"].click()
    page.choose(2)
    assert urls(page) == "abc" and not page.buttons["down"].isEnabled() and page.buttons["up"].isEnabled()
    assert all(each.accessibleName() == each.toolTip() for each in page.buttons.values())
    assert len(page.list.actions()) == len(page.buttons)


def test_typing_changes_the_entry_and_a_mistake_changes_nothing_but_the_text(qtbot: QtBot, page: MockPage) -> None:
    page.choose(1)
    body = page.editor.answer.json
    body.show_text("")
    body.insert('{"a": 1}')  # type: ignore[union-attr]
    page.settle()
    assert page._document.part.entries[1]["response"]["json"] == {"a": 1}
    body.insert("x")  # type: ignore[union-attr]
    page.choose(0)
    assert page.list.row_model.rows[1].note == MISTAKE
    assert page._document.part.entries[1]["response"]["json"] == {"a": 1}
    page.choose(1)
    assert body.text() == '{"a": 1}x' and page.editor.go.isVisible()


def test_the_caret_stays_while_one_types(qtbot: QtBot, page: MockPage) -> None:
    url = page.editor.request.url
    url.setCursorPosition(8)
    qtbot.keyClicks(url, "x")
    page.settle()
    assert url.text() == "https://xa.test/" and url.cursorPosition() == 9


def test_the_uses_of_a_run_stand_beside_the_entries_it_had(page: MockPage) -> None:
    page.show_uses({id(A): 2, id(B): 0})
    assert [row.cells[4].text for row in page.list.row_model.rows] == ["2×", "not used", ""]
    page._typed(replace(page._document.part.mocks[0].form, url="https://d.test/"))
    assert page.list.row_model.rows[0].cells[4].text == ""


def test_space_switches_where_files_can_say_so(qtbot: QtBot, page: MockPage) -> None:
    page.choose(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert page._document.part.mocks[0].is_on != can_switch_off()


def test_without_mocks_there_is_a_way_to_begin(qtbot: QtBot, page: MockPage) -> None:
    page._document.load(None, [])
    assert page.new.isVisible() and not page.list.isVisible()
    page.take_keyboard()
    assert page.focusWidget() is page.new
    qtbot.keyClick(page.new, Qt.Key.Key_Space)
    assert list(page._document.part.entries) == [NEW]
    page.remove()
    assert page.new.isVisible()
    for key in ("double", "up", "down", "remove", "switch"):
        page._does[key]()
    assert not page._document.part.entries


def test_the_editor_stands_below_where_there_is_little_width(page: MockPage) -> None:
    page.resize(600, 800)
    assert page.split.orientation() == Qt.Orientation.Vertical
    page.resize(1_300, 300)
    assert page.split.orientation() == Qt.Orientation.Horizontal


def test_the_model_is_accepted(page: MockPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.list.row_model)
    assert page.findChildren(QToolButton)
