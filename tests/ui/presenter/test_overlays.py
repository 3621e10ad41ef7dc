from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.presenter.overlays import SHOWN_MS, Blank, Question, Words
from studio.ui.theme import Theme


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_a_blank_screen_is_black_and_as_large_as_the_window(ground: QWidget) -> None:
    blank = Blank(ground)
    blank.cover(True)
    ground.resize(500, 350)
    image = ground.grab().toImage()
    corners = [(0, 0), (image.width() - 1, 0), (image.width() - 1, image.height() - 1)]
    assert all(image.pixelColor(x, y) == QColor("black") for x, y in corners)
    blank.cover(False)
    assert ground.grab().toImage().pixelColor(0, 0) != QColor("black")


def test_a_question_is_answered_by_its_button(qtbot: QtBot, theme: Theme, ground: QWidget) -> None:
    question = Question(theme, ground)
    question.ask("What now?")
    assert question.accessibleName() == "What now?" and question.size() == ground.size()
    with qtbot.waitSignal(question.revealed):
        question.button.click()


def test_words_go_by_themselves_unless_they_stay(qtbot: QtBot, theme: Theme, ground: QWidget) -> None:
    words = Words(theme, ground, "right")
    words.show_words("Ctrl+S   Save")
    assert words.isVisible() and words.geometry().right() < ground.width()
    qtbot.waitUntil(lambda: not words.isVisible(), timeout=SHOWN_MS * 3)
    words.show_words("1 of 2", stays=True)
    qtbot.wait(SHOWN_MS + 300)
    assert words.isVisible()
    words.show_words("")
    assert not words.isVisible()


def test_words_that_stay_stand_at_the_end_of_a_row_and_follow_it(qtbot: QtBot, theme: Theme, ground: QWidget) -> None:
    row = QWidget(ground)
    row.setGeometry(10, 20, 150, 40)
    row.show()
    words = Words(theme, ground, "right", row)
    words.show_words("1 of 2", stays=True)
    assert 20 <= words.geometry().center().y() <= 60 and words.geometry().right() < 160
    row.setGeometry(10, 100, 180, 40)
    qtbot.waitUntil(lambda: 100 <= words.geometry().center().y() <= 140)
    assert words.geometry().right() < 190
    row.hide()
    qtbot.waitUntil(lambda: words.geometry().bottom() > ground.height() - 40)
