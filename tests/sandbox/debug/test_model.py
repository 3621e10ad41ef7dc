from __future__ import annotations

import json

from studio.sandbox.debug.model import CallFrame, Stopped, Variable, frame_of, variable_of, variables_of


def test_whatever_the_child_tells_becomes_a_variable() -> None:
    assert variable_of("x") == Variable("", "unset", "unreadable")
    odd = {"name": 7, "kind": "<b>", "text": "x" * 10_000, "handle": -1, "masked": 1, "shown": None}
    found = variable_of(odd)
    assert (found.name, found.kind, len(found.text), found.handle) == ("", "object", 6000, 0)
    assert (found.masked, found.shown) == (False, True)
    assert variable_of({"kind": "string", "handle": True}).handle in (0, 1)


def test_a_page_knows_where_the_next_one_begins() -> None:
    row = {"name": "a", "kind": "number", "text": "1"}
    assert variables_of({"rows": [row], "total": 5, "next": 1}).next == 1
    assert variables_of({"rows": [row], "total": 1, "next": 1}).next is None
    assert variables_of({"rows": [], "total": 5, "next": 1}).next is None
    assert variables_of({"rows": "x"}).rows == variables_of(None).rows == ()
    assert len(variables_of({"rows": [row] * 9999, "total": 9999, "next": 9999}).rows) == 200


def test_a_frame_counts_from_one_and_belongs_to_the_action_by_its_script() -> None:
    told = json.loads(
        '{"script":"7","url":"x.js","line":0,"column":4,"name":"f","id":"1","scopes":[{"kind":"local"},3]}'
    )
    own = frame_of(told, "code.js", "7")
    assert (own.file, own.line, own.column, own.own, len(own.scopes)) == ("code.js", 1, 5, True, 1)
    assert frame_of(told, "code.js", "8").file == "x.js"
    assert frame_of({"line": "no"}, "code.js", "8") == CallFrame("", "", "", 1, 1, False)


def test_the_place_of_a_stop_is_the_innermost_frame_of_the_text_itself() -> None:
    module = CallFrame("1", "m", "other.js", 1, 1, False)
    own = CallFrame("2", "f", "code.js", 3, 1, True)
    assert Stopped(1, "a", "step", (module, own)).place == own
    assert Stopped(1, "a", "step", (module,)).place is None
