from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from studio.ui.lessons.lesson_text import LessonText
from studio.ui.theme import Theme


def test_code_has_its_own_font_and_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    view = LessonText(theme)
    qtbot.addWidget(view)
    view.show_markdown("Read `event.user` and **think**.")
    assert view.toPlainText() == "Read event.user and think."
    cursor = view.document().find("event.user")
    assert cursor.charFormat().background().color() == theme.color("surface2")
    theme.use("dark")
    cursor = view.document().find("event.user")
    assert cursor.charFormat().background().color() == theme.color("surface2")
    theme.use("light")


def test_nothing_is_loaded_and_html_is_text(qtbot: QtBot, theme: Theme) -> None:
    view = LessonText(theme)
    qtbot.addWidget(view)
    view.show_markdown("<b>bold</b> ![picture](file:///etc/hostname) \u202eevil")
    assert "<b>bold</b>" in view.toPlainText() and "\\u202eevil" in view.toPlainText()
    assert view.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/hostname")) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_can_be_shown(qtbot: QtBot, theme: Theme, text: str) -> None:
    view = LessonText(theme)
    qtbot.addWidget(view)
    view.show_markdown(text)
    assert not {"\u202e", "\0"} & set(view.toPlainText())
