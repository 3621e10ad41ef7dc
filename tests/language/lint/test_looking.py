from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tree_sitter import Node

from studio.catalogue.lint import remarks
from studio.catalogue.loader import load
from studio.catalogue.places import resources
from studio.language.fixes import mended
from studio.language.lint import Found, lint, looking
from studio.language.lint.found import Surroundings
from studio.language.parsing import Parsed
from studio.language.workspace import ActionTypes

CATALOGUE = load()


def look(body: str, trigger: str = "post-login", *, bare: bool = False) -> list[Found]:
    handler = CATALOGUE.triggers[trigger].execute_handler
    code = body if bare else f"exports.{handler} = async (event, api) => {{\n{body}\n}};\n"
    return lint(code, ActionTypes(CATALOGUE.triggers[trigger]), CATALOGUE)


BAD = [
    (
        "lint.dropped_claim",
        "api.idToken.setCustomClaim('roles', []);",
        "api.idToken.setCustomClaim('https://example.com/roles', []);",
    ),
    ("lint.dropped_claim", "api.accessToken.setCustomClaim(`https://x.auth0.com/a`, 1);", None),
    ("lint.hardcoded_secret", "const apiKey = 'abcdefgh1234';", "const apiKey = event.secrets.API_KEY;"),
    (
        "lint.hardcoded_secret",
        "f({ clientSecret: 'abcdefgh1234' });",
        "f({ clientSecret: event.secrets.CLIENT_SECRET });",
    ),
    ("lint.hardcoded_secret", "const key = 'sk_live_0123';", "const key = event.secrets.KEY;"),
    ("lint.redirect_without_continue", "api.redirect.sendUserTo('https://a.b');", None),
    ("lint.throw_for_deny", "throw new Error('No');", "return api.access.deny('No');"),
    (
        "lint.throw_for_deny",
        "throw new Error(`No ${event.user.user_id}`);",
        "return api.access.deny(`No ${event.user.user_id}`);",
    ),
    ("lint.unawaited_promise", "fetch('https://a', { signal });", "await fetch('https://a', { signal });"),
    ("lint.unawaited_promise", "const f = async () => 1;\nf();", "const f = async () => 1;\nawait f();"),
    ("lint.logs_event", "console.log(event);", "console.log(event.user.user_id);"),
    ("lint.logs_event", "console.log('e', JSON.stringify(event, null, 2));", None),
    (
        "lint.insecure_redirect",
        "onContinuePostLogin;api.redirect.sendUserTo('http://a.b');",
        "onContinuePostLogin;api.redirect.sendUserTo('https://a.b');",
    ),
    (
        "lint.no_timeout",
        "await fetch('https://a');",
        "await fetch('https://a', { signal: AbortSignal.timeout(5000) });",
    ),
    (
        "lint.no_timeout",
        "await fetch('https://a', {method: 'POST'});",
        "await fetch('https://a', { signal: AbortSignal.timeout(5000),method: 'POST'});",
    ),
    ("lint.unguarded_field", "g(event.organization.name);", "g(event.organization?.name);"),
    ("lint.unguarded_field", "if (event.user.email.endsWith('x')) g();", "if (event.user.email?.endsWith('x')) g();"),
    ("lint.old_style", "'use npm';", None),
    ("lint.old_style", "const a = require('auth0@2.42.0');", "const a = require('auth0');"),
    (
        "lint.unawaited_promise",
        "fetch('https://a', { signal }).then(g).catch(h);",
        "await fetch('https://a', { signal }).then(g).catch(h);",
    ),
    ("lint.unawaited_promise", "list.forEach(async (each) => { await g(each); });", None),
    ("lint.argument_limit", f"api.cache.set('{'k' * 65}', 'v');", None),
    ("lint.argument_limit", f"api.transaction.setMetadata(`{'k' * 65}`, 1);", None),
]


@pytest.mark.parametrize(("rule", "body", "better"), BAD)
def test_what_is_remarked_and_how_it_is_mended(rule: str, body: str, better: str | None) -> None:
    found = look(body)
    assert [each.rule for each in found] == [rule]
    if better is not None:
        code = f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"
        done = mended(code, found[0].fixes[0].edits)
        assert done == f"exports.onExecutePostLogin = async (event, api) => {{\n{better}\n}};\n"
        assert rule not in [each.rule for each in lint(done, ActionTypes(CATALOGUE.triggers["post-login"]), CATALOGUE)]


