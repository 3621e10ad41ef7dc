from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Said

Cli = Callable[..., Said]
BODIES = {
    "enrich": "api.user.setAppMetadata('plan', 'gold'); api.cache.set('seen', 'by enrich');",
    "roles": "api.idToken.setCustomClaim('plan', `${event.user.app_metadata.plan} ${api.cache.get('seen').value}`);",
    "guard": "api.access.deny('Not from here.'); api.idToken.setCustomClaim('after', 'the denial');",
    "claims": "api.idToken.setCustomClaim('never', true);",
    "audit": "console.log('never');",
}
ORDER = "flows:\n  post-login: [enrich, roles, guard, claims, audit]\n"


def code(body: str) -> str:
    return f"exports.onExecutePostLogin = async (event, api) => {{\n  {body}\n}};\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, body in BODIES.items():
        place = tmp_path / "flow" / "actions" / name
        place.mkdir(parents=True)
        (place / "code.js").write_text(code(body), encoding="utf-8")
    (tmp_path / "flow" / "studio.yaml").write_text(ORDER, encoding="utf-8")
    return tmp_path / "flow"


def run_json(cli: Cli, *arguments: Any, status: int = 0) -> dict[str, Any]:
    said = cli("run", *arguments, "--json")
    assert said.status == status, said.err
    found: dict[str, Any] = json.loads(said.out)
    return found


def files(project: Path) -> list[Path]:
    return [project / "actions" / name / "code.js" for name in BODIES]


@pytest.mark.parametrize("how", ["files", "folder", "flow", "scenario"])
def test_five_actions_with_a_denial_in_the_third(studio_cli: Cli, project: Path, how: str) -> None:
    scenario = project / "actions" / "roles" / "scenarios" / "one.yaml"
    scenario.parent.mkdir()
    scenario.write_text("trigger: post-login\naction: ../code.js\n", encoding="utf-8")
    arguments: dict[str, list[Any]] = {
        "files": [*files(project)],
        "folder": [project, "--trigger", "post-login"],
        "flow": [files(project)[4], "--flow"],
        "scenario": ["--event", scenario, "--flow"],
    }
    found = run_json(studio_cli, *arguments[how])
    assert (found["status"], found["denial"]["action"]) == ("denied", "guard")
    assert [action["name"] for action in found["actions"]] == ["enrich", "roles", "guard"]
    assert [(each["name"], each["rule"]) for each in found["not_started"]] == [
        ("claims", "flow.deny_marks"),
        ("audit", "flow.deny_marks"),
    ]
    assert "guard" in found["not_started"][0]["because"]
    assert found["changes"]["app_metadata"] == {"plan": "gold"}
    claims = {claim["name"]: claim for claim in found["claims"] if claim["origin"] == "action"}
    assert claims["plan"]["value"] == "gold by enrich" and claims["plan"]["action"] == "roles"
    assert "never" not in claims and claims["after"]["action"] == "guard"
    assert found["tokens"]["id_token"] is None and found["response"]["body"]["error"] == "access_denied"


def test_the_printout_shows_where_the_flow_went(studio_cli: Cli, project: Path) -> None:
    said = studio_cli("run", project)
    lines = said.out.splitlines()
    assert lines[:3] == ["Login would be denied: Not from here.", "", "Authenticated"]
    assert lines[3].startswith("   1 enrich  completed in ") and lines[5].startswith(
        "   3 guard   denied here (line 2) in"
    )
    assert lines[6] == "   4 claims  not started: The flow ended with guard, which denied it."
    assert lines[8] == "Tokens issued (not reached)"
    assert "Authenticated" not in studio_cli("run", files(project)[0]).out


