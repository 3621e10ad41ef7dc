from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest

from studio.flow.execution import Run
from studio.sandbox.bounds import Limits
from tests.rules.playing import NOW, all_played, answer, calls, messages, played, printed, request, thrown

SECRET = "a-secret-of-32-characters-at-least"
SENT = int(NOW.timestamp())
SEND = "exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://site.test/form'); };\n"
BACK = "exports.onContinuePostLogin = async (event, api) => {{ {} }};"
CHECK = "console.log(JSON.stringify(api.redirect.validateToken({ secret: event.secrets.KEY })));"


def came_back(token: Any, code: str = CHECK, **brought: Any) -> Run:
    """A redirect whose site answers with this session token."""
    query = {"session_token": token, **brought}
    return played(SEND + BACK.format(code), secrets={"KEY": SECRET}, returns=({"query": query},))


def signed(state: str, /, **claims: Any) -> str:
    """A session token as a site would make it; None leaves a claim out."""
    whole = {"iat": SENT, "exp": SENT + 60, "iss": "site", "sub": user_id(), "state": state, **claims}
    return jwt.encode({name: value for name, value in whole.items() if value is not None}, SECRET, algorithm="HS256")


def user_id() -> str:
    return str(request("").event["user"]["user_id"])


def sent_state() -> str:
    run = played(SEND)
    assert run.outcome.redirect
    return run.outcome.redirect.state


def test_rule_redirect_encode() -> None:
    code = "console.log(api.redirect.encodeToken({ secret: event.secrets.KEY, payload: { a: 1, ip: 'mine' } }));"
    code += "console.log(api.redirect.encodeToken({ secret: event.secrets.KEY, expiresInSeconds: 5, payload: {} }));"
    run = played(code, secrets={"KEY": SECRET}, event={"request": {"hostname": "t.test", "ip": "203.0.113.9"}})
    first, second = (jwt.decode(t, SECRET, algorithms=["HS256"], options={"verify_exp": False}) for t in printed(run))
    standard = {"iat": SENT, "iss": "t.test", "sub": user_id()}
    assert first == {**standard, "exp": SENT + 900, "ip": "mine", "a": 1}
    assert second == {**standard, "exp": SENT + 5, "ip": "203.0.113.9"}


def test_rule_api_redirect_encode() -> None:
    assert all(messages(["api.redirect.encodeToken({ payload: {} })", "api.redirect.encodeToken()"]))


def test_rule_redirect_send() -> None:
    run = played("api.redirect.sendUserTo('https://x.test/a?b=1&c=2', { query: { c: 'ü', d: 3 } });")
    assert run.outcome.redirect
    found = parse_qs(urlsplit(run.outcome.redirect.url).query)
    assert found == {"b": ["1"], "c": ["ü"], "d": ["3"], "state": [run.outcome.redirect.state]}
    assert answer(run) == ("redirect", 302, {"location": run.outcome.redirect.url})


def test_rule_redirect_invalid_url() -> None:
    assert messages(["api.redirect.sendUserTo('nowhere')", "api.redirect.sendUserTo()"]) == ["Invalid URL"] * 2
    assert thrown(played("api.redirect.sendUserTo('nowhere');")).name == "TypeError"


def test_rule_api_redirect_send() -> None:
    run = played("api.redirect.sendUserTo('/relative');")
    assert [(call.effect, call.rule) for call in calls(run)] == [("threw", "api.redirect.send")]


def test_rule_redirect_state() -> None:
    state = sent_state()
    back = SEND + BACK.format("console.log(event.request.method);")
    good = [{"query": {"state": state}}, {"body": {"state": state}}, {"query": {}}]
    assert [printed(run) for run in all_played(request(back, returns=(each,)) for each in good)] == [
        ["GET"],
        ["POST"],
        ["GET"],
    ]
    wrong = played(back, returns=({"query": {"state": "other"}},))
    assert wrong.outcome.denial and wrong.outcome.denial.code == "invalid_request" and printed(wrong) == []
    assert answer(wrong)[2]["error"] == "invalid_request"


BAD: dict[str, Callable[[str], str]] = {
    "Failed signature validation": lambda state: signed(state)[:-4] + "AAAA",
    "Token has expired.": lambda state: signed(state, exp=SENT - 1),
    "Missing or invalid standard claims": lambda state: signed(state, iss=None),
    "State in the token does not match the /continue state.": lambda state: signed("other"),
    "The sub claim does not match the user_id.": lambda state: signed(state, sub="auth0|other"),
}


