from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import FIELD_KINDS
from studio.catalogue.model import Essential
from studio.project.event_document import ABSENT
from studio.ui.event_fields import field_editor, placeholder
from studio.ui.theme import Theme

VALUES: list[Any] = [ABSENT, None, "", "text", 7, -1.5, True, [], ["a", "b"], ["a,b"], {}, {"a": {"b": 1}}, "\ud800"]


def essential(kind: str) -> Essential:
    return Essential("user.x", "X", "User", kind, ("one", "two"))


@pytest.mark.parametrize("kind", FIELD_KINDS)
def test_any_value_can_be_shown_without_a_signal(qtbot: QtBot, theme: Theme, kind: str) -> None:
    editor = field_editor(theme, essential(kind))
    qtbot.addWidget(editor)
    told: list[Any] = []
    editor.edited.connect(told.append)
    for value in [*VALUES, *reversed(VALUES)]:
        editor.set_value(value)
        assert editor.value is value or editor.value == value
    assert told == []


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(json_values)
def test_json_fields_show_any_value(qtbot: QtBot, theme: Theme, value: Any) -> None:
    editor = field_editor(theme, essential("json"))
    qtbot.addWidget(editor)
    editor.set_value(value)
    assert editor.value == value


def test_the_three_words() -> None:
    assert [placeholder(value) for value in (ABSENT, None, "")] == ["not sent", "null", "empty"]
