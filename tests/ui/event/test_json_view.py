from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from studio.ui.event.json_view import EventJson, dumped
from studio.ui.theme import Theme

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["\ud800", "\u2028", "\0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(values)
def test_nothing_is_lost_in_the_text(value: Any) -> None:
    text = dumped(value)
    assert json.loads(text) == value
    text.encode("utf-8")


def test_typing_waits_for_a_pause(qtbot: QtBot, theme: Theme) -> None:
    view = EventJson(theme)
    qtbot.addWidget(view)
    view.show_value({"a": 1})
    told: list[Any] = []
    view.typed.connect(told.append)
    view.editor.replace_text('{"a": 2}')
    assert told == []
    qtbot.waitUntil(lambda: told == [{"a": 2}], timeout=2000)


def test_showing_what_the_text_means_keeps_the_text(qtbot: QtBot, theme: Theme) -> None:
    view = EventJson(theme)
    qtbot.addWidget(view)
    view.show_value({"a": 1})
    view.editor.replace_text('{"a":2}')
    view.settle()
    view.show_value({"a": 2})
    assert view.editor.text() == '{"a":2}'


def test_a_megabyte_is_read(qtbot: QtBot, theme: Theme) -> None:
    view = EventJson(theme)
    qtbot.addWidget(view)
    big = {"user": {f"k{n}": "x" * 100 for n in range(10_000)}}
    view.show_value(big)
    assert json.loads(view.editor.text()) == big
