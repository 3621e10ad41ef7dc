from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from studio.catalogue.legacy import load_legacy
from studio.catalogue.loader import load
from studio.exchange.legacy.convert import Draft, convert
from studio.exchange.legacy.proof import Proof, Trial, lines, proof_json, prove
from studio.exchange.legacy.reading import read_old
from studio.exchange.legacy.trials import standard_trials, trial_of
from studio.flow.legacy import LegacyCode
from studio.flow.request import ActionSource
from studio.project.reading import Document
from studio.project.scenario import parse_scenario
from studio.sandbox.bounds import NetworkPolicy
from studio.tokens.keys import SigningKeys
from tests.exchange.legacy.conftest import HERE

KEYS = SigningKeys.made()
CASES: Mapping[str, Mapping[str, Any]] = yaml.safe_load((HERE / "cases.yaml").read_text(encoding="utf-8"))


@cache
def draft_of(name: str) -> Draft:
    case = CASES[name]
    return convert((HERE / name).read_text(encoding="utf-8"), case.get("kind"), case.get("rule_id"))


def trials_of(name: str) -> tuple[Trial, ...]:
    case = CASES[name]
    trigger = load().triggers[draft_of(name).trigger]
    mocks = tuple(case.get("http", ()))
    start = Trial("", {}, secrets=case.get("secrets", {}), network=NetworkPolicy("mocked", mocks))
    scenarios = [parse_scenario(Document(Path(name), each, {})) for each in case.get("events", ())]
    return (*standard_trials(trigger, start), *(trial_of(each, "more", trigger, start) for each in scenarios))


def proof_of(name: str, packages: Path) -> Proof:
    old = read_old((HERE / name).read_text(encoding="utf-8"), CASES[name].get("kind"))
    assert old is not None
    more: dict[str, Any] = {"dependencies": ("request",), "packages": packages}
    original = ActionSource("old", name, old.runnable, legacy=old.called(), **more)
    action = ActionSource("new", name, draft_of(name).code, **more)
    return prove(original, action, trials_of(name), KEYS)


def test_there_is_a_case_for_every_file() -> None:
    files = {str(path.relative_to(HERE)) for folder in ("rules", "hooks") for path in (HERE / folder).glob("*.js")}
    assert set(CASES) == files
    assert len([name for name in files if name.startswith("rules/")]) >= 12
    assert {draft_of(name).kind.id for name in files} == set(load_legacy().kinds)


def test_the_cases_cover_every_row_of_the_tables() -> None:
    used = {row for name in CASES for row in draft_of(name).rows}
    assert set(load_legacy().rows) - used == set()


@pytest.mark.parametrize("name", CASES)
def test_the_action_agrees_with_its_original(name: str, packages: Path) -> None:
    proof = proof_of(name, packages)
    assert proof.agrees, "\n".join(lines(proof))
    # What never ran proves nothing.
    statuses = {each.old.outcome.status for each in proof.compared}
    assert set(CASES[name].get("statuses", ["continue"])) <= statuses
    finished = [each.old.outcome.status for each in proof.compared if not each.old.outcome.failed]
    assert len(finished) > len(proof.compared) / 2


@pytest.mark.parametrize("name", CASES)
def test_what_cannot_be_converted_is_named_and_stands_in_the_draft(name: str) -> None:
    draft = draft_of(name)
    wanted = list(CASES[name].get("todos", ()))
    for part in wanted:
        assert [note for note in draft.todos if part in note.text], part
    assert len(draft.todos) == len(wanted), [note.text for note in draft.todos]
    for note in draft.todos:
        assert f"// TODO line {note.line}: {note.text}" in draft.code


def compared(old: str, new: str, **more: Any) -> Proof:
    original = ActionSource(
        "o", "o.js", f"function (user, context, callback) {{ {old} }}", legacy=LegacyCode("rule", "expression")
    )
    action = ActionSource("n", "n.js", f"exports.onExecutePostLogin = async (event, api) => {{ {new} }};")
    trials = standard_trials(load().triggers["post-login"])[:1]
    return prove(original, action, [replace(trials[0], **more)], KEYS)


def test_a_difference_is_found_and_told() -> None:
    proof = compared("context.idToken.a = 1; callback(null, user, context);", "api.idToken.setCustomClaim('a', 2);")
    assert not proof.agrees
    assert proof.sentence == "The Action differs from the original on 1 of one event."
    told = list(lines(proof))
    assert told[1:] == ["  DIFFERENT          The default event", "    id_token a: 1 before, 2 now"]
    (event,) = proof_json(proof)["events"]
    assert event["differences"] == [{"part": "id_token", "name": "a", "old": 1, "new": 2, "expected": None}]


def test_a_difference_that_has_to_be_is_explained() -> None:
    proof = compared("callback(new UnauthorizedError('no'));", "api.access.deny('no');")
    assert proof.agrees
    assert "on 1 of them with a difference that is expected" in proof.sentence
    assert "always access_denied" in "\n".join(lines(proof))


def test_requests_that_nobody_answers_are_told() -> None:
    code = "fetch('https://a.example/').then(() => callback(null, user, context), () => callback(null, user, context));"
    proof = compared(code, "await fetch('https://a.example/').catch(() => {});")
    assert proof.agrees and proof.unanswered == 1
    assert list(lines(proof))[1] == "On one event requests were not answered; mocks would show what follows them."


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    original = ActionSource("o", "o.js", "function (u, c, done) { done(); }", legacy=LegacyCode("rule", "expression"))
    action = ActionSource("n", "n.js", "exports.onExecutePostLogin = async () => {};")
    trials = standard_trials(load().triggers["post-login"])[:3]
    prove(original, action, trials, KEYS, report=lambda done, all_: told.append((done, all_)))
    assert told == [(number, 6) for number in range(1, 7)]
