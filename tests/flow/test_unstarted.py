from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.outcome import FAILED, Outcome
from studio.flow.request import ActionSource
from studio.flow.unstarted import not_started
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
LOGIN = load().triggers["post-login"]
REST = [ActionSource("b", "b.js", ""), ActionSource("c", "c.js", "", enabled=False)]


@pytest.mark.parametrize("status", sorted(FAILED))
def test_every_failure_has_words(flow: Flow, status: Any) -> None:
    b, c = not_started(LOGIN, flow(recorded(name="a", status=status)), REST)
    assert b.because.startswith("The flow ended with a, which ") and b.rule == "flow.stops"
    assert (c.because, c.rule) == ("It is disabled in the flow.", None)


@pytest.mark.parametrize(
    ("method", "arguments", "words", "rule"),
    [
        ("access.deny", ["no"], "denied", "flow.deny_marks"),
        ("validation.error", ["c", "m"], "denied", "flow.stops"),
        ("session.revoke", ["no"], "denied", "flow.stops"),
        ("redirect.sendUserTo", ["https://x.test"], "sent away", "flow.suspends"),
        ("prompt.render", ["ap_1"], "form", "flow.suspends"),
        ("authentication.enrollWith", [{"type": "otp"}], "challenge", "flow.suspends"),
    ],
)
def test_the_reason_names_the_action_and_the_rule(
    flow: Flow, method: str, arguments: list[Any], words: str, rule: str
) -> None:
    b, _ = not_started(LOGIN, flow(recorded(call(1, method, *arguments), name="a")), REST)
    assert words in b.because and "a" in b.because.split() + b.because.replace(",", "").split()
    assert b.rule == rule


def test_nothing_is_left_when_all_ran(flow: Flow) -> None:
    assert list(not_started(LOGIN, flow(recorded()), [])) == []
