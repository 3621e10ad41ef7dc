"""What the code reads of its event is noted, and the code cannot tell."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from studio.sandbox.batch import run_batch
from studio.sandbox.recording import Read, Recording
from studio.sandbox.runner import run
from tests.sandbox.conftest import entry, job

EVENT: dict[str, Any] = {
    "user": {"user_id": "auth0|1", "app_metadata": {"roles": ["admin", "editor"]}, "user_metadata": {}},
    "request": {"ip": "203.0.113.7"},
}


def played(code: str, **more: Any) -> Recording:
    return run(replace(job(code, **more), event=EVENT, secrets={"KEY": "k"}, reads=True))


def paths(recording: Recording, *, listed: bool = False) -> set[str]:
    assert recording.reads is not None
    return {".".join(read.path) for read in recording.reads if read.listed is listed and read.path}


def test_nothing_is_noted_unless_asked_for() -> None:
    assert run(replace(job("event.user.user_id;"), event=EVENT)).reads is None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("event.user.user_id;", {"user", "user.user_id"}),
        ("event.organization?.name;", {"organization"}),
        ("const { ip, asn = 'none' } = event.request;", {"request", "request.ip", "request.asn"}),
        ("'nickname' in event.user;", {"user", "user.nickname"}),
        ("event.user.hasOwnProperty('email'); Object.hasOwn(event.user, 'name');", {"user", "user.email", "user.name"}),
        ("event.secrets.KEY + event.secrets.OTHER;", {"secrets", "secrets.KEY", "secrets.OTHER"}),
        ("event.user.nickname = 'x';", {"user"}),
        ("Object.defineProperty(event.user, 'x', {value: 1});", {"user"}),
        ("`${await event.user}`;", {"user"}),
        ("api.access.deny(event.user);", {"user"}),
        ("console.log(event);", set()),
    ],
)
def test_what_is_asked_for_is_noted_whether_it_is_there_or_not(code: str, expected: set[str]) -> None:
    assert paths(played(code)) == expected


def test_items_of_lists_are_noted_by_their_index() -> None:
    found = paths(played("event.user.app_metadata.roles.map((role) => role.length);"))
    assert {"user.app_metadata.roles", "user.app_metadata.roles.0", "user.app_metadata.roles.1"} <= found
    assert not any("map" in path or "length" in path for path in found)


def test_what_is_read_along_with_everything_else_is_told_apart() -> None:
    recording = played("JSON.stringify(event.user);\nevent.user.user_id;\nconst copy = {...event.request};")
    assert "user.user_metadata" in paths(recording, listed=True)
    assert "request.ip" in paths(recording, listed=True)
    assert "user.user_id" in paths(recording)
    by_path = {read.path: read for read in recording.reads or ()}
    assert by_path[("user", "user_id")] == Read(("user", "user_id"), 3, 12)
    assert by_path[("request",)].names


def test_each_place_is_the_first_one() -> None:
    recording = played("event.user.user_id;\nevent.user.user_id;")
    assert [(read.path, read.line) for read in recording.reads or ()] == [(("user",), 2), (("user", "user_id"), 2)]


def test_what_the_host_looks_at_itself_is_not_noted() -> None:
    api = (entry("api.user.setAppMetadata", "metadata", params=["name", "value"], options={"target": "app_metadata"}),)
    assert paths(played("api.user.setAppMetadata('a', 1);", api=api)) == set()


CURIOUS = [
    "JSON.stringify(event), JSON.stringify({a: [event.user]}, null, 2)",
    "Object.keys(event), Object.entries(event.user), Reflect.ownKeys(event.user.app_metadata.roles)",
    "Array.isArray(event.user.app_metadata.roles), Array.isArray(event.user), [].concat(event.user.app_metadata.roles)",
    "event.user === event.user, event.user === {...event}.user, event.user === Object.values(event)[0]",
    "Object.getOwnPropertyDescriptor(event, 'user').value === event.user",
    "structuredClone(event), structuredClone({a: new Map([[event.user, [event.request]]]), b: new Set([event.user])})",
    "structuredClone.name, structuredClone.length, structuredClone(5), structuredClone(new Date(0))",
    "require('util').types.isProxy(event), require('util').types.isProxy(new Proxy({}, {}))",
    "require('v8').serialize(event.user).length, require('util').isDeepStrictEqual(event.request, {ip: '203.0.113.7'})",
    "{...event.user, extra: 1}, [...event.user.app_metadata.roles], Object.assign({}, event.request)",
    "Object.getPrototypeOf(event.user) === Object.prototype, event.user instanceof Object, `${event.user}`",
    "Object.prototype.toString.call(event.user.app_metadata.roles), event.user.constructor === Object",
    "Object.isFrozen(event.secrets), Object.isFrozen(Object.freeze(event.user)), Object.isSealed(event.request)",
    "delete event.user.user_id, event.user, 'user_id' in event.user",
    "event.user.app_metadata.roles.push('new'), event.user.app_metadata.roles.sort().flat().join()",
    "event, event.user.app_metadata.roles, [event.request], require('util').inspect(event, {depth: 0})",
    "(() => { 'use strict'; try { event.secrets.KEY = 1; } catch (e) { return e.message; } })()",
    "(() => { try { event.user.nope.deep; } catch (e) { return e.message; } })()",
    "(() => { try { event.user.nope(); } catch (e) { return e.message; } })()",
    "(() => { try { structuredClone({a: () => 1}); } catch (e) { return e.name + e.message; } })()",
    "(() => { try { structuredClone(new Proxy({}, {})); } catch (e) { return e.name; } })()",
    "(() => { const seen = []; for (const key in event.user) seen.push(key); return seen; })()",
    "(() => { event.user.own = event; return event.user.own.user === event.user; })()",
]


@pytest.mark.parametrize("shared", [False, True], ids=["alone", "shared"])
@pytest.mark.parametrize("code", CURIOUS)
def test_the_code_cannot_tell(code: str, shared: bool) -> None:
    written = f"console.log({code});\napi.idToken.setCustomClaim('user', event.user);\nthrow new Error(typeof event);"
    plain = replace(job(written), event=EVENT, secrets={"KEY": "k"})
    before = run(plain)
    noted = replace(plain, reads=True)
    after = run_batch([noted] * 2, workers=1)[0] if shared else run(noted)
    assert [line.text for line in after.console] == [line.text for line in before.console]
    assert len(before.console) == 1
    assert after.calls[0].args == before.calls[0].args
    assert after.calls[0].exact == before.calls[0].exact
    assert after.error is not None and before.error is not None
    assert (after.error.message, after.error.line) == (before.error.message, before.error.line)


def test_notes_are_bounded() -> None:
    recording = played("for (let i = 0; i < 20000; i++) event.user[`x${i}`];")
    assert recording.status == "completed"
    assert len(recording.reads or ()) <= 4000


SPOILING = [
    "Array.prototype.map = null;",
    "Object.prototype.leak = 1;",
    "globalThis.leak = 1;",
    "leak = 1;",
    "globalThis.Map = 1;",
    "fetch = null; setTimeout = null; globalThis.Buffer = null;",
    "JSON.parse = () => 1; Math.max = () => 1;",
    "Object.getPrototypeOf(async function* () {}).leak = 1;",
    "Object.getPrototypeOf([].values()).next = null;",
    "Intl.DateTimeFormat.prototype.leak = 1;",
    "Promise.prototype.then = null;",
    "Error.stackTraceLimit = 1;",
    "Date.now = () => 1;",
    "Object.setPrototypeOf(Array.prototype, null);",
    "Object.defineProperty(String.prototype, 'leak', {get: () => 1, configurable: true});",
    "delete globalThis.Symbol;",
    "delete globalThis.fetch; globalThis.leak = 1;",
    "globalThis[Symbol.for('leak')] = 1; delete globalThis.fetch;",
    "module.exports.leak = 1; require.cache.leak = 1; console.leak = 1; api.leak = 1; event.user.leak = 1;",
]
TELLING = """
const told = [typeof Array.prototype.map, ({}).leak, typeof leak, typeof Map, typeof fetch, typeof setTimeout];
told.push(typeof Buffer, JSON.parse('2'), Math.max(1, 2), Object.getPrototypeOf(async function* () {}).leak);
told.push(typeof [].values().next, Intl.DateTimeFormat.prototype.leak, typeof Promise.prototype.then);
told.push(Error.stackTraceLimit, Date.now(), Object.getPrototypeOf([]) === Array.prototype, ''.leak);
told.push(typeof Symbol, console.leak, api.leak, event.user.leak);
told.push(Object.getPrototypeOf(Array.prototype) === Object.prototype, Object.keys(globalThis).includes('leak'));
console.log(JSON.stringify(told));
"""


@pytest.mark.parametrize("code", SPOILING)
def test_what_one_run_spoils_the_next_one_does_not_find(code: str) -> None:
    plain = replace(job(f"if (event.spoil) {{ {code} }} else {{ {TELLING} }}", now_ms=1_767_225_600_000), reads=True)
    events = [{**EVENT, "spoil": spoil} for spoil in (False, True, False, True, True, False)]
    found = run_batch([replace(plain, event=event) for event in events], workers=1)
    told = [recording.console[0].text for recording in found if recording.console]
    assert len(told) == 3
    assert len(set(told)) == 1
    assert "leak" not in told[0]
    assert all(recording.status == "completed" for recording in found)


def test_runs_that_spoil_nothing_share_a_realm_and_still_have_globals_of_their_own() -> None:
    code = "console.log(typeof URL, globalThis.fetch === fetch, new Date().getTime()); fetch = 1; URL = 2;"
    found = run_batch([replace(job(code, now_ms=5 + n), event=EVENT, reads=True) for n in range(6)], workers=1)
    assert [recording.console[0].text for recording in found] == [f"function true {5 + n}" for n in range(6)]


def test_of_many_runs_in_one_child_each_tells_what_is_new() -> None:
    base = replace(job("event.user.user_id; if (event.more) event.user.nickname;"), reads=True)
    first, same, more = run_batch([replace(base, event={**EVENT, "more": more}) for more in (0, 0, 1)], workers=1)
    assert {"user", "user.user_id", "more"} == paths(first)
    assert paths(same) == set()
    assert paths(more) == {"user.nickname"}