def test_rule_redirect_validate() -> None:
    state = sent_state()
    good = came_back(signed(state, answer=42))
    assert json.loads(printed(good)[0])["answer"] == 42
    assert [thrown(came_back(make(state))).message for make in BAD.values()] == [
        f"The session token is invalid: {reason}" for reason in BAD
    ]
    posted = played(
        SEND + BACK.format(CHECK), secrets={"KEY": SECRET}, returns=({"body": {"session_token": signed(state)}},)
    )
    assert json.loads(printed(posted)[0])["state"] == state


@pytest.mark.parametrize("claim", ["sub", "iss", "exp", "iat"])
def test_rule_redirect_validate_needs_the_standard_claims(claim: str) -> None:
    run = came_back(signed(sent_state(), **{claim: None}))
    assert thrown(run).message == "The session token is invalid: Missing or invalid standard claims"


def test_rule_api_redirect_validate() -> None:
    run = came_back("no token")
    assert calls(run)[-1].rule == "api.redirect.validate"
    assert thrown(run).message == "The session token is invalid: Failed signature validation"


def test_rule_redirect_missing_token() -> None:
    text = "There is no parameter called '{}' available in either the POST body or query string."
    code = "api.redirect.validateToken({ secret: event.secrets.KEY, tokenParameterName: 'ticket' });"
    assert thrown(came_back("x", code)).message == text.format("ticket")
    run = played(SEND + BACK.format(CHECK), secrets={"KEY": SECRET}, returns=({"query": {}},))
    assert thrown(run).message == text.format("session_token")
    named = f"console.log(typeof {code[:-1]});"
    assert printed(came_back("x", named, ticket=signed(sent_state()))) == ["object"]


def test_rule_redirect_token_state() -> None:
    for claims in ({"state": None}, {"state": "other"}):
        run = came_back(signed(sent_state(), **claims))
        assert thrown(run).message.endswith("State in the token does not match the /continue state.")


def test_rule_redirect_token_issuer() -> None:
    state = sent_state()
    for issuer in ("https://site.test/", "anything at all"):
        assert json.loads(printed(came_back(signed(state, iss=issuer)))[0])["iss"] == issuer


def test_rule_redirect_can() -> None:
    code = "console.log(api.redirect.canRedirect());"
    none = {"request": {"query": {"prompt": "none"}}}
    events: list[Any] = [{}, none]
    grants = ["oauth2-resource-owner", "oauth2-refresh-token", "oauth2-password", "oauth2-webauthn"]
    events += [{"transaction": {"protocol": protocol}} for protocol in (*grants, "oidc-basic-profile")]
    found = [printed(run)[0] for run in all_played(request(code, event=event) for event in events)]
    assert found == ["true", "false", *["false"] * len(grants), "true"]


def test_rule_redirect_prompt_none() -> None:
    for silent in ({"request": {"query": {"prompt": "none"}}}, {"transaction": {"prompt": ["none"]}}):
        run = played("api.redirect.sendUserTo('https://x.test');", "console.log('next');", event=silent)
        assert run.outcome.status == "denied" and printed(run) == []
        assert calls(run)[0].rule == "redirect.prompt_none"
        assert answer(run)[2]["error"] == "interaction_required"


def test_rule_redirect_no_browser() -> None:
    run = played("api.redirect.sendUserTo('https://x.test');", event={"transaction": {"protocol": "oauth2-password"}})
    assert run.outcome.status == "continue" and calls(run)[0].rule == "redirect.no_browser"


def test_rule_redirect_time() -> None:
    wait = "await new Promise((done) => setTimeout(done, 500));"
    code = SEND.replace("=> {", f"=> {{ {wait}") + BACK.format(wait)
    run = played(code, returns=({"query": {}},), limits=Limits(wall_s=0.9))
    assert run.outcome.status == "continue"
    assert played(wait, wait, limits=Limits(wall_s=0.9)).outcome.status == "timeout"


def test_rule_redirect_session() -> None:
    show = "console.log(typeof event.session.id);"
    run = played(SEND.replace("=> {", f"=> {{ {show}") + BACK.format(show), returns=({"query": {}},))
    assert printed(run) == ["string", "string"]
