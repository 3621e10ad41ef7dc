from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from studio.flow.outcome import FAILED, Answer, NotStarted, Outcome
from studio.flow.request import ActionSource
from studio.flow.states import ActionState, states
from tests.flow.conftest import THROWN, call, recorded

Flow = Callable[..., Outcome]


def sources(*names: str, off: str = "") -> list[ActionSource]:
    return [ActionSource(name, f"{name}.js", "", enabled=name != off) for name in names]


def test_a_denial_stands_at_its_action(flow: Flow) -> None:
    outcome = flow(recorded(name="a", duration_ms=2.0), recorded(call(3, "access.deny", "no"), name="b"))
    outcome = replace(outcome, not_started=(NotStarted("c", "c.js", "Because of b.", "flow.deny_marks"),))
    assert list(states(sources("a", "b", "c", "d", off="d"), outcome)) == [
        ActionState("a", "completed", None, 2.0),
        ActionState("b", "denied", 3, 0.0),
        ActionState("c", "not_started", because="Because of b."),
        ActionState("d", "disabled"),
    ]


def test_an_error_stands_at_its_line(flow: Flow) -> None:
    (state,) = states(sources("a"), flow(recorded(name="a", status="error", error=THROWN)))
    assert (state.kind, state.line, state.words) == ("error", THROWN.line, "threw")


def test_an_action_that_was_called_twice_is_one(flow: Flow) -> None:
    sent = recorded(call(1, "redirect.sendUserTo", "https://x.test"), name="a", duration_ms=2.0)
    assert list(states(sources("a"), flow(sent))) == [ActionState("a", "redirect", 1, 2.0)]
    came = replace(sent, answers=(Answer("redirect", request={}),))
    back = recorded(name="a", duration_ms=3.0)
    assert list(states(sources("a"), flow(came, back))) == [ActionState("a", "completed", None, 5.0)]


@pytest.mark.parametrize(
    "kind", [*sorted(FAILED), "denied", "redirect", "prompt", "challenge", "completed", "disabled"]
)
def test_every_state_has_words(kind: Any) -> None:
    assert ActionState("a", kind).words
