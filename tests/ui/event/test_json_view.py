from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from studio.ui.event.json_view import EventJson, Mistake, read_event, written
from studio.ui.theme import Theme
from tests.ui.driving import ended

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["\ud800", "\u2028", "\0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


def many(size: int = 9_000) -> dict[str, Any]:
    """An event whose text is long."""
    return {"orders": [{"id": n, "name": f"order {n}"} for n in range(size)]}


@given(values)
def test_nothing_is_lost_in_the_text(value: Any) -> None:
    text = ended(written(value))
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
    qtbot.waitUntil(lambda: json.loads(view.editor.text() or "{}") == big)


def test_a_long_event_is_written_in_pieces_and_read_beside_the_window(qtbot: QtBot, theme: Theme) -> None:
    view = EventJson(theme)
    qtbot.addWidget(view)
    event = many()
    view.show_value(event)
    qtbot.waitUntil(lambda: json.loads(view.editor.text() or "{}") == event)
    told: list[Any] = []
    view.typed.connect(told.append)
    view.editor.replace_text(view.editor.text().replace("order 7777", "mine"))
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told[0]["orders"][7777]["name"] == "mine" and told[0]["orders"][0] is event["orders"][0]


def test_what_is_typed_while_a_long_event_is_read_counts(qtbot: QtBot, theme: Theme) -> None:
    view = EventJson(theme)
    qtbot.addWidget(view)
    view.show_value(many())
    qtbot.waitUntil(lambda: "order 8999" in view.editor.text())
    told: list[Any] = []
    view.typed.connect(told.append)
    text = view.editor.text()
    view.editor.replace_text(text.replace("order 1", "first"))
    view._parse_soon()
    view.editor.replace_text(text.replace("order 1", "second"))
    view._parse_soon()
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    qtbot.wait(50)
    assert [each["orders"][1]["name"] for each in told] == ["second"]
    view.editor.replace_text(text.replace("order 1", "third"))
    view.settle()
    assert told[-1]["orders"][1]["name"] == "third"


def test_another_event_is_not_overwritten_by_what_was_typed_before_it(qtbot: QtBot, theme: Theme) -> None:
    view = EventJson(theme)
    qtbot.addWidget(view)
    view.show_value(many())
    qtbot.waitUntil(lambda: "order 8999" in view.editor.text())
    told: list[Any] = []
    view.typed.connect(told.append)
    view.editor.replace_text(view.editor.text().replace("order 1", "typed"))
    view._parse_soon()
    view.forget()
    view.show_value({"a": 1})
    qtbot.waitUntil(lambda: not view._beside.running)
    qtbot.wait(350)
    assert told == [] and json.loads(view.editor.text()) == {"a": 1}


def test_mistakes_name_their_line() -> None:
    assert read_event('{"a": 1,\n "a": 2}', None) == Mistake(1, "the key a stands twice in one object")
    assert isinstance(read_event("[]", None), Mistake)
    found = read_event("{\n x}", {})
    assert isinstance(found, Mistake) and found.line == 2
