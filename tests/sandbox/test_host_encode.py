from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.sandbox.node import node_path
from studio.sandbox.runner import run
from studio.tokens.values import ABSENT, NotJson, PlatformJson, as_sent, to_json
from tests.sandbox.conftest import API, Play, entry, job

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
    ("({toJSON() { return 1; }})", {"toJSON": {"$type": "function"}}),
    ("({get a() { throw 1; }, set b(_) {}, c: 2})", {"a": {"$type": "getter"}, "b": {"$type": "getter"}, "c": 2}),
    (
        "Object.defineProperty(new Error('m'), 'message', {get() { throw 1; }})",
        {"$type": "error", "name": "Error", "message": ""},
    ),
    ("Object.assign(/a/g, {toString() { throw 1; }})", {"$type": "regexp", "value": "/a/g"}),
    ("({a: undefined})", {"a": {"$type": "undefined"}}),
    ("[1, , 3]", [1, {"$type": "undefined"}, 3]),
    ("Object.create(null)", {}),
    ("new String('s')", "s"),
    ("new Number(5)", 5),
    ("Buffer.from('ab')", {"$type": "instance", "class": "Buffer", "value": [97, 98]}),
    (
        "new Float64Array([0.5, NaN])",
        {"$type": "instance", "class": "Float64Array", "value": [0.5, {"$type": "number", "value": "NaN"}]},
    ),
    ("Object(1n)", {"$type": "bigint", "value": "1"}),
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


def test_a_getter_is_asked_once(play: Play) -> None:
    recording = play("let n = 0; api.access.deny({get a() { return ++n; }}); console.log(n);")
    assert recording.console[0].text == "1"
    assert recording.calls[0].args == ({"a": {"$type": "getter"}},)
    assert recording.calls[0].exact == ({"$type": "json", "value": '{"a":1}'},)


@pytest.mark.parametrize(
    "code",
    [
        "'text'",
        "5e-324",
        "[1, {a: null, b: undefined, c: () => 1, d: NaN}]",
        "({$type: 'date'})",
        "new (class Money { constructor() { this.a = 1; } })()",
        "Object.create({inherited: 1})",
        "({toJSON: 1})",
    ],
)
def test_what_tells_its_json_itself_is_sent_once(play: Play, code: str) -> None:
    assert play(f"api.idToken.setCustomClaim('v', {code});").calls[0].exact == ()


def test_nothing_runs_for_a_refused_call_or_for_a_question(play: Play) -> None:
    code = """
    const loud = {get a() { console.log('READ'); }, toJSON() { console.log('READ'); }};
    api.cache.look(loud);
    try { api.accessToken.addScope(loud); } catch {}
    """
    recording = play(code, api=(*API, entry("api.cache.look", returns="value")))
    assert [call.exact for call in recording.calls] == [(), ()]
    assert recording.console == ()


# Each prepares its realm in its own way and answers a value; Node itself says what JSON makes of it.
REALMS = [
    "Object.prototype.toJSON = function () { return Object.keys(this); }; return [{a: 1}, new Map(), 's', 1];",
    "Array.prototype.toJSON = () => 'list'; return {a: [1]};",
    "String.prototype.toJSON = () => 'never'; return ['s', new String('t')];",
    "Function.prototype.toJSON = () => 'f'; return {a() {}};",
    "Date.prototype.toJSON = () => 'soon'; return {a: new Date(0)};",
    "Date.prototype.toISOString = () => 'iso'; return [new Date(0), new Date(NaN)];",
    "const d = new Date(0); d.toJSON = undefined; d.own = 1; return d;",
    "BigInt.prototype.toJSON = function () { return this.toString(); }; return {a: 10n, b: Object(11n)};",
    "Number.prototype.valueOf = () => 7; return [new Number(5), 5];",
    "Array.prototype[1] = 'seen'; return [1, , 3];",
    "JSON.stringify = () => '1'; Object.keys = () => ['no']; Array.isArray = () => false; return [{a: [1]}];",
    "Object.getOwnPropertyDescriptor = Reflect.ownKeys = () => { throw 1; }; return new Proxy({a: [1, {}]}, {});",
    "Map.prototype.entries = Set.prototype.values = () => { throw 1; }; return [new Map([[1, 2]]), new Set([1])];",
    "return new Proxy({}, {ownKeys: () => ['a', 'b'], get: (_, k) => k, "
    "getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true})});",
    "const r = Proxy.revocable({}, {}); r.revoke(); return [r.proxy];",
    "return JSON.rawJSON ? JSON.rawJSON('12345678901234567890.50') : 1;",
    "return {a: Object.freeze(Object.assign(Object.create(null), {rawJSON: '1'}))};",
    "const o = {}; o.list = [{o}]; return o;",
    "return {toJSON() { throw new RangeError('over there'); }};",
    "return {get a() { throw 'text'; }};",
    "return {a: 'x', toJSON(key) { return [key, this.a, this]; }};",
    "return {toJSON() { return undefined; }};",
    "let o = {}; o.toJSON = () => ({o}); return o;",
    "const m = new Map([[1, 2]]); m.own = new Set(); m.own.deep = /x/; return m;",
    "return Object.assign(new Error('m'), {code: 'E', cause: new TypeError('n')});",
    "return Object.assign([1, 2], {more: 1});",
    "let o = 1; for (let i = 0; i < 150; i++) o = i % 2 ? [o] : {o}; return o;",
    "return 'y'.repeat(1600000);",
    "return new Array(70000).fill({a: 1});",
    "return {a: '\\ud800', '\\udc00': '\\u2028\\u007f\\u0000\"'};",
    "return (function () { return arguments; })(1, 'b');",
    "return {[Symbol('s')]: 1, a: Symbol('t'), b: [Symbol.iterator, undefined, () => 1]};",
    "return new (class extends Array {})(3).fill(0);",
    "return process.versions.node.length > 3 ? new DataView(new ArrayBuffer(2)) : 1;",
]


