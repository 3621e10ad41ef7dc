from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.legacy.convert import CannotConvert, convert
from studio.exchange.legacy.syntax import parse, walk
from tests.exchange.legacy.conftest import HERE, inside

FILES = sorted((HERE / "rules").glob("*.js")) + sorted((HERE / "hooks").glob("*.js"))


def test_what_a_draft_tells() -> None:
    code = (
        "function (user, context, callback) {\n  const _x = require('lodash@4.17.21/fp');\n"
        "  request.get(configuration.URL, callback);\n}"
    )
    draft = convert(code)
    assert (draft.trigger, draft.handlers, draft.kind.id) == ("post-login", ("onExecutePostLogin",), "rule")
    assert draft.secrets == ("URL",)
    assert (dict(draft.dependencies), draft.unversioned) == ({"lodash": "4.17.21"}, ("request",))
    assert "require('lodash/fp')" in draft.code
    assert draft.rows["rule.configuration"] == (3,)


def test_packages_that_were_just_there_are_asked_for() -> None:
    draft = convert("function (user, context, callback) {\n  callback(_.isEmpty(user) ? null : null);\n}")
    assert draft.code.startswith("const _ = require('lodash');\n\nexports.onExecutePostLogin")


def test_the_guard_stands_first() -> None:
    draft = convert("function (user, context, callback) {\n  callback();\n}", rule_id="rul_'1")
    assert inside(draft) == "if (api.rules.wasExecuted('rul_\\'1')) return;"


def test_code_beside_the_function_stays_beside_it() -> None:
    code = (
        "// first\nconst A = 1; // one\n\nfunction help() { return A; }\n\n"
        "function r(user, context, callback) {\n  help();\n  callback();\n}\n// last\n"
    )
    assert convert(code).code == (
        "// first\nconst A = 1; // one\n\nfunction help() { return A; }\n\n"
        "exports.onExecutePostLogin = async (event, api) => {\n  help();\n};\n\n// last\n"
    )


def test_code_beside_the_function_that_needs_the_event_moves_into_it() -> None:
    code = (
        "// first\nconst KEY = configuration.KEY;\n"
        "function r(user, context, callback) {\n  log(KEY);\n  callback();\n}\n"
    )
    assert convert(code).code == (
        "// first\nexports.onExecutePostLogin = async (event, api) => {\n"
        "  const KEY = event.secrets.KEY;\n  log(KEY);\n};\n"
    )


def test_a_function_that_is_exported_by_its_name() -> None:
    code = "const hook = (user, context, cb) => {\n  cb();\n};\n\nmodule.exports = hook;\n"
    assert (
        convert(code, "post-change-password").code
        == "exports.onExecutePostChangePassword = async (event, api) => {};\n"
    )


def test_a_token_is_asked_for_where_it_is_needed() -> None:
    code = (
        "function (user, context, callback) {\n  if (!user.email) return callback();\n"
        "  use(auth0.accessToken);\n  use(auth0.accessToken);\n  callback();\n}"
    )
    draft = convert(code)
    assert draft.needs_token and draft.secrets == ("MANAGEMENT_CLIENT_ID", "MANAGEMENT_CLIENT_SECRET")
    assert inside(draft).splitlines() == [
        "if (!event.user.email) return;",
        "const accessToken = await managementToken(event, api);",
        "use(accessToken);",
        "use(accessToken);",
    ]


def test_a_token_inside_of_a_promise_is_asked_for_before_it() -> None:
    code = "function (user, context, callback) {\n  ask(() => { use(auth0.accessToken); callback(); });\n}"
    assert inside(convert(code)).splitlines()[:2] == [
        "const accessToken = await managementToken(event, api);",
        "await new Promise((resolve) => {",
    ]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("", "there is no Rule and no Hook in it"),
        ("exports.onExecutePostLogin = async () => {};", "there is no Rule and no Hook in it"),
        ("function (user, context, callback) {\n  callback(null user);\n}", "line 2: "),
        ("module.exports = function (user, context, cb) { cb(); };", "this may be one of pre-user-registration"),
    ],
)
def test_what_is_refused_is_told_in_a_sentence(code: str, told: str) -> None:
    with pytest.raises(CannotConvert) as raised:
        convert(code)
    assert told in str(raised.value) and "\n" not in str(raised.value)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_draft_is_no_old_code_any_more(path: Path) -> None:
    kinds = {"sign-up-metadata.js": "pre-user-registration", "crm-sync.js": "post-user-registration"}
    code = convert(path.read_text(encoding="utf-8"), kinds.get(path.name)).code
    with pytest.raises(CannotConvert, match="there is no Rule and no Hook"):
        convert(code)
    assert "\ue000" not in code and "\ue001" not in code


@given(st.text(max_size=100))
def test_any_text_is_converted_or_refused(text: str) -> None:
    for code in (text, f"function (user, context, callback) {{ {text} }}"):
        try:
            parse(convert(code, "rule").code)
        except CannotConvert as error:
            assert str(error)


@given(st.sampled_from(FILES), st.integers(0, 10_000), st.integers(0, 10_000))
def test_any_piece_of_old_code_may_stand_anywhere(path: Path, first: int, second: int) -> None:
    """Old code in which one node is another one: nonsense mostly, but JavaScript often."""
    code = path.read_text(encoding="utf-8")
    syntax = parse(code)
    nodes = [node for node in walk(syntax.root) if node.is_named]
    gone, put = nodes[first % len(nodes)], nodes[second % len(nodes)]
    text = syntax.code[: gone.start_byte] + syntax.code[put.start_byte : put.end_byte] + syntax.code[gone.end_byte :]
    try:
        convert(text.decode(), "rule")
    except CannotConvert as error:
        assert str(error)


def test_a_parameter_that_is_declared_again_is_a_variable() -> None:
    draft = convert(
        "function (user, context, callback) {\n  var user = user || {};\n  log(user.email);\n  callback();\n}"
    )
    assert inside(draft) == "var user = event.user;\nvar user = user || {};\nlog(user.email);"


def test_a_return_that_an_if_leads_to_stays() -> None:
    draft = convert("function (user, context, callback) {\n  ask();\n  if (a)\n  callback();\n}")
    assert inside(draft) == "ask();\nif (a)\nreturn;"
