from __future__ import annotations

import base64
import json
from typing import Any

import jwt
import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.flow.ledger import Ledger
from studio.flow.outcome import Answer, Outcome, Redirect, Suspension
from studio.flow.report import run_json
from studio.flow.resume import BadContinuation, Returning, answer_to, for_handler, take
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
SECRET = "a-secret-of-at-least-thirty-two-bytes!"
OTHER = "another-secret-of-thirty-two-bytes!!!"
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
RESET = """exports.onExecutePostChallenge = async (event, api) => {
  api.redirect.sendUserTo('https://site.test/');
};
exports.onContinuePostChallenge = async (event, api) => {
  const answer = api.redirect.validateToken({ secret: event.secrets.KEY });
  console.log(event.request.method, answer.answer);
};
"""
AFTER = "exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('after', true); };"
ASK = "exports.onExecutePostLogin = async (event, api) => { api.authentication.challengeWith({ type: 'otp' }); };"
FORM = """exports.onExecutePostLogin = async (event, api) => {
  api.prompt.render('ap_1', { fields: { hidden: 'kept', seen: 1 }, vars: { lang: 'en' } });
};
exports.onContinuePostLogin = async (event) => { console.log(JSON.stringify(event.prompt)); };
"""
TELL = """exports.onExecutePostLogin = async (event) => {
  console.log(JSON.stringify([event.authentication.methods.map((m) => [m.name, m.type]), event.user.enrolledFactors,
    event.prompt === undefined, event.request.method]));
};
"""


def run(*brought: Any, codes: tuple[str, ...] = (AWAY, AFTER), trigger: str = "post-login", **rest: Any) -> Run:
    found = load().triggers[trigger]
    actions = tuple(ActionSource(f"a{n}", f"a{n}.js", code, secrets={"KEY": SECRET}) for n, code in enumerate(codes))
    event = {**default_event(found), **rest.pop("event", {})}
    if "user" in event and rest.pop("enrolled", True):
        event["user"] = {**event["user"], "enrolledFactors": [{"type": "otp"}]}
    return execute(RunRequest(found, actions, event, returns=brought), KEYS, **rest)


def signed(**asked: Any) -> dict[str, Any]:
    return {"query": {"session_token": {"$sign": {"secret": "KEY", "payload": {"answer": 42}, **asked}}}}


def forged(**asked: Any) -> dict[str, Any]:
    return {"query": {"session_token": {"$sign": {"payload": {"answer": 42}, **asked}}}}


def printed(done: Run, index: int) -> str:
    return done.outcome.actions[index].console[0].text


# -- redirects


def test_rule_flow_resumes() -> None:
    done = run(signed())
    assert done.outcome.status == "continue"
    assert [(action.name, action.handler) for action in done.outcome.actions] == [
        ("a0", "onExecutePostLogin"),
        ("a0", "onContinuePostLogin"),
        ("a1", "onExecutePostLogin"),
    ]
    assert done.tokens.id_token and done.tokens.id_token.claims["answer"] == 42
    assert done.tokens.id_token.claims["after"] is True
    assert printed(done, 1) == "GET true"


def test_rule_flow_suspends() -> None:
    done = run()
    assert done.outcome.status == "redirect" and len(done.recordings) == 1
    assert done.outcome.suspended and done.outcome.suspended.step == 1 and done.returned == 0
    assert done.tokens.id_token is None


MISSING = "There is no parameter called 'session_token' available in either the POST body or query string."
INVALID = "The session token is invalid: "
WRONG = [
    (signed(expires_in=-10), INVALID + "Token has expired."),
    (forged(key=OTHER), INVALID + "Failed signature validation"),
    (signed(algorithm="HS384"), INVALID + "Failed signature validation"),
    (signed(algorithm="none"), INVALID + "Failed signature validation"),
    (signed(tampered={"answer": 43}), INVALID + "Failed signature validation"),
    ({"query": {"session_token": "nonsense"}}, INVALID + "Failed signature validation"),
    ({"query": {"session_token": jwt.encode({"a": 1}, OTHER)}}, INVALID + "Failed signature validation"),
    (signed(payload={"sub": "somebody"}), INVALID + "The sub claim does not match the user_id."),
    (signed(claims={"iss": {"$delete": True}}), INVALID + "Missing or invalid standard claims"),
    (signed(payload={"state": "x"}), INVALID + "State in the token does not match the /continue state."),
    (signed(claims={"state": {"$delete": True}}), INVALID + "State in the token does not match the /continue state."),
    ({"query": {}}, MISSING),
    ({}, MISSING),
]