@pytest.mark.parametrize("body", REALMS)
def test_json_is_what_node_makes_of_it(play: Play, body: str) -> None:
    call = play(f"api.idToken.setCustomClaim('v', (() => {{ {body} }})());").calls[0]
    assert [final(call.args[1], (*call.exact, None, None)[1])] == by_node([f"(() => {{ {body} }})()"])


BOTTOMLESS = """
const endless = {get: (t, key) => (key === 'toJSON' ? undefined : new Proxy({}, endless)), ownKeys: () => ['a'],
  getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true})};
"""
LARGE = [
    "'y'.repeat(5000000)",
    "'é'.repeat(1000000)",
    "'\\u0000'.repeat(1000000)",
    "{['k'.repeat(5000000)]: 1}",
    "Buffer.alloc(3000000)",
    "new Array(100000).fill(new String('x'.repeat(1000000)))",
    "(() => { let o = 1; for (let i = 0; i < 300; i++) o = [o]; return o; })()",
]


@pytest.mark.parametrize("code", LARGE)
def test_what_is_too_large_is_cut_with_a_mark(play: Play, code: str) -> None:
    recording = play(f"api.idToken.setCustomClaim('v', {code}); api.access.deny('after');")
    assert [call.method for call in recording.calls] == ["api.idToken.setCustomClaim", "api.access.deny"]
    assert final(recording.calls[0].args[1], recording.calls[0].exact[1]).startswith("threw The value is larger")


@pytest.mark.parametrize(
    "code",
    [
        "const o = {}; for (let i = 0; i < 30; i++) o['é'.repeat(100000) + i] = i; return o;",
        "const K = class {}; Object.defineProperty(K, 'name', {value: 'é'.repeat(80)}); "
        "return Array.from({length: 60000}, () => new K());",
        "return ['é'.repeat(220000), new Date(0), {$type: 'é'.repeat(220000)}];",
        "return Array(50000).fill(new Date(0));",
        "return new Array(4294967295);",
        f"{BOTTOMLESS} return new Proxy({{}}, endless);",
        "const more = () => ({x: {toJSON: more}}); return {toJSON: more};",
        "const again = {toJSON() { api.access.deny(again); return 1; }}; return again;",
        "const e = new Error('x'); Object.defineProperty(e, 'message', {get() { throw e; }}); "
        "return {get a() { throw e; }};",
        "return {get a() { throw new Proxy({}, {get() { throw 1; }, getPrototypeOf() { throw 2; }}); }};",
        "return [Date, RegExp, Map, Error, Promise, Symbol, Uint8Array, BigInt].map((each) => each.prototype);",
        "return [globalThis, process, require('fs'), module, api];",
    ],
)
def test_hostile_values_leave_the_recording_whole(play: Play, code: str) -> None:
    recording = play(f"api.idToken.setCustomClaim('v', (() => {{ {code} }})()); api.access.deny('after');")
    assert (recording.status, recording.console) == ("completed", ())
    assert [call.args for call in recording.calls[-1:]] == [("after",)]
    assert len(recording.calls[-2].exact) == 2


def test_the_three_arguments_of_one_call_fit_into_a_frame(play: Play) -> None:
    large = "['é'.repeat(240000), new Date(0)]"
    recording = play(f"api.idToken.setCustomClaim({large}, {large}, {large}, {large}); api.access.deny('after');")
    kinds = [exact["$type"] for exact in recording.calls[0].exact]
    assert kinds == ["json", "json", "truncated", "truncated"]
    assert recording.calls[1].args == ("after",)


