from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.flow.execution import Run, execute
from studio.project.saving import ChangedOnDisk, SaveError
from studio.project.scenario import Scenario, dump_scenario, load_scenario
from studio.scenarios.picking import picks
from studio.scenarios.preparing import Preparing, Surroundings
from studio.scenarios.running import run_case
from studio.scenarios.saving import About, save_scenario, scenario_of
from studio.tokens.keys import SigningKeys
from tests.scenarios.conftest import Write

SECRET = 'sk-live/9+é"real'
CODE = """exports.onExecutePostLogin = async (event, api) => {
  const answer = await fetch('https://a.example.com/plans?key=' + encodeURIComponent(event.secrets.API_KEY), {
    headers: {authorization: `Bearer ${event.secrets.API_KEY}`}});
  const {plan} = await answer.json();
  console.log(event.secrets.API_KEY, plan);
  api.idToken.setCustomClaim('https://example.com/plan', plan);
  api.idToken.setCustomClaim('https://example.com/key', event.secrets.API_KEY);
};
"""
TEXT = """
grant: refresh-token
event: {user: {email: eva@example.com}, secrets: {OTHER: other-secret-1}}
secrets: {API_KEY: replaced}
http:
  - request: {url: "https://a.example.com/*", headers: {authorization: "*"}}
    response: {status: 200, json: {plan: gold}}
now: 2026-01-15T10:00:00Z
expect: {status: continue}
"""


def run(write: Write, keys: SigningKeys) -> Run:
    write("actions/a/code.js", CODE)
    around = Surroundings(secrets={"API_KEY": SECRET})
    request = Preparing(around).case(write("actions/a/scenarios/s.yaml", TEXT)).request
    assert request is not None
    request = replace(request, actions=(replace(request.actions[0], secrets={"API_KEY": SECRET}),))
    done = execute(request, keys)
    assert done.outcome.status == "continue"
    return done


def test_a_saved_run_passes_and_holds_no_secret(write: Write, keys: SigningKeys) -> None:
    done = run(write, keys)
    place = Path("actions/a/scenarios/deep/saved.yaml")
    save_scenario(place, scenario_of(done, picks(done), About("A plan", tags=("smoke",), action="../../code.js")))
    text = place.read_text("utf-8")
    assert "sk-live" not in text
    assert "real" not in text
    assert "other-secret-1" not in text
    result = run_case(Preparing().case(place), keys)
    assert result.verdict == "passed", (result, text)


def test_only_what_differs_from_the_default_is_written(write: Write, keys: SigningKeys) -> None:
    made = scenario_of(run(write, keys), [])
    assert made.event == {"user": {"email": "eva@example.com"}}
    assert made.grant == "refresh-token"
    assert made.secrets == {"OTHER": "test-OTHER", "API_KEY": "test-API_KEY"}
    assert made.now == datetime(2026, 1, 15, 10, tzinfo=UTC)
    assert (made.expect, made.settings, made.configuration) == ({}, {}, {})


def test_an_ordinary_event_leaves_nothing_to_write(roles: Path, write: Write, keys: SigningKeys) -> None:
    request = Preparing().case(write("actions/roles/scenarios/s.yaml", "expect: {status: continue}\n")).request
    assert request is not None
    done = execute(request, keys)
    assert dump_scenario(scenario_of(done, [])) == "trigger: post-login\n"


def test_settings_of_the_scenario_go_along(roles: Path, write: Write, keys: SigningKeys) -> None:
    settings = {"plan": "professional"}
    text = "settings: {plan: professional}\nexpect: {status: continue}\n"
    request = Preparing().case(write("actions/roles/scenarios/s.yaml", text)).request
    assert request is not None
    made = scenario_of(execute(request, keys), [], About(settings=settings))
    assert (made.event, made.settings) == ({}, settings)


def test_a_file_that_is_there_is_never_overwritten_unseen(write: Write) -> None:
    place = Path("s.yaml").resolve()
    known = save_scenario(place, Scenario(trigger="post-login"))
    with pytest.raises(SaveError, match="is there already"):
        save_scenario(place, Scenario())
    save_scenario(place, Scenario(trigger="event-stream"), known=known)
    assert load_scenario(place).trigger == "event-stream"
    with pytest.raises(ChangedOnDisk):
        save_scenario(place, Scenario(), known=known)
