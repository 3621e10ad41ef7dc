from __future__ import annotations

from typing import Any

import pytest

from studio.tokens.values import ABSENT, NotJson, is_undefined, to_json


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        ({"a": {"$type": "undefined"}, "b": 1}, {"b": 1}),
        ([{"$type": "function"}, 1], [None, 1]),
        ({"$type": "date", "value": "2026-01-01T00:00:00.000Z"}, "2026-01-01T00:00:00.000Z"),
        ({"$type": "number", "value": "NaN"}, None),
        ({"$type": "map"}, {}),
        ({"$type": "instance", "class": "Plan", "value": {"a": 1}}, {"a": 1}),
        ({"$type": "object", "entries": [["$type", "undefined"]]}, {"$type": "undefined"}),
    ],
)
def test_what_json_makes_of_it(recorded: Any, expected: Any) -> None:
    assert to_json(recorded) == expected


@pytest.mark.parametrize("kind", ["bigint", "circular", "truncated", "proxy", "unreadable"])
def test_what_json_cannot_hold(kind: str) -> None:
    with pytest.raises(NotJson):
        to_json({"a": [{"$type": kind, "value": "1"}]})


def test_undefined_at_the_top_is_absent() -> None:
    assert to_json({"$type": "undefined"}) is ABSENT
    assert is_undefined({"$type": "undefined"})
    assert not is_undefined(None)
