from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.read_text import ReadText
from studio.ui.theme import Theme


@pytest.fixture
def text(qtbot: QtBot, theme: Theme) -> Iterator[ReadText]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = ReadText(theme, "Reason", max_lines=3)
    column.addWidget(made)
    column.addStretch(1)
    window.resize(300, 400)
    window.show()
    yield made
    window.close()


def test_it_is_as_high_as_its_text_up_to_its_limit(text: ReadText) -> None:
    text.set_text("one")
    one = text.maximumHeight()
    text.set_text("one\ntwo")
    assert one < text.minimumHeight() == text.maximumHeight()
    text.set_text("word " * 500)
    assert text.minimumHeight() < text.maximumHeight() < 4 * one
    assert text.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_it_scrolls_after_two_lines_where_there_is_no_room_for_more(qtbot: QtBot, text: ReadText) -> None:
    text.set_text("one\ntwo\nthree")
    qtbot.waitUntil(lambda: text.height() == text.maximumHeight())
    assert text.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    text.window().resize(300, 10)
    qtbot.waitUntil(lambda: text.height() == text.minimumHeight())
    assert text.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_html_is_text(text: ReadText) -> None:
    text.set_text("<b>not bold</b><script>")
    assert text.toPlainText() == "<b>not bold</b><script>"


def test_it_can_be_selected_and_copied_by_keys_and_left_by_tab(qtbot: QtBot, text: ReadText) -> None:
    text.set_text("copy me")
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "copy me"
    assert text.tabChangesFocus()
    qtbot.keyClicks(text, "typed")
    assert text.toPlainText() == "copy me"


def test_it_grows_with_the_zoom(theme: Theme, text: ReadText) -> None:
    text.set_text("one")
    before = text.minimumHeight()
    theme.set_zoom(200)
    assert text.minimumHeight() > 1.5 * before


def test_a_long_word_makes_the_window_no_wider(text: ReadText) -> None:
    text.set_text("x" * 20_000)
    assert text.minimumSizeHint().width() < 100


def test_in_a_place_that_is_narrower_than_a_scroll_bar_it_gives_in(qtbot: QtBot, theme: Theme) -> None:
    """With the bar nothing is left for the words, which then need no bar, which leaves them room, and so on."""
    place = QWidget()
    qtbot.addWidget(place)
    text = ReadText(theme, "Reason", max_lines=3)
    text.setParent(place)
    text.set_text("The challenge was not passed.")
    place.resize(400, 400)
    place.show()
    for width in range(1, 30):
        text.resize(width, 38)
        QGuiApplication.processEvents()
    text.resize(300, 38)
    assert text.maximumHeight() < 38
