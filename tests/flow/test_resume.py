from __future__ import annotations

from typing import Any

import jwt
import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.flow.outcome import Outcome, Redirect
from studio.flow.resume import BadContinuation, continued_event
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
SECRET = "a-secret-of-at-least-thirty-two-bytes!"
AWAY = """exports.onExecutePostLogin = async (event, api) => {
  api.user.setAppMetadata('sent', true);
  api.redirect.sendUserTo('https://site.test/');
};
exports.onContinuePostLogin = async (event, api) => {
  const answer = api.redirect.validateToken({ secret: event.secrets.KEY });
  api.idToken.setCustomClaim('answer', answer.answer);
  console.log(event.request.method, event.user.app_metadata.sent);
};
"""
AFTER = "exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('after', true); };"


def run(brought: Any, code: str = AWAY) -> Run:
    trigger = load().triggers["post-login"]
    first = ActionSource("away", "away.js", code, secrets={"KEY": SECRET})
    second = ActionSource("after", "after.js", AFTER)
    return execute(RunRequest(trigger, (first, second), default_event(trigger), continuation=brought), KEYS)


def signed(**asked: Any) -> dict[str, Any]:
    return {"query": {"session_token": {"$sign": {"secret": "KEY", "payload": {"answer": 42}, **asked}}}}


def test_the_flow_goes_on_where_it_was_left() -> None:
    done = run(signed())
    assert done.outcome.status == "continue"
    assert [action.handler for action in done.outcome.actions] == [
        "onExecutePostLogin",
        "onContinuePostLogin",
        "onExecutePostLogin",
    ]
    assert done.tokens.id_token and done.tokens.id_token.claims["answer"] == 42
    assert done.tokens.id_token.claims["after"] is True
    assert done.outcome.actions[1].console[0].text == "GET true"


def test_without_anything_brought_back_it_ends_at_the_redirect() -> None:
    done = run(None)
    assert done.outcome.status == "redirect" and len(done.recordings) == 1


@pytest.mark.parametrize(
    ("brought", "told"),
    [
        (signed(expires_in=-10), "The session token is invalid: Token has expired."),
        (
            signed(payload={"sub": "somebody"}),
            "The session token is invalid: The sub claim does not match the user_id.",
        ),
        (signed(payload={"state": "x"}), "State in the token does not match the /continue state."),
        ({"query": {"session_token": "nonsense"}}, "The session token is invalid: "),
        (
            {"query": {}},
            "There is no parameter called 'session_token' available in either the POST body or query string.",
        ),
        (
            {"query": {"session_token": jwt.encode({"a": 1}, "another-secret-of-thirty-two-bytes!!!")}},
            "The session token is invalid: Failed signature validation",
        ),
    ],
)
def test_what_is_wrong_with_a_token_is_thrown(brought: Any, told: str) -> None:
    done = run(brought)
    assert done.outcome.status == "error" and done.outcome.error
    assert told in done.outcome.error.message


def test_a_form_answer_is_in_the_event() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => { api.prompt.render('form1'); };
exports.onContinuePostLogin = async (event) => { console.log(event.prompt.id, event.prompt.fields.colour); };
"""
    done = run({"fields": {"colour": "blue"}}, code)
    assert done.outcome.actions[1].console[0].text == "form1 blue"


def test_a_body_makes_it_a_post() -> None:
    outcome = Outcome("post-login", "redirect", "", (), redirect=Redirect("https://x", "s1", "a", 1), event={})
    event = continued_event(outcome, {"body": {"a": "b"}}, {}, 0)
    assert event["request"] == {"query": {"state": "s1"}, "body": {"a": "b"}, "method": "POST"}


@pytest.mark.parametrize(
    "brought",
    [
        {"query": 7},
        {"query": {"t": {"$sign": {}}}},
        {"query": {"t": {"$sign": {"secret": "NONE"}}}},
        signed(expires_in="x"),
    ],
)
def test_impossible_answers_are_told(brought: Any) -> None:
    with pytest.raises(BadContinuation):
        run(brought)


def test_a_wrong_state_is_refused() -> None:
    done = run({"query": {"state": "wrong"}})
    assert done.outcome.status == "denied" and done.outcome.denial
    assert done.outcome.denial.code == "invalid_request" and len(done.recordings) == 1
    assert done.outcome.response and done.outcome.response.body["error"] == "invalid_request"


def test_without_a_continue_handler_the_flow_goes_on() -> None:
    done = run(
        {"query": {}},
        "exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://x.test'); };",
    )
    assert done.outcome.status == "continue" and done.tokens.id_token
    assert done.tokens.id_token.claims["after"] is True
    assert any("not established" in warning.message for warning in done.outcome.warnings)


def test_calls_of_both_handlers_are_told_apart() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('a', 1);
  api.redirect.sendUserTo('https://x.test');
};
exports.onContinuePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('sub', 1);
  api.idToken.setCustomClaim('a', 2);
};
"""
    done = run({"query": {}}, code)
    assert done.outcome.actions[1].calls[0].rule == "claims.restricted"
    assert done.outcome.actions[0].calls[0].rule == "claims.last_write"
