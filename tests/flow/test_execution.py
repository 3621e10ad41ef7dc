from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute, execute_all, kits
from studio.flow.report import run_json
from studio.project.merging import assign
from studio.project.paths import parse_path
from studio.sandbox import NodeMissing
from studio.sandbox.bounds import Limits
from studio.sandbox.pool import Pool
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()


def run(*codes: str, trigger: str = "post-login", event: Any = None, **rest: Any) -> Run:
    found = load().triggers[trigger]
    actions = tuple(
        ActionSource(f"a{n}", f"a{n}.js", f"exports.{found.execute_handler} = async (event, api) => {{\n{code}\n}};")
        for n, code in enumerate(codes, 1)
    )
    return execute(RunRequest(found, actions, event or default_event(found), **rest), KEYS)


def test_scopes_and_claims_accumulate_over_actions() -> None:
    done = run(
        "api.idToken.setCustomClaim('a', 1); api.accessToken.addScope('read:x');",
        "api.idToken.setCustomClaim('a', 2); console.log(event.user.app_metadata.seen);",
    )
    assert done.tokens.id_token and done.tokens.id_token.claims["a"] == 2
    assert "read:x" in done.outcome.scopes.granted
    assert [c.effect for c in done.outcome.actions[0].calls] == ["ignored", "applied"]


def test_changing_the_event_is_not_seen_by_the_next_action() -> None:
    done = run("event.user.email = 'x';", "console.log(event.user.email);")
    assert done.outcome.actions[1].console[0].text == "ada@example.test"


def test_transaction_metadata_and_cache_are_shared() -> None:
    done = run(
        "api.transaction.setMetadata('k', 'v'); api.cache.set('c', 'w');",
        "console.log(event.transaction.metadata.k, api.cache.get('c').value);",
    )
    assert done.outcome.actions[1].console[0].text == "v w"
    assert done.outcome.changes["cache"]["c"]["value"] == "w"


@pytest.mark.parametrize(
    "code",
    [
        "api.access.deny('no');",
        "throw new Error('x');",
        "api.redirect.sendUserTo('https://x.test');",
        "api.authentication.challengeWith({ type: 'otp' });",
        "api.validation.error('code', 'message');",
    ],
)
def test_what_ends_the_chain(code: str) -> None:
    done = run(code, "console.log('never');")
    assert len(done.recordings) == 1
    assert done.tokens.id_token is None and done.tokens.why["id_token"]


def test_deferred_mfa_does_not_end_the_chain() -> None:
    done = run("api.multifactor.enable('any');", "console.log('here');")
    assert len(done.recordings) == 2 and done.outcome.status == "mfa"


def test_the_time_limit_holds_for_the_whole_chain() -> None:
    wait = "await new Promise(done => setTimeout(done, 700));"
    done = run(wait, wait, limits=Limits(wall_s=1.0))
    assert done.outcome.status == "timeout"
    assert [r.status for r in done.recordings] == ["completed", "timeout"]


def test_an_expired_cache_entry_is_gone() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    cache = {"old": {"value": "1", "expires_at": 1}, "new": {"value": "2", "expires_at": None}}
    done = run("console.log(api.cache.get('old'), api.cache.get('new').value);", cache=cache, now=now)
    assert done.outcome.actions[0].console[0].text == "undefined 2"


def test_secrets_do_not_reach_the_report() -> None:
    found = load().triggers["post-login"]
    action = ActionSource("a", "a.js", "exports.onExecutePostLogin = async () => {};", secrets={"KEY": "hush-hush"})
    done = execute(RunRequest(found, (action,), default_event(found)), KEYS)
    assert "hush-hush" not in str(run_json(done))


def test_stopping_ends_the_run() -> None:
    found = load().triggers["post-login"]
    action = ActionSource("a", "a.js", "exports.onExecutePostLogin = async () => { for (;;); };")
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    done = execute(RunRequest(found, (action,), default_event(found)), KEYS, stop)
    assert done.outcome.status == "stopped"