@pytest.mark.parametrize(("brought", "told"), WRONG)
def test_what_is_wrong_with_a_token_is_thrown(brought: Any, told: str) -> None:
    done = run(brought)
    assert done.outcome.status == "error" and done.outcome.error
    assert done.outcome.error.message == told
    assert len(done.recordings) == 2


@pytest.mark.parametrize(("brought", "told"), [WRONG[0], WRONG[1], WRONG[4], WRONG[-2]])
def test_the_same_holds_for_a_password_reset(brought: Any, told: str) -> None:
    done = run(brought, codes=(RESET,), trigger="password-reset-post-challenge")
    assert done.outcome.error and done.outcome.error.message == told


def test_a_password_reset_goes_on_after_a_good_token() -> None:
    posted = {"body": signed()["query"]}
    done = run(posted, codes=(RESET,), trigger="password-reset-post-challenge")
    assert done.outcome.status == "continue" and printed(done, 1) == "POST 42"


@pytest.mark.parametrize("brought", [{"query": {"state": "wrong"}}, {"query": {"state": {"$delete": True}}}])
@pytest.mark.parametrize(("code", "trigger"), [(AWAY, "post-login"), (RESET, "password-reset-post-challenge")])
def test_rule_redirect_state(brought: Any, code: str, trigger: str) -> None:
    done = run(brought, codes=(code,), trigger=trigger)
    assert done.outcome.status == "denied" and done.outcome.denial
    assert done.outcome.denial.code == "invalid_request" and len(done.recordings) == 1
    assert done.outcome.response and done.outcome.response.body["error"] == "invalid_request"
    assert done.outcome.redirect is None and done.outcome.suspended is None


def test_rule_flow_continue_request() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
      api.transaction.setMetadata('k', 'v');
      api.redirect.sendUserTo('https://x.test');
    };
    exports.onContinuePostLogin = async (event) => {
      const { method, query, body, hostname } = event.request;
      const { id, metadata } = event.transaction;
      console.log(JSON.stringify({ method, query, body, hostname, id: typeof id, metadata, prompt: event.prompt }));
    };"""
    brought = {"query": {"n": 1, "yes": True, "none": None, "list": [1, "b"]}, "body": {"a": "b"}}
    seen = json.loads(printed(run(brought, codes=(code,)), 1))
    state = seen["query"].pop("state")
    assert len(state) == 32
    assert seen["query"] == {"n": "1", "yes": "true", "none": "", "list": ["1", "b"]}
    assert (seen["method"], seen["body"], seen["metadata"]) == ("POST", {"a": "b"}, {"k": "v"})
    assert seen["hostname"] == default_event(load().triggers["post-login"])["request"]["hostname"]
    assert "prompt" not in seen


def test_the_tokens_answer_the_request_that_began_the_login() -> None:
    request = default_event(load().triggers["post-login"])["request"]
    event = {"request": {**request, "query": {"nonce": "n-1", "max_age": "10"}}}
    done = run(signed(), event=event)
    assert done.tokens.id_token and done.tokens.id_token.claims["nonce"] == "n-1"
    assert "auth_time" in done.tokens.id_token.claims


def test_rule_redirect_time() -> None:
    slow = """const wait = () => new Promise((done) => setTimeout(done, 700));
    exports.onExecutePostLogin = async (event, api) => { await wait(); api.redirect.sendUserTo('https://x.test'); };
    exports.onContinuePostLogin = async () => { await wait(); };"""
    trigger = load().triggers["post-login"]
    request = RunRequest(trigger, (ActionSource("slow", "slow.js", slow),), default_event(trigger), returns=({},))
    limits = request.limits.__class__(wall_s=1.2)
    done = execute(RunRequest(**{**vars(request), "limits": limits}), KEYS)
    assert done.outcome.status == "continue"


def test_metadata_written_before_a_redirect_cannot_be_taken_back() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
      api.user.setAppMetadata('early', 1);
      api.redirect.sendUserTo('https://x.test');
    };
    exports.onContinuePostLogin = async (event, api) => {
      api.user.setAppMetadata('early', 2);
      api.user.setAppMetadata('early', undefined);
      api.user.setAppMetadata('late', 3);
      api.user.setAppMetadata('late', undefined);
    };"""
    tell = "exports.onExecutePostLogin = async (event) => console.log(JSON.stringify(event.user.app_metadata));"
    done = run({}, codes=(code, tell))
    assert done.outcome.changes["app_metadata"] == {"early": 1}
    assert json.loads(printed(done, 2)) == {"early": 1}


