from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Play

VALUES: list[tuple[str, Any]] = [
    ("undefined", {"$type": "undefined"}),
    ("() => 1", {"$type": "function"}),
    ("10n ** 30n", {"$type": "bigint", "value": "1" + "0" * 30}),
    ("new Date(0)", {"$type": "date", "value": "1970-01-01T00:00:00.000Z"}),
    ("new Date(NaN)", {"$type": "date", "value": None}),
    ("Symbol('s')", {"$type": "symbol", "value": "s"}),
    ("NaN", {"$type": "number", "value": "NaN"}),
    ("-Infinity", {"$type": "number", "value": "-Infinity"}),
    ("new Map([['a', 1]])", {"$type": "map", "entries": [["a", 1]]}),
    ("new Set([1, 'b'])", {"$type": "set", "values": [1, "b"]}),
    ("new TypeError('m')", {"$type": "error", "name": "TypeError", "message": "m"}),
    ("/a\\/b/gi", {"$type": "regexp", "value": "/a\\/b/gi"}),
    (
        "new (class Money { constructor() { this.a = 1; } })()",
        {"$type": "instance", "class": "Money", "value": {"a": 1}},
    ),
    ("new Proxy({}, {})", {"$type": "proxy"}),
    ("Promise.resolve(1)", {"$type": "promise"}),
    ("({$type: 'date', a: 1})", {"$type": "object", "entries": [["$type", "date"], ["a", 1]]}),
    (
        "({toJSON() { return {a: new Date(0)}; }})",
        {"a": {"$type": "date", "value": "1970-01-01T00:00:00.000Z"}},
    ),
    ("({toJSON() { throw 1; }})", {"$type": "unreadable"}),
    ("({get a() { throw 1; }, b: 2})", {"a": {"$type": "unreadable"}, "b": 2}),
    ("({a: undefined})", {"a": {"$type": "undefined"}}),
    ("[1, , 3]", [1, {"$type": "undefined"}, 3]),
    ("Object.create(null)", {}),
    ("new String('s')", "s"),
    ("new Number(5)", 5),
    ("Buffer.from('ab')", {"type": "Buffer", "data": [97, 98]}),
    ("'é\\u0000\"\\\\😀\\n'", 'é\x00"\\😀\n'),
    ("'\\ud800x'", "\ufffdx"),
    ("1e21", 1e21),
    ("-0.5", -0.5),
    ("({__proto__: null, ['__proto__']: 1})", {"__proto__": 1}),
]


@pytest.mark.parametrize(("code", "expected"), VALUES, ids=[code for code, _ in VALUES])
def test_values(play: Play, code: str, expected: Any) -> None:
    assert play(f"api.idToken.setCustomClaim('v', {code});").calls[0].args == ("v", expected)


def test_circles(play: Play) -> None:
    recording = play("const a = {n: 1}; a.self = a; a.list = [a]; api.access.deny(a);")
    assert recording.calls[0].args == ({"n": 1, "self": {"$type": "circular"}, "list": [{"$type": "circular"}]},)


def test_the_same_object_twice_is_no_circle(play: Play) -> None:
    recording = play("const a = {n: 1}; api.access.deny([a, a]);")
    assert recording.calls[0].args == ([{"n": 1}, {"n": 1}],)


@pytest.mark.parametrize(
    "code",
    [
        "let o = 1; for (let i = 0; i < 5000; i++) o = [o]; api.access.deny(o);",
        "api.access.deny(new Array(200000).fill(0));",
        "api.access.deny('x'.repeat(2000000));",
        "const o = {}; for (let i = 0; i < 100000; i++) o['k' + i] = i; api.access.deny(o);",
        "const m = new Map(); for (let i = 0; i < 100000; i++) m.set(i, i); api.access.deny(m);",
    ],
)
def test_the_budget_marks_what_it_cut(play: Play, code: str) -> None:
    recording = play(code)
    assert recording.status == "completed"
    assert "truncated" in repr(recording.calls[0].args)


def test_a_large_string_is_kept_whole(play: Play) -> None:
    assert play("api.access.deny('y'.repeat(800000));").calls[0].args == ("y" * 800_000,)


def test_each_property_is_read_once(play: Play) -> None:
    recording = play("let n = 0; api.access.deny({get a() { return ++n; }}); console.log(n);")
    assert recording.console[0].text == "1"
