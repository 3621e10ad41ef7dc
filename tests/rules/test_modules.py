from __future__ import annotations

import pytest

from studio.catalogue import places
from studio.catalogue.loader import load
from studio.flow.execution import Run
from studio.sandbox.job import Module
from tests.rules.playing import all_played, id_claims, played, printed, request, thrown

EMPTY = "exports.onExecutePostLogin = async () => {};"


def test_rule_modules_commonjs() -> None:
    run = played("console.log(typeof module, typeof exports, typeof console, typeof require, typeof __filename);")
    assert printed(run) == ["object object object function undefined"]
    refused = ["import fs from 'fs';", "export const a = 1;", "const a: string = 'x';", "type A = string;"]
    for code, bad in zip(refused, all_played(request(f"{code}\n{EMPTY}") for code in refused), strict=True):
        assert bad.outcome.status == "invalid_action", code
        assert thrown(bad).name == "SyntaxError" and thrown(bad).line == 1


def test_rule_modules_lazy() -> None:
    run = played(f"console.log('top');\n{EMPTY.replace('{}', '{ console.log(1); }')}")
    assert [(line.text, line.line) for line in run.outcome.actions[0].console] == [("top", 1), ("1", 2)]


def test_rule_modules_state() -> None:
    counting = "let n = 0;\nexports.onExecutePostLogin = async () => { n += 1; console.log(n); };"
    assert [printed(run) for run in all_played([request(counting), request(counting)])] == [["1"], ["1"]]
    assert printed(played(counting, counting)) == ["1", "1"]


def test_rule_modules_top_level_error() -> None:
    code = f"throw new Error('top');\n{EMPTY}"
    for run in all_played([request(code), request(code)]):
        assert run.outcome.status == "error" and not run.outcome.actions[0].calls
        assert thrown(run).message == "top" and thrown(run).line == 1


@pytest.mark.parametrize("code", ["module.exports = 5;", "module.exports = null;", "module.exports = () => {};"])
def test_rule_modules_exports_object(code: str) -> None:
    run = played(code)
    assert run.outcome.status == "invalid_action"
    assert thrown(run).message == "The Action must export an object."


def test_rule_modules_async_handler() -> None:
    text = (
        'Invalid function signature for the "onExecutePostLogin" handler. '
        'Use "exports.onExecutePostLogin = async function(event, api) { }" as the signature.'
    )
    codes = ["(event, api) => {}", "function () {}", "5", "{}", "async function* () {}"]
    for run in all_played(request(f"exports.onExecutePostLogin = {code};") for code in codes):
        assert run.outcome.status == "invalid_action" and thrown(run).message == text


def test_rule_modules_unknown_entry() -> None:
    run = played("exports.onExecuteHeron = async () => console.log('ran');", handler="onExecuteHeron")
    assert run.outcome.status == "invalid_action" and printed(run) == []
    assert thrown(run).message == "The Action can only be called with valid methods."


def test_rule_modules_return_ignored() -> None:
    run = played("return { denied: true, access: 'deny', user: { user_id: 'x' } };")
    assert run.outcome.status == "continue" and run.outcome.changes == {}


def test_rule_modules_handlers() -> None:
    names = {trigger.id: trigger.execute_handler for trigger in load().runnable}
    every = "\n".join(f"exports.{name} = async () => console.log('{name}');" for name in sorted(set(names.values())))
    runs = all_played(request(every, trigger=trigger) for trigger in names)
    assert [printed(run) for run in runs] == [[name] for name in names.values()]


def test_rule_modules_continue_optional() -> None:
    triggers = [trigger for trigger in load().runnable if trigger.continue_handler]
    assert {trigger.id for trigger in triggers} >= {"post-login", "password-reset-post-challenge"}
    for run in all_played(request("console.log('ran');", trigger=trigger.id) for trigger in triggers):
        assert run.outcome.status == "continue" and printed(run) == ["ran"] and run.outcome.warnings == ()


def test_rule_modules_one_trigger() -> None:
    run = played("exports.onExecuteCredentialsExchange = async () => console.log('ran');")
    assert run.outcome.status == "handler_missing" and printed(run) == []
    assert "onExecuteCredentialsExchange" in run.outcome.actions[0].sentence


def test_rule_modules_jsdoc() -> None:
    starters = sorted((places.resources() / "templates").glob("*/skeleton.js"))
    assert {path.parent.name for path in starters} == {trigger.id for trigger in load().runnable}
    for path in starters:
        text = path.read_text(encoding="utf-8")
        kind = "".join(part.capitalize() for part in path.parent.name.split("-")) + "API"
        assert text.count("@param {Event} event") == text.count("exports.") > 0, path
        assert text.count(f"@param {{{kind}}} api") == text.count("exports."), path


def with_modules(code: str, modules: dict[str, Module]) -> Run:
    return played(code, modules=modules, secrets={"KEY": "of the action"})


def test_rule_modules_required() -> None:
    modules = {"greet": Module("exports.hello = (name) => `hello ${name}`;", "greet.js")}
    run = with_modules("api.idToken.setCustomClaim('word', require('actions:greet').hello(event.user.name));", modules)
    assert id_claims(run)["word"].startswith("hello ")
    assert thrown(with_modules("require('actions:other');", modules)).message == "Cannot find module 'actions:other'"


def test_rule_modules_secrets() -> None:
    code = "exports.own = actions.secrets.TOKEN; exports.of_action = actions.secrets.KEY;"
    modules = {"keeper": Module(code, "keeper.js", {"TOKEN": "of the module"})}
    run = with_modules("const k = require('actions:keeper'); console.log(k.own, k.of_action, typeof actions);", modules)
    assert printed(run) == ["of the module undefined undefined"]
    assert printed(with_modules("console.log(event.secrets.TOKEN);", modules)) == ["undefined"]


def test_rule_modules_no_nesting() -> None:
    modules = {"a": Module("require('actions:b');", "a.js"), "b": Module("exports.b = 1;", "b.js")}
    assert thrown(with_modules("require('actions:a');", modules)).message == "Cannot find module 'actions:b'"