def test_rule_gaps_continue_missing() -> None:
    only = "exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://x.test'); };"
    done = run({"query": {}}, codes=(only, AFTER))
    assert done.outcome.status == "continue" and done.tokens.id_token
    assert done.tokens.id_token.claims["after"] is True
    (found,) = [warning for warning in done.outcome.warnings if warning.rule == "gaps.continue_missing"]
    assert "not established" in found.message
    form = "exports.onExecutePostLogin = async (event, api) => { api.prompt.render('ap_1'); };"
    assert run({}, codes=(form, AFTER)).outcome.status == "handler_missing"


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
    done = run({"query": {}}, codes=(code,))
    assert done.outcome.actions[1].calls[0].rule == "claims.restricted"
    assert done.outcome.actions[0].calls[0].rule == "claims.last_write"


# -- forms


def test_a_form_brings_back_what_was_hidden_in_it_and_what_was_entered() -> None:
    brought = {"fields": {"colour": "blue", "seen": {"$delete": True}}, "vars": {"lang": "no"}, "query": {"x": "1"}}
    done = run(brought, codes=(FORM, TELL))
    assert json.loads(printed(done, 1)) == {
        "id": "ap_1",
        "fields": {"hidden": "kept", "colour": "blue"},
        "vars": {"lang": "no"},
    }
    assert json.loads(printed(done, 2))[2] is True, "only the continue handler sees the form"


# -- factors


def test_rule_flow_after_challenge() -> None:
    ask = ASK + "exports.onContinuePostLogin = async () => { throw new Error('never called'); };"
    done = run({}, codes=(ask, TELL))
    assert [action.handler for action in done.outcome.actions] == ["onExecutePostLogin", "onExecutePostLogin"]
    methods, enrolled, _, method = json.loads(printed(done, 1))
    assert methods[-1] == ["mfa", "otp"] and enrolled == [{"type": "otp"}] and method == "GET"
    assert done.outcome.status == "continue" and done.tokens.id_token
    assert done.tokens.id_token.claims["amr"] == ["mfa"]


def test_rule_mfa_refreshed() -> None:
    enroll = """exports.onExecutePostLogin = async (event, api) => {
      api.authentication.enrollWithAny([{ type: 'otp' }, { type: 'push-notification' }]);
      console.log(event.authentication.methods.length, event.user.enrolledFactors.length);
    };"""
    done = run({"factor": "push"}, codes=(enroll, TELL), enrolled=False)
    assert printed(done, 0) == "1 0"
    methods, enrolled, _, _ = json.loads(printed(done, 1))
    assert methods[-1] == ["mfa", "push-notification"]
    assert enrolled == [{"type": "push-notification"}]


def test_rule_gaps_challenge_failed() -> None:
    done = run({"factor": "otp", "passed": False}, codes=(ASK, TELL))
    assert done.outcome.status == "denied" and done.outcome.denial
    assert done.outcome.denial.code == "access_denied" and len(done.recordings) == 1
    assert any(warning.rule == "gaps.challenge_failed" for warning in done.outcome.warnings)


ENABLE = "exports.onExecutePostLogin = async (event, api) => { api.multifactor.enable('any'); };"


def test_rule_mfa_deferred() -> None:
    waiting = run(codes=(ENABLE, TELL))
    assert waiting.outcome.status == "mfa" and len(waiting.recordings) == 2
    assert json.loads(printed(waiting, 1))[0] == [["pwd", None]]
    done = run({"factor": "otp"}, codes=(ENABLE, TELL))
    assert done.outcome.status == "continue" and len(done.recordings) == 2
    assert done.tokens.id_token and done.tokens.id_token.claims["amr"] == ["mfa"]
    assert "acr" in done.tokens.id_token.claims
    assert run({"passed": False}, codes=(ENABLE,)).outcome.status == "denied"


def test_a_passed_factor_is_in_no_token_where_there_is_no_browser() -> None:
    transaction = {**default_event(load().triggers["post-login"])["transaction"], "protocol": "oauth2-password"}
    done = run({}, codes=(ENABLE,), event={"transaction": transaction})
    assert done.outcome.status == "continue" and done.tokens.id_token
    assert "amr" not in done.tokens.id_token.claims


