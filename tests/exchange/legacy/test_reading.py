from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue import places
from studio.exchange.legacy.reading import NotJavaScript, read_old, recognise

SIGN_UP = ("pre-user-registration", "post-user-registration", "post-change-password")


@pytest.mark.parametrize(
    ("code", "kinds", "form"),
    [
        ("function (user, context, callback) { callback(null, user, context); }", ("rule",), "expression"),
        ("// why\n'use strict';\nfunction roles(u, c, done) { done(); };", ("rule",), "expression"),
        ("async (user, context, cb) => cb(null, user, context)", ("rule",), "expression"),
        ("const a = 1;\nfunction help() {}\nfunction r(user, context, cb) { cb(); }", ("rule",), "declared"),
        ("module.exports = function (user, context, cb) { cb(context.idToken); };", ("rule",), "exports"),
        (
            "module.exports = (client, scope, audience, context, cb) => cb();",
            ("client-credentials-exchange",),
            "exports",
        ),
        ("module.exports = function (a, b, c, d) { d(); };", ("send-phone-message",), "exports"),
        ("module.exports = function (user, context, cb) { cb(); };", SIGN_UP, "exports"),
        ("const h = (user, context, cb) => { cb(); };\nmodule.exports = h;", SIGN_UP, "exports"),
        (
            "module.exports = function (u, c, cb) { cb(new PreUserRegistrationError('a', 'b')); };",
            ("pre-user-registration",),
            "exports",
        ),
        (
            "module.exports = function (u, c, cb) { log(u.last_password_reset); cb(); };",
            ("post-change-password",),
            "exports",
        ),
    ],
)
def test_old_code_is_recognised(code: str, kinds: tuple[str, ...], form: str) -> None:
    old = read_old(code)
    assert old is not None
    assert (old.kinds, old.form) == (kinds, form)
    assert old.called().kind == kinds[0]


@pytest.mark.parametrize(
    "code",
    [
        "",
        "// nothing",
        "exports.onExecutePostLogin = async (event, api) => { api.access.deny('no'); };",
        "module.exports = { onExecutePostLogin: async (event, api) => {} };",
        "function add(a, b, c) { return a; }",
        "function (user) { user(); }",
        "export default function (user, context, callback) { callback(); }",
        "const a = 1;",
    ],
)
def test_other_code_is_not(code: str) -> None:
    assert read_old(code) is None


def test_no_shipped_action_is_taken_for_old_code() -> None:
    templates = list((places.resources() / "templates").rglob("*.js"))
    assert templates
    assert not [path for path in templates if recognise(path.read_text(encoding="utf-8"))]


def test_the_kind_may_be_said() -> None:
    code = "module.exports = function (user, context, cb) { cb(); };"
    old = read_old(code, "post-change-password")
    assert old is not None and old.kinds == ("post-change-password",)


def test_what_the_sandbox_takes_has_every_place_where_it_was() -> None:
    code = "'use strict'; // ü\nfunction (user, context, callback) { callback(); };\n;"
    old = read_old(code)
    assert old is not None
    assert old.runnable == "              // ü\nfunction (user, context, callback) { callback(); } \n "
    assert len(old.runnable) == len(code)


def test_names_that_are_there_without_being_asked_for() -> None:
    old = read_old("function (user, context, callback) { request.get(_.get(user), callback); const async = 1; }")
    assert old is not None
    assert dict(old.called().ambient) == {"request": "request", "_": "lodash"}
    assert old.packages.unversioned == ("request", "lodash")


def test_code_with_a_mistake_is_refused_with_its_line() -> None:
    with pytest.raises(NotJavaScript) as raised:
        read_old("function (user, context, callback) {\n  callback(null user);\n}")
    assert raised.value.line == 2
    assert recognise("function (") is None


@given(st.text(max_size=120))
def test_any_text_is_answered(text: str) -> None:
    recognise(text)
    recognise(f"function (user, context, callback) {{ {text} }}")
