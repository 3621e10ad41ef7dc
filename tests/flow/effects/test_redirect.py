from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.flow.outcome import Outcome
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
RESET = "password-reset-post-challenge"


def rules(outcome: Outcome) -> list[str]:
    return [finding.rule for finding in outcome.warnings]


def test_a_redirect_carries_the_state(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "redirect.sendUserTo", "https://site.example/ask?a=1")))
    assert outcome.status == "redirect"
    assert outcome.redirect is not None
    assert outcome.redirect.url == f"https://site.example/ask?a=1&state={outcome.redirect.state}"


def test_rule_gaps_redirect_twice(flow: Flow) -> None:
    calls = [call(n, "redirect.sendUserTo", f"https://site.example/{n}") for n in (1, 2)]
    outcome = flow(recorded(*calls))
    assert outcome.redirect and outcome.redirect.url.startswith("https://site.example/2")
    assert rules(outcome) == ["gaps.redirect_twice"]


def test_a_form_shows_what_it_was_opened_with(flow: Flow) -> None:
    options = {"fields": {"a": 1}, "vars": {"b": None}}
    outcome = flow(recorded(call(1, "prompt.render", "ap_1", options, result={"options": options})))
    assert outcome.status == "prompt"
    assert outcome.challenge and (outcome.challenge.factors, outcome.challenge.options) == (("ap_1",), options)


@pytest.mark.parametrize("trigger", ["post-login", RESET])
def test_rule_gaps_render_silent(flow: Flow, trigger: str) -> None:
    outcome = flow(
        recorded(call(1, "prompt.render", "ap_1")), trigger=trigger, event={"transaction": {"prompt": ["none"]}}
    )
    assert outcome.denial and outcome.denial.code == "interaction_required"
    assert rules(outcome) == ["gaps.render_silent"]


def test_a_form_without_a_browser_is_ignored(flow: Flow) -> None:
    event = {"transaction": {"protocol": "oauth2-refresh-token"}}
    outcome = flow(recorded(call(1, "prompt.render", "ap_1")), event=event)
    assert outcome.status == "continue"
    assert rules(outcome) == ["gaps.form_without_browser"]


def test_rule_gaps_result_url_twice(flow: Flow) -> None:
    first, second = (call(n, "transaction.setResultUrl", f"https://site.example/{n}") for n in (1, 2))
    outcome = flow(recorded(first, second), trigger=RESET)
    assert outcome.changes["transaction"] == {"result_url": "https://site.example/2"}
    assert rules(outcome) == ["gaps.result_url_twice"]
    made = call(1, "transaction.setResultUrl", "x", result={"url": "https://site.example/?a=1"})
    told = flow(recorded(made), trigger=RESET)
    assert told.words["transaction"]["result_url"] == "After the reset the user reaches https://site.example/?a=1."