def test_rule_gaps_mfa_after_challenge() -> None:
    done = run({}, codes=(ENABLE, ASK, ENABLE))
    assert done.outcome.status == "continue" and len(done.recordings) == 3
    assert "gaps.mfa_after_challenge" in {warning.rule for warning in done.outcome.warnings}
    asked = run({}, codes=(ENABLE,))
    assert "gaps.mfa_after_challenge" not in {warning.rule for warning in asked.outcome.warnings}


def test_a_transaction_is_suspended_as_often_as_it_takes() -> None:
    returns = (signed(), {"factor": "otp"}, {"fields": {"a": 1}}, {"factor": "email"})
    codes = (AWAY, ASK, FORM, AFTER)
    kinds = ["redirect", "challenge", "prompt", "continue"]
    for number, status in enumerate(kinds):
        done = run(*returns[:number], codes=codes)
        assert done.outcome.status == status and done.returned == number
        assert (done.outcome.suspended.step if done.outcome.suspended else None) == (
            number + 1 if status != "continue" else None
        )
    handlers = [action.handler.removesuffix("PostLogin") for action in done.outcome.actions]
    assert handlers == ["onExecute", "onContinue", "onExecute", "onExecute", "onContinue", "onExecute"]


def test_a_continue_handler_may_send_the_user_away_again() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://x.test/1'); };
    exports.onContinuePostLogin = async (event, api) => {
      if (!event.request.query.done) api.redirect.sendUserTo('https://x.test/2');
    };"""
    assert run({}, codes=(code,)).outcome.status == "redirect"
    done = run({}, {}, {"query": {"done": "1"}}, {}, codes=(code,))
    assert done.outcome.status == "continue" and len(done.recordings) == 4


# -- going on from an earlier run


def test_going_on_runs_only_the_rest() -> None:
    first = run()
    again = run(signed(), replay=first.recorded)
    assert again.recordings[0] is first.recordings[0] and len(again.recordings) == 3
    assert again.outcome.status == "continue"
    failed = run(signed(expires_in=-1), replay=again.until_away(0))
    assert failed.recordings[0] is first.recordings[0] and failed.outcome.status == "error"
    whole = run(signed(), replay=again.recorded)
    assert whole.recordings == again.recordings and whole.outcome.status == "continue"


def test_what_does_not_fit_is_run_again() -> None:
    first = run()
    other = run(signed(), codes=(AWAY,), replay=run(codes=(ASK,), trigger="post-login").recorded[:0])
    assert other.recordings[0] is not first.recordings[0]
    trigger = load().triggers["post-login"]
    request = RunRequest(trigger, (ActionSource("else", "else.js", AFTER),), default_event(trigger))
    assert execute(request, KEYS, replay=first.recorded).outcome.status == "continue"


def test_an_earlier_return_arrives_as_it_did_then() -> None:
    first = run(signed(), codes=(AWAY, ASK))
    again = run(signed(), {}, codes=(AWAY, ASK), replay=first.recorded)
    assert again.recorded[0].answer == first.recorded[0].answer
    assert again.until_away(1)[-1].answer is None and again.until_away(1)[0].answer is not None
    assert again.until_away(5) == again.recorded


# -- what cannot be brought back


@pytest.mark.parametrize(
    ("brought", "codes", "told", "path"),
    [
        (
            {"body": {"t": {"$sign": {"secret": "NONE"}}}},
            (AWAY,),
            "no secret NONE",
            ("body", "t", "$sign", "secret"),
        ),
        ({"factor": "email"}, (ASK,), "email is not on offer; expected one of otp", ("factor",)),
        ({"factor": "teeth"}, (ENABLE,), "teeth is not on offer", ("factor",)),
    ],
)
def test_impossible_answers_are_told(brought: Any, codes: tuple[str, ...], told: str, path: Any) -> None:
    with pytest.raises(BadContinuation, match=told) as caught:
        run(brought, codes=codes)
    assert (caught.value.path, caught.value.step) == (path, 0)


def test_nothing_comes_back_to_a_flow_that_does_not_wait() -> None:
    with pytest.raises(BadContinuation, match="does not wait"):
        answer_to(Outcome("post-login", "continue", "", ()), {}, Returning({}, 0))


def test_a_body_alone_makes_it_a_post() -> None:
    waiting = Suspension("redirect", 1, "a", 1, state="s1")
    outcome = Outcome("post-login", "redirect", "", (), redirect=Redirect("https://x", "s1", "a", 1), suspended=waiting)
    assert answer_to(outcome, {"body": {}}, Returning({}, 0)).request == {
        "method": "POST",
        "query": {"state": "s1"},
        "body": {},
    }


def test_an_answer_needs_no_event_to_go_into() -> None:
    catalogue = load()
    ledger = Ledger(catalogue, catalogue.triggers["post-login"], {})
    take(ledger, Answer("redirect", {"method": "GET"}), 0)
    take(ledger, Answer("enroll", factor="otp"), 0)
    assert ledger.event["request"] == {"method": "GET"}
    assert ledger.event["user"] == {"enrolledFactors": [{"type": "otp"}]}
    assert ledger.event["authentication"]["methods"][0]["timestamp"] == "1970-01-01T00:00:00.000Z"


def test_only_the_continue_handler_sees_a_form() -> None:
    trigger = load().triggers["post-login"]
    event: dict[str, Any] = {"prompt": {}, "user": {}}
    assert for_handler(trigger, "onContinuePostLogin", event) == event
    assert for_handler(trigger, "onExecutePostLogin", event) == {"user": {}}


# -- what is shown


def test_the_json_tells_where_the_user_is_sent_and_what_came_back() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
      const token = api.redirect.encodeToken({ secret: event.secrets.KEY, payload: { a: 1, k: event.secrets.KEY } });
      api.redirect.sendUserTo('https://site.test/p?x=1', { query: { t: token } });
    };
    exports.onContinuePostLogin = async (event, api) => {};"""
    told = run_json(run(codes=(code,)))["suspended"]
    assert (told["kind"], told["step"], told["site"]) == ("redirect", 1, "https://site.test/p")
    assert [name for name, _ in told["query"]] == ["x", "t"] and told["handler"] == "onContinuePostLogin"
    (token,) = told["tokens"]
    assert (token["parameter"], token["action"], token["line"]) == ("t", "a0", 2)
    assert token["payload"]["a"] == 1 and token["payload"]["k"] != SECRET and token["header"]["alg"] == "HS256"
    assert token["expires_at"] == token["payload"]["exp"]
    done = run_json(run({"body": {"a": "b"}}, codes=(code,)))
    assert done["suspended"] is None
    assert done["actions"][0]["came_back"]["request"]["body"] == {"a": "b"}
    assert done["actions"][1]["came_back"] is None
    passed = run_json(run({}, codes=(ASK,)))["actions"][0]["came_back"]
    assert passed == {"kind": "challenge", "factor": "otp", "passed": True}