@pytest.mark.parametrize(
    "body",
    [
        "api.idToken.setCustomClaim('https://example.com/roles', event.authorization?.roles);",
        "if (event.organization) g(event.organization.name);",
        "if (!event.organization) return;\ng(event.organization.name);",
        "event.organization && g(event.organization.name);",
        "const a = event.organization ? event.organization.name : '';",
        "if (event.organization?.name) g(event.organization.name);",
        "try { throw new Error('x'); } catch {}",
        "const check = () => { throw new Error('x'); };",
        "await fetch('https://a', { signal: AbortSignal.timeout(1) });",
        "const p = fetch('https://a', { signal }); await p;",
        "console.log(event.user.user_id, event.client?.name);",
        "const password = event.secrets.PASSWORD;",
        "const tokenUrl = 'https://x/token';",
        "onContinuePostLogin; api.redirect.sendUserTo('http://localhost:3000');",
        f"api.cache.set('{'k' * 64}', 'v');",
        f"api.cache.set('k'.repeat(99), 'v'); cache.set('{'k' * 99}', 'v');",
        "const p = fetch('https://a', { signal }).then(g); await p;",
        "list.forEach((each) => g(each)); await Promise.all(list.map(async (each) => g(each)));",
        "const a = require('@scope/auth0'); const b = require('node:crypto'); mail('me@2.42.0');",
        "promise.then(g);",
        "const context = { secrets: 1 }; g(context);",
        "module.exports.onExecutePostLogin = async () => {}; const s = 'use npm';",
        "const m = await import('node:crypto'); g(m);",
        "log(event); console.log(event.user.email, { event: 1 });",
        "api.idToken.setCustomClaim(name, 1); other.setCustomClaim();",
        "const secretName = 'short'; const passwordHint = event.user.nickname;",
        "api.redirect.sendUserTo(url); exports.onContinuePostLogin = async () => {};",
    ],
)
def test_what_is_fine_is_left_alone(body: str) -> None:
    assert look(body) == []


def test_old_actions_and_modules_of_another_kind_are_told() -> None:
    assert [each.rule for each in look("module.exports = async (event, context) => {};", bare=True)] == [
        "lint.old_style"
    ]
    assert [each.rule for each in look("import a from 'b';\nexport default a;", bare=True)] == ["lint.es_module"] * 2
    assert [each.rule for each in look("//" + "x" * 100_001, bare=True)] == ["lint.code_size"]


def test_too_many_of_something_is_told_before_it_is_deployed() -> None:
    names = tuple(f"n{number}" for number in range(11))
    types = ActionTypes(CATALOGUE.triggers["post-login"], dependencies=names, modules=names[:3], secrets=names)
    (found,) = lint("// nothing", types, CATALOGUE)
    assert (found.rule, found.message) == ("lint.too_many", "This action has 11 packages; the platform takes 10")


def test_every_remark_has_a_reason_and_a_page() -> None:
    for remark in remarks().values():
        assert remark.why.endswith(".") and remark.source.startswith("https://auth0.com/docs/")


def test_a_redirect_gets_its_second_handler() -> None:
    (found,) = look("api.redirect.sendUserTo('https://a.b');")
    code = "exports.onExecutePostLogin = async (event, api) => {\napi.redirect.sendUserTo('https://a.b');\n};\n"
    assert "exports.onContinuePostLogin = async (event, api) => {" in mended(code, found.fixes[0].edits)


def test_every_remark_is_made_for_something() -> None:
    assert {rule for rule, _, _ in BAD} | {"lint.es_module", "lint.code_size", "lint.too_many"} == set(remarks())


@pytest.mark.parametrize("file", sorted((resources() / "templates").rglob("*.js")), ids=lambda p: p.stem)
def test_the_shipped_actions_are_good_examples(file: Path) -> None:
    trigger = CATALOGUE.triggers[file.parent.name]
    told = lint(file.read_text(encoding="utf-8"), ActionTypes(trigger), CATALOGUE)
    expected = ["lint.dropped_claim"] * 2 if file.stem == "vanishing-claim" else []
    assert [each.rule for each in told] == expected, told


@given(st.text(max_size=120))
def test_any_text_can_be_looked_through(code: str) -> None:
    look(code, bare=True)


STATEMENTS = (
    "async function later() {}",
    "later();",
    "  function f(event) { later(); g(event.organization.name); }",
    "/* */ const apiKey = 'abcdefgh1234'; const b = 1;",
    "if (!event.organization) {",
    "}",
    "exports.onContinuePostLogin = async () => {};",
    "const ü = '😀'; axios.get('https://a');",
    "axios.defaults.timeout = 1;",
    "api.redirect.sendUserTo('http://a.b');",
    "'use npm';",
    "import a from 'b';",
    "`",
)
TYPED = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 2), st.sampled_from(STATEMENTS)), min_size=2, max_size=12)


@settings(deadline=None)
@given(TYPED, st.sampled_from(["\n", "\r\n", " "]))
def test_what_is_remembered_of_a_text_before_changes_nothing(edits: list[tuple[int, int, str]], end: str) -> None:
    lines: list[str] = []
    for at, gone, put in edits:
        lines[at : at + gone] = [put]
        found = look(end.join(lines), bare=True)
        with looking._lock:
            looking._memories.clear()
        assert found == look(end.join(lines), bare=True)


def test_a_statement_that_stays_is_not_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    code = "".join(f"function f{n}(event) {{ g(event.organization.name); }}\n" for n in range(20))
    before = look(code, bare=True)
    looked: list[bytes] = []
    look_at = looking._look

    def counted(parsed: Parsed, around: Surroundings, statement: Node, text: bytes) -> looking._Looked:
        looked.append(text)
        return look_at(parsed, around, statement, text)

    monkeypatch.setattr(looking, "_look", counted)
    after = look(f"const a = 1;\n{code}", bare=True)
    assert looked == [b"const a = 1;"]
    assert [each.span.start.line for each in after] == [each.span.start.line + 1 for each in before]
    assert [each.fixes[0].edits[0].span.start.line for each in after] == [*range(1, 21)]
