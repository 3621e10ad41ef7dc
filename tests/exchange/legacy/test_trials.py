from __future__ import annotations

from datetime import UTC, datetime

import pytest

from studio.catalogue.legacy import load_legacy
from studio.catalogue.loader import load
from studio.exchange.legacy.proof import Trial
from studio.exchange.legacy.trials import stand_ins, standard_trials, trial_of, with_token
from studio.project.scenario import Scenario
from studio.sandbox.bounds import NetworkPolicy

LOGIN = load().triggers["post-login"]
MOCK = {"request": {"url": "https://a/*"}, "response": {"status": 200}}


@pytest.mark.parametrize("kind", load_legacy().kinds.values(), ids=lambda kind: kind.id)
def test_every_kind_has_events_of_its_own(kind: object) -> None:
    from studio.catalogue.legacy import Kind

    assert isinstance(kind, Kind)
    trials = standard_trials(load().triggers[kind.trigger])
    assert len(trials) >= 5 and len({trial.name for trial in trials}) == len(trials)


def test_logins_come_by_every_grant_and_with_and_without_answers() -> None:
    names = [trial.name for trial in standard_trials(LOGIN)]
    assert "By the grant refresh-token" in names and "No request comes through" in names
    answered = next(
        trial for trial in standard_trials(LOGIN) if trial.name.startswith("Every request is answered with 500")
    )
    assert answered.network.mode == "mocked" and answered.network.mocks[-1]["response"]["status"] == 500


def test_the_rest_is_taken_from_another_trial() -> None:
    start = Trial("", {}, secrets={"A": "b"}, network=NetworkPolicy("mocked", (MOCK,)))
    for trial in standard_trials(LOGIN, start):
        assert trial.secrets == {"A": "b"} and trial.network.mocks[0] == MOCK


def test_a_scenario_becomes_a_trial() -> None:
    moment = datetime(2025, 5, 5, tzinfo=UTC)
    scenario = Scenario(
        description="Mine",
        event={"user": {"name": "Eve"}},
        secrets={"B": "c"},
        http=(MOCK,),
        now=moment,
        continue_=({"query": {}},),
    )
    trial = trial_of(scenario, "file.yaml", LOGIN, Trial("", {}, secrets={"A": "b"}))
    assert (trial.name, trial.event["user"]["name"], trial.event["user"]["email"]) == (
        "Mine",
        "Eve",
        "ada@example.test",
    )
    assert (trial.secrets, trial.now, trial.returns) == ({"A": "b", "B": "c"}, moment, ({"query": {}},))
    assert trial.network == NetworkPolicy("mocked", (MOCK,))
    assert trial_of(Scenario(), "file.yaml", LOGIN, Trial("", {})).name == "file.yaml"


def test_secrets_that_nobody_gave_have_a_value() -> None:
    assert stand_ins(("A_B", "C"), {"C": "d", "E": "f"}) == {"A_B": "https://a-b.example.test/", "C": "d", "E": "f"}


def test_a_token_is_given_where_one_is_asked_for() -> None:
    network = with_token(Trial("", {})).network
    assert network.mode == "mocked" and network.mocks[0]["response"]["json"]["expires_in"] == 3600
