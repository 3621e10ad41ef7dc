from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jwcrypto import jwk, jwt

from studio.catalogue import places
from tests.cli.conftest import Said

Cli = Callable[..., Said]
NAME = "https://sovereign.corp/roles"


def run_json(cli: Cli, *arguments: Any, status: int = 0, **rest: Any) -> dict[str, Any]:
    said = cli("run", *arguments, "--json", **rest)
    assert said.status == status, said.err
    found: dict[str, Any] = json.loads(said.out)
    assert said.out.count("\n") == 1
    return found


def test_the_example_of_the_readme(studio_cli: Cli, roles: Path) -> None:
    found = run_json(studio_cli, roles, "--trigger", "post-login", "--set", "user.app_metadata.is_admin=true")
    assert found["status"] == "continue"
    claims = {c["token"]: c for c in found["claims"] if c["name"] == NAME}
    assert {token: (c["line"], c["mark"]) for token, c in claims.items()} == {
        "id_token": (4, "added"),
        "access_token": (5, "added"),
    }
    keys = jwk.JWKSet.from_json(json.dumps(found["jwks"]))
    for token in ("id_token", "access_token"):
        verified = jwt.JWT(jwt=found["tokens"][token]["jwt"], key=keys, expected_type="JWS")
        assert json.loads(verified.claims)[NAME] == ["admin"]


def test_the_same_without_the_flag(studio_cli: Cli, roles: Path) -> None:
    found = run_json(studio_cli, roles, "--set", "user.app_metadata.is_admin=false")
    assert not [c for c in found["claims"] if c["name"] == NAME]


def test_the_same_without_the_object(studio_cli: Cli, roles: Path) -> None:
    found = run_json(studio_cli, roles, "--set", 'user.app_metadata={"$delete": true}', status=1)
    error = found["actions"][0]["error"]
    assert found["status"] == "error"
    assert (error["name"], error["line"]) == ("TypeError", 3)
    assert error["message"] == "Cannot read properties of undefined (reading 'is_admin')"


def test_text_output_names_lines_and_origins(studio_cli: Cli, roles: Path) -> None:
    said = studio_cli("run", roles, "--set", "user.app_metadata.is_admin=true")
    assert said.out.startswith("Login would continue with 2 custom claims.")
    assert "line 4 of roles" in said.out and "scope email, event.user.email" in said.out
    assert "\x1b" not in said.out and said.err == ""


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_an_event_is_merged_over_the_default_one(studio_cli: Cli, roles: Path, tmp_path: Path, suffix: str) -> None:
    event = tmp_path / f"event.{suffix}"
    event.write_text(json.dumps({"user": {"app_metadata": {"is_admin": True}, "name": None}}))
    found = run_json(studio_cli, roles, "--event", event)
    claims = found["tokens"]["id_token"]["claims"]
    assert claims[NAME] == ["admin"] and claims["email"] == "ada@example.test" and "name" not in claims


def test_an_event_from_standard_input(studio_cli: Cli, roles: Path) -> None:
    found = run_json(studio_cli, roles, "--event", "-", stdin=b'{"user": {"app_metadata": {"is_admin": true}}}')
    assert NAME in found["tokens"]["id_token"]["claims"]


