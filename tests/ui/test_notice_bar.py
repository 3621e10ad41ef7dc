from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from studio.ui.notice_bar import Notice, NoticeBars
from studio.ui.theme import Theme

DRAFT = Notice("draft", "Unsaved changes restored.", actions=(("discard", "Discard"), ("compare", "Compare")))


@pytest.fixture
def bars(qtbot: QtBot, theme: Theme) -> NoticeBars:
    made = NoticeBars(theme)
    qtbot.addWidget(made)
    return made


def test_a_bar_appears_and_tells_what_was_chosen(qtbot: QtBot, bars: NoticeBars) -> None:
    assert bars.isHidden()
    bars.show_notice(DRAFT)
    assert not bars.isHidden()
    button = bars.bar("draft").findChildren(QPushButton)[0]
    with qtbot.waitSignal(bars.acted) as told:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert told.args == ["draft", "discard"]
    assert bars.notices() == ()
    assert bars.isHidden()


def test_a_later_notice_takes_the_place_of_the_earlier(bars: NoticeBars) -> None:
    bars.show_notice(DRAFT)
    bars.show_notice(Notice("draft", "Again."))
    bars.show_notice(Notice("disk", "The file changed on disk.", "warn"))
    assert [notice.text for notice in bars.notices()] == ["Again.", "The file changed on disk."]


def test_escape_closes_the_bar_that_has_the_keyboard(qtbot: QtBot, bars: NoticeBars) -> None:
    bars.show_notice(DRAFT)
    close = bars.bar("draft").findChildren(QToolButton)[0]
    with qtbot.waitSignal(bars.acted) as told:
        qtbot.keyClick(close, Qt.Key.Key_Escape)
    assert told.args == ["draft", "close"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_shown_literally(bars: NoticeBars, text: str) -> None:
    bars.show_notice(Notice("any", "<b>x</b>" + text))
    label = bars.bar("any").findChildren(QLabel)[1]
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text().startswith("<b>x</b>")
    assert label.text().isprintable()


def test_it_follows_the_theme(bars: NoticeBars, theme: Theme) -> None:
    bars.show_notice(DRAFT)
    before = bars.bar("draft").styleSheet()
    theme.use("dark")
    assert bars.bar("draft").styleSheet() != before