def test_setters_of_the_action_see_nothing_of_the_host(play: Play) -> None:
    code = """
    api.access.deny('first');
    const seen = {__proto__: null, count: 0};
    const names = ['0', '1', 'left', 'odd', 'value', 'text', 'exact', 'up'];
    for (const name of names) {
      for (const owner of [Object.prototype, Array.prototype]) {
        Object.defineProperty(owner, name, {__proto__: null, set() { seen.count += 1; }, configurable: true});
      }
    }
    api.access.deny([{a: {get b() { return 1; }}}, new Date(0), new Map([[1, {}]])]);
    for (const name of names) delete Object.prototype[name], delete Array.prototype[name];
    console.log(seen.count);
    """
    recording = play(code)
    assert recording.console[0].text == "0"
    assert recording.calls[1].exact == ({"$type": "json", "value": '[{"a":{"b":1}},"1970-01-01T00:00:00.000Z",{}]'},)


def final(shown: Any, exact: Any) -> str:
    """What the studio puts into a token, in the words of `by_node`."""
    try:
        value = to_json(as_sent(shown, exact))
    except NotJson as error:
        return f"threw {error}"
    return "absent" if value is ABSENT else json.dumps(value, cls=PlatformJson)


def by_node(sources: list[str]) -> list[str]:
    """What JSON.parse(JSON.stringify(v)) is in plain Node, written once more; or what became of it."""
    done = subprocess.run(
        [node_path(), "-e", TELL + f"tell([{','.join(f'() => {source}' for source in sources)}]);"],
        capture_output=True,
        check=True,
        text=True,
    )
    answers: list[str] = json.loads(done.stdout)
    return answers


TELL = """
const { stringify, parse } = JSON;
const write = fs.writeSync;
const said = (error) => {
  const text = error instanceof Error ? error.message || error.name : typeof error === 'string' ? error : 'Error';
  return 'threw ' + text.split('\\n')[0].replace(/\\.$/, '');
};
const one = (make) => {
  try {
    const text = stringify(make());
    return text === undefined ? 'absent' : stringify(parse(text));
  } catch (error) {
    return said(error);
  }
};
const tell = (makers) => {
  const answers = makers.map(one);
  delete Object.prototype.toJSON;
  delete Array.prototype.toJSON;
  delete Array.prototype[1];
  const out = Buffer.from(stringify(answers));
  for (let at = 0; at < out.length; ) at += write(1, out, at);
};
"""

TEXTS = st.text(alphabet=st.characters(exclude_categories=()), max_size=8)
NUMBERS = st.one_of(
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.floats(-1e-3, 1e-3),
    st.sampled_from([1e21, 1e-7, 5e-324, 1e-6, 123456789012345680000, 999999999999999999999, 0.1]),
)
PLAIN = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS).map(json.dumps)
ODD = st.sampled_from(
    [
        *("undefined", "() => 1", "Symbol('s')", "NaN", "-Infinity", "-0", "1n", "Object(2n)", "new Boolean(false)"),
        *("new Date(0)", "new Date(NaN)", "new Map([[1, 2]])", "new Set([1])", "/a/g", "new RangeError('m')"),
        *("new String('x\\ud800')", "new Number(-0)", "Buffer.from('a')", "new Uint16Array([1, 2])", "[1, , 3]"),
        *("Promise.resolve(1)", "new (class { #a = 1; b = 2; get c() { return 3; } })()", "Object.create({a: 1})"),
        *("(() => { let n = 0; return {get a() { return ++n; }, get b() { return ++n; }}; })()", "globalThis.Math"),
    ]
)
KEYS = TEXTS | st.sampled_from(["__proto__", "$type", "toJSON", "constructor", "10", "2", "-1", "01", "", "rawJSON"])
WRAPPERS = st.sampled_from(
    [
        *(
            "{get a() { return %s; }}",
            "{toJSON(key) { return [key, %s]; }}",
            "new Proxy({a: %s}, {})",
            "{b: %s, toJSON: 1}",
        ),
        *("new Proxy([%s], {})", "Object.assign(new Map(), {a: %s})", "Object.assign(() => 1, {toJSON: () => %s})"),
        *("new (class A { constructor() { this.a = %s; } })()", "(() => { const o = {a: %s}; return [o, o]; })()"),
    ]
)


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Lists, objects and odder things around values, as source text."""
    pairs = st.lists(st.tuples(KEYS.map(json.dumps), inner), max_size=4)
    return st.one_of(
        st.lists(inner, max_size=4).map(lambda items: f"[{','.join(items)}]"),
        pairs.map(lambda items: "{" + ",".join(f"[{key}]: ({item})" for key, item in items) + "}"),
        st.builds(lambda wrapper, item: wrapper.replace("%s", f"({item})"), WRAPPERS, inner),
    ).map(lambda source: f"({source})")


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(sources=st.lists(st.recursive(PLAIN | ODD, nested, max_leaves=8), min_size=1, max_size=25))
def test_any_value_becomes_what_json_makes_of_it(sources: list[str]) -> None:
    code = "\n".join(f"api.idToken.setCustomClaim('v', ({source}));" for source in sources)
    calls = run(job(code, api=API)).calls
    studio = [final(call.args[1], (*call.exact, None, None)[1]) for call in calls]
    assert studio == by_node([f"({source})" for source in sources])