def test_no_node_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTION_STUDIO_NODE", "/nowhere/node")
    with pytest.raises(NodeMissing, match="/nowhere/node"):
        run("")


def test_sign_up_validation_and_user_id() -> None:
    done = run("api.user.setUserId('u1'); api.user.setUserMetadata('a', 1);", trigger="pre-user-registration")
    assert done.outcome.changes == {"user": {"user_id": "u1"}, "user_metadata": {"a": 1}}
    refused = run("api.validation.error('bad', 'x'.repeat(101));", trigger="pre-user-registration")
    assert refused.outcome.status == "error"
    assert refused.outcome.error and refused.outcome.error.message.startswith("Failed to add validation error: ")


def test_every_trigger_runs_its_default_event() -> None:
    for trigger in load().runnable:
        if not trigger.execute_handler:
            continue
        expected = "denied" if trigger.needs else "continue"
        assert run("", trigger=trigger.id).outcome.status == expected, trigger.id


@pytest.mark.parametrize(
    "code",
    [
        "api.user.setUserMetadata('f', () => 1);",
        "api.user.setUserMetadata('s', Symbol('a'));",
        "api.redirect.sendUserTo('https://a[b@x.example/');",
        "api.idToken.setCustomClaim(Symbol('x').toString(), new Proxy({}, {}));",
    ],
)
def test_odd_arguments_are_no_reason_to_fail(code: str) -> None:
    json.dumps(run_json(run(code, "console.log('next');")))


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("transaction.prompt", 5, "api.redirect.sendUserTo('https://x.test');"),
        ("transaction.response_type", 5, ""),
        ("authentication.methods", True, ""),
        ("user", "x", ""),
        ("transaction.redirect_uri", "https://[bad", "api.access.deny('x');"),
        ("resource_server.identifier", "http://[bad", "api.accessToken.setCustomClaim('plain', 1);"),
        ("transaction.id", "\ud800", "api.redirect.sendUserTo('https://x.test');"),
        ("transaction.state", "\ud800", "api.access.deny('x');"),
    ],
)
def test_odd_events_are_no_reason_to_fail(path: str, value: Any, code: str) -> None:
    event = assign(default_event(load().triggers["post-login"]), parse_path(path), value)
    json.dumps(run_json(run(code, event=event)))


def test_a_cache_emptied_by_one_action_stays_empty() -> None:
    done = run(
        "api.cache.delete('k');",
        "console.log(api.cache.get('k'));",
        cache={"k": {"value": "v", "expires_at": None}},
    )
    assert done.outcome.actions[1].console[0].text == "undefined"
    assert done.outcome.changes["cache"] == {"k": None}


def test_what_comes_late_does_not_reach_the_cache() -> None:
    assert run("setImmediate(() => api.cache.set('k', 'v'));").outcome.changes == {}


def test_a_withdrawn_change_is_withdrawn_for_later_actions_too() -> None:
    done = run(
        "api.user.setUserMetadata('a', 1);",
        "api.user.setUserMetadata('a', undefined);",
        "console.log(JSON.stringify(event.user.user_metadata));",
    )
    assert done.outcome.actions[2].console[0].text == "{}" and done.outcome.changes == {}


def test_scopes_are_trimmed_before_they_are_checked() -> None:
    done = run("api.accessToken.addScope(' read:x '); api.accessToken.addScope('  ');")
    assert done.outcome.error and done.outcome.error.message == "The value for the scope is required."


def test_validation_error_reaches_the_application_as_access_denied() -> None:
    done = run("api.validation.error('my_code', 'nope');")
    assert done.outcome.response and done.outcome.response.body["error"] == "access_denied"
    assert done.outcome.denial and done.outcome.denial.code == "my_code"


def test_an_async_generator_is_no_handler() -> None:
    trigger = load().triggers["post-login"]
    action = ActionSource("a", "a.js", "exports.onExecutePostLogin = async function* () {};")
    done = execute(RunRequest(trigger, (action,), default_event(trigger)), KEYS)
    assert done.outcome.status == "invalid_action"


