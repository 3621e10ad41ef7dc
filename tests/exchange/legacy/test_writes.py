from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.exchange.legacy.convert import convert
from tests.exchange.legacy.conftest import inside, rule

SET = "api.idToken.setCustomClaim"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("context.idToken['https://a/b'] = user.name;", [f"{SET}('https://a/b', event.user.name);"]),
        ("context.idToken.a = 1;", [f"{SET}('a', 1);"]),
        ("context.idToken[ns + 'x'] = 1;", [f"{SET}(ns + 'x', 1);"]),
        ("context.accessToken[`${ns}x`] = 1;", ["api.accessToken.setCustomClaim(`${ns}x`, 1);"]),
        (
            "context.idToken.a = context.accessToken.b = 1;",
            ["api.accessToken.setCustomClaim('b', 1);", f"{SET}('a', 1);"],
        ),
        (
            "context.idToken.a = context.idToken.b = f();",
            ["const value = f();", f"{SET}('b', value);", f"{SET}('a', value);"],
        ),
        ("x = context.idToken.a = 1;", [f"{SET}('a', 1);", "x = 1;"]),
        ("ok && (context.idToken.a = 1);", [f"ok && ({SET}('a', 1));"]),
        (
            "context.idToken = { a: 1, 'b c': 2, [d]: 3, e };",
            [f"{SET}('a', 1);", f"{SET}('b c', 2);", f"{SET}(d, 3);", f"{SET}('e', e);"],
        ),
        ("context.idToken = { ...context.idToken, a: 1 };", [f"{SET}('a', 1);"]),
        ("context.idToken = Object.assign({}, context.idToken, { a: 1 });", [f"{SET}('a', 1);"]),
        (
            "Object.assign(context.idToken, claims);",
            [f"for (const [name, item] of Object.entries(claims)) {SET}(name, item);"],
        ),
        (
            "_.merge(context.accessToken, { scope: ['a'], b: 2 });",
            ["setScopes(event, api, ['a']);", "api.accessToken.setCustomClaim('b', 2);"],
        ),
        ("context.accessToken.scope = ['a'];", ["setScopes(event, api, ['a']);"]),
        ("context.accessToken.scope.push('a', b);", ["api.accessToken.addScope('a');", "api.accessToken.addScope(b);"]),
        ("context.multifactor = { provider: 'any' };", ["api.multifactor.enable('any');"]),
        (
            "context.multifactor = { allowRememberBrowser: false, provider: p };",
            ["api.multifactor.enable(p, { allowRememberBrowser: false });"],
        ),
        ("context.multifactor = order;", ["askForFactor(api, order);"]),
        ("context.primaryUser = id;", ["api.authentication.setPrimaryUser(id);"]),
        ("context.samlConfiguration.audience = 'a';", ["api.samlResponse.setAudience('a');"]),
        (
            "context.samlConfiguration = { recipient: 'r', mappings: { a: 'email' } };",
            ["api.samlResponse.setRecipient('r');", "api.samlResponse.setAttribute('a', event.user.email ?? null);"],
        ),
        ("context.samlConfiguration.mappings = all;", ["mapAttributes(event, api, all);"]),
        (
            "context.samlConfiguration.mappings.x = 'app_metadata.a.b';",
            ["api.samlResponse.setAttribute('x', event.user.app_metadata?.a?.b ?? null);"],
        ),
    ],
)
def test_assignments(becomes: Callable[[str], str], old: str, new: list[str]) -> None:
    assert becomes(old).splitlines() == new


def test_a_lone_statement_gets_brackets_for_several(becomes: Callable[[str], str]) -> None:
    assert becomes("if (ok) context.idToken = { a: 1, b: 2 };\nelse context.idToken.c = 3;").splitlines() == [
        "if (ok) {",
        f"  {SET}('a', 1);",
        f"  {SET}('b', 2);",
        "}",
        f"else {SET}('c', 3);",
    ]


@pytest.mark.parametrize(
    ("old", "told", "left"),
    [
        ("delete context.idToken.email;", "cannot be removed", "// delete context.idToken.email"),
        ("context.idToken.n += 1;", "cannot be counted up", "// context.idToken.n += 1"),
        (
            "context.samlConfiguration.logout = 1;",
            "samlConfiguration.logout has no counterpart",
            "// context.samlConfiguration.logout = 1",
        ),
        (
            "context.accessToken.scope.sort();",
            "cannot be changed in place by sort",
            "// context.accessToken.scope.sort()",
        ),
        ("delete user.picture;", "Deleting user.picture", "delete event.user.picture;"),
    ],
)
def test_what_the_api_cannot_do_is_left_as_a_comment(old: str, told: str, left: str) -> None:
    draft = convert(rule(f"{old}\ncallback(null, user, context);"))
    (note,) = draft.todos
    assert told in note.text
    assert inside(draft).splitlines() == [f"// TODO line 2: {note.text}", left]


def test_a_changed_profile_is_to_be_looked_at() -> None:
    draft = convert(rule("user.nickname = 'x';\nuser.app_metadata.y = 1;\ncallback(null, user, context);"))
    assert inside(draft) == "event.user.nickname = 'x';\nevent.user.app_metadata.y = 1;"
    assert [note.line for note in draft.checks] == [2]


def test_comments_and_layout_of_values_stay(becomes: Callable[[str], str]) -> None:
    old = "context.idToken.a = { // first\n  b: user.name, /* second */\n  c: `x\n  y`\n}; // third"
    assert becomes(old) == f"{SET}('a', {{ // first\n  b: event.user.name, /* second */\n  c: `x\n  y`\n}}); // third"
