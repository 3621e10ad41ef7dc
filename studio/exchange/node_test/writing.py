"""One `.test.cjs` for each action: its code, its scenarios and a small runner, in one file that Node runs by itself.

What only the studio knows — which claims the platform drops, what the application receives, how a flow goes on after
a redirect — is not checked there, and the test says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from studio.catalogue.host import api_for_host
from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Bundle, Example
from studio.exchange.names import file_name
from studio.exchange.placing import Part, text_part
from studio.exchange.remarks import Remark
from studio.project.reading import read_text

_RUNNER = Path(__file__).with_name("runner.js")


def write(bundle: Bundle) -> Iterator[Part]:
    """The files, to be run with `node --test`."""
    modules = {module.name: module.code for module in bundle.modules}
    for action in bundle.actions:
        used = {use.name: modules[use.name] for use in action.modules if use.name in modules}
        yield text_part(_name(action), _file(action, used))


def _name(action: Action) -> str:
    return f"{file_name(action.name)}.test.cjs"


def _file(action: Action, modules: dict[str, str]) -> str:
    trigger = load().triggers[action.trigger]
    methods = [{key: each[key] for key in ("name", "effect", "returns", "options")} for each in api_for_host(trigger)]
    scenarios = [_scenario(each, trigger.execute_handler) for each in action.examples]
    parts = [
        f"// Scenarios of the action {json.dumps(action.name)}, to be run without the studio: node --test",
        "// Checked are calls, claims that the code sets, denials, metadata, requests, console and errors. What only",
        "// Action Studio knows is not, and each test names it: `action-studio test` checks everything.",
        "// The secrets in here are those of the scenarios, which are for tests; real ones are in no file.",
        "'use strict';",
        "",
        "const assert = require('node:assert/strict');",
        "const net = require('node:net');",
        "const test = require('node:test');",
        "const util = require('node:util');",
        "const vm = require('node:vm');",
        "",
        f"const CODE = {_lines(action.code)};",
        f"const MODULES = {_mapping({name: _lines(code) for name, code in modules.items()})};",
        f"const HANDLERS = {json.dumps([handler.name for handler in trigger.handlers])};",
        f"const PLATFORM_CLAIMS = {json.dumps(_platform_claims())};",
        f"const METHODS = {_list(methods)};",
        f"const SCENARIOS = {json.dumps(scenarios, indent=2)};",
        "",
        read_text(_RUNNER).text,
    ]
    return "\n".join(parts)


def _lines(code: str) -> str:
    """The code as an array with an element for each line, so that changes can be read."""
    return "[\n" + "".join(f"  {json.dumps(line)},\n" for line in code.split("\n")) + "].join('\\n')"


def _mapping(values: dict[str, str]) -> str:
    return "{" + ", ".join(f"{json.dumps(name)}: {value}" for name, value in values.items()) + "}"


def _list(values: list[dict[str, Any]]) -> str:
    return "[\n" + "".join(f"  {json.dumps(value)},\n" for value in values) + "]"


def _platform_claims() -> list[str]:
    """Claims about which only the platform decides."""
    claims = load().claims
    return sorted({"scope", *claims.restricted, *(name for names in claims.by_scope.values() for name in names)})


def _scenario(example: Example, handler: str) -> dict[str, Any]:
    scenario = example.scenario
    found: dict[str, Any] = {
        "title": scenario.description or example.file,
        "handler": scenario.handler or handler,
        "event": example.event,
        "secrets": dict(scenario.secrets),
        "configuration": dict(scenario.configuration),
        "cache": dict(scenario.cache),
        "http": list(scenario.http),
        "now": scenario.now.isoformat() if scenario.now else None,
        "expect": dict(scenario.expect),
    }
    if reason := skip_reason(example):
        found["skip"] = reason
    return found


def skip_reason(example: Example) -> str | None:
    """Why a scenario cannot be run without the studio, or None."""
    scenario = example.scenario
    if scenario.skip:
        return scenario.skip
    if scenario.actions or scenario.flow:
        return "a flow of several actions needs the studio"
    if scenario.continue_:
        return "coming back from a redirect, form or challenge needs the studio"
    return None


def remarks(bundle: Bundle) -> Iterator[Remark]:
    """Actions without scenarios, scenarios that are skipped, and packages that have to be installed."""
    for action in bundle.actions:
        trigger = load().triggers.get(action.trigger)
        if trigger is None or not trigger.runnable:
            text = f"{action.name} is for {action.trigger}, whose handler and api are not public; nothing can be run."
            yield Remark(text, refused=True)
        if not action.examples:
            yield Remark(f"{action.name} has no scenario; its file checks no more than that it exports a handler.")
        for each in action.examples:
            if reason := skip_reason(each):
                yield Remark(f"{action.name}, {each.file} is skipped: {reason}.")
        if action.dependencies:
            named = " ".join(f"{each.name}@{each.version}" for each in action.dependencies)
            yield Remark(f"{action.name} needs packages beside its test: npm install {named}")
