from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.outcome import Challenge, Outcome
from studio.flow.refusal import cases, refused
from studio.flow.setting import Setting
from studio.flow.settle import token_request
from studio.project.settings import TenantSettings
from tests.flow.conftest import THROWN, call, recorded

Flow = Callable[..., Outcome]
LOGIN = load().triggers["post-login"]


@pytest.mark.parametrize(
    ("method", "arguments", "case"),
    [
        ("access.deny", ("no",), ("deny",)),
        ("session.revoke", ("no",), ("deny", "session.revoke")),
        ("validation.error", ("c", "m"), ("deny", "validation.error")),
    ],
)
def test_a_denial_is_told_by_the_call_that_made_it(
    flow: Flow, method: str, arguments: tuple[Any, ...], case: tuple[str, ...]
) -> None:
    assert cases(LOGIN, flow(recorded(call(4, method, *arguments)))) == case


def test_a_call_on_another_line_has_no_part_in_a_denial(flow: Flow) -> None:
    outcome = flow(recorded(call(4, "idToken.setCustomClaim", "a", 1), call(5, "access.deny", "no")))
    assert cases(LOGIN, outcome) == ("deny",)


def test_failures_and_questions(flow: Flow) -> None:
    assert cases(LOGIN, flow(recorded(status="error", error=THROWN))) == ("error", "error")
    assert cases(LOGIN, flow(recorded(status="memory"))) == ("error", "crash")
    assert cases(LOGIN, flow(recorded(status="handler_missing"))) == ("error", "handler_missing")
    asked = replace(flow(recorded()), status="challenge", challenge=Challenge("enroll", (), "first", 1))
    assert cases(LOGIN, asked) == ("ask", "challenge", "enroll")
    assert cases(load().triggers["event-stream"], replace(asked, status="denied", denial=None)) == ("error",)


def refusal(flow: Flow, *actions: Any, event: Any = None) -> Any:
    outcome = flow(*actions, event=event)
    setting = Setting(load(), LOGIN, outcome.event, TenantSettings(), 0, "seed")
    return refused(LOGIN, outcome, token_request(setting, outcome.event, outcome.writes, outcome.scopes))


def test_rule_responses_token_denied(flow: Flow) -> None:
    event = {"transaction": {"protocol": "oauth2-refresh-token"}}
    made = refusal(flow, recorded(call(4, "access.deny", "no")), event=event)
    assert (made.status, made.rules) == (403, ("responses.token_denied",))
    assert made.asked.url.endswith("/oauth/token")


def test_a_device_hears_of_it_after_the_person(flow: Flow) -> None:
    event = {"transaction": {"protocol": "oauth2-device-code"}}
    made = refusal(flow, recorded(call(4, "access.deny", "Too risky")), event=event)
    page, device = made.steps
    assert page.shows == "A page which says: Too risky" and page.asked.url.endswith("/activate")
    assert device.body["error"] == "access_denied" and device.asked.url.endswith("/oauth/token")


def test_factors_of_any_shape_have_a_type(flow: Flow) -> None:
    event = {"transaction": {"protocol": "oauth2-refresh-token"}}
    waiting = flow(recorded(), event=event)
    odd = Challenge("challenge", ("otp", {"type": "phone"}, {}, 5), "first", 1)
    outcome = replace(waiting, status="challenge", challenge=odd)
    setting = Setting(load(), LOGIN, outcome.event, TenantSettings(), 0, "seed")
    made = refused(LOGIN, outcome, token_request(setting, outcome.event, (), outcome.scopes))
    assert made.body["mfa_requirements"] == {
        "challenge": [{"type": "otp"}, {"type": "phone"}, {"type": ""}, {"type": "5"}]
    }
