"""Exactly at a limit everything passes; one beyond, the platform does what the catalogue says. With real Node."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest
from studio.flow.outcome import Gauge
from studio.sandbox.job import Module
from tests.rules.playing import action, all_played, calls, played, request, warned

SESSION = {"session": {"metadata": {}}, "refresh_token": {"id": "rt_1", "metadata": {}}}
SAML = {"transaction": {"protocol": "samlp"}}
# For each limit: the code with N for the number, the trigger, the event, and what the largest number uses of it.
CALLS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "scopes": ("for (let i = 0; i < N; i++) api.accessToken.addScope('s' + i);", "post-login", {}),
    "scope": ("api.accessToken.addScope('s'.repeat(N));", "post-login", {}),
    "cache_entries": ("for (let i = 0; i < N; i++) api.cache.set('k' + i, 'v');", "post-login", {}),
    "cache_key": ("api.cache.set('k'.repeat(N), 'v');", "post-login", {}),
    "cache_value": ("api.cache.set('k', 'v'.repeat(N));", "post-login", {}),
    "cache_total": (
        "api.cache.set('a', 'v'.repeat(4000)); api.cache.set('b', 'v'.repeat(4000)); "
        "api.cache.set('c', 'v'.repeat(N - 8003));",
        "post-login",
        {},
    ),
    "transaction_metadata_key": ("api.transaction.setMetadata('k'.repeat(N), 1);", "post-login", {}),
    "transaction_metadata_value": ("api.transaction.setMetadata('k', 'v'.repeat(N));", "post-login", {}),
    "transaction_metadata_total": (
        "api.transaction.setMetadata('a', 'v'.repeat(8000)); api.transaction.setMetadata('b', 'v'.repeat(8000)); "
        "api.transaction.setMetadata('c', 'v'.repeat(N - 16003));",
        "post-login",
        {},
    ),
    "session_metadata_entries": (
        "for (let i = 0; i < N; i++) api.session.setMetadata('k' + i, 'v');",
        "post-login",
        SESSION,
    ),
    "session_metadata_key": ("api.session.setMetadata('k'.repeat(N), 'v');", "post-login", SESSION),
    "session_metadata_value": ("api.refreshToken.setMetadata('k', 'v'.repeat(N));", "post-login", SESSION),
    "saml_attributes": ("for (let i = 0; i < N; i++) api.samlResponse.setAttribute('a' + i, 'v');", "post-login", SAML),
    "saml_attribute_name": ("api.samlResponse.setAttribute('a'.repeat(N), 'v');", "post-login", SAML),
    "saml_attribute_value": ("api.samlResponse.setAttribute('a', 'v'.repeat(N));", "post-login", SAML),
    "primary_user": ("api.authentication.setPrimaryUser('u'.repeat(N));", "post-login", {}),
    "form_properties": (
        "const fields = {}; for (let i = 0; i < N; i++) fields['f' + i] = i; api.prompt.render('ap_1', { fields });",
        "post-login",
        {},
    ),
    "form_total": (
        "api.prompt.render('ap_1', { vars: { v: 'x'.repeat(N - '{\"vars\":{\"v\":\"\"}}'.length) } });",
        "post-login",
        {},
    ),
    "form_id": ("api.prompt.render('f'.repeat(N));", "post-login", {}),
    "validation_error": ("api.validation.error('code', 'm'.repeat(N));", "pre-user-registration", {}),
    "notification_reason": ("api.notification.drop('r'.repeat(N));", "custom-email-provider", {}),
}


def gauge_of(run: Run, limit: str) -> Gauge:
    found = [each for each in run.outcome.limits if each.limit == f"limits.{limit}"]
    return max(found, key=lambda each: each.share)


@pytest.mark.parametrize("limit", CALLS)
def test_a_call_at_its_limit_and_one_beyond(limit: str) -> None:
    code, trigger, event = CALLS[limit]
    known = load().limits[f"limits.{limit}"]
    requests = [
        request(code.replace("N", str(n)), trigger=trigger, event=event) for n in (known.value, known.value + 1)
    ]
    at, beyond = all_played(requests)
    assert (gauge_of(at, limit).used, gauge_of(at, limit).state) == (known.value, "near")
    assert at.outcome.status not in ("error", "denied") or limit == "validation_error"
    assert known.id not in warned(at) and {call.effect for call in calls(at)} == {"applied"}
    assert (gauge_of(beyond, limit).used, gauge_of(beyond, limit).state) == (known.value + 1, "over")
    assert known.then in warned(beyond)[known.id] and gauge_of(beyond, limit).line == 2
    last = calls(beyond)[-1]
    if known.beyond == "throw":
        assert last.effect == "threw" and beyond.outcome.status == "error"
    elif known.beyond == "answer":
        assert last.returned["type"] == "error" and last.returned["code"] in known.then
    else:
        assert known.beyond in ("cut", "unknown") and last.effect == "applied"


def test_every_limit_that_calls_use_up_is_among_them() -> None:
    measured = {limit.id.removeprefix("limits.") for limit in load().limits.values() if limit.measures}
    assert measured - set(CALLS) == {"saml_total"}


def test_rule_limits_saml_total_warns_at_one_figure_and_throws_at_the_other() -> None:
    code = "for (let i = 0; i < 6; i++) api.samlResponse.setAttribute('a' + i, 'v'.repeat(i < 5 ? 2000 : N));"
    # five attributes of 2 + 2002 bytes, and the last with its quotes and name
    runs = all_played(request(code.replace("N", str(n)), event=SAML) for n in (10240 - 10020 - 4, 10240 - 10020 - 3))
    assert [gauge_of(run, "saml_total").used for run in runs] == [10240, 10241]
    assert ["limits.saml_total" in warned(run) for run in runs] == [False, True]
    assert {run.outcome.status for run in runs} == {"continue"}
    many = "for (let i = 0; i < 60; i++) api.samlResponse.setAttribute('a' + i, 'v'.repeat(2000));"
    assert played(many, event=SAML).outcome.status == "error"


LOGIN = load().triggers["post-login"]
OWN: dict[str, tuple[int, Any]] = {
    "code": (100_000, lambda n: {"code": "exports.onExecutePostLogin = async () => {};".ljust(n, "/")}),
    "secrets": (30, lambda n: {"secrets": {f"S{i}": "x" for i in range(n)}}),
    "secret_key": (128, lambda n: {"secrets": {"S" * n: "x"}}),
    "secret_value": (4096, lambda n: {"secrets": {"S": "x" * n}}),
    "dependencies": (10, lambda n: {"dependencies": tuple(f"p{i}" for i in range(n))}),
}


@pytest.mark.parametrize("limit", OWN)
def test_what_belongs_to_an_action_at_its_limit_and_one_beyond(limit: str) -> None:
    most, make = OWN[limit]
    assert load().limits[f"limits.{limit}"].value == most
    code = "exports.onExecutePostLogin = async () => {};//"
    runs = all_played(
        request_of(ActionSource("a1", "a1.js", **{"code": code, **make(number)})) for number in (most, most + 1)
    )
    assert [(gauge_of(run, limit).used, gauge_of(run, limit).state) for run in runs] == [
        (most, "near"),
        (most + 1, "over"),
    ]
    assert [f"limits.{limit}" in warned(run) for run in runs] == [False, True]
    assert {run.outcome.status for run in runs} == {"continue"}


def request_of(*actions: ActionSource) -> RunRequest:
    return replace(request("0;"), actions=actions)


@pytest.mark.parametrize("token", ["idToken", "accessToken"])
def test_rule_limits_claims_payload_counts_each_token_apart(token: str) -> None:
    name = "https://x.test/a"
    spare = len(f'{{"{name}":""}}')
    code = f"api.{token}.setCustomClaim('{name}', 'x'.repeat(N)); api.idToken.setCustomClaim('b', 'y'.repeat(500));"
    if token == "idToken":
        spare += len(',"b":""') + 500
    runs = all_played(request(code.replace("N", str(102_400 - spare + n))) for n in (0, 1))
    assert [gauge_of(run, "claims_payload").used for run in runs] == [102_400, 102_401]
    assert [run.outcome.status for run in runs] == ["continue", "denied"]
    assert [run.tokens.id_token is None for run in runs] == [False, True]
    labels = {each.label for each in runs[0].outcome.limits if each.limit == "limits.claims_payload"}
    assert "Custom claims of the ID token" in labels and len(labels) == (1 if token == "idToken" else 2)


@pytest.mark.parametrize("target", ["user", "app"])
def test_rule_limits_metadata_at_its_edge(target: str) -> None:
    spare = len('{"a":""}')
    code = f"api.user.set{target.title()}Metadata('a', 'x'.repeat(N));"
    runs = all_played(request(code.replace("N", str(32_768 - spare + n))) for n in (0, 1))
    assert [gauge_of(run, "metadata").used for run in runs] == [32_768, 32_769]
    assert ["limits.metadata" in warned(run) for run in runs] == [False, True]


def test_rule_limits_log_persisted_and_buffer() -> None:
    runs = all_played(request(f"console.log('x'.repeat({n}));") for n in (255, 256, 262_143, 262_144))
    assert [gauge_of(run, "log_persisted").state for run in runs] == ["near", "over", "over", "over"]
    assert [gauge_of(run, "log_buffer").state for run in runs] == ["ok", "ok", "near", "over"]
    assert gauge_of(runs[2], "log_buffer").used == 262_144


ASK = "api.authentication.challengeWith({ type: 'otp' });"
USER = {"user": {"enrolledFactors": [{"type": "otp"}]}}


def test_rule_limits_challenges_the_fifth_fails() -> None:
    returns: tuple[dict[str, Any], ...] = ({},) * 5
    four = played(*[ASK] * 4, event=USER, returns=returns)
    assert (four.outcome.status, gauge_of(four, "challenges").used) == ("continue", 4)
    five = played(*[ASK] * 5, event=USER, returns=returns)
    assert (five.outcome.status, gauge_of(five, "challenges").state) == ("denied", "over")
    assert calls(five)[-1].effect == "refused" and "limits.challenges" in warned(five)


@pytest.mark.parametrize(
    ("trigger", "most", "limit"),
    [
        ("post-login", 20, "actions_per_trigger"),
        ("password-reset-post-challenge", 4, "reset_challenge_actions"),
        ("custom-email-provider", 1, "actions_per_trigger"),
    ],
)
def test_rule_limits_actions_per_trigger(trigger: str, most: int, limit: str) -> None:
    runs = all_played(request(*["0;"] * count, trigger=trigger) for count in (most, most + 1))
    assert [(gauge_of(run, limit).used, gauge_of(run, limit).of) for run in runs] == [(most, most), (most + 1, most)]
    assert [f"limits.{limit}" in warned(run) for run in runs] == [False, True]


def test_rule_limits_reset_challenge_actions_count_what_is_bound_even_where_the_flow_stops() -> None:
    run = played(*["api.access.deny('no');"] * 5, trigger="password-reset-post-challenge")
    assert len(run.outcome.actions) == 1 and gauge_of(run, "reset_challenge_actions").state == "over"


def test_rule_limits_scopes_count_for_each_action() -> None:
    code = "for (let i = 0; i < 600; i++) api.accessToken.addScope('N' + i);"
    run = played(code.replace("N", "a"), code.replace("N", "b"))
    assert gauge_of(run, "scopes").used == 600 and run.outcome.status == "continue"


def test_modules_of_an_action() -> None:
    modules = {name: Module("exports.x = 1;", f"{name}.js") for name in "abcd"}
    runs = all_played(request_of(action(LOGIN, "0;", modules=dict(list(modules.items())[:count]))) for count in (3, 4))
    assert [gauge_of(run, "modules_per_action").state for run in runs] == ["near", "over"]
