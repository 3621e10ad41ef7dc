from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.event_document import ABSENT, EventDocument
from studio.project.merging import copied
from studio.ui.event.builder import EventBuilder
from studio.ui.theme import Theme

LOGIN = load().triggers["post-login"]


@pytest.fixture
def builder(qtbot: QtBot, theme: Theme) -> EventBuilder:
    widget = EventBuilder(theme, LOGIN, EventDocument(default_event(LOGIN)))
    qtbot.addWidget(widget)
    widget.resize(520, 700)
    widget.show_view("tree")
    widget.show()
    return widget


def at(builder: EventBuilder, *path: Any) -> Any:
    return builder.document.get(path)


def press(qtbot: QtBot, builder: EventBuilder, key: Qt.Key, **rest: Any) -> None:
    qtbot.keyClick(builder.tree.tree, key, **rest)


def test_values_are_edited_by_keyboard(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.tree.select(("user", "email"))
    press(qtbot, builder, Qt.Key.Key_Return)
    field = builder.tree.tree.findChildren(QLineEdit)[-1]
    field.selectAll()
    qtbot.keyClicks(field, "new@example.com")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert at(builder, "user", "email") == "new@example.com"


def test_delete_stops_sending_and_undo_brings_it_back(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.tree.select(("session",))
    press(qtbot, builder, Qt.Key.Key_Delete)
    assert at(builder, "session") is ABSENT
    builder.undo_stack.undo()
    assert at(builder, "session", "id") == "sess_0123456789abcdef"


def test_insert_adds_and_duplicate_copies(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.tree.select(("authorization", "roles"))
    press(qtbot, builder, Qt.Key.Key_Insert)
    assert at(builder, "authorization", "roles") == [""]
    builder.tree.select(("authorization", "roles", 0))
    builder.tree.do("duplicate")
    assert at(builder, "authorization", "roles") == ["", ""]
    builder.tree.select(("user", "app_metadata"))
    press(qtbot, builder, Qt.Key.Key_Insert)
    press(qtbot, builder, Qt.Key.Key_Insert)
    assert at(builder, "user", "app_metadata") == {"field": "", "field1": ""}


def test_items_move_with_alt(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.document.set(("authorization", "roles"), ["a", "b"])
    builder.tree.select(("authorization", "roles", 1))
    press(qtbot, builder, Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    assert at(builder, "authorization", "roles") == ["b", "a"]


@pytest.mark.parametrize(("kind", "value"), [("null", None), ("list", []), ("number", 0), ("text", "")])
def test_kinds_are_changed(builder: EventBuilder, kind: str, value: Any) -> None:
    builder.tree.select(("user", "app_metadata"))
    builder.tree.do(kind)
    assert at(builder, "user", "app_metadata") == value


def test_the_filter_finds_deep_fields(qtbot: QtBot, builder: EventBuilder) -> None:
    qtbot.keyClicks(builder.tree.filter, "countrycode3")
    model = builder.tree.model
    assert model.rowCount() >= 1
    top = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert "request" in top and "user" not in top


def test_what_is_open_stays_open(builder: EventBuilder) -> None:
    builder.tree.expand({("user",), ("user", "app_metadata")})
    builder.document.set(("user", "app_metadata", "a"), {"b": 1})
    assert ("user",) in builder.tree.places()
    builder.set_trigger(LOGIN, default_event(LOGIN))
    assert ("user",) in builder.tree.places()


def test_the_menu_names_what_can_be_done(builder: EventBuilder) -> None:
    builder.tree.select(("user", "email"))
    texts = [action.text().replace("&", "") for action in builder.tree.menu().actions()]
    assert {"Add", "Duplicate", "Set to null", "Don't send", "Change kind", "Copy path"} <= set(texts)


def test_enter_on_an_absent_object_sends_what_it_must_hold(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.show_view("tree")
    builder.tree.select(("organization",))
    builder.tree.tree.setFocus()
    qtbot.keyClick(builder.tree.tree, Qt.Key.Key_Return)
    organization = builder.document.get(("organization",))
    assert isinstance(organization, dict) and organization["id"].startswith("org_")
    assert builder.findings() == []
    builder.undo_stack.undo()
    assert builder.document.get(("organization",)) is ABSENT


def long_list(builder: EventBuilder, size: int = 10_000) -> list[Any]:
    orders = [{"id": n, "name": f"order {n}"} for n in range(size)]
    builder.document.set(("user", "app_metadata"), {"orders": orders})
    return orders


def shown(builder: EventBuilder, *place: Any) -> list[str]:
    model = builder.tree.model
    index = model.index_of(place)
    return [model.index(row, 0, index).data() for row in range(model.rowCount(index))]


def test_a_long_list_stands_in_stretches_that_are_no_part_of_a_path(qtbot: QtBot, builder: EventBuilder) -> None:
    orders = long_list(builder)
    holder = ("user", "app_metadata", "orders")
    assert shown(builder, *holder)[:2] == ["0 … 199", "200 … 399"] and len(shown(builder, *holder)) == 50
    builder.tree.select((*holder, 777, "name"))
    assert builder.current_path() == (*holder, 777, "name")
    builder.tree.tree.setCurrentIndex(builder.tree.model.parent(builder.tree.model.index_of((*holder, 777))))
    assert builder.current_path() == holder
    press(qtbot, builder, Qt.Key.Key_Delete)
    assert at(builder, *holder) == orders
    allowed = {action.text().replace("&", "") for action in builder.tree.menu().actions() if action.isEnabled()}
    assert {"Add", "Copy path"} <= allowed and not {"Don't send", "Duplicate", "Set to null"} & allowed
    builder.document.set((*holder, 777, "name"), "mine")
    assert builder.tree.model.index_of((*holder, 777, "name")).siblingAtColumn(1).data() == "mine"
    opened = builder.tree.places()
    builder.set_trigger(LOGIN, copied(builder.document.value))
    assert builder.tree.places() == opened and len(opened) > 3


def test_the_filter_finds_in_a_long_list_and_gives_back_what_was_open(qtbot: QtBot, builder: EventBuilder) -> None:
    long_list(builder)
    opened = builder.tree.places()
    builder.tree.filter.setText("order 777")
    holder = ("user", "app_metadata", "orders")
    qtbot.waitUntil(lambda: len(shown(builder, *holder)) == 11)
    assert shown(builder, *holder)[:2] == ["777", "7770"] and ("user", "app_metadata") in builder.tree.places()
    builder.document.set((*holder, 5, "name"), "order 777 too")
    qtbot.waitUntil(lambda: shown(builder, *holder)[0] == "5")
    builder.tree.filter.clear()
    assert len(shown(builder, *holder)) == 50 and builder.tree.places() == opened


def test_filter_and_changes_hold_together(qtbot: QtBot, builder: EventBuilder) -> None:
    builder.document.set(("user", "email"), "new@example.com")
    builder.document.set(("user", "name"), "New")
    builder.show_only_changed(True)
    assert sorted(shown(builder, "user")) == ["email", "name"]
    builder.tree.filter.setText("@example")
    assert shown(builder, "user") == ["email"]
    builder.tree.filter.clear()
    builder.document.set(("user", "nickname"), "n")
    qtbot.waitUntil(lambda: sorted(shown(builder, "user")) == ["email", "name", "nickname"])
    builder.show_only_changed(False)
    assert len(shown(builder, "user")) > 5
