from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.difference import MISSING, Difference, compare
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.sandbox.bounds import NetworkPolicy
from tests.test_samples import KEYS, each_sample, played

LOGIN = load().triggers["post-login"]
# What these do depends on the moment.
TIMELY = (
    *("business-hours", "business-hours-night", "last-login", "stale-factor", "stale-factor-fresh"),
    "subscription-plan-cached",
)


def login(body: str, **rest: Any) -> Run:
    code = f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"
    event = {**default_event(LOGIN), **rest.pop("event", {})}
    return execute(RunRequest(LOGIN, (ActionSource("one", "one.js", code),), event, **rest), KEYS)


def differences(old: Run, new: Run) -> list[Difference]:
    return list(compare((old.shown, old.tokens), (new.shown, new.tokens)))


def told(old: str, new: str) -> list[tuple[str, str, Any, Any]]:
    return [(each.part, each.name, each.old, each.new) for each in differences(login(old), login(new))]


@each_sample
def test_a_run_does_not_differ_from_itself_at_another_moment(path: Path) -> None:
    first = second = played(path)
    if path.stem not in TIMELY:
        second = execute(replace(first.request, now=datetime(2026, 1, 15, 10, 7, tzinfo=UTC)), KEYS)
    moments = ("last_login", "seen_at", "at", "timestamp")
    found = [each for each in differences(first, second) if not any(moment in each.name for moment in moments)]
    assert [each for each in found if each.part in ("decision", "id_token", "access_token", "scopes")] == []


def test_claims_that_came_went_changed_and_were_dropped() -> None:
    old = "api.idToken.setCustomClaim('a', 1); api.idToken.setCustomClaim('b', 1); api.idToken.setCustomClaim('c', 1);"
    new = (
        "api.idToken.setCustomClaim('a', 1); api.idToken.setCustomClaim('b', 2);\napi.idToken.setCustomClaim('sub', 1);"
    )
    found = [each for each in differences(login(old), login(new)) if each.part == "id_token"]
    assert [(each.name, each.kind, each.old, each.new) for each in found] == [
        ("b", "changed", 1, 2),
        ("c", "removed", 1, MISSING),
    ]
    assert (found[0].action, found[0].line) == ("one", 2)


def test_decisions_changes_and_scopes() -> None:
    assert ("decision", "status", "continue", "denied") in told("return;", "api.access.deny('no');")
    assert ("decision", "reason", MISSING, "no") in told("return;", "api.access.deny('no');")
    assert ("id_token", "the token", "issued", "not issued") in told("return;", "api.access.deny('no');")
    assert told("api.user.setAppMetadata('a', 1);", "return;")[0] == ("changes", "app_metadata.a", 1, MISSING)
    assert ("scopes", "email", True, MISSING) in told("return;", "api.accessToken.removeScope('email');")


def test_calls_are_paired_as_a_person_would() -> None:
    old = "api.cache.get('a'); api.cache.get('b'); api.cache.get('c');"
    new = "api.cache.get('a'); api.cache.get('x'); api.cache.get('c'); api.cache.get('d');"
    found = [each for each in differences(login(old), login(new)) if each.part == "calls"]
    assert [
        (each.old and each.old["args"] if each.old is not MISSING else None, each.new["args"]) for each in found
    ] == [
        (["b"], ["x"]),
        (None, ["d"]),
    ]


def test_requests_and_responses() -> None:
    mock = {"request": {"url": "https://a.example/*"}, "response": {"status": 200, "json": {}}}
    network = NetworkPolicy("mocked", (mock,))
    old = login("await fetch('https://a.example/1');", network=network)
    new = login("await fetch('https://a.example/2'); api.access.deny('no');", network=network)
    found = differences(old, new)
    assert [each.name for each in found if each.part == "http"] == ["GET https://a.example/1"]
    assert any(each.part == "response" for each in found)


def test_very_many_calls_are_not_compared_one_by_one() -> None:
    body = "for (let n = 0; n < 3000; n++) api.cache.get(`${n}`);"
    assert isinstance(differences(login(body), login("return;")), list)


@pytest.mark.parametrize("seconds", [60, 86_400])
def test_lifetimes_count_and_moments_do_not(seconds: int) -> None:
    old = login("return;", now=datetime(2026, 1, 1, tzinfo=UTC))
    new = login("return;", now=datetime.fromtimestamp(1_800_000_000 + seconds, UTC))
    assert differences(old, new) == []
    longer = replace(new.request, settings=replace(new.request.settings, id_token_lifetime=60))
    assert [each.name for each in differences(old, execute(longer, KEYS))] == ["exp"]
