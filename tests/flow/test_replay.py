from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.flow.outcome import Outcome
from studio.flow.replay import Replay, state_at
from studio.flow.report import run_json
from studio.flow.timeline import timeline
from studio.project.settings import TenantSettings
from studio.tokens.keys import SigningKeys
from tests.test_samples import SAMPLES, asked, each_sample, run

LOGIN = load().triggers["post-login"]


@pytest.fixture(scope="module")
def keys() -> SigningKeys:
    return SigningKeys.made()


NOW = datetime(2026, 1, 1, tzinfo=UTC)


def told(run: Run, outcome: Outcome) -> dict[str, Any]:
    return {name: value for name, value in run_json(run, outcome).items() if name != "timing"}


@each_sample
def test_the_state_at_the_end_of_every_sample_is_its_outcome(path: Path, keys: SigningKeys) -> None:
    request = asked(path)
    done = execute(replace(request, now=request.now or NOW), keys)  # what is drawn at random would differ
    entries = timeline(done.outcome.actions)
    end = state_at(done, len(entries), keys)
    assert told(replace(done, tokens=end.tokens), end.outcome) == told(done, done.shown)
    begin = state_at(done, 0, keys)
    assert not begin.over and begin.outcome.actions == () and begin.outcome.changes == {}
    for position in range(1, len(entries)):
        state = state_at(done, position, keys)
        calls = [call for action in state.outcome.actions for call in action.calls]
        assert len(calls) == sum(entry.is_call for entry in entries[:position])


def login(*bodies: str, **rest: Any) -> RunRequest:
    actions = tuple(
        ActionSource(f"a{n}", f"a{n}.js", f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n")
        for n, body in enumerate(bodies)
    )
    return RunRequest(LOGIN, actions, rest.pop("event", default_event(LOGIN)), **rest)


def test_a_claim_is_there_from_its_call_on_and_an_error_takes_all_back(keys: SigningKeys) -> None:
    body = "api.idToken.setCustomClaim('a', 1);\nconsole.log('between');\napi.user.setAppMetadata('b', 2);\nnull.x;"
    replay = Replay(execute(login(body), keys), keys)
    assert [entry.kind for entry in replay.entries] == ["begin", "call", "console", "call", "end", "issued"]
    assert [entry.line for entry in replay.entries] == [None, 2, 3, 4, 5, None]
    tokens = [replay.state_at(k).tokens.id_token for k in range(7)]
    assert [token.claims.get("a") if token else "none" for token in tokens] == [None, None, 1, 1, 1, "none", "none"]
    changes = [replay.state_at(k).outcome.changes for k in range(7)]
    assert changes == [{}, {}, {}, {}, {"app_metadata": {"b": 2}}, {}, {}]
    assert [replay.state_at(k).outcome.status for k in (0, 4, 5, 6)] == ["continue", "continue", "error", "error"]
    assert [replay.state_at(k).over for k in range(7)] == [False] * 6 + [True]


def test_the_second_action_sees_what_the_first_left_and_a_denial_starts_at_its_call(keys: SigningKeys) -> None:
    first, second = "api.user.setAppMetadata('b', 2);", "api.access.deny('no');"
    replay = Replay(execute(login(first, second, "return;"), keys), keys)
    assert [(entry.kind, entry.action) for entry in replay.entries[3:5]] == [("begin", "a1"), ("call", "a1")]
    assert replay.state_at(4).outcome.event["user"]["app_metadata"]["b"] == 2
    assert [replay.state_at(k).outcome.status for k in (4, 5)] == ["continue", "denied"]
    assert [each.name for each in replay.state_at(len(replay.entries)).outcome.not_started] == ["a2"]


def test_a_late_call_comes_after_the_end_and_is_ignored(keys: SigningKeys) -> None:
    body = "setTimeout(() => api.idToken.setCustomClaim('a', 1), 5);\nawait new Promise((r) => setTimeout(r, 0));"
    replay = Replay(execute(login(body), keys), keys)
    kinds = [entry.kind for entry in replay.entries]
    if "late" in kinds:  # the platform does not wait for it, and neither does the sandbox have to
        assert kinds == ["begin", "end", "late", "issued"]
        assert replay.state_at(3).outcome.actions[0].calls[0].effect == "ignored"


def test_a_duty_is_not_missed_before_the_action_has_ended(keys: SigningKeys) -> None:
    trigger = load().triggers["custom-token-exchange"]
    code = "exports.onExecuteCustomTokenExchange = async (event, api) => {\n  console.log('nothing');\n};\n"
    request = RunRequest(trigger, (ActionSource("a", "a.js", code),), default_event(trigger))
    replay = Replay(execute(request, keys), keys)
    assert [replay.state_at(k).outcome.status for k in range(5)] == [*["continue"] * 4, "denied"]


def test_a_way_back_is_an_entry_of_its_own(keys: SigningKeys) -> None:
    path = next(path for path in SAMPLES if path.stem == "first-login-welcome-back")
    replay = Replay(run(path, keys), keys)
    kinds = [entry.kind for entry in replay.entries]
    back = kinds.index("back")
    assert [replay.state_at(k).outcome.status for k in (back, back + 1)] == ["redirect", "continue"]
    assert kinds[back + 1] == "begin"


def test_the_same_position_has_the_same_state_though_no_clock_was_frozen(keys: SigningKeys) -> None:
    settings = TenantSettings(access_token_dialect="rfc9068_profile", default_audience="https://api.example.com")
    body = "api.idToken.setCustomClaim('a', 1);\nconsole.log(1);"
    replay = Replay(execute(login(body, settings=settings), keys), keys)
    ids = {token.claims["jti"] for k in range(4) if (token := replay.state_at(k).tokens.access_token)}
    assert len(ids) == 1


def test_secrets_stay_masked(keys: SigningKeys) -> None:
    secret = ActionSource(
        *("a", "a.js", "exports.onExecutePostLogin = async (event) => {\n  console.log(event.secrets.KEY);\n};\n"),
        secrets={"KEY": "hunter2hunter2"},
    )
    replay = Replay(execute(RunRequest(LOGIN, (secret,), default_event(LOGIN)), keys), keys)
    assert [replay.state_at(k).outcome.actions[0].console[0].text for k in (2, 3)] == ["••••••••"] * 2