def test_what_is_disabled_is_left_out_and_said(studio_cli: Cli, project: Path) -> None:
    flow = "flows: {post-login: [{action: guard, enabled: false}, {action: roles, enabled: false}]}\n"
    (project / "studio.yaml").write_text(flow, encoding="utf-8")
    (project / "actions" / "roles" / "action.yaml").write_text("modules: [missing]\n", encoding="utf-8")
    found = run_json(studio_cli, project)
    assert found["status"] == "continue"
    assert [action["name"] for action in found["actions"]] == ["audit", "claims", "enrich"]
    assert [(each["name"], each["because"], each["rule"]) for each in found["not_started"]] == [
        ("guard", "It is disabled in the flow.", None),
        ("roles", "It is disabled in the flow.", None),
    ]
    assert "guard   disabled" in studio_cli("run", project).out


def test_settings_of_the_project_hold_for_its_flow(studio_cli: Cli, project: Path) -> None:
    (project / "studio.yaml").write_text("id_token_lifetime: 60\nflows: {post-login: [audit]}\n", encoding="utf-8")
    (project / "actions" / "guard" / "code.js").write_text(code(""), encoding="utf-8")
    claims = run_json(studio_cli, project)["tokens"]["id_token"]["claims"]
    assert claims["exp"] - claims["iat"] == 60


def test_actions_of_one_name_can_be_told_apart(studio_cli: Cli, tmp_path: Path) -> None:
    for folder, value in (("one", 1), ("two", 2)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same.js").write_text(code(f"api.idToken.setCustomClaim('n', {value});"), encoding="utf-8")
    found = run_json(studio_cli, tmp_path / "one" / "same.js", tmp_path / "two" / "same.js")
    assert [action["name"] for action in found["actions"]] == ["same", "same (2)"]
    (claim,) = [claim for claim in found["claims"] if claim["name"] == "n"]
    assert (claim["value"], claim["action"]) == (2, "same (2)")
    assert "same (2)" in found["actions"][0]["calls"][0]["reason"]


def refused(said: Said, *words: str) -> None:
    assert said.status == 2 and said.out == "" and said.err.count("\n") == 1
    for word in words:
        assert word in said.err


def test_bad_usage_is_one_line(studio_cli: Cli, project: Path, tmp_path: Path) -> None:
    single = tmp_path / "single.js"
    single.write_text(code(""), encoding="utf-8")
    refused(studio_cli("run", project, single), "no other path")
    refused(studio_cli("run", single, "--flow"), "actions/NAME/code.js")
    refused(studio_cli("run", *files(project)[:2], "--flow"), "one action")
    refused(studio_cli("run", project, "--trigger", "event-stream"), "no action is bound to event-stream")
    other = project / "actions" / "check" / "code.js"
    other.parent.mkdir()
    other.write_text("exports.onExecutePreUserRegistration = async () => {};\n", encoding="utf-8")
    refused(studio_cli("run", project), "post-login", "pre-user-registration", "--trigger")
    (project / "studio.yaml").write_text("flows:\n  post-login:\n    - gaurd\n", encoding="utf-8")
    refused(studio_cli("run", project, "--trigger", "post-login"), "studio.yaml:2", "did you mean guard")
    empty = tmp_path / "empty"
    (empty / "actions").mkdir(parents=True)
    refused(studio_cli("run", empty), "no action")
    other.with_name("action.yaml").write_text("nmae: x\n", encoding="utf-8")
    refused(studio_cli("run", project), "action.yaml:1")


def test_a_scenario_knows_its_action_from_its_folder_and_names_chains_and_flows(
    studio_cli: Callable[..., Said], tmp_path: Path
) -> None:
    folder = tmp_path / "actions" / "roles" / "scenarios"
    folder.mkdir(parents=True)
    for name in ("roles", "second"):
        (tmp_path / "actions" / name).mkdir(exist_ok=True)
        (tmp_path / "actions" / name / "code.js").write_text("exports.onExecutePostLogin = async () => {};")
    texts = {"own": "", "chain": "actions: [../../second, ..]\n", "flow": "flow: true\n"}
    found = {}
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(f"trigger: post-login\n{text}")
        said = studio_cli("run", "--event", folder / f"{name}.yaml", "--json")
        found[name] = [action["name"] for action in json.loads(said.out)["actions"]]
    assert found == {"own": ["roles"], "chain": ["second", "roles"], "flow": ["roles", "second"]}