def test_exact_takes_the_event_as_it_is(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    event = tmp_path / "event.json"
    event.write_text(json.dumps({"user": {"user_id": "x|1", "app_metadata": {}}}))
    found = run_json(studio_cli, roles, "--event", event, "--exact")
    assert found["tokens"]["id_token"] is None
    assert found["tokens"]["access_token"]["format"] == "opaque"


def test_a_scenario_brings_trigger_secrets_mocks_and_time(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "crm.js"
    action.write_text(
        "exports.onExecutePostUserRegistration = async (event, api) => {\n"
        "  const answer = await fetch('https://crm.example.com/users', {\n"
        "    method: 'POST', headers: { authorization: event.secrets.KEY }, body: event.user.email });\n"
        "  console.log(answer.status, (await answer.json()).id, new Date().toISOString());\n"
        "};\n"
    )
    scenario = tmp_path / "crm.yaml"
    scenario.write_text(
        "trigger: post-user-registration\n"
        "secrets: {KEY: k1}\n"
        "now: 2026-01-01T00:00:00Z\n"
        "http:\n"
        '  - request: {method: POST, url: "https://crm.example.com/*"}\n'
        "    response: {status: 201, json: {id: 7}}\n"
    )
    found = run_json(studio_cli, action, "--event", scenario)
    assert found["actions"][0]["console"][0]["text"] == "201 7 2026-01-01T00:00:00.000Z"
    request = found["actions"][0]["http"][0]
    assert (request["method"], request["served_by"], request["line"]) == ("POST", "mock", 2)
    assert found["tokens"]["id_token"] is None and found["response"]["kind"] == "none"


def test_a_scenario_may_name_its_action(studio_cli: Cli) -> None:
    sample = places.sample_events() / "post-login" / "role-claim.yaml"
    assert NAME in run_json(studio_cli, "--event", sample)["tokens"]["id_token"]["claims"]


def test_the_network_is_blocked_without_mocks(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text("exports.onExecutePostLogin = async () => {\n  await fetch('https://api.example.com/x');\n};\n")
    found = run_json(studio_cli, action, status=1)
    assert found["status"] == "error"
    assert found["actions"][0]["http"][0]["served_by"] == "blocked"


def test_mocks_from_a_file(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text(
        "exports.onExecutePostLogin = async (event, api) => {\n"
        "  const plan = await (await fetch('https://api.example.com/plan')).json();\n"
        "  api.idToken.setCustomClaim('plan', plan.name);\n};\n"
    )
    mocks = tmp_path / "mocks.yaml"
    mocks.write_text('- request: {url: "https://api.example.com/*"}\n  response: {json: {name: gold}}\n')
    found = run_json(studio_cli, action, "--mocks", mocks)
    assert found["tokens"]["id_token"]["claims"]["plan"] == "gold"
    assert found["sandbox"]["network"] == "mocked"


def test_secrets_and_configuration(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text(
        "exports.onExecutePostLogin = async (event) => {\n"
        "  console.log(event.secrets.A === 'given', event.secrets.B === 'quoted value', event.configuration.C);\n};\n"
    )
    env = tmp_path / ".env"
    env.write_text("A=from-file\nB='quoted value'\n")
    found = run_json(studio_cli, action, "--secrets", env, "--secret", "A=given", "--configuration", "C=c")
    assert found["actions"][0]["console"][0]["text"] == "true true c"


def test_preset_cache_entries(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text(
        "exports.onExecutePostLogin = async (event, api) => {\n  console.log(api.cache.get('k')?.value);\n};\n"
    )
    cache = tmp_path / "cache.json"
    cache.write_text('{"k": "cached"}')
    found = run_json(studio_cli, action, "--cache", cache)
    assert found["actions"][0]["console"][0]["text"] == "cached"


def test_another_handler(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text(
        "exports.onExecutePostLogin = async () => { throw new Error('not me'); };\n"
        "exports.onContinuePostLogin = async () => { console.log('me'); };\n"
    )
    found = run_json(studio_cli, action, "--handler", "onContinuePostLogin")
    assert found["actions"][0]["handler"] == "onContinuePostLogin"


def test_two_actions_share_metadata(studio_cli: Cli, tmp_path: Path) -> None:
    first, second = tmp_path / "first.js", tmp_path / "second.js"
    first.write_text(
        "exports.onExecutePostLogin = async (event, api) => {\n  api.user.setAppMetadata('plan', 'gold');\n};\n"
    )
    second.write_text(
        "exports.onExecutePostLogin = async (event, api) => {\n"
        "  api.idToken.setCustomClaim('plan', event.user.app_metadata.plan);\n};\n"
    )
    found = run_json(studio_cli, first, second)
    assert found["tokens"]["id_token"]["claims"]["plan"] == "gold"
    assert [a["name"] for a in found["actions"]] == ["first", "second"]


def test_a_denial_stops_the_chain(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    first = tmp_path / "first.js"
    first.write_text("exports.onExecutePostLogin = async (event, api) => {\n  api.access.deny('no');\n};\n")
    found = run_json(studio_cli, first, roles)
    assert found["status"] == "denied" and len(found["actions"]) == 1
    assert found["denial"]["line"] == 2 and found["tokens"]["id_token"] is None


def test_a_frozen_clock_repeats_the_whole_answer(studio_cli: Cli, roles: Path) -> None:
    answers = [run_json(studio_cli, roles, "--now", "2026-01-01T00:00:00Z") for _ in range(2)]
    assert answers[0]["tokens"] == answers[1]["tokens"]
    assert answers[0]["tokens"]["id_token"]["claims"]["iat"] == 1767225600


def test_a_time_limit(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text("exports.onExecutePostLogin = async () => { for (;;); };\n")
    found = run_json(studio_cli, action, "--timeout", "0.5", status=1)
    assert found["status"] == "timeout" and "0.5 s" in found["summary"]


@pytest.mark.parametrize(
    ("code", "status", "told"),
    [
        ("exports.onExecutePostLogin = async (event, api) => {\n  const x = ;\n};\n", "invalid_action", "2"),
        ("exports.onExecutePostLgin = async () => {};\n", "handler_missing", "onExecutePostLgin"),
        ("exports.onExecutePostLogin = () => {};\n", "invalid_action", "Invalid function signature"),
        ("module.exports = 7;\n", "invalid_action", "The Action must export an object."),
        ("exports.onExecutePostLogin = async () => { process.exit(3); };\n", "exited", "exit"),
        ("exports.onExecutePostLogin = async () => { await new Promise(() => {}); };\n", "timeout", "never"),
    ],
)
def test_bad_actions_get_a_status_and_a_sentence(
    studio_cli: Cli, tmp_path: Path, code: str, status: str, told: str
) -> None:
    action = tmp_path / "a.js"
    action.write_text(code)
    found = run_json(studio_cli, action, "--trigger", "post-login", status=1)
    assert found["status"] == status
    assert told in json.dumps(found["actions"])
    assert found["summary"].endswith((".", "?"))


def test_a_syntax_error_has_line_and_column(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text("exports.onExecutePostLogin = async (event, api) => {\n  const x = ;\n};\n")
    error = run_json(studio_cli, action, status=1)["actions"][0]["error"]
    assert (error["name"], error["line"], error["column"]) == ("SyntaxError", 2, 13)


def refused(said: Said, *words: str) -> None:
    assert said.status == 2 and said.out == ""
    assert said.err.count("\n") == 1 and "Traceback" not in said.err
    for word in words:
        assert word in said.err


def test_bad_usage_is_one_line(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    refused(studio_cli("run"), "ACTION.js")
    refused(studio_cli("run", "--event", "-", stdin=b"{}"), "ACTION.js")
    refused(studio_cli("run", roles, "--trigger", "post-logni"), "did you mean post-login")
    refused(studio_cli("run", roles, "--trigger", "mcp-tool"), "cannot be run")
    refused(studio_cli("run", roles, "--set", "nothing"), "NAME=VALUE")
    refused(studio_cli("run", roles, "--set", "user..x=1"), "--set user..x=1")
    refused(studio_cli("run", roles, "--secret", "=x"), "NAME=VALUE")
    refused(studio_cli("run", roles, "--now", "soon"), "2026-01-01T00:00:00Z")
    refused(studio_cli("run", roles, "--timeout", "-1"), "time limit")
    refused(studio_cli("run", roles, "--timeout", "soon"), "time limit")
    refused(studio_cli("run", roles, "--network", "open"), "blocked, mocked or allow")
    refused(studio_cli("run", roles, "--handler", "onExecuteHeron"), "onExecutePostLogin")
    refused(studio_cli("run", roles, "--nonsense"), "--nonsense")
    refused(studio_cli("run", tmp_path / "none.js"), "none.js")


def test_bad_files_are_named(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    def event(content: bytes) -> Path:
        path = tmp_path / "event.json"
        path.write_bytes(content)
        return path

    refused(studio_cli("run", roles, "--event", event(b'{"user": {\n "x": }')), "event.json:2")
    refused(studio_cli("run", roles, "--event", event(b"[1, 2]")), "event.json", "object")
    refused(studio_cli("run", roles, "--event", event(b'{"user": "\xff"}')), "event.json", "UTF-8")
    refused(studio_cli("run", roles, "--event", event(b'{"trigger": "post-login", "evnt": {}}')), "event")
    refused(studio_cli("run", roles, "--event", tmp_path), str(tmp_path.name))
    code = tmp_path / "bytes.js"
    code.write_bytes(b"exports.x = '\xff';\n")
    refused(studio_cli("run", code), "bytes.js", "UTF-8")


def test_a_misspelt_handler_needs_no_trigger(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text("exports.onExecutePostLgin = async () => {};")
    found = run_json(studio_cli, action, status=1)
    assert found["status"] == "handler_missing" and "onExecutePostLogin" in found["summary"]


def test_an_action_without_a_known_handler_needs_a_trigger(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text("exports.handler = async () => {};\n")
    refused(studio_cli("run", action), "--trigger")


def test_an_event_of_several_megabytes(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    event = tmp_path / "event.json"
    event.write_text(json.dumps({"user": {"app_metadata": {"is_admin": True, "big": ["x" * 1000] * 4000}}}))
    assert NAME in run_json(studio_cli, roles, "--event", event)["tokens"]["id_token"]["claims"]


def test_no_node_is_exit_status_three(studio_cli: Cli, roles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTION_STUDIO_NODE", "/nowhere/node")
    said = studio_cli("run", roles)
    assert said.status == 3 and said.out == "" and "/nowhere/node" in said.err


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_ends_with_130_and_leaves_nothing_running(tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    started = tmp_path / "started.js"
    action.write_text("exports.onExecutePostLogin = async () => { for (;;); };\n")
    assert not started.exists()
    child = subprocess.Popen(
        [sys.executable, "-m", "studio", "run", str(action), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    import psutil

    for _ in range(200):
        if psutil.Process(child.pid).children():
            break
        time.sleep(0.05)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=20)
    assert child.returncode == 130
    assert json.loads(out)["status"] == "stopped" and b"Traceback" not in err


GRANTED = """exports.onExecutePostLogin = async (event, api) => {
  api.accessToken.setCustomClaim('https://x.test/seen', [event.transaction.protocol, event.user.nickname]);
};
"""


def seen(found: dict[str, Any]) -> Any:
    return found["tokens"]["access_token"]["claims"]["https://x.test/seen"]


def test_a_grant_makes_the_event(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text(GRANTED, encoding="utf-8")
    found = run_json(studio_cli, action, "--grant", "refresh-token", "--set", "user.nickname=grace")
    assert seen(found) == ["oauth2-refresh-token", "grace"]
    assert found["tokens"]["access_token"]["claims"]["gty"] == "refresh_token"
    assert "sid" not in found["tokens"]["id_token"]["claims"]
    changed = run_json(studio_cli, action, "--grant", "device", "--set", "transaction.protocol=samlp")
    assert changed["tokens"]["access_token"] is None


def test_the_grant_of_a_scenario_comes_before_its_event(studio_cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text(GRANTED, encoding="utf-8")
    scenario = tmp_path / "s.yaml"
    scenario.write_text(
        "trigger: post-login\naction: a.js\ngrant: password\nevent: {user: {nickname: grace}}\n", encoding="utf-8"
    )
    assert seen(run_json(studio_cli, "--event", scenario)) == ["oauth2-password", "grace"]
    assert seen(run_json(studio_cli, "--event", scenario, "--grant", "device")) == ["oauth2-device-code", "grace"]


@pytest.mark.parametrize(
    ("grant", "told"),
    [
        ("refresh", "the grant refresh is not known; did you mean refresh-token\n"),
        ("client-credentials", "post-login is not reached by the grant client-credentials; expected one of browser,"),
    ],
)
def test_a_grant_that_cannot_be_had(studio_cli: Cli, roles: Path, grant: str, told: str) -> None:
    said = studio_cli("run", roles, "--grant", grant)
    assert said.status == 2 and said.err.startswith(told) and said.err.count("\n") == 1


def test_a_scenario_with_a_grant_of_another_trigger(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    scenario = tmp_path / "s.yaml"
    scenario.write_text("trigger: post-login\ngrant: client-credentials\n", encoding="utf-8")
    said = studio_cli("run", roles, "--event", scenario)
    assert said.status == 2 and "is not reached by the grant client-credentials" in said.err


def test_the_settings_of_a_project_shape_event_and_tokens(studio_cli: Cli, tmp_path: Path) -> None:
    code = "exports.onExecutePostLogin = async (event, api) => { console.log(JSON.stringify(event.client)); };"
    (tmp_path / "a.js").write_text(code, encoding="utf-8")
    (tmp_path / "studio.yaml").write_text("client: {name: Shop}\ntenant: {domain: a.example}\n", encoding="utf-8")
    said = studio_cli("run", tmp_path / "a.js", "--json")
    found = json.loads(said.out)
    assert json.loads(found["actions"][0]["console"][0]["text"])["name"] == "Shop"
    assert found["tokens"]["id_token"]["claims"]["iss"] == "https://a.example/"


def test_settings_from_another_file(studio_cli: Cli, roles: Path, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("api: {lifetime: 60}\n", encoding="utf-8")
    said = studio_cli("run", roles, "--settings", tmp_path / "other.yaml", "--json", "--now", "2026-01-01T00:00:00Z")
    claims = json.loads(said.out)["tokens"]["access_token"]["claims"]
    assert claims["exp"] - claims["iat"] == 60
    (tmp_path / "other.yaml").write_text("api: {lifetime: soon}\n", encoding="utf-8")
    said = studio_cli("run", roles, "--settings", tmp_path / "other.yaml")
    assert (said.status, said.out) == (2, "")
    assert "other.yaml:1: api.lifetime is 'soon'; expected seconds" in said.err


def test_a_run_as_the_platform_shows_it(studio_cli: Cli, tmp_path: Path) -> None:
    action = tmp_path / "a.js"
    action.write_text("exports.onExecutePostLogin = async () => { console.log('said'); throw new Error('bad'); };\n")
    results = json.loads(studio_cli("run", action, "--as", "test-results").out)
    assert results["logs"] == "said" and results["error"] == {"message": "bad", "name": "Error"}
    record = studio_cli("run", action, "--as", "execution")
    assert record.status == 1 and json.loads(record.out)["results"][0]["action_name"] == "a"


def test_a_run_is_written_as_a_page_too(studio_cli: Callable[..., Said], roles: Path, tmp_path: Path) -> None:
    target = tmp_path / "run.html"
    done = studio_cli("run", roles, "--set", "user.app_metadata.is_admin=true", "--json", "--html", target)
    assert done.status == 0 and json.loads(done.out)["status"] == "continue"
    assert "https://sovereign.corp/roles" in target.read_text(encoding="utf-8")
    refused = studio_cli("run", roles, "--html", tmp_path / "nowhere" / "run.html")
    assert refused.status == 3 and "cannot be saved" in refused.err and refused.err.count("\n") == 1
