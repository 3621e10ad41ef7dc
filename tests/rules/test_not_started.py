"""What is left of a flow that ends or pauses."""

from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
SAY = "console.log('ran');"


def run(*codes: str, trigger: str = "post-login", event: Any = None) -> Run:
    found = load().triggers[trigger]
    actions = tuple(
        ActionSource(f"a{n}", f"a{n}.js", f"exports.{found.execute_handler} = async (event, api) => {{\n{code}\n}};")
        for n, code in enumerate(codes, 1)
    )
    return execute(RunRequest(found, actions, event or default_event(found)), KEYS)


def said(done: Run) -> list[str]:
    return [line.text for action in done.outcome.actions for line in action.console]


def left_out(done: Run) -> list[tuple[str, str | None]]:
    return [(each.name, each.rule) for each in done.outcome.not_started]


def test_nothing_is_left_of_a_flow_that_goes_through() -> None:
    done = run(*(f"console.log({n}); api.idToken.setCustomClaim('last', {n});" for n in range(1, 6)))
    assert said(done) == ["1", "2", "3", "4", "5"] and left_out(done) == []
    assert done.tokens.id_token and done.tokens.id_token.claims["last"] == 5


def test_a_denial_lets_its_action_finish_and_starts_no_other() -> None:
    done = run(SAY, "api.access.deny('no');\nconsole.log('still here');", SAY, SAY)
    assert said(done) == ["ran", "still here"]
    assert done.outcome.status == "denied" and done.outcome.denial and done.outcome.denial.action == "a2"
    assert left_out(done) == [("a3", "flow.deny_marks"), ("a4", "flow.deny_marks")]


LOGIN = default_event(load().triggers["post-login"])
ENROLLED = {**LOGIN, "user": {**LOGIN["user"], "enrolledFactors": [{"type": "otp"}]}}
REFRESH = default_event(load().triggers["post-login"])
REFRESH = {**REFRESH, "transaction": {**REFRESH["transaction"], "protocol": "oauth2-refresh-token"}}


@pytest.mark.parametrize(
    ("code", "event"),
    [
        ("api.validation.error('code', 'message');", None),
        ("api.session.revoke('gone');", None),
        ("api.refreshToken.revoke('gone');", REFRESH),
        ("throw new Error('x');", None),
        ("await new Promise(() => {});", None),
        ("process.exit(1);", None),
    ],
)
def test_the_rest_does_not_start_after_what_stops(code: str, event: Any) -> None:
    done = run(code, SAY, event=event)
    assert said(done) == []
    assert left_out(done) == [("a2", "flow.stops")] and "a1" in done.outcome.not_started[0].because
    assert done.tokens.id_token is None


def test_the_rest_does_not_start_after_a_refused_subject_token() -> None:
    done = run("api.access.rejectInvalidSubjectToken('bad');", SAY, trigger="custom-token-exchange")
    assert left_out(done) == [("a2", "flow.stops")]


@pytest.mark.parametrize(
    ("code", "status", "event"),
    [
        ("api.redirect.sendUserTo('https://x.test');", "redirect", LOGIN),
        ("api.prompt.render('ap_1');", "prompt", LOGIN),
        ("api.authentication.challengeWith({ type: 'otp' });", "challenge", ENROLLED),
        ("api.authentication.enrollWith({ type: 'otp' });", "challenge", LOGIN),
    ],
)
def test_the_rest_waits_for_the_user(code: str, status: str, event: Any) -> None:
    done = run(f"{code}\n{SAY}", SAY, event=event)
    assert done.outcome.status == status and said(done) == ["ran"]
    assert left_out(done) == [("a2", "flow.suspends")]
