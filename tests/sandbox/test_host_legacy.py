from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from studio.flow.legacy import Passed
from studio.sandbox.batch import run_batch
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run
from tests.sandbox.legacy_jobs import legacy_job

DONE = "callback(null, user, context);"


def rule(body: str, **more: Any) -> Recording:
    return run(legacy_job(f"function (user, context, callback) {{\n{body}\n}}", **more))


def hook(kind: str, parameters: str, body: str, **more: Any) -> Recording:
    return run(legacy_job(f"module.exports = function ({parameters}) {{\n{body}\n}};", kind, **more))


def calls(recording: Recording) -> list[tuple[str, tuple[Any, ...]]]:
    return [(call.method, call.args) for call in recording.calls]


def test_assignments_become_calls_with_the_line_they_were_made_in() -> None:
    done = rule("const ns = 'https://a/';\ncontext.idToken[ns + 'x'] = [1];\ncontext.accessToken.y = 2;\n" + DONE)
    assert [(c.method, c.args, c.line) for c in done.calls] == [
        ("api.idToken.setCustomClaim", ("https://a/x", [1]), 3),
        ("api.accessToken.setCustomClaim", ("y", 2), 4),
    ]
    assert (done.status, done.sentence, done.handler) == ("completed", "It called back.", "rule")


def test_an_object_put_in_place_of_the_claims_counts_with_its_line() -> None:
    done = rule("context.idToken = Object.assign({}, context.idToken, {a: 1});\n" + DONE)
    assert [(c.args, c.line) for c in done.calls] == [(("a", 1), 2)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "context.multifactor = {provider: 'any', allowRememberBrowser: false};",
            [("api.multifactor.enable", ("any", {"allowRememberBrowser": False}))],
        ),
        ("context.multifactor = {provider: 'guardian'};", [("api.multifactor.enable", ("guardian",))]),
        ("context.redirect = {url: 'https://a.test/b'};", [("api.redirect.sendUserTo", ("https://a.test/b",))]),
        ("context.primaryUser = 'auth0|9';", [("api.authentication.setPrimaryUser", ("auth0|9",))]),
        ("context.accessToken.scope = ['openid', 'a'];", [("add", "a"), ("remove", "profile"), ("remove", "email")]),
        ("context.accessToken.scope = 'openid profile\\temail b';", [("add", "b")]),
        ("context.accessToken.scope.push('c');", [("add", "c")]),
        ("context.samlConfiguration.lifetimeInSeconds = 60;", [("api.samlResponse.setLifetimeInSeconds", (60,))]),
        ("context.samlConfiguration.RelayState = 'r';", [("api.samlResponse.setRelayState", ("r",))]),
        (
            "context.samlConfiguration.mappings = {'http://a/b': 'user_metadata.food', c: 'email'};",
            [
                ("api.samlResponse.setAttribute", ("http://a/b", None)),
                ("api.samlResponse.setAttribute", ("c", "ada@example.test")),
            ],
        ),
    ],
)
def test_what_a_rule_leaves_behind(body: str, expected: list[Any]) -> None:
    short = {"api.accessToken.addScope": "add", "api.accessToken.removeScope": "remove"}
    found = [
        (short.get(method, method), args[0] if method in short else args) for method, args in calls(rule(body + DONE))
    ]
    assert found == expected


def test_a_setting_of_the_assertion_without_a_counterpart_is_told() -> None:
    done = rule("context.samlConfiguration.logout = {callback: 'https://a'};" + DONE)
    assert done.warnings == ("samlConfiguration.logout has no counterpart in the api of Actions.",)


def test_metadata_is_written_property_by_property() -> None:
    done = rule(
        "auth0.users.updateAppMetadata(user.user_id, {a: 1, b: undefined})\n"
        ".then(() => auth0.users.updateUserMetadata(user.user_id, {c: null}))\n"
        ".then(() => callback(null, user, context), callback);"
    )
    undefined = {"$type": "undefined"}
    assert calls(done) == [
        ("api.user.setAppMetadata", ("a", 1)),
        ("api.user.setAppMetadata", ("b", undefined)),
        ("api.user.setUserMetadata", ("c", None)),
    ]
    assert done.calls[0].line == 2


