from __future__ import annotations

import pytest

from tests.sandbox.conftest import Play


def test_lines_and_columns_are_exact(play: Play) -> None:
    recording = play("exports.onExecutePostLogin = async () => { null.x };")
    assert recording.error is not None
    assert (recording.error.line, recording.error.column) == (1, 49)
    assert "code.js:1:49" in recording.error.stack
    assert "action-studio" not in recording.error.stack
    assert "/" not in recording.error.stack.replace("node:", "")


def test_a_syntax_error_has_line_column_and_source(play: Play) -> None:
    recording = play("exports.a = 1;\n\nconst b = ;\n")
    assert recording.error is not None
    assert (recording.error.name, recording.error.line, recording.error.column) == ("SyntaxError", 3, 11)
    assert recording.error.detail == "const b = ;"


@pytest.mark.parametrize(
    "code",
    [
        "exports.onExecutePostLogin = async function (event, api) { console.log('ran'); };",
        "module.exports = { onExecutePostLogin: async (event, api) => { console.log('ran'); } };",
        "module.exports.onExecutePostLogin = async () => console.log('ran');",
        "exports = module.exports = {}; exports.onExecutePostLogin = async () => console.log('ran');",
        "module.exports = new (class { async onExecutePostLogin() { console.log('ran'); } })();",
    ],
)
def test_ways_to_export(play: Play, code: str) -> None:
    recording = play(code)
    assert [line.text for line in recording.console] == ["ran"]


@pytest.mark.parametrize(
    "name",
    ["crypto", "node:crypto", "util", "url", "querystring", "buffer", "https", "node:test", "fs/promises"],
)
def test_modules_of_node_can_be_required(play: Play, name: str) -> None:
    assert play(f"console.log(typeof require('{name}'));").console[0].text in ("object", "function")


@pytest.mark.parametrize("name", ["axios", "./local.js", "/etc/passwd", "node:nothing", "constructor", "test"])
def test_other_modules_are_missing(play: Play, name: str) -> None:
    recording = play(f"try {{ require('{name}'); }} catch (e) {{ console.log(e.code, e.message); }}")
    assert recording.console[0].text == f"MODULE_NOT_FOUND Cannot find module '{name}'"


def test_a_throw_in_the_module_body_is_an_error_with_its_line(play: Play) -> None:
    recording = play("exports.a = 1;\nrequire('axios');")
    assert recording.status == "error"
    assert recording.error is not None
    assert (recording.error.message, recording.error.line) == ("Cannot find module 'axios'", 2)


def test_dynamic_import_of_nodes_modules(play: Play) -> None:
    assert play("console.log(typeof (await import('node:crypto')).createHash);").console[0].text == "function"


def test_another_handler_can_be_run(play: Play) -> None:
    code = "exports.onContinuePostLogin = async (event, api) => { api.access.deny('c'); };"
    recording = play(code, handler="onContinuePostLogin")
    assert recording.handler == "onContinuePostLogin"
    assert recording.calls[0].args == ("c",)


def test_the_cause_chain_is_told(play: Play) -> None:
    recording = play("throw new Error('a', {cause: new Error('b', {cause: 'c'})});")
    assert recording.error is not None
    assert recording.error.detail == "Caused by Error: b\nCaused by 'c'"


def test_a_magic_comment_does_not_move_positions(play: Play) -> None:
    recording = play("api.access.deny('x'); //# sourceURL=elsewhere.js")
    assert recording.calls[0].line == 2


def test_a_name_with_special_characters_still_gives_positions(play: Play) -> None:
    recording = play("null.x;", file="my (action) [1]+.js")
    assert recording.error is not None
    assert recording.error.line == 2
