from __future__ import annotations

import gc
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.event_document import ABSENT, EventDocument
from studio.ui.event.tree import EventTree, Node, typed, value_text
from studio.ui.theme import Theme

LOGIN = load().triggers["post-login"]


def plain(node: Node) -> Any:
    """The value that the rows below a node show."""
    if isinstance(node.value, dict):
        return {child.key: plain(child) for child in node.children if child.value is not ABSENT}
    if isinstance(node.value, list):
        return [plain(child) for child in node.children]
    return node.value


@pytest.fixture
def document() -> EventDocument:
    return EventDocument(default_event(LOGIN))


def test_the_model_keeps_the_rules_of_models(theme: Theme, document: EventDocument, qtmodeltester: ModelTester) -> None:
    model = EventTree(theme, document, LOGIN)
    qtmodeltester.check(model)
    document.listen(lambda _: model.refresh())
    document.set(("user", "app_metadata"), {"a": [1, {"b": None}]})
    document.remove(("session",))
    document.insert(("user", "app_metadata", "a", 0), "first")
    document.move(("user", "app_metadata", "a", 0), 2)
    document.rename(("user", "app_metadata", "a"), "z")
    document.load({})
    document.load(default_event(LOGIN))
    assert plain(model.root) == document.value


keys = st.sampled_from(["user", "a", "b", "session"])
values = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(st.dictionaries(keys, values, max_size=3), min_size=1, max_size=4))
def test_the_rows_always_show_the_document(theme: Theme, events: list[Any]) -> None:
    document = EventDocument(events[0])
    model = EventTree(theme, document, LOGIN)
    document.listen(lambda _: model.refresh())
    for event in events:
        document.load(event)
        assert plain(model.root) == event
    model.deleteLater()


def test_an_index_may_outlive_its_row(theme: Theme, document: EventDocument) -> None:
    model = EventTree(theme, document, LOGIN)
    document.listen(lambda _: model.refresh())
    index = model.index_of(("user", "identities", 0, "provider"))
    document.set(("user",), {"email": "x"})
    gc.collect()
    assert model.node(index) is model.root


def test_fields_that_are_not_sent_are_offered(theme: Theme, document: EventDocument) -> None:
    model = EventTree(theme, document, LOGIN)
    index = model.index_of(("organization",))
    assert model.data(index.siblingAtColumn(2)) == "not sent"
    assert model.data(index, Qt.ItemDataRole.ForegroundRole) == theme.color("muted")
    wanted: list[Any] = []
    model.wanted.connect(lambda *told: wanted.append(told))
    model.setData(model.index_of(("user", "username")).siblingAtColumn(1), "ada")
    assert wanted == [(("user", "username"), "set", "ada")]


def test_editing_asks_for_a_value_of_the_same_kind(theme: Theme, document: EventDocument) -> None:
    model = EventTree(theme, document, LOGIN)
    wanted: list[Any] = []
    model.wanted.connect(lambda *told: wanted.append(told))
    model.setData(model.index_of(("stats", "logins_count")).siblingAtColumn(1), "12")
    model.setData(model.index_of(("user", "email")).siblingAtColumn(1), "12")
    model.setData(model.index_of(("user", "email")), "mail")
    assert wanted == [
        (("stats", "logins_count"), "set", 12),
        (("user", "email"), "set", "12"),
        (("user", "email"), "rename", "mail"),
    ]
    model.set_read_only(True)
    flags = model.flags(model.index_of(("user", "email")).siblingAtColumn(1))
    assert not flags & Qt.ItemFlag.ItemIsEditable


def test_indexes_lead_back_to_their_parents(theme: Theme, document: EventDocument) -> None:
    model = EventTree(theme, document, LOGIN)
    inner = model.index_of(("user", "email"))
    assert model.parent(inner) == model.index_of(("user",))
    assert model.parent(model.index_of(("user",))) == QModelIndex()


@pytest.mark.parametrize(
    ("text", "before", "value"),
    [("7", 1, 7), ("7", "x", "7"), ("true", None, True), ("{", 1, "{"), ("7", ABSENT, 7)],
)
def test_typed_values(text: str, before: Any, value: Any) -> None:
    assert typed(text, before) == value


def test_values_fit_on_one_line() -> None:
    assert value_text({"a": 1}) == "1 field" and value_text([]) == "[]" and value_text("") == '""'
    assert "\n" not in value_text("a\nb") and len(value_text("x" * 999)) == 201


def test_a_large_event_is_handled(qtbot: QtBot, theme: Theme) -> None:
    document = EventDocument({"user": {"app_metadata": {f"k{n}": [n] * 10 for n in range(3000)}}})
    model = EventTree(theme, document, LOGIN)
    document.listen(lambda _: model.refresh())
    document.set(("user", "app_metadata", "k7"), "changed")
    assert model.node(model.index_of(("user", "app_metadata", "k7"))).value == "changed"