def test_metadata_of_somebody_else_is_told_and_not_counted() -> None:
    done = rule("auth0.users.updateAppMetadata('auth0|other', {a: 1}).then(() => callback(null, user, context));")
    assert [method for method, _ in calls(done)] == ["updateAppMetadata"]
    assert "another user" in done.warnings[0]
    bad = rule("auth0.users.updateAppMetadata(user.user_id, 'x').catch((error) => callback(error));")
    assert calls(bad)[0][1][0] == "access_denied" and "must be an object" in calls(bad)[0][1][1]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("callback(new Error('no'));", ("access_denied", "no")),
        ("callback(new UnauthorizedError('no'));", ("unauthorized", "no")),
        ("callback('plain');", ("access_denied", "plain")),
        ("callback({a: 1});", ("access_denied", "{ a: 1 }")),
    ],
)
def test_an_error_given_to_the_callback_refuses(body: str, expected: tuple[str, str]) -> None:
    done = rule(f"context.idToken.a = 1;\n{body}")
    assert calls(done) == [("callback", expected)]
    assert (done.status, done.calls[0].line) == ("completed", 3)


def test_rule_legacy_first_callback_counts() -> None:
    done = rule(f"{DONE}\n{DONE}\ncallback(new Error('late'));")
    assert calls(done) == []
    assert done.warnings == ("The callback was called again in line 3. The first call counts.",)


def test_the_callback_may_be_called_with_nothing() -> None:
    assert calls(rule("context.idToken.a = 1; callback();")) == [("api.idToken.setCustomClaim", ("a", 1))]


@pytest.mark.parametrize(
    ("body", "status", "sentence"),
    [
        ("", "timeout", "It never calls back: nothing is left that could."),
        ("setInterval(() => {}, 1000);", "timeout", "Stopped after 1 s: the Rule was waiting for a timer"),
        ("nothing.there;", "error", "The Rule threw in sample.js, line 2: ReferenceError: nothing is not defined"),
        ("setTimeout(() => { throw new Error('x'); });", "error", "Nobody handled an error in sample.js, line 2"),
        ("callback(null user);", "invalid_action", "The Rule does not compile in sample.js, line 2"),
    ],
)
def test_the_other_endings(body: str, status: str, sentence: str) -> None:
    limits = replace(legacy_job("").limits, wall_s=1.0)
    done = rule(body, limits=limits)
    assert done.status == status
    assert done.sentence.startswith(sentence)


def test_a_rule_may_be_async_and_its_failure_is_one() -> None:
    done = run(
        legacy_job(
            "async function (user, context, callback) {\nawait null;\n"
            "context.idToken.a = 1;\ncallback(null, user, context);\n}"
        )
    )
    assert calls(done) == [("api.idToken.setCustomClaim", ("a", 1))]
    failed = run(legacy_job("async function (user, context, callback) {\nawait null;\nthrow new TypeError('t');\n}"))
    assert (failed.status, failed.error and failed.error.line) == ("error", 3)


def test_columns_of_the_first_line_are_those_of_the_file() -> None:
    done = run(legacy_job("function (user, context, callback) { nothing; }"))
    assert done.error and (done.error.line, done.error.column) == (1, 38)


def test_a_function_beside_others_is_called_by_its_name() -> None:
    code = (
        "const two = 2;\nfunction helper() { return two; }\nfunction main(user, context, callback) {\n"
        "context.idToken.a = helper();\ncallback(null, user, context);\n}"
    )
    done = run(legacy_job(code, form="declared", name="main"))
    assert [(c.args, c.line) for c in done.calls] == [(("a", 2), 4)]


def test_code_that_is_no_function_says_so() -> None:
    assert run(legacy_job("42")).sentence == "The code is no function. Write `function (user, context, callback) { }`."
    nothing = run(legacy_job("exports.a = 1;", "pre-user-registration"))
    assert (
        nothing.sentence == "The code exports no function. Write `module.exports = function (user, context, cb) { }`."
    )


def test_the_surroundings_of_a_rule() -> None:
    done = rule(
        "console.log(configuration.API_KEY, auth0.domain, auth0.baseUrl, typeof auth0.accessToken);\n"
        "const hash = require('crypto@1.0.0').createHash('md5');\n"
        "console.log(new UnauthorizedError('m') instanceof Error, hash.update('').digest('hex'));\n" + DONE
    )
    assert [line.text for line in done.console] == [
        "k-123456 studio-dev.us.auth0.com https://studio-dev.us.auth0.com/api/v2 string",
        "true d41d8cd98f00b204e9800998ecf8427e",
    ]


def test_a_package_that_is_not_declared_is_named_without_its_version() -> None:
    done = rule("require('lodash@4.17.10/fp');")
    assert done.error and done.error.message == "Cannot find module 'lodash/fp'"


