from __future__ import annotations

import pytest

from studio.exchange.legacy.convert import Draft, convert
from tests.exchange.legacy.conftest import inside, rule

LOCAL = [
    "  const callback = (error) => {",
    "    if (error) api.access.deny(error.message ?? String(error));",
    "    resolve();",
    "  };",
]


def lines(body: str) -> list[str]:
    return inside(convert(rule(body))).splitlines()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("callback(null, user, context);", []),
        ("return callback(null, user, context);", []),
        ("a();\ncallback();", ["a();"]),
        ("if (a) return callback(null, user, context);\nb();\ncallback();", ["if (a) return;", "b();"]),
        (
            "if (a) {\n  callback();\n} else {\n  callback(new Error('no'));\n}",
            ["if (a) {", "  return;", "} else {", "  api.access.deny('no');", "  return;", "}"],
        ),
        ("if (a) callback(new Error('no'));\ncallback();", ["if (a) {", "  api.access.deny('no');", "  return;", "}"]),
        ("callback(new UnauthorizedError(`no ${user.name}`));", ["api.access.deny(`no ${event.user.name}`);"]),
        ("callback(new Error(why));", ["api.access.deny(String(why));"]),
        ("callback(new Error());", ["api.access.deny('');"]),
        (
            "try {\n  a();\n} catch (e) {\n  return callback(e);\n}\ncallback();",
            ["try {", "  a();", "} catch (e) {", "  api.access.deny(e.message ?? String(e));", "  return;", "}"],
        ),
        ("callback(problem);", ["if (problem) api.access.deny(problem.message ?? String(problem));"]),
        (
            "callback(check(user));",
            ["const refusal = check(event.user);", "if (refusal) api.access.deny(refusal.message ?? String(refusal));"],
        ),
        (
            "if (err) { return callback(err); }\ncallback();",
            ["if (err) { if (err) api.access.deny(err.message ?? String(err));", "return; }"],
        ),
        (
            "for (const a of b) { if (a) return callback(null, user, context); }\ncallback();",
            ["for (const a of b) { if (a) return; }"],
        ),
    ],
)
def test_a_direct_answer_is_a_return(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


def test_an_answer_from_inside_of_another_function_is_waited_for() -> None:
    body = (
        "const a = 1;\nask(a, function (found) {\n  if (!found) return callback(new Error('no'));\n"
        "  callback(null, user, context);\n});"
    )
    assert lines(body) == [
        "const a = 1;",
        "await new Promise((resolve) => {",
        "  ask(a, function (found) {",
        "    if (!found) {",
        "      api.access.deny('no');",
        "      return resolve();",
        "    }",
        "    resolve();",
        "  });",
        "});",
    ]


def test_an_error_that_only_the_run_knows_needs_a_function() -> None:
    body = "ask(function (err) {\n  if (err) return callback(err);\n  callback(null, user, context);\n});"
    assert lines(body) == [
        "await new Promise((resolve) => {",
        *LOCAL,
        "  ask(function (err) {",
        "    if (err) return callback(err);",
        "    callback();",
        "  });",
        "});",
    ]


@pytest.mark.parametrize(
    ("body", "rest"),
    [
        ("load(user, callback);", ["  load(event.user, callback);"]),
        ("setTimeout(callback, 1);", ["  setTimeout(callback, 1);"]),
        (
            "go().then(() => callback(null, user, context)).catch(callback);",
            ["  go().then(() => callback()).catch(callback);"],
        ),
        (
            "go().then(() => callback(), err => callback(err));",
            ["  go().then(() => callback(), err => callback(err));"],
        ),
    ],
)
def test_a_callback_that_is_handed_on(body: str, rest: list[str]) -> None:
    assert lines(body) == ["await new Promise((resolve) => {", *LOCAL, *rest, "});"]


def test_an_arrow_that_only_answers() -> None:
    assert lines("go().then(() => callback(null, user, context));") == [
        "await new Promise((resolve) => {",
        "  go().then(() => resolve());",
        "});",
    ]


def test_a_choice_between_two_answers() -> None:
    assert lines("return a ? callback(null, user, context) : callback(new Error('no'));") == [
        "const callback = (error) => {",
        "  if (error) api.access.deny(error.message ?? String(error));",
        "};",
        "return a ? callback() : callback(new Error('no'));",
    ]


def test_what_comes_before_the_promise_answers_directly() -> None:
    text = lines("if (a) return callback();\n// then ask\nask(() => { callback(); });")
    assert text[:4] == [
        "if (a) return;",
        "await new Promise((resolve) => {",
        "  // then ask",
        "  ask(() => { resolve(); });",
    ]


def test_what_the_promise_declares_may_be_needed_before_it() -> None:
    text = lines("start(finish);\nask(finish);\nfunction finish() { callback(); }")
    assert text[0] == "await new Promise((resolve) => {" and text[1] == "  start(finish);"


def test_waiting_inside_of_the_promise() -> None:
    code = (
        "async function (user, context, callback) {\n  const a = await b();\n  await c();\n"
        "  ask(() => callback());\n  await d();\n}"
    )
    assert inside(convert(code)).splitlines()[2:] == [
        "await new Promise((resolve, reject) => {",
        "  (async () => {",
        "    ask(() => resolve());",
        "    await d();",
        "  })().catch(reject);",
        "});",
    ]


def test_strings_over_several_lines_are_not_moved() -> None:
    code = (
        "function (user, context, callback) {\n  ask(() => {\n    log(`a\n b`, 'c\\\n d');\n    callback();\n  });\n}"
    )
    assert "      log(`a\n b`, 'c\\\n d');\n" in convert(code).code


def test_a_hook_that_knows_no_denial_throws() -> None:
    def hook(body: str) -> Draft:
        return convert(f"module.exports = function (user, context, cb) {{\n  {body}\n}};", "post-user-registration")

    assert inside(hook("if (a) return cb(new Error('x'));\n  cb(null, {});")) == "if (a) throw new Error('x');"
    assert inside(hook("ask((err) => { if (err) return cb(err); cb(); });")).splitlines()[:5] == [
        "await new Promise((resolve, reject) => {",
        "  const cb = (error) => {",
        "    if (error) return reject(error);",
        "    return resolve();",
        "  };",
    ]


def test_another_user_handed_to_the_callback_is_told() -> None:
    draft = convert(rule("callback(null, { ...user, a: 1 }, context);"))
    assert "Another user than its own is handed to the callback" in draft.todos[0].text
