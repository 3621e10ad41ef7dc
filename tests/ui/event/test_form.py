from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.event_document import EventDocument
from studio.ui.event.form import MENU, EventForm, path_text
from studio.ui.theme import Theme

LOGIN = load().triggers["post-login"]


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> EventForm:
    widget = EventForm(theme)
    qtbot.addWidget(widget)
    widget.build(LOGIN)
    widget.show_event(EventDocument(default_event(LOGIN)), default_event(LOGIN))
    return widget


def test_every_row_can_be_found_by_a_screen_reader(form: EventForm) -> None:
    for row in form.rows:
        assert row.editor.input().accessibleName() and row.editor.input().accessibleDescription()
        assert row.label.buddy() is row.editor.input()
        assert row.menu_button.accessibleName() == f"More for {row.essential.label}"
        assert len(form._menu(row).actions()) == len(MENU) + row.takes_properties


def test_sections_are_headed(form: EventForm) -> None:
    titles = {label.text() for label in form.findChildren(QLabel)}
    assert {"User", "Login", "Request", "Client"} <= titles


def test_the_rest_is_counted(form: EventForm) -> None:
    assert form._all.text() == f"{len(LOGIN.fields) - 15} more fields: show all in the tree"


def test_paths_as_written_in_code() -> None:
    assert path_text(("user", "app_metadata", "a.b", 0)) == 'event.user.app_metadata["a.b"][0]'
    assert path_text(("user", "app_metadata", "my-key", "_ok$")) == 'event.user.app_metadata["my-key"]._ok$'
    assert path_text(("a.b", "ünder")) == 'event["a.b"]["\\u00fcnder"]'
