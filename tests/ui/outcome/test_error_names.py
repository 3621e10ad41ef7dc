from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.language.error_values import Named
from studio.tokens.keys import SigningKeys
from studio.ui.outcome.error_names import beside, error_names, listed

TRIGGER = load().triggers["post-login"]


@pytest.fixture(scope="module")
def keys() -> SigningKeys:
    return SigningKeys.made()


def ran(keys: SigningKeys, body: str, **user: Any) -> Run:
    code = f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"
    event = default_event(TRIGGER)
    action = ActionSource("a", "a.js", code, secrets={"KEY": "s3cr3t-value"})
    return execute(RunRequest(TRIGGER, (action,), {**event, "user": {**event["user"], **user}}), keys)


def told(run: Run) -> dict[str, str]:
    return {each.name: each.value for each in error_names(run) if each.known}


def test_what_was_missing_at_the_error_is_told(keys: SigningKeys) -> None:
    run = ran(
        keys,
        "const name = event.user.nickname;\n  event.user.app_metadata.plan.tier(name);",
        nickname="ada",
        app_metadata={},
    )
    assert told(run) == {"event.user.app_metadata.plan": "undefined", "name": '"ada"'}
    assert beside(error_names(run)) == 'event.user.app_metadata.plan = undefined · name = "ada"'


def test_the_event_is_told_as_the_action_left_it(keys: SigningKeys) -> None:
    run = ran(keys, "event.user.nickname = 'grace';\n  event.user.nickname.first.last;", nickname="ada")
    assert told(run) == {"event.user.nickname": '"grace"'}


def test_looking_runs_no_code_of_the_action(keys: SigningKeys) -> None:
    body = """
      Object.defineProperty(event.user, 'trap', { enumerable: true, get() { console.log('ran'); throw 1; } });
      event.client = new Proxy({}, { get() { console.log('ran'); }, ownKeys() { console.log('ran'); return []; } });
      event.user.toJSON = () => { console.log('ran'); };
      throw new Error(`${typeof event.user.nickname} ${Object.is(event.request, 1)}`);"""
    run = ran(keys, body, nickname="ada")
    assert run.outcome.actions[0].console == ()
    assert told(run)["event.user.nickname"] == '"ada"'


def test_secrets_are_told_by_no_name(keys: SigningKeys) -> None:
    body = "event.user.nickname = `Bearer ${event.secrets.KEY}`;\n  g(event.secrets.KEY, event.user.nickname);"
    run = ran(keys, body)
    assert run.recordings[0].event is not None
    assert "s3cr3t" not in str(run.recordings[0].event["secrets"])
    assert "s3cr3t" not in str(told(run)) and set(told(run)) == {"event.secrets.KEY", "event.user.nickname"}


def test_a_run_without_an_error_has_nothing_to_tell(keys: SigningKeys) -> None:
    run = ran(keys, "console.log(event.user.nickname);")
    assert error_names(run) == () and run.recordings[0].event is None


def test_what_is_not_known_is_only_listed() -> None:
    names = (Named("a", "1"), Named("plan", known=False))
    assert beside(names) == "a = 1"
    assert listed(names) == "a = 1\nplan: not known after the run"
