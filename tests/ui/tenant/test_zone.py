from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.event_document import EventDocument
from studio.ui.event.builder import EventBuilder
from studio.ui.tenant.zone import EventZone
from studio.ui.theme import Theme

LOGIN = load().triggers["post-login"]


@pytest.fixture
def zone(qtbot: QtBot, theme: Theme) -> EventZone:
    builder = EventBuilder(theme, LOGIN, EventDocument(default_event(LOGIN)))
    made = EventZone(theme, builder)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def inside(zone: EventZone) -> str:
    focus = QApplication.focusWidget()
    if focus is not None and zone.tenant.isAncestorOf(focus):
        return "tenant"
    return "event" if focus is not None and zone.builder.isAncestorOf(focus) else ""


def test_one_of_them_is_seen_and_has_the_keyboard(qtbot: QtBot, zone: EventZone) -> None:
    zone.take_keyboard()
    qtbot.waitUntil(lambda: inside(zone) == "event")
    zone.show_tenant(True)
    assert zone.title.words == "Tenant" and zone.tenant_button.isChecked()
    assert not zone.builder.view_switch.isVisible() and inside(zone) == "tenant"
    zone.tenant.closed.emit()
    assert zone.title.words == "Event" and not zone.tenant_button.isChecked()
    assert zone.builder.view_switch.isVisible() and inside(zone) == "event"


def test_the_command_goes_there_first_and_back_from_there(qtbot: QtBot, zone: EventZone) -> None:
    zone.toggle_tenant()
    assert zone.shows_tenant
    zone.tenant_button.setFocus()
    zone.toggle_tenant()
    assert not zone.shows_tenant


def test_the_keyboard_comes_back_to_the_field_it_left(qtbot: QtBot, zone: EventZone) -> None:
    zone.show_tenant(True)
    field = zone.tenant.rows["client_name"].editor.input()
    field.setFocus()
    zone.show_tenant(False)
    zone.show_tenant(True)
    assert field.hasFocus()


def test_the_title_stays_where_it_is(zone: EventZone) -> None:
    before = zone.title.geometry()
    zone.show_tenant(True)
    QApplication.processEvents()
    assert (zone.title.y(), zone.title.height()) == (before.y(), before.height())


def test_a_narrow_head_drops_its_words_and_cuts_nothing_off(zone: EventZone) -> None:
    choice = zone.builder.grant_choice
    choice.fill(load().grants.fitting(LOGIN))
    seen = []
    for width in (900, 470, 400):
        zone.resize(width, 400)
        QApplication.processEvents()
        seen.append((choice.label.isVisible(), zone.title.isVisible()))
        shown = [each for each in (choice.label, choice, zone.tenant_button) if each.isVisible()]
        assert all(each.width() >= each.minimumSizeHint().width() for each in shown)
    assert seen[0] == (True, True) and seen[-1][0] is False
    zone.show_tenant(True)
    assert zone.title.isVisible()


def test_a_trigger_without_grants_has_none_to_choose_after_the_tenant_either(zone: EventZone) -> None:
    zone.builder.grant_choice.fill(())
    zone.show_tenant(True)
    zone.show_tenant(False)
    assert not zone.builder.grant_choice.isVisible() and not zone.builder.grant_choice.label.isVisible()
