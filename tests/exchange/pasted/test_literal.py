from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.pasted.literal import NotReadable, objects, read
from studio.sandbox.node import node_path

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)


@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=5))
def test_json_is_read_with_whatever_stands_around_it(value: dict[str, Any]) -> None:
    assert read(f"2026-01-01 INFO event: {json.dumps(value)}\n") == (value, [])


def test_what_console_log_prints_is_read() -> None:
    printed = """{
      user: {
        name: 'Ada "L."', "e-mail": 'a\\'b\\n', logins: -3, ok: true, gone: undefined, nothing: null,
        long: 'one ' +
          'two',
        roles: [ 'a', `b` ], identities: [ [Object] ], deep: [Object]
      }
    }"""
    value, cut = read(printed)
    assert value["user"] == {
        "name": 'Ada "L."',
        "e-mail": "a'b\n",
        "logins": -3,
        "ok": True,
        "nothing": None,
        "long": "one two",
        "roles": ["a", "b"],
    }
    assert cut == ["user.identities", "user.deep"]


PRINTS = r"""
const person = new (class User { constructor() { this.email = "o'neil@example.com"; this.self = this; } })();
const event = {
  person, when: new Date(0), never: new Date(NaN), big: 12n, minus: -0, none: NaN, gone: undefined, ok: true,
  bare: Object.assign(Object.create(null), { a: 1 }), map: new Map([['a', { b: 1 }]]), set: new Set([1, 'x']),
  call: function named() {}, arrow: () => 1, kind: class A {}, sym: Symbol('s'), [Symbol('key')]: 1, re: /a{b}/g,
  bytes: Buffer.from('ab'), fails: Promise.resolve(1), get later() { return 1; }, 'two words': 'tab\\there',
  quotes: `it's "x"`, many: Array.from({ length: 150 }, (_, i) => i), sparse: [1, , 3], texts: ['\u202e', 'ü€😀'],
  long: 'line\n'.repeat(40), longer: 'x'.repeat(12000), deep: { a: { b: { c: 1 } } }, list: [[[[1]]]],
  empty: {}, no: [],
};
console.log('before', { took: 1 }); console.log('event:', event); console.log(event.empty, 'after');
"""


def test_whatever_node_prints_is_read() -> None:
    """Real output of the Node that comes along, not what we believe it to be."""
    ran = subprocess.run([node_path(), "-e", PRINTS], capture_output=True, text=True, encoding="utf-8", check=True)
    (_, value, _), cut = zip(*objects(ran.stdout), strict=True)
    assert value == {
        "person": {"email": "o'neil@example.com"},
        "when": "1970-01-01T00:00:00.000Z",
        "big": 12,
        "minus": 0,
        "ok": True,
        "bare": {"a": 1},
        "two words": "tab\\there",
        "quotes": 'it\'s "x"',
        "texts": ["\u202e", "ü€😀"],
        "long": "line\n" * 40,
        "deep": {"a": {}},
        "empty": {},
        "no": [],
    }
    left_out = {
        "never",
        "map",
        "set",
        "call",
        "arrow",
        "kind",
        "sym",
        "re",
        "bytes",
        "fails",
        "later",
        "many",
        "sparse",
    }
    assert set(cut[1]) == left_out | {"person.self", "longer", "deep.a.b", "list"} and not cut[0]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(json.dumps({"user": {"name": 'a "b"'}})),
        json.dumps({"user": {"name": 'a "b"'}}).replace("\\", "\\\\").replace('"', '\\"'),
        "{ /* who */ user: { name: 'a \"b\"', }, // and nobody else\n}",
    ],
)
def test_other_ways_to_write_an_object_are_read(text: str) -> None:
    assert read(text) == ({"user": {"name": 'a "b"'}}, [])


def test_a_text_full_of_braces_takes_no_long_time() -> None:
    with pytest.raises(NotReadable):
        list(objects("{a:" * 300_000))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello", "There is no object in the text"),
        ("{ a: 1,\n b: ) }", "cannot be read at its line"),
        ("x" * 1_000_001, "expected at most 1,000,000"),
    ],
)
def test_what_is_no_value_is_told(text: str, said: str) -> None:
    with pytest.raises(NotReadable) as told:
        read(text)
    assert said in str(told.value)


@given(st.text(st.sampled_from("{}[]:,'\"`\\ab1 -.…\n()"), max_size=60))
def test_no_text_is_run_or_breaks_it(text: str) -> None:
    try:
        value, _ = read(text)
    except NotReadable:
        return
    json.dumps(value)