def test_without_a_session_its_methods_do_nothing() -> None:
    event = default_event(load().triggers["post-login"])
    del event["session"]
    done = run("api.session.setExpiresAt(1e12); api.session.setCookieMode('persistent');", event=event)
    assert [call.rule for call in done.outcome.actions[0].calls] == ["flow.no_session"] * 2


def test_the_earliest_expiry_counts() -> None:
    done = run("api.session.setExpiresAt(2e12); api.session.setExpiresAt(1e12); api.session.setExpiresAt(3e12);")
    assert done.outcome.changes["session"] == {"expires_at": 10**12}


def test_the_primary_user_is_set_once_in_a_transaction() -> None:
    code = "api.authentication.setPrimaryUser('auth0|2');"
    done = run(code, code)
    assert done.outcome.error
    assert done.outcome.error.message == "The primary user can only be altered once per transaction"


CHAIN = (
    "api.transaction.setMetadata('seen', event.user.user_id); api.cache.set('k', event.user.user_id);",
    "api.idToken.setCustomClaim('who', event.transaction.metadata.seen + api.cache.get('k').value);",
)


def requests(count: int) -> list[RunRequest]:
    trigger = load().triggers["post-login"]
    actions = tuple(
        ActionSource(f"a{n}", f"a{n}.js", f"exports.{trigger.execute_handler} = async (event, api) => {{\n{code}\n}};")
        for n, code in enumerate(CHAIN)
    )
    event = default_event(trigger)
    return [
        RunRequest(trigger, actions, {**event, "user": {**event["user"], "user_id": f"u{n}"}}) for n in range(count)
    ]


def test_many_executions_at_once_do_what_each_does_alone() -> None:
    seen: dict[int, Run] = {}
    found = execute_all(requests(12), KEYS, report=seen.__setitem__)
    for number, done in enumerate(found):
        assert done is seen[number]
        assert done.tokens.id_token is not None
        assert done.tokens.id_token.claims["who"] == f"u{number}u{number}"
        assert [recording.shared for recording in done.recordings] == [True, True]
        assert run_json(done)["sandbox"]["shared"] and run_json(done)["sandbox"]["alone_because"] is None
    alone = execute(requests(1)[0], KEYS)
    assert alone.tokens.id_token is not None and alone.tokens.id_token.claims["who"] == "u0u0"
    assert not alone.recordings[0].shared


def test_executions_without_actions_and_no_executions_are_done_at_once() -> None:
    empty = RunRequest(load().triggers["post-login"], (), default_event(load().triggers["post-login"]))
    assert [done.outcome.status for done in execute_all([empty], KEYS)] == ["continue"]
    assert execute_all([], KEYS) == []


def test_a_run_can_take_children_that_were_started_ahead() -> None:
    (request,) = requests(1)
    with Pool() as pool:
        pool.warm(*kits(request))
        pool.settle()
        assert pool.parked().children == len(request.actions)
        assert execute(request, KEYS, None, pool).outcome.status == "continue"


def test_no_child_is_started_for_what_is_disabled() -> None:
    (request,) = requests(1)
    off = replace(request, actions=tuple(replace(action, enabled=False) for action in request.actions))
    assert kits(off) == () and len(kits(request)) == len(request.actions)


def test_user_metadata_beside_a_new_primary_user_is_lost() -> None:
    done = run(
        "api.user.setUserMetadata('early', 1);",
        "api.user.setUserMetadata('lost', 1); api.authentication.setPrimaryUser('auth0|other');"
        "api.user.setAppMetadata('kept', 1); api.user.setUserMetadata('early', 2);",
        "api.user.setUserMetadata('later', 1); console.log(JSON.stringify(event.user.user_metadata));",
    )
    assert done.outcome.changes["user_metadata"] == {"early": 1, "later": 1}
    assert done.outcome.changes["app_metadata"] == {"kept": 1}
    second = done.outcome.actions[1].calls
    assert [call.effect for call in second] == ["ignored", "applied", "applied", "ignored"]
    assert second[0].rule == "user.primary_metadata"
    assert done.outcome.actions[2].console[0].text == '{"early":1}'
