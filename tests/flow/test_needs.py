from __future__ import annotations

from collections.abc import Callable

from studio.catalogue.loader import load
from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]


def test_what_a_flow_needs_is_a_fact_of_the_catalogue() -> None:
    needing = {trigger.id: trigger.needs for trigger in load().runnable if trigger.needs}
    assert list(needing) == ["custom-token-exchange"]
    effects = {method.effect for method in load().triggers["custom-token-exchange"].methods}
    assert set(needing["custom-token-exchange"]["one_of"]) <= effects


def test_a_flow_without_what_it_needs_is_denied_in_the_studios_words(flow: Flow) -> None:
    outcome = flow(recorded(), trigger="custom-token-exchange")
    assert outcome.status == "denied"
    assert outcome.summary.startswith("Token exchange would be denied: The exchange names no user")


def test_a_flow_that_needs_nothing_goes_on(flow: Flow) -> None:
    assert flow(recorded()).status == "continue"


def test_what_follows_is_told_only_of_a_flow_that_goes_on(flow: Flow) -> None:
    named = call(1, "authentication.setUserById", "auth0|1")
    assert [w.rule for w in flow(recorded(named), trigger="custom-token-exchange").warnings] == [
        "triggers.exchange_login"
    ]
    failed = flow(recorded(named, status="error"), trigger="custom-token-exchange")
    assert failed.warnings == ()
