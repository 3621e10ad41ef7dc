from __future__ import annotations

import pytest

from studio.language.lint.statements import _SECRET_NAME, _SECRET_VALUE, MAY_BE_SECRET
from tests.language.lint.conftest import Rules


@pytest.mark.parametrize(
    "text",
    [
        *("clientSecret", "PASSWD", "passwd", "password", "apiKey", "api_key", "privateKey", "access_token"),
        *("credentials", "sk_live_1", "sk_test_1", "xoxb-1", "ghp_1", "AKIA1", "-----BEGIN RSA PRIVATE KEY"),
    ],
)
def test_a_statement_with_a_secret_is_never_passed_over(text: str) -> None:
    assert _SECRET_NAME.search(text) or _SECRET_VALUE.match(text)
    assert MAY_BE_SECRET.search(text.encode())


def test_statements_of_old_code_are_told_with_what_is_around_them(rules: Rules) -> None:
    assert rules("'use npm';\nmodule.exports = function (context) { g(context.webtask); };\n") == ["old_style"] * 3
    assert rules("function f(context) { g(context.secrets.A); }") == ["old_style"]
    assert rules("const s = 'use npm';") == []


def test_what_is_thrown_inside_of_a_handler_is_told_and_nothing_else(rules: Rules) -> None:
    thrown = "throw new Error('no');"
    assert rules(f"exports.onExecutePostLogin = async () => {{ {thrown} }};\nfunction f() {{ {thrown} }}") == [
        "throw_for_deny"
    ]
