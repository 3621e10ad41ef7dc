"""Every grant of every trigger, run on real Node: what the action sees, what it may do, what comes back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from studio.catalogue.grants import Grant
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.flow.execution import ActionSource, Run, RunRequest, execute, execute_all
from studio.flow.report import run_json
from studio.project.grant_event import start_event
from studio.project.scenario import parse_time
from studio.tokens.keys import SigningKeys

CATALOGUE = load()
LOGIN = CATALOGUE.triggers["post-login"]
KEYS = SigningKeys.made()
PAIRS = [(trigger, grant) for trigger in CATALOGUE.runnable for grant in CATALOGUE.grants.fitting(trigger)]
TOLD = """
  console.log(JSON.stringify({
    protocol: event.transaction?.protocol, session: typeof event.session, refresh: typeof event.refresh_token,
    method: event.request.method, can: api.redirect?.canRedirect?.(),
  }));
  api.authentication?.setUserById?.('auth0|9'); // without a user an exchange fails
"""


def request(trigger: Trigger, grant: Grant, body: str) -> RunRequest:
    code = f"exports.{trigger.execute_handler} = async (event, api) => {{{body}}};"
    return RunRequest(trigger, (ActionSource("a", "a.js", code),), start_event(trigger, CATALOGUE.grants, grant.id))


@pytest.fixture(scope="module")
def runs() -> dict[tuple[str, str], Run]:
    done = execute_all([request(trigger, grant, TOLD) for trigger, grant in PAIRS], KEYS)
    return {(trigger.id, grant.id): run for (trigger, grant), run in zip(PAIRS, done, strict=True)}


def told(run: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run.outcome.actions[0].console[0].text)
    return found


def test_every_grant_runs_and_its_response_is_json(runs: dict[tuple[str, str], Run]) -> None:
    for pair, run in runs.items():
        assert run.outcome.status == "continue", pair
        shown = json.loads(json.dumps(run_json(run)))["response"]
        assert {"kind", "status", "body", "headers", "steps", "also", "rules", "shows"} <= set(shown), pair


@pytest.mark.parametrize("grant", CATALOGUE.grants.fitting(LOGIN), ids=lambda grant: grant.id)
def test_what_an_action_sees_of_a_grant(runs: dict[tuple[str, str], Run], grant: Grant) -> None:
    facts = CATALOGUE.grants.protocols[grant.protocol]
    seen = told(runs["post-login", grant.id])
    assert seen["protocol"] == grant.protocol
    assert seen["method"] == ("GET" if facts.browser else "POST")
    assert seen["session"] == ("object" if facts.browser else "undefined")
    assert seen["refresh"] == ("object" if grant.id == "refresh-token" else "undefined")


def test_an_action_can_send_nobody_away_where_there_is_no_browser(runs: dict[tuple[str, str], Run]) -> None:
    can = {grant: told(run)["can"] for (trigger, grant), run in runs.items() if trigger == "post-login"}
    assert [grant for grant, able in can.items() if not able] == [
        "silent",
        "refresh-token",
        "password",
        "password-realm",
    ]


def test_a_denial_reaches_every_client_in_its_own_way() -> None:
    fitting = CATALOGUE.grants.fitting(LOGIN)
    done = execute_all([request(LOGIN, grant, "api.access.deny('Too risky');") for grant in fitting], KEYS)
    found = {}
    for grant, run in zip(fitting, done, strict=True):
        assert run.outcome.response is not None
        found[grant.id] = (run.outcome.response.kind, run.outcome.response.status)
    assert found | {"saml": 0, "wsfed": 0} == {
        **dict.fromkeys(["browser", "silent", "implicit", "hybrid", "passwordless"], ("redirect", 302)),
        "form-post": ("post", 200),
        **dict.fromkeys(["refresh-token", "device", "token-exchange"], ("error", 403)),
        **dict.fromkeys(["password", "password-realm"], ("error", 500)),
        "saml": 0,
        "wsfed": 0,
    }


def test_secrets_do_not_show_in_what_a_client_receives() -> None:
    action = ActionSource(
        *("a", "a.js", "exports.onExecutePostLogin = async (event, api) => { api.access.deny(event.secrets.KEY); };"),
        {"KEY": "hush-hush-hush"},
    )
    for grant in ("browser", "implicit", "form-post", "device", "password", "wsfed"):
        run = execute(RunRequest(LOGIN, (action,), start_event(LOGIN, CATALOGUE.grants, grant)), KEYS)
        assert run.outcome.response and "hush" in json.dumps(run_json(run, run.outcome)["response"])
        assert "hush" not in json.dumps(run_json(run)["response"]), grant


def test_a_frozen_clock_repeats_the_whole_response() -> None:
    def response(grant: str) -> Any:
        made = request(LOGIN, CATALOGUE.grants.by_id[grant], "")
        frozen = RunRequest(made.trigger, made.actions, made.event, now=parse_time("2026-01-01T00:00:00Z"))
        return run_json(execute(frozen, KEYS))["response"]

    for grant in ("browser", "hybrid", "refresh-token"):
        assert response(grant) == response(grant)
