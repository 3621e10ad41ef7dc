from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.request import ActionSource, RunRequest
from studio.sandbox.bounds import NetworkPolicy
from studio.ui.legacy import native
from studio.ui.legacy.material import HERE, Material, Stopped, compared, trials
from tests.ui.legacy.conftest import RULE

CATALOGUE = load()
LOGIN = CATALOGUE.triggers["post-login"]
MOCK = {"request": {"url": "https://api.example.com/*"}, "response": {"status": 200, "json": {}}}


def material(code: str = RULE, **more: object) -> Material:
    source = native.as_called(ActionSource("plan", "plan.js", code, {"PLAN": "gold"}), LOGIN, CATALOGUE)
    request = RunRequest(LOGIN, (source,), default_event(LOGIN), network=NetworkPolicy("allow", (MOCK,), ("a.com",)))
    return replace(Material("plan", code, source, request), **more)  # type: ignore[arg-type]


def nothing(*_told: object) -> None:
    return None


def test_the_event_in_the_window_comes_first_then_ones_own_then_the_shipped_ones(tmp_path: Path) -> None:
    own = tmp_path / "from-home.yaml"
    own.write_text("description: long\nevent: {user: {name: Zoe}}\nsecrets: {PLAN: silver}\n", encoding="utf-8")
    other = tmp_path / "other.yaml"
    other.write_text("trigger: post-change-password\nevent: {}\n", encoding="utf-8")
    broken = tmp_path / "broken.yaml"
    broken.write_text("event: [", encoding="utf-8")
    found = material(scenarios=(own, other, broken))
    names = [each.name for each in trials(found, found.converted())]
    assert names[:3] == [HERE, "From home", "The default event"] and len(names) > 15


def test_requests_are_never_sent_only_mocks_answer(tmp_path: Path) -> None:
    own = tmp_path / "from-home.yaml"
    own.write_text("event: {}\nnetwork: allow:example.com\n", encoding="utf-8")
    found = material(scenarios=(own,))
    all_of_them = trials(found, found.converted())
    assert {each.network.mode for each in all_of_them} <= {"blocked", "mocked"}
    assert all_of_them[0].network.mocks == (MOCK,)
    assert all_of_them[1].network.mode == "blocked"


def test_a_token_of_its_own_is_given_to_an_action_that_asks_for_one() -> None:
    code = RULE.replace("const from = context.connectionOptions.from;", "send(auth0.accessToken);")
    found = material(code)
    draft = found.converted()
    assert draft.needs_token
    answered = [mock["request"]["url"] for mock in trials(found, draft)[0].network.mocks]
    assert answered == ["https://api.example.com/*", "https://*/oauth/token"]


def test_packages_that_the_person_has_declared_have_a_version() -> None:
    code = RULE.replace("const from =", "const _ = require('lodash'); const from =")
    assert material(code).converted().unversioned == ("lodash",)
    draft = material(code, needed={"lodash": "4.17.21"}).converted()
    assert draft.unversioned == () and draft.dependencies["lodash"] == "4.17.21"


def test_both_are_run_and_compared() -> None:
    found = material()
    draft = found.converted()
    told: list[tuple[int, int]] = []
    proof = compared(found, draft, draft.code, threading.Event(), lambda *far: told.append(far), nothing)
    assert proof.agrees and told[-1][0] == told[-1][1] == 2 * len(proof.compared)
    changed = draft.code.replace("/plan", "/level")
    again = compared(found, draft, changed, threading.Event(), nothing, nothing)
    assert not again.agrees and again.compared[0].trial.name == HERE


def test_what_is_stopped_says_nothing() -> None:
    found, stop = material(), threading.Event()
    draft = found.converted()
    with pytest.raises(Stopped):
        compared(found, draft, draft.code, stop, lambda *_far: stop.set(), nothing)