TWICE = """exports.onExecutePostLogin = async (event, api) => {
  api.authentication.challengeWith({ type: 'otp' });
  api.authentication.enrollWith({ type: 'push-notification' });
};
"""


def test_what_one_action_asks_for_twice_is_answered_one_after_another() -> None:
    first = run({}, codes=(TWICE, TELL))
    assert first.outcome.suspended and (first.outcome.suspended.kind, first.outcome.suspended.step) == ("enroll", 2)
    done = run({}, {}, codes=(TWICE, TELL), replay=first.recorded)
    assert done.returned == 2 and done.recordings[0] is first.recordings[0]
    told = [(answer.kind, answer.factor) for answer in done.recorded[0].answers]
    assert told == [("challenge", "otp"), ("enroll", "push-notification")]
    assert [len(each.answers) for each in done.until_away(1)] == [1]
    again = run({}, {"passed": False}, codes=(TWICE, TELL), replay=done.until_away(1))
    assert again.outcome.status == "denied" and again.recordings == first.recordings


def test_a_secret_in_what_came_back_is_not_shown() -> None:
    told = run_json(run({"query": {"k": SECRET}}))
    assert SECRET not in json.dumps(told["actions"][0]["came_back"])


def test_the_signature_is_the_one_the_platform_would_check() -> None:
    done = run(signed())
    answer = done.recorded[0].answer
    assert answer and answer.request
    token = answer.request["query"]["session_token"]
    claims = jwt.decode(token, SECRET, algorithms=["HS256"], options={"verify_iat": False})
    assert claims["answer"] == 42 and claims["state"] == answer.request["query"]["state"]
    assert json.loads(base64.urlsafe_b64decode(token.split(".")[0] + "==")) == {"alg": "HS256", "typ": "JWT"}
