from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.npm.failure import NpmFailure
from studio.npm.inspection import inspect
from studio.sandbox.bounds import Limits, NetworkPolicy
from tests.rules.playing import all_played, messages, played, printed, request, thrown, warned


def test_rule_runtime_node() -> None:
    (version,) = printed(played("console.log(process.version);"))
    assert version.startswith("v22.")
    for trigger in load().runnable:
        assert trigger.runtimes[0] == "node22" and set(trigger.runtimes) <= {"node22", "node18"}, trigger.id


def test_rule_runtime_builtins() -> None:
    names = ["crypto", "https", "url", "util", "buffer", "querystring", "node:path", "events", "stream", "zlib"]
    code = f"for (const name of {json.dumps(names)}) console.log(typeof require(name));"
    globe = "console.log(typeof fetch, typeof URL, typeof AbortController, typeof TextEncoder);"
    found = printed(played(code, globe))
    assert all(kind in ("object", "function") for kind in found[:-1])
    assert found[-1] == "function function function function"


def test_rule_runtime_file_system() -> None:
    code = ["require('fs').writeFileSync('/tmp/x', 'a')", "require('fs').mkdirSync('heron')"]
    assert all(messages(code))


def test_rule_runtime_use_npm() -> None:
    run = played("'use npm';\nconst axios = require('axios');\nexports.onExecutePostLogin = async () => {};")
    assert run.outcome.status == "error" and thrown(run).message == "Cannot find module 'axios'"


def test_rule_runtime_secrets() -> None:
    code = "console.log(JSON.stringify(event.secrets)); event.secrets.KEY = 'new'; console.log(event.secrets.KEY);"
    assert printed(played(code, secrets={"KEY": "one"})) == ['{"KEY":"one"}', "one"]
    numbers = played("console.log(typeof event.secrets.N);", event={"secrets": {"N": 5}})
    assert printed(numbers) == ["string"]


def test_rule_runtime_configuration() -> None:
    code = "console.log(JSON.stringify(event.configuration));"
    assert [printed(run) for run in all_played([request(code), request(code, configuration={"A": "b"})])] == [
        ["{}"],
        ['{"A":"b"}'],
    ]


def test_rule_runtime_network() -> None:
    slow = {"request": {"url": "https://api.example.test/*"}, "response": {"status": 200, "delay_ms": 60_000}}
    run = played(
        "await fetch('https://api.example.test/x');",
        network=NetworkPolicy("mocked", (slow,)),
        limits=Limits(wall_s=0.7),
    )
    assert run.outcome.status == "timeout" and "waiting" in run.outcome.actions[0].sentence


def test_rule_runtime_isolation() -> None:
    code = "console.log(event.user.name); globalThis.seen = (globalThis.seen ?? 0) + 1; console.log(globalThis.seen);"
    runs = all_played(request(code, event={"user": {"name": f"user {n}"}}) for n in range(3))
    assert [printed(run) for run in runs] == [[f"user {n}", "1"] for n in range(3)]
    assert any(run.recordings[0].shared for run in runs)


def test_rule_runtime_provider_tokens() -> None:
    for trigger in load().runnable:
        field = trigger.fields_by_path.get("user.identities")
        assert field is None or "access_token" not in json.dumps(field.items, default=dict), trigger.id
    (shown,) = printed(played("console.log(JSON.stringify(event.user.identities));"))
    assert "access_token" not in shown


def test_rule_npm_declared(tmp_path: Path) -> None:
    package = tmp_path / "node_modules" / "heron"
    package.mkdir(parents=True)
    (package / "package.json").write_text('{"name": "heron", "version": "1.2.3", "main": "heron.js"}')
    (package / "heron.js").write_text("module.exports = 'a heron';")
    code = "const heron = require('heron');\nexports.onExecutePostLogin = async () => console.log(heron);"
    assert printed(played(code, packages=tmp_path, dependencies=("heron",))) == ["a heron"]
    assert thrown(played(code, packages=tmp_path)).message == "Cannot find module 'heron'"


def test_rule_npm_undeclared() -> None:
    run = played("const _ = require('lodash');\nexports.onExecutePostLogin = async () => console.log('ran');")
    assert run.outcome.status == "error" and printed(run) == []
    assert thrown(run).message == "Cannot find module 'lodash'" and thrown(run).line == 1


def test_rule_npm_native(tmp_path: Path) -> None:
    package = tmp_path / "node_modules" / "stork"
    package.mkdir(parents=True)
    (package / "package.json").write_text('{"name": "stork", "version": "1.0.0"}')
    (package / "binding.gyp").write_text("{}")
    with pytest.raises(NpmFailure, match=r"Compilation failed: Cannot find module 'stork'"):
        inspect(tmp_path)


def test_rule_console_levels() -> None:
    levels = ["log", "info", "warn", "error", "trace"]
    run = played("".join(f"console.{level}('{level}'); " for level in levels))
    lines = run.outcome.actions[0].console
    assert [line.level for line in lines] == levels
    assert all(line.text.startswith("Trace: trace" if line.level == "trace" else line.level) for line in lines)


def test_rule_console_format() -> None:
    code = "console.log('%s is %d', 'a', 2, { b: [1] }); console.log(null, undefined, new Map([[1, 2]]));"
    assert printed(played(code)) == ["a is 2 { b: [ 1 ] }", "null undefined Map(1) { 1 => 2 }"]


def test_rule_sandbox_remark() -> None:
    run = played("for (let i = 0; i < 40; i++) console.log('x'.repeat(10000));")
    assert run.outcome.status == "continue" and "was cut at 256 KiB" in warned(run)["sandbox.remark"]
