from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.http.mock_fields import JsonField, TextField, choice_field, fit_line, labelled, line_field
from studio.ui.theme import Theme


@pytest.mark.parametrize("kind", [TextField, JsonField])
def test_texts_are_shown_silently_and_typing_is_told(qtbot: QtBot, theme: Theme, kind: type) -> None:
    field = kind(theme, "Body", "") if kind is TextField else kind(theme, "Body")
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited):
        field.show_text("one\ntwo")
        field.show_text("one\ntwo")
    assert field.text() == "one\ntwo"
    assert field.accessibleName() == "Body"
    with qtbot.waitSignal(field.edited):
        field.replace_text("x") if isinstance(field, JsonField) else field.setPlainText("x")


def test_tab_leaves_both_kinds_of_text(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    text, json, last = TextField(theme, "Text", ""), JsonField(theme, "JSON"), line_field("Last")
    for field in (text, json, last):
        column.addWidget(field)
    page.show()
    page.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert json.view.hasFocus()
    qtbot.keyClick(json.view, Qt.Key.Key_Tab)
    assert last.hasFocus()


def test_mistakes_are_marked_and_reached(qtbot: QtBot, theme: Theme) -> None:
    text, json = TextField(theme, "Text", ""), JsonField(theme, "JSON")
    for field in (text, json):
        qtbot.addWidget(field)
        field.show_text("1\n2\n3")
        field.show_mistake("Wrong.", 2)
        field.go_to_line(2)
    assert text.accessibleDescription() == "Wrong." and text.textCursor().blockNumber() == 1
    assert [(each.line, each.message) for each in json.problems()] == [(2, "Wrong.")] and json.caret()[0] == 2
    json.show_mistake("", 0)
    assert json.problems() == ()


def test_short_fields_follow_the_zoom(qtbot: QtBot, theme: Theme) -> None:
    field = line_field("Status", "200", 3)
    qtbot.addWidget(field)
    fit_line(field, theme)
    before = field.width()
    theme.set_zoom(200)
    fit_line(field, theme)
    assert field.width() > before * 1.6


def test_choices_and_labels_have_names(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    choice = choice_field("Kind", (("a", "A word"), ("b", "B word")))
    label = labelled(QHBoxLayout(page), "&Kind", choice)
    assert (choice.accessibleName(), choice.currentData(), choice.currentText()) == ("Kind", "a", "A word")
    assert label.buddy() is choice