def test_global_keeps_json_and_finds_what_was_kept() -> None:
    kept = {
        "a": {"value": "[1]", "expires_at": 9_999_999_999_999},
        "b": {"value": "text", "expires_at": 9_999_999_999_999},
    }
    done = rule(
        "global.a.push(global.b); global.c = () => 1; global.setTimeout(() => callback(null, user, context));",
        cache=kept,
    )
    assert done.cache is not None
    assert {name: each["value"] for name, each in done.cache.items()} == {"a": '[1,"text"]', "b": "text"}


def test_what_is_handed_on_is_json() -> None:
    passed = Passed(hand_on=True)
    done = rule("user.when = new Date(0); user.gone = undefined; context.idToken.a = 1;" + DONE, passed=passed)
    assert done.left is not None
    assert done.left["user"]["when"] == "1970-01-01T00:00:00.000Z" and "gone" not in done.left["user"]
    assert done.left["context"]["idToken"] == {"a": 1}
    cyclic = rule("user.self = user;" + DONE, passed=passed)
    assert cyclic.left is not None and list(cyclic.left) == ["context"]


def test_only_what_a_later_rule_changes_is_told_of_it() -> None:
    passed = Passed({"user": {}, "context": {"idToken": {"a": 1, "b": 2, "c": 3}, "redirect": {"url": "https://a"}}})
    done = rule("context.idToken.a = 1; context.idToken.b = 4; delete context.idToken.c;" + DONE, passed=passed)
    assert calls(done) == [
        ("api.idToken.setCustomClaim", ("a", 1)),
        ("api.idToken.setCustomClaim", ("b", 4)),
        ("api.idToken.setCustomClaim", ("c", {"$type": "undefined"})),
    ]
    assert calls(rule(DONE, passed=passed)) == []


def test_a_credentials_hook_sets_namespaced_claims_and_scopes() -> None:
    done = hook(
        "client-credentials-exchange",
        "client, scope, audience, context, cb",
        "const claims = {scope: [...scope, 'x'], 'https://a/b': [client.name, audience], plain: 1};\n"
        "cb(null, {...claims, 'urn:c': context.webtask.secrets.API_KEY});",
    )
    assert calls(done) == [
        ("api.accessToken.setCustomClaim", ("https://a/b", ["Studio SPA", "https://api.example.test/"])),
        ("api.accessToken.setCustomClaim", ("urn:c", "k-123456")),
        ("api.transaction.addTargetScope", ("x",)),
    ]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("InvalidScopeError", "invalid_scope"),
        ("InvalidRequestError", "invalid_request"),
        ("ServerError", "server_error"),
        ("Error", "server_error"),
    ],
)
def test_the_errors_of_a_credentials_hook(error: str, code: str) -> None:
    done = hook("client-credentials-exchange", "client, scope, audience, context, cb", f"cb(new {error}('m'));")
    assert calls(done) == [("callback", (code, "m"))]


def test_a_sign_up_hook_returns_metadata_or_refuses() -> None:
    done = hook(
        "pre-user-registration",
        "user, context, cb",
        "cb(null, {user: {user_metadata: {a: 1}, app_metadata: {b: user.password.length}}});",
    )
    assert calls(done) == [("api.user.setUserMetadata", ("a", 1)), ("api.user.setAppMetadata", ("b", 15))]
    refused = hook("pre-user-registration", "user, context, cb", "cb(new PreUserRegistrationError('log', 'text'));")
    assert calls(refused) == [("callback", ("log", "text"))]
    plain = hook("pre-user-registration", "user, context, cb", "cb(new Error('log'));")
    assert calls(plain) == [("callback", ("log",))]


@pytest.mark.parametrize(
    ("kind", "parameters"),
    [
        ("post-user-registration", "user, context, cb"),
        ("post-change-password", "user, context, cb"),
        ("send-phone-message", "recipient, text, context, cb"),
    ],
)
def test_the_answer_of_the_other_hooks_counts_for_nothing_and_their_error_is_thrown(kind: str, parameters: str) -> None:
    assert (done := hook(kind, parameters, "cb(null, {user: 1});")).status == "completed" and not done.calls
    failed = hook(kind, parameters, "cb(new TypeError('broken'));")
    assert (failed.status, failed.error and failed.error.name, failed.error and failed.error.line) == (
        "error",
        "TypeError",
        2,
    )


def test_rules_of_a_batch_do_not_see_each_other() -> None:
    code = (
        "function (user, context, callback) {\nglobal.n = (global.n || 0) + 1;\n"
        "context.idToken.n = global.n;\ncallback(null, user, context);\n}"
    )
    found = run_batch([legacy_job(code, event={"user": {"name": str(n)}}) for n in range(12)], workers=1)
    assert {calls(each)[0][1] for each in found} == {("n", 1)}
    assert all(each.shared for each in found)
