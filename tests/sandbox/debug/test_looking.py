"""What is shown of hostile and of ordinary values, in real runs."""

from __future__ import annotations

import time

import pytest

from studio.sandbox.debug import Breakpoint, DebugProblem, Variable
from tests.sandbox.conftest import job
from tests.sandbox.debug.driving import Driven

VALUES = """\
exports.onExecutePostLogin = async (event, api) => {
  const values = {
    text: 'a "b" \\n', big: 12n, minus: -0, nothing: null, none: undefined, yes: true,
    list: [1, 'x', [2], { a: 1 }], long: new Array(1000).fill(7), holes: [1, , 3],
    map: new Map([['k', { deep: 1 }]]), set: new Set([1, 2]), date: new Date(0), broken: new Date(NaN),
    pattern: /a+/gi, error: new RangeError('far'), promise: Promise.resolve(1), bytes: new Uint8Array([1, 2]),
    f: function named() {}, symbol: Symbol('s'), get asked() { throw 1; }, [Symbol('key')]: 1,
    instance: new (class Order { constructor() { this.id = 1; } total() {} })(),
  };
  return values;
};
"""

EXPECTED = {
    "text": ("string", '"a \\"b\\" \\n"'),
    "big": ("bigint", "12n"),
    "minus": ("number", "-0"),
    "nothing": ("null", "null"),
    "none": ("undefined", "undefined"),
    "yes": ("boolean", "true"),
    "list": ("array", '(4) [1, "x", Array(1), {…}]'),
    "long": ("array", "(1000) [7, 7, 7, 7, 7, …]"),
    "holes": ("array", "(3) [1, (hole), 3]"),
    "map": ("map", "Map(1)"),
    "set": ("set", "Set(2)"),
    "date": ("date", "1970-01-01T00:00:00.000Z"),
    "broken": ("date", "Invalid Date"),
    "pattern": ("regexp", "/a+/gi"),
    "error": ("error", "RangeError: far"),
    "promise": ("promise", "Promise"),
    "bytes": ("buffer", "Uint8Array(2) [1, 2]"),
    "f": ("function", "ƒ named()"),
    "symbol": ("symbol", "Symbol(s)"),
    "asked": ("accessor", "getter"),
    "[key]": ("number", "1"),
    "instance": ("object", "Order {id: 1}"),
}


def children(driven: Driven, row: Variable) -> dict[str, Variable]:
    return {each.name: each for each in driven.session.children(row.handle).rows}


def test_every_kind_of_value_has_its_line() -> None:
    with Driven(job(VALUES), [Breakpoint(10)]) as driven:
        stop = driven.stopped()
        values = driven.look(stop, "values")
        found = children(driven, values)
        assert {name: (row.kind, row.text) for name, row in found.items()} == EXPECTED
        page = driven.session.children(found["long"].handle)
        assert (len(page.rows), page.total, page.next) == (100, 1000, 100)
        last = driven.session.children(found["long"].handle, 900)
        assert (last.rows[-1].name, last.next) == ("999", None)
        assert children(driven, found["map"])['"k"'].text == "{deep: 1}"
        assert children(driven, found["error"])["stack"].text == "not worked out"
        methods = children(driven, children(driven, found["instance"])["[[Prototype]]"])
        assert methods["total"].kind == "function"


HOSTILE = """\
exports.hostile = 1; const forever = () => { for (;;); };
const trap = new Proxy({}, { get: forever, ownKeys: forever, getPrototypeOf: forever, has: forever });
exports.onExecutePostLogin = async (event, api) => {
  const values = {
    get own() { return forever(); }, trap, child: Object.create(trap), huge: 'x'.repeat(2e8),
    deep: (() => { let a = {}; for (let i = 0; i < 1e5; i++) a = { a }; return a; })(),
    many: Object.fromEntries(Array.from({ length: 2e5 }, (_, i) => ['k' + i, i])),
    wide: new Array(1e9), toJSON: forever, toString: forever, [Symbol.toPrimitive]: forever,
    length: { valueOf: forever },
    liar: Object.defineProperty(new Error('x'), 'message', { get: forever }),
    named: Object.defineProperty(() => {}, 'name', { get: forever }),
    classy: new (Object.defineProperty(class {}, 'name', { get: forever }))(),
    '\\u202e<b>&amp;\\u0000': 1,
  };
  Array.prototype[Symbol.iterator] = forever; Array.prototype.map = forever; Object.keys = forever;
  Object.getOwnPropertyDescriptor = forever; Reflect.ownKeys = forever; JSON.stringify = forever;
  Map.prototype.get = forever; Map.prototype.set = forever; String.prototype.slice = forever;
  Function.prototype.call = forever; Function.prototype.apply = forever; Error.prepareStackTrace = forever;
  Object.defineProperty(Object.prototype, 'kind', { get: forever, set: forever });
  Object.defineProperty(Array.prototype, 0, { get: forever, set: forever });
  Object.defineProperty(Object.prototype, 'value', { get: forever, set: forever });
  const here = 1;
  event.done = here;
};
"""


def test_lying_values_are_shown_without_running_any_of_their_code() -> None:
    with Driven(job(HOSTILE), [Breakpoint(24)]) as driven:
        stop = driven.stopped()
        began = time.monotonic()
        found = children(driven, driven.look(stop, "values"))
        assert time.monotonic() - began < 4
        assert (found["own"].kind, found["trap"].kind, found["trap"].handle) == ("accessor", "proxy", 0)
        assert len(found["huge"].text) < 6000
        assert found["wide"].text.startswith("(1000000000) [(hole)")
        assert found["liar"].kind == "error"
        assert len(driven.session.children(found["many"].handle).rows) == 100
        assert driven.session.children(found["wide"].handle, 999_999_990).total == 1_000_000_000
        frame = stop.frames[0].id
        for expression in ("values.own", "values.trap.x", "values.child + ''", "String(values)", "[...[1]]"):
            with pytest.raises(DebugProblem):
                driven.session.evaluate(frame, expression)
        assert driven.value(stop, "here") == "1"


def test_an_expression_changes_nothing_unless_it_is_meant_to() -> None:
    with Driven(job("const list = [1];\nreturn list;"), [Breakpoint(3)]) as driven:
        stop = driven.stopped()
        frame = stop.frames[0].id
        with pytest.raises(DebugProblem, match="may change something"):
            driven.session.evaluate(frame, "list.push(2)")
        assert driven.value(stop, "list.length") == "1"
        assert driven.value(stop, "list.push(2)", effects=True) == "2"
        assert driven.value(stop, "list // the whole of it") == "(2) [1, 2]"
        for wrong in (")(", "", "await 1", "let x"):
            with pytest.raises(DebugProblem):
                driven.session.evaluate(frame, wrong)
        with pytest.raises(DebugProblem, match="Error: mine"):
            driven.session.evaluate(frame, "(() => { throw new Error('mine') })()")
