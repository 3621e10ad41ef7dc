from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Said

Cli = Callable[..., Said]
RULE = """function (user, context, callback) {
  context.idToken['https://example.com/plan'] = [configuration.PLAN, context.sso.with_auth0];
  callback(null, user, context);
}
"""


@pytest.fixture
def rule(tmp_path: Path) -> Path:
    path = tmp_path / "addPlan.js"
    path.write_text(RULE, encoding="utf-8")
    return path


def test_a_rule_becomes_an_action_and_is_proved(studio_cli: Cli, rule: Path, tmp_path: Path) -> None:
    said = studio_cli("convert", rule, "--out", tmp_path)
    code = tmp_path / "actions" / "add-plan" / "code.js"
    assert said.status == 1, said.err  # false became undefined
    assert said.out.startswith(f"Rule addPlan.js became {code} (onExecutePostLogin)\n\nConverted\n  line 2 ")
    assert "Not converted; each has a TODO in the draft\n  line 2            context.sso.with_auth0 has no" in said.out
    assert "Secrets to set: PLAN\n" in said.out
    assert "The Action differs from the original on" in said.out
    assert "// TODO line 2: context.sso.with_auth0" in code.read_text(encoding="utf-8")
    assert code.with_name("action.yaml").read_text(encoding="utf-8").endswith("secrets:\n- PLAN\n")


def test_json_is_one_object(studio_cli: Cli, rule: Path, tmp_path: Path) -> None:
    rule.write_text(RULE.replace(", context.sso.with_auth0", ""), encoding="utf-8")
    said = studio_cli("convert", rule, "--out", tmp_path, "--name", "Plan", "--json")
    assert said.status == 0 and said.out.count("\n") == 1
    found: dict[str, Any] = json.loads(said.out)
    assert (found["schema"], found["name"], found["kind"]) == (1, "plan", "rule")
    assert found["files"][0] == str(tmp_path / "actions" / "plan" / "code.js")
    assert found["proof"]["agrees"] and len(found["proof"]["events"]) > 20
    assert found["todos"] == [] and found["secrets"] == ["PLAN"]


def test_events_of_ones_own_are_compared_too(studio_cli: Cli, rule: Path, tmp_path: Path) -> None:
    rule.write_text(
        "function (user, context, callback) { context.idToken.a = user.odd; callback(null, user, context); }", "utf-8"
    )
    event = tmp_path / "mine.yaml"
    event.write_text("description: Somebody odd\nevent: {user: {app_metadata: {odd: 1}}}\n", encoding="utf-8")
    said = studio_cli("convert", rule, "--out", tmp_path, "--event", event)
    assert said.status == 0 and "same               Somebody odd" in said.out
    event.write_text("event: 1\n", encoding="utf-8")
    assert studio_cli("convert", rule, "--out", tmp_path, "--force", "--event", event).status == 2


def test_nothing_is_replaced_unless_that_is_said(studio_cli: Cli, rule: Path, tmp_path: Path) -> None:
    assert studio_cli("convert", rule, "--out", tmp_path, "--no-proof").status == 0
    code = tmp_path / "actions" / "add-plan" / "code.js"
    code.write_text("// mine\n", encoding="utf-8")
    again = studio_cli("convert", rule, "--out", tmp_path, "--no-proof")
    assert again.status == 2 and "code.js is there already" in again.err and again.err.count("\n") == 1
    assert code.read_text(encoding="utf-8") == "// mine\n"
    assert studio_cli("convert", rule, "--out", tmp_path, "--no-proof", "--force").status == 0


def test_the_project_of_the_file_is_where_it_goes(studio_cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("{}\n", encoding="utf-8")
    folder = tmp_path / "rules"
    folder.mkdir()
    path = folder / "one.js"
    path.write_text("function (user, context, callback) { callback(); }", encoding="utf-8")
    assert studio_cli("convert", path, "--no-proof").status == 0
    assert (tmp_path / "actions" / "one" / "code.js").exists()


@pytest.mark.parametrize(
    ("code", "options", "told"),
    [
        ("exports.a = 1;", (), "there is no Rule and no Hook in it"),
        ("function (user, context, callback) {\n callback(; }", (), "line 2: "),
        ("module.exports = function (user, context, cb) { cb(); };", (), "say which with --kind KIND"),
        (RULE, ("--kind", "hook"), "--kind hook: expected one of rule"),
        (RULE, ("--mocks", "nowhere.yaml"), "nowhere.yaml"),
        (RULE, ("--dependency", "x"), "--dependency"),
    ],
)
def test_bad_usage_is_one_line(studio_cli: Cli, tmp_path: Path, code: str, options: tuple[str, ...], told: str) -> None:
    path = tmp_path / "old.js"
    path.write_text(code, encoding="utf-8")
    said = studio_cli("convert", path, "--out", tmp_path, *options)
    assert said.status == 2 and told in said.err and said.err.count("\n") == 1
    assert not (tmp_path / "actions").exists()


def test_mocks_answer_in_the_comparison(studio_cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "asks.js"
    path.write_text(
        "async function (user, context, callback) {\n"
        "  const found = await (await fetch('https://a.example/x')).json();\n"
        "  context.idToken.plan = found.plan;\n  callback(null, user, context);\n}\n",
        encoding="utf-8",
    )
    mocks = tmp_path / "mocks.yaml"
    mocks.write_text("- {request: {url: 'https://a.example/*'}, response: {json: {plan: gold}}}\n", encoding="utf-8")
    said = studio_cli("convert", path, "--out", tmp_path, "--mocks", mocks)
    assert said.status == 0 and "were not answered" not in said.out


def test_a_rule_that_has_run_already(studio_cli: Cli, rule: Path, tmp_path: Path) -> None:
    assert studio_cli("convert", rule, "--out", tmp_path, "--rule-id", "rul_1", "--no-proof").status == 0
    code = (tmp_path / "actions" / "add-plan" / "code.js").read_text(encoding="utf-8")
    assert "if (api.rules.wasExecuted('rul_1')) return;" in code
