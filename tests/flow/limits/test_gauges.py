from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from studio.catalogue.loader import load
from studio.flow.outcome import Answer, Outcome
from studio.sandbox.recording import ConsoleLine
from tests.flow.conftest import call, recorded
from tests.flow.limits.test_calls import gauge, used

Flow = Callable[..., Outcome]


def test_rule_limits_execution_time_counts_anew_after_a_redirect(flow: Flow) -> None:
    def took(ms: float, **rest: object) -> object:
        return replace(recorded(duration_ms=ms), **rest)  # type: ignore[arg-type]

    assert used(flow(took(15_000), took(5_000)), "execution_time") == 20.0
    assert gauge(flow(took(15_000), took(5_001)), "execution_time").state == "over"  # type: ignore[union-attr]
    back = Answer("redirect", {"query": {}})
    assert used(flow(took(15_000, answers=(back,)), took(5_001)), "execution_time") == 15.0
    passed = Answer("challenge", factor="otp")
    assert used(flow(took(15_000, answers=(passed,)), took(5_001)), "execution_time") == 20.001


def test_the_order_is_that_of_the_catalogue(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "user.setUserMetadata", "a", 1), call(2, "cache.set", "k", "v")))
    order = [each.limit for each in outcome.limits]
    assert order == sorted(order, key=list(load().limits).index)


def test_both_kinds_of_metadata_have_a_gauge_each(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "user.setUserMetadata", "a", 1), call(2, "user.setAppMetadata", "b", "xx")))
    assert [(g.label, g.used) for g in outcome.limits if g.limit == "limits.metadata"] == [
        ("user_metadata written", 7),
        ("app_metadata written", 10),
    ]


def test_the_console_is_counted_for_each_action(flow: Flow) -> None:
    lines = tuple(ConsoleLine(n, "log", "ä" * 100, 1, 0.0) for n in range(2))
    outcome = flow(recorded(console=lines), recorded(console=lines[:1], name="second"))
    found = [(g.action, g.limit, g.used) for g in outcome.limits if "log" in g.limit]
    assert ("first", "limits.log_buffer", 402) in found and ("first", "limits.log_persisted", 202) in found
    assert ("second", "limits.log_persisted", 101) in found


def test_claims_that_are_no_json_have_no_size(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "idToken.setCustomClaim", "a", {"$type": "bigint", "value": "1"})))
    assert gauge(outcome, "claims_payload") is None


def test_a_flow_without_actions_has_no_gauges(flow: Flow) -> None:
    assert flow().limits == ()


def test_replaying_up_to_a_call_measures_up_to_it(flow: Flow) -> None:
    calls = [call(n, "cache.set", f"k{n}", "v") for n in range(1, 5)]
    assert used(flow(recorded(*calls), upto=2), "cache_entries") == 2
