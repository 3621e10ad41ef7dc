from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from studio.flow.outcome import Gauge, Outcome
from studio.sandbox.recording import ActionError
from tests.flow.conftest import UNDEFINED, call, recorded

Flow = Callable[..., Outcome]
THREW = ActionError("Error", "no", 1, 1, "")


def gauge(outcome: Outcome, limit: str) -> Gauge | None:
    return next((each for each in outcome.limits if each.limit == f"limits.{limit}"), None)


def used(outcome: Outcome, limit: str) -> Any:
    found = gauge(outcome, limit)
    return found.used if found else None


def test_what_no_call_touches_has_no_gauge(flow: Flow) -> None:
    assert {each.limit for each in flow(recorded()).limits} == {
        "limits.execution_time",
        "limits.code",
        "limits.actions_per_trigger",
    }


def test_the_largest_argument_counts_with_its_action_and_line(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "cache.set", "k", "v" * 9), name="first"),
        recorded(call(2, "cache.set", "k", "ä" * 7, line=5), call(3, "cache.set", "k", "v"), name="second"),
    )
    found = gauge(outcome, "cache_value")
    assert found is not None and (found.used, found.action, found.line) == (14, "second", 5)


def test_a_store_begins_with_what_the_event_holds(flow: Flow) -> None:
    metadata = {"transaction": {"metadata": {"a": "xx", "n": 1}}}
    outcome = flow(recorded(call(1, "transaction.setMetadata", "b", True)), event=metadata)
    assert used(outcome, "transaction_metadata_total") == 3 + 2 + 5
    assert used(flow(recorded(call(1, "cache.get", "b")), event=metadata), "transaction_metadata_total") is None


def test_null_takes_an_entry_away_and_the_most_there_was_counts(flow: Flow) -> None:
    calls = [call(n, "transaction.setMetadata", f"k{n}", "x") for n in range(3)]
    calls += [call(3, "transaction.setMetadata", "k0", None), call(4, "transaction.setMetadata", "k4", "yy")]
    outcome = flow(recorded(*calls))
    assert used(outcome, "transaction_metadata_total") == 10  # k1, k2 and k4 with yy
    cleared = [*(call(n, "session.setMetadata", f"k{n}", "x") for n in range(4)), call(9, "session.evictMetadata")]
    again = call(10, "session.setMetadata", "new", "x")
    assert used(flow(recorded(*cleared, again), event={"session": {}}), "session_metadata_entries") == 4


def test_a_store_lasts_over_actions_unless_the_limit_is_the_action_s(flow: Flow) -> None:
    one, two = recorded(call(1, "transaction.setMetadata", "a", "x")), call(2, "transaction.setMetadata", "b", "x")
    assert used(flow(one, recorded(two, name="second")), "transaction_metadata_total") == 4
    saml = {"transaction": {"protocol": "samlp"}}
    first = recorded(*(call(n, "samlResponse.setAttribute", f"a{n}", "x") for n in range(3)))
    then = recorded(call(9, "samlResponse.setAttribute", "b", "x"), name="second")
    assert used(flow(first, then, event=saml), "saml_attributes") == 3


def test_a_call_that_was_refused_counts_as_an_attempt_and_stores_nothing(flow: Flow) -> None:
    calls = [
        call(1, "transaction.setMetadata", "a", "x" * 20_000, threw=THREW),
        call(2, "transaction.setMetadata", "a", "x"),
    ]
    assert used(flow(recorded(*calls)), "transaction_metadata_total") == 20_001
    assert used(flow(recorded(calls[1])), "transaction_metadata_total") == 2


def test_a_refusal_of_the_cache_counts_for_the_limit_it_names(flow: Flow) -> None:
    refused = {"type": "error", "code": "CacheKeySizeExceeded"}
    outcome = flow(recorded(replace(call(1, "cache.set", "k" * 70, "v"), returned=refused)))
    assert used(outcome, "cache_key") == 70
    assert used(outcome, "cache_entries") is None and used(outcome, "cache_total") is None


def test_the_preset_cache_counts(flow: Flow) -> None:
    cache = {"old": {"value": "vvv", "expires_at": 9e15}}
    outcome = flow(recorded(call(1, "cache.set", "new", "v")), cache=cache)
    assert (used(outcome, "cache_entries"), used(outcome, "cache_total")) == (2, 10)
    gone = flow(recorded(call(1, "cache.delete", "old"), call(2, "cache.set", "new", "v")), cache=cache)
    assert used(gone, "cache_entries") == 1


def test_late_calls_and_odd_arguments_count_for_nothing(flow: Flow) -> None:
    late = call(1, "cache.set", "k" * 999, "v", late=True)
    odd = [call(2, "transaction.setMetadata", UNDEFINED, UNDEFINED), call(3, "transaction.setMetadata")]
    outcome = flow(recorded(late, *odd))
    assert used(outcome, "cache_key") is None and used(outcome, "transaction_metadata_total") == 0
