from __future__ import annotations

import copy
import json
import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.event_document import ABSENT, EventDocument
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event
from studio.ui.event.builder import EventBuilder
from studio.ui.event.form import FieldRow
from studio.ui.event.tree import PathRole
from studio.ui.theme import Theme

LOGIN = load().triggers["post-login"]


@pytest.fixture
def builder(qtbot: QtBot, theme: Theme) -> EventBuilder:
    widget = EventBuilder(theme, LOGIN, EventDocument(default_event(LOGIN)))
    qtbot.addWidget(widget)
    widget.resize(520, 700)
    widget.show()
    return widget


def row(builder: EventBuilder, path: str) -> FieldRow:
    return next(each for each in builder.form.rows if each.essential.path == path)


def retype(qtbot: QtBot, widget: Any, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    qtbot.keyClicks(widget, text)


def test_typing_in_the_form_changes_the_event(qtbot: QtBot, builder: EventBuilder) -> None:
    with qtbot.waitSignal(builder.changed):
        retype(qtbot, row(builder, "user.email").editor.input(), "grace@example.com")
    assert builder.document.get(("user", "email")) == "grace@example.com"
    assert row(builder, "user.email").is_changed


def test_metadata_is_typed_as_json(qtbot: QtBot, builder: EventBuilder) -> None:
    area = row(builder, "user.app_metadata").editor.input()
    retype(qtbot, area, '{"is_admin": tru')
    assert builder.document.get(("user", "app_metadata")) == {}
    assert "No JSON yet" in row(builder, "user.app_metadata").editor.told.text()  # type: ignore[attr-defined]
    qtbot.keyClicks(area, "e}")
    assert builder.document.get(("user", "app_metadata")) == {"is_admin": True}
    assert isinstance(area, QPlainTextEdit) and area.toPlainText() == '{"is_admin": true}'


def test_absent_null_and_empty_look_different(builder: EventBuilder) -> None:
    field = row(builder, "user.email").editor.input()
    assert isinstance(field, QLineEdit)
    shown = []
    for what in ("remove", "null", "reset"):
        builder.form.wanted.emit(("user", "email"), what, None)
        shown.append((field.text(), field.placeholderText()))
    builder.form.wanted.emit(("user", "email"), "set", "")
    shown.append((field.text(), field.placeholderText()))
    assert shown == [("", "not sent"), ("", "null"), ("ada@example.test", "empty"), ("", "empty")]


def test_typing_in_one_field_is_one_step_to_undo(qtbot: QtBot, builder: EventBuilder) -> None:
    before = copy.deepcopy(builder.document.value)
    retype(qtbot, row(builder, "user.name").editor.input(), "Grace")
    builder.undo_stack.undo()
    assert builder.document.value == before and list(builder.document.value["user"]) == list(before["user"])
    builder.undo_stack.redo()
    assert builder.document.get(("user", "name")) == "Grace"


def test_words_and_numbers_and_boxes(qtbot: QtBot, builder: EventBuilder) -> None:
    retype(qtbot, row(builder, "authorization.roles").editor.input(), "editor, trainer")
    assert builder.document.get(("authorization", "roles")) == ["editor", "trainer"]
    retype(qtbot, row(builder, "stats.logins_count").editor.input(), "7")
    assert builder.document.get(("stats", "logins_count")) == 7
    qtbot.keyClick(row(builder, "user.email_verified").editor.input(), Qt.Key.Key_Space)
    assert builder.document.get(("user", "email_verified")) is False


def test_setting_a_child_makes_its_parent(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.document.remove(("resource_server",))
    retype(qtbot, row(builder, "resource_server.identifier").editor.input(), "https://x")
    assert builder.document.get(("resource_server",)) == {"identifier": "https://x"}


def test_the_menu_copies_and_inserts_paths(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.form.wanted.emit(("user", "email"), "copy", None)
    assert QGuiApplication.clipboard().text() == "event.user.email"
    with qtbot.waitSignal(builder.insert_path_requested) as told:
        builder.form.wanted.emit(("user", "email"), "insert", None)
    assert told.args == ["event.user.email"]


def test_json_becomes_the_event_when_it_parses(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.show_view("json")
    assert json.loads(builder.json.editor.text()) == builder.document.value
    builder.json.editor.replace_text('{"user": {"email": "new@example.com"}}')
    with qtbot.waitSignal(builder.changed, timeout=2000):
        pass
    assert builder.document.value == {"user": {"email": "new@example.com"}}
    builder.undo_stack.undo()
    assert builder.document.get(("tenant", "id")) == "studio-dev"
    assert "studio-dev" in builder.json.editor.text()


def test_a_mistake_leaves_the_event_and_locks_the_other_views(qtbot: QtBot, builder: EventBuilder) -> None:
    before = copy.deepcopy(builder.document.value)
    builder.show_view("json")
    builder.json.editor.replace_text('{\n  "user": {,\n}')
    builder.settle()
    assert builder.document.value == before
    assert "line 2" in builder._mistake.text() and builder._bar.isVisible()
    builder.show_view("form")
    assert not row(builder, "user.email").editor.input().isEnabled()
    builder._go.click()
    assert builder.view == "json" and builder.json.editor.caret()[0] == 2
    builder.json.editor.replace_text("{}")
    builder.settle()
    assert builder.document.value == {} and not builder._bar.isVisible()


@pytest.mark.parametrize("text", ["[1]", "7", "", '{"a": 1, "a": 2}', '{"a": NaN}', "[" * 3000])
def test_what_is_no_event_is_told(builder: EventBuilder, text: str) -> None:
    before = copy.deepcopy(builder.document.value)
    builder.show_view("json")
    builder.json.editor.replace_text(text)
    builder.settle()
    assert builder.document.value == before and builder._bar.isVisible()


def test_views_are_cycled(builder: EventBuilder) -> None:
    seen = []
    for _ in range(3):
        builder.cycle_view()
        seen.append(builder.view)
    assert seen == ["tree", "json", "form"]


def test_a_path_is_shown_where_it_is(builder: EventBuilder) -> None:
    builder.focus_path("user.email")
    assert builder.view == "form"
    builder.focus_path("session.id")
    assert builder.view == "tree" and builder.tree.current_path() == ("session", "id")


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_every_trigger_has_its_form(qtbot: QtBot, theme: Theme, trigger: Trigger) -> None:
    widget = EventBuilder(theme, LOGIN, EventDocument(default_event(LOGIN)))
    qtbot.addWidget(widget)
    widget.set_trigger(trigger, default_event(trigger))
    assert [each.essential.path for each in widget.form.rows] == [each.path for each in trigger.essentials]
    assert not any(each.is_changed for each in widget.form.rows)
    assert widget.undo_stack.count() == 0
    for view in ("tree", "json", "form"):
        widget.show_view(view)
    assert widget.document.value == default_event(trigger)


def test_absent_null_and_empty_survive_all_views(builder: EventBuilder) -> None:
    builder.document.load({"a": None, "b": "", "c": [], "d": {}, "e": 1.0, "f": 1})
    before = copy.deepcopy(builder.document.value)
    for view in ("tree", "json", "form"):
        builder.show_view(view)
        builder.settle()
    after = builder.document.value
    assert after == before and [type(v) for v in after.values()] == [type(v) for v in before.values()]
    assert builder.document.get(("user",)) is ABSENT


def test_a_fresh_event_drops_a_mistake_and_unlocks_the_form(builder: EventBuilder) -> None:
    builder.show_view("json")
    builder.json.editor.set_text("{ oops")
    builder.json.parse()
    builder.show_view("form")
    assert not row(builder, "user.email").editor.input().isEnabled()
    builder.set_trigger(LOGIN, default_event(LOGIN))
    assert row(builder, "user.email").editor.input().isEnabled()
    builder.show_view("json")
    assert json.loads(builder.json.editor.text()) == default_event(LOGIN)


def test_duplicating_twice_keeps_the_first_copy(builder: EventBuilder) -> None:
    for _ in range(2):
        builder.tree.wanted.emit(("user", "email"), "duplicate", None)
        builder.tree.wanted.emit(("user", "email_copy"), "set", "mine")
    assert builder.document.get(("user", "email_copy")) == "mine"
    assert builder.document.get(("user", "email_copy1")) == builder.document.get(("user", "email"))


def test_odd_values_are_remarked_upon_and_stay(builder: EventBuilder) -> None:
    builder.form.wanted.emit(("user", "email"), "set", 7)
    builder.form.wanted.emit(("user", "emial"), "set", "x\u202e")
    note = row(builder, "user.email").note
    assert note.isVisible() and "event.user.email is a number" in note.text()
    assert "event.user.emial is no field" in builder.form.remarks.text()
    builder.show_view("tree")
    index = builder.tree.model.index_of(("user", "emial"))
    assert "is no field" in builder.tree.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert builder.tree.model.data(index, Qt.ItemDataRole.DecorationRole) is not None
    builder.undo_stack.undo()
    builder.undo_stack.undo()
    builder.show_view("form")
    assert not note.isVisible() and not builder.form.remarks.isVisible()


@pytest.mark.parametrize("depth", [101, 900, 20_000])
def test_json_nested_too_deeply_is_a_mistake(builder: EventBuilder, depth: int) -> None:
    before = copy.deepcopy(builder.document.value)
    builder.show_view("json")
    builder.json.editor.set_text('{"a":' + "[" * depth + "]" * depth + "}")
    builder.json.parse()
    assert builder.document.value == before and builder.json.editor.isVisible()


def test_a_pasted_event_of_megabytes_is_taken_at_once(builder: EventBuilder) -> None:
    event = default_event(LOGIN)
    event["user"]["app_metadata"] = {"list": [{"id": n, "name": f"name {n}"} for n in range(20_000)]}
    builder.show_view("json")
    builder.json.editor.set_text(json.dumps(event, indent=2))
    started = time.monotonic()
    builder.json.parse()
    for view in ("form", "tree"):
        builder.show_view(view)
    builder.form.wanted.emit(("user", "email"), "set", "x")
    builder.undo_stack.undo()
    assert builder.document.value == event
    # A freeze of squared time takes minutes here; the bound leaves room for a busy machine.
    assert time.monotonic() - started < 10


def test_a_path_with_an_index_is_found(builder: EventBuilder) -> None:
    builder.focus_path("user.identities[0].provider")
    assert builder.tree.current_path() == ("user", "identities", 0, "provider")


def protocol(builder: EventBuilder) -> Any:
    return builder.document.get(("transaction", "protocol"))


@pytest.mark.parametrize("view", ["form", "tree", "json"])
def test_a_grant_changes_the_whole_event_in_one_step(builder: EventBuilder, view: str) -> None:
    builder.show_view(view)
    before = copy.deepcopy(builder.document.value)
    builder.choose_grant("refresh-token")
    assert protocol(builder) == "oauth2-refresh-token" and builder.document.get(("session",)) is ABSENT
    assert builder.grant_choice.currentText() == "Refresh token" and builder.undo_stack.count() == 1
    builder.undo_stack.undo()
    assert builder.document.value == before and list(builder.document.value) == list(before)
    assert builder.grant_choice.currentText() == "Browser login"
    builder.undo_stack.redo()
    assert protocol(builder) == "oauth2-refresh-token"


def test_choosing_by_keyboard_says_what_has_changed(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.grant_choice.setParent(builder)
    builder.grant_choice.show()
    with qtbot.waitSignal(builder.status) as told:
        qtbot.keyClick(builder.grant_choice, Qt.Key.Key_Down)
    assert told.args == ["Silent login: 8 fields changed in request and transaction"]


def test_what_was_edited_stays_under_another_grant(qtbot: QtBot, builder: EventBuilder) -> None:
    retype(qtbot, row(builder, "user.name").editor.input(), "Grace")
    builder.choose_grant("password")
    assert builder.document.get(("user", "name")) == "Grace"
    assert builder.undo_stack.count() == 2


def test_the_same_grant_again_is_no_step(builder: EventBuilder) -> None:
    builder.choose_grant("device")
    builder.choose_grant("device")
    assert builder.undo_stack.count() == 1


def test_editing_the_protocol_shows_in_the_choice(builder: EventBuilder) -> None:
    builder.form.wanted.emit(("transaction", "protocol"), "set", "samlp")
    assert builder.grant_choice.currentText() == "SAML"
    builder.form.wanted.emit(("transaction", "protocol"), "set", "oauth2-webauthn")
    assert builder.grant_choice.currentText() == "Custom (WebAuthn grant)"


def test_another_trigger_has_other_grants(builder: EventBuilder) -> None:
    machine = load().triggers["credentials-exchange"]
    builder.set_trigger(machine, default_event(machine))
    assert builder.grant_choice.currentText() == "Client credentials" and builder.grant_choice.count() == 1
    stream = load().triggers["event-stream"]
    builder.set_trigger(stream, default_event(stream))
    assert builder.grant_choice.isHidden()


def test_a_mistake_in_the_json_keeps_the_event_as_it_is(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.show_view("json")
    builder.json.editor.set_text('{"a": ')
    before = builder.document.value
    with qtbot.waitSignal(builder.status) as told:
        builder.choose_grant("device")
    assert told.args == ["The JSON view holds a mistake; mend it first"]
    assert builder.document.value is before and builder.grant_choice.currentText() == "Browser login"


def test_typed_json_is_taken_before_the_grant_changes_it(builder: EventBuilder) -> None:
    builder.show_view("json")
    event = {**default_event(LOGIN), "own": 1}
    builder.json.editor.set_text(json.dumps(event))
    builder.choose_grant("device")
    assert builder.document.get(("own",)) == 1 and protocol(builder) == "oauth2-device-code"
    assert '"oauth2-device-code"' in builder.json.editor.text()


def test_a_grant_gives_what_the_tenant_has(builder: EventBuilder) -> None:
    settings = TenantSettings(plan="free")
    builder.set_trigger(LOGIN, tenant_event(LOGIN, settings), settings)
    builder.choose_grant("password")
    assert "session" not in builder.document.value
    builder.choose_grant("browser")
    assert set(builder.document.value["session"]) == {"id"}


def test_only_what_the_tenant_has_is_offered_and_what_it_has_not_is_told(builder: EventBuilder) -> None:
    def offers(path: tuple[str, ...]) -> bool:
        return bool(builder.tree.model.index_of(path).data(PathRole) == path)

    free = TenantSettings(plan="free")
    event = {**tenant_event(LOGIN, free), "agent": {"agent_id": "agt_1", "agent_metadata": {}, "name": "x"}}
    builder.set_trigger(LOGIN, event, free)
    assert [finding.message for finding in builder.findings()] == [
        "event.agent is in early access, which this tenant has not switched on."
    ]
    builder.show_view("tree")
    assert not offers(("session", "device")) and offers(("session", "id"))
    builder.set_trigger(LOGIN, event, TenantSettings(early_access=True))
    assert offers(("session", "device")) and builder.findings() == []


def test_an_event_that_is_shown_already_stays_as_it_is(builder: EventBuilder) -> None:
    event, trigger = builder.document.value, LOGIN
    builder.set_trigger(trigger, {**event})
    assert builder.document.value is event
    builder.make(lambda value: {**value, "extra": 1})
    builder.set_trigger(trigger, {**event, "extra": 1})
    assert not builder.undo_stack.count() and "extra" in builder.document.value
    builder.set_trigger(trigger, {**event, "extra": True})
    assert builder.document.value["extra"] is True


def test_json_that_is_not_read_yet_goes_when_the_event_is_chosen_again(qtbot: QtBot, builder: EventBuilder) -> None:
    event = builder.document.value
    builder.show_view("json")
    view = builder.json.editor.view
    view.gotoPos(builder.json.editor.text().index('"') + 1)
    qtbot.keyClicks(view, "zz")
    assert builder.json.waits
    builder.set_trigger(LOGIN, event)
    assert not builder.json.waits and "zz" not in builder.json.editor.text()
    builder.settle()
    assert builder.document.value == event
