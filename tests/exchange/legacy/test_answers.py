from __future__ import annotations

import pytest

from studio.exchange.legacy.convert import Draft, convert
from tests.exchange.legacy.conftest import inside


def exchange(body: str) -> Draft:
    return convert(f"module.exports = function (client, scope, audience, context, cb) {{\n  {body}\n}};")


def sign_up(body: str) -> Draft:
    return convert(f"module.exports = function (user, context, cb) {{\n  {body}\n}};", "pre-user-registration")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("cb(null, {});", []),
        ("cb(null, { scope });", ["grant(api, { scope: event.accessToken.scope });"]),
        (
            "cb(null, { scope: scope, 'https://a/b': client.id });",
            ["api.accessToken.setCustomClaim('https://a/b', event.client.client_id);"],
        ),
        ("cb(null, claims);", ["grant(api, claims);"]),
        (
            "cb(null, { scope: ['a'], 'urn:b': 1 });",
            ["setTargetScopes(event, api, ['a']);", "api.accessToken.setCustomClaim('urn:b', 1);"],
        ),
        (
            "claims.scope = [];\n  cb(null, claims);",
            ["claims.scope = [];", "grant(api, claims);", "setTargetScopes(event, api, claims?.scope);"],
        ),
        (
            "scope.push('x');\n  cb(null, { scope: scope });",
            [
                "let scope = [...(event.accessToken.scope ?? [])];",
                "scope.push('x');",
                "setTargetScopes(event, api, scope);",
            ],
        ),
        ("cb(new InvalidScopeError('m'));", ["api.access.deny('invalid_scope', 'm');"]),
        ("cb(new InvalidRequestError('m'));", ["api.access.deny('invalid_request', 'm');"]),
        ("cb(new ServerError('m'));", ["api.access.deny('server_error', 'm');"]),
        ("cb(new Error('m'));", ["api.access.deny('server_error', 'm');"]),
        (
            "const e = new InvalidScopeError('m');\n  cb(e);",
            [
                "const e = Object.assign(new Error('m'), { denial: 'invalid_scope' });",
                "if (e) api.access.deny(e.denial ?? 'server_error', e.message ?? String(e));",
            ],
        ),
    ],
)
def test_a_credentials_hook(body: str, expected: list[str]) -> None:
    assert inside(exchange(body)).splitlines() == expected


def test_a_claim_without_a_namespace_never_came_into_the_token() -> None:
    draft = exchange("cb(null, { plain: 1 });")
    assert inside(draft).splitlines() == [f"// TODO line 2: {draft.todos[0].text}", "// plain: 1"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "cb(null, { user: { user_metadata: { a: 1, 'b c': 2 }, app_metadata: { d: user.email } } });",
            [
                "api.user.setUserMetadata('a', 1);",
                "api.user.setUserMetadata('b c', 2);",
                "api.user.setAppMetadata('d', event.user.email);",
            ],
        ),
        ("cb(null, response);", ["setMetadata(api, response);"]),
        ("cb(null, { user: user });", ["setMetadata(api, { user: event.user });"]),
        ("cb(new PreUserRegistrationError('log', text));", ["api.access.deny('log', text);"]),
        ("cb(new Error('log'));", ["api.access.deny('log');"]),
        ("cb();", []),
    ],
)
def test_a_sign_up_hook(body: str, expected: list[str]) -> None:
    assert inside(sign_up(body)).splitlines() == expected


def test_answers_that_come_later() -> None:
    text = inside(sign_up("later(cb);"))
    assert text.splitlines()[1:5] == [
        "  const cb = (error, response) => {",
        "    if (error) api.access.deny(error.message ?? String(error));",
        "    else setMetadata(api, response);",
        "    resolve();",
    ]
    scopes = inside(exchange("claims.scope = [];\n  later(cb);"))
    assert "    else {\n      grant(api, claims);\n      setTargetScopes(event, api, claims?.scope);\n    }" in scopes


def test_the_unauthorized_error_of_a_rule_is_to_be_looked_at() -> None:
    draft = convert("function (user, context, callback) {\n  callback(new UnauthorizedError('no'));\n}")
    assert [(note.line, note.text) for note in draft.checks] == [
        (2, "The application is told access_denied; the Rule's UnauthorizedError told it unauthorized.")
    ]
