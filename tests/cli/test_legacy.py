from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Said

Cli = Callable[..., Said]
RULE = """// Adds the roles.
function (user, context, callback) {
  context.idToken['https://example.com/roles'] = configuration.ROLE;
  callback(null, user, context);
};
"""
HOOK = "module.exports = function (user, context, cb) { cb(new Error('no')); };"


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., list[Path]]:
    def write(*codes: str) -> list[Path]:
        paths = [tmp_path / f"old{number}.js" for number, _ in enumerate(codes)]
        for path, code in zip(paths, codes, strict=True):
            path.write_text(code, encoding="utf-8")
        return paths

    return write


def run_json(cli: Cli, *arguments: Any) -> dict[str, Any]:
    said = cli("run", *arguments, "--json")
    assert said.status == 0, said.err
    found: dict[str, Any] = json.loads(said.out)
    return found


def test_a_rule_is_run_as_one(studio_cli: Cli, files: Callable[..., list[Path]]) -> None:
    found = run_json(studio_cli, *files(RULE), "--secret", "ROLE=admin")
    claims = {
        claim["name"]: (claim["value"], claim["line"]) for claim in found["claims"] if claim["origin"] == "action"
    }
    assert claims == {"https://example.com/roles": ("admin", 3)}
    assert found["actions"][0]["handler"] == "rule"


def test_rules_and_actions_run_in_their_order(studio_cli: Cli, files: Callable[..., list[Path]]) -> None:
    action = "exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('last', 1); };"
    found = run_json(studio_cli, *files(action, RULE))
    assert [each["handler"] for each in found["actions"]] == ["rule", "onExecutePostLogin"]


def test_a_hook_in_doubt_is_asked_about(studio_cli: Cli, files: Callable[..., list[Path]]) -> None:
    (path,) = files(HOOK)
    said = studio_cli("run", path)
    assert said.status == 2
    assert said.err.strip() == (
        f"{path}: this may be one of pre-user-registration, post-user-registration, post-change-password; "
        "say which with --legacy KIND"
    )
    assert run_json(studio_cli, path, "--legacy", "pre-user-registration")["denial"]["reason"] == "no"


@pytest.mark.parametrize(
    ("codes", "options", "told"),
    [
        ((RULE,), ("--legacy", "hook"), "--legacy hook: expected one of rule, client-credentials-exchange"),
        (("exports.onExecutePostLogin = 1;",), ("--legacy", "rule"), "there is no Rule and no Hook in it"),
        ((RULE, "module.exports = (a, b, c, d) => d();"), (), "these belong to different triggers"),
    ],
)
def test_bad_usage_is_one_line(
    studio_cli: Cli, files: Callable[..., list[Path]], codes: tuple[str, ...], options: tuple[str, ...], told: str
) -> None:
    said = studio_cli("run", *files(*codes), *options)
    assert said.status == 2
    assert told in said.err and said.err.count("\n") == 1


def test_a_rule_that_does_not_compile_is_told_by_node(studio_cli: Cli, files: Callable[..., list[Path]]) -> None:
    said = studio_cli("run", *files("function (user, context, callback) { callback(null user); }"), "--legacy", "rule")
    assert said.status == 1
    assert "does not compile" in said.out


def test_packages_that_a_rule_names_are_its_dependencies(studio_cli: Cli, files: Callable[..., list[Path]]) -> None:
    code = "const a = require('not a name@1'); function r(user, context, callback) { callback(); }"
    said = studio_cli("run", *files(code))
    assert said.status == 1 and "Cannot find module 'not a name'" in said.out
