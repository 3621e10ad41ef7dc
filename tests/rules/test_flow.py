from __future__ import annotations

import pytest

from studio.sandbox.bounds import Limits
from tests.flow.test_legacy import play
from tests.rules.playing import GONE, all_played, answer, calls, id_claims, played, printed, request, thrown

NEXT = "console.log('next');"
CONTINUES = (
    "exports.onExecutePostLogin = async (event, api) => {{ console.log('execute'); {} }};\n"
    "exports.onContinuePostLogin = async (event, api) => {{ console.log('continue'); {} }};"
)


def test_rule_flow_order() -> None:
    assert printed(played(*(f"console.log({n});" for n in range(4)))) == ["0", "1", "2", "3"]


def test_rule_flow_rules_first() -> None:
    rule = "console.log('rule'); context.idToken.plan = 'silver'; callback(null, user, context);"
    wish = "console.log('action'); api.idToken.setCustomClaim('plan', 'gold');"
    action = f"exports.onExecutePostLogin = async (event, api) => {{ {wish} }};"
    run = play(action, rule)
    assert printed(run) == ["rule", "action"] and id_claims(run)["plan"] == "gold"
    asks = "console.log(api.rules.wasExecuted('r2'), api.rules.wasExecuted('r3'));"
    asked = play(f"exports.onExecutePostLogin = async (event, api) => {{ {asks} }};", rule)
    assert printed(asked) == ["rule", "true false"]


def test_rule_flow_event_rebuilt() -> None:
    run = played(
        "event.user.name = 'x'; event.user.app_metadata.a = 1; delete event.client; console.log(event.user.name);",
        "console.log(event.user.name, event.user.app_metadata.a, typeof event.client);",
        event={"user": {"name": "Ada"}},
    )
    assert printed(run) == ["x", "Ada undefined object"]


def test_rule_flow_event_live() -> None:
    code = """
    api.transaction.setMetadata('a', 1);
    api.session.setMetadata('b', '2');
    api.session.setCookieMode('non-persistent');
    api.refreshToken.setMetadata('c', '3');
    console.log(event.transaction.metadata.a, event.session.metadata.b, event.session.cookie.mode,
      event.refresh_token.metadata.c);
    """
    run = played(code, event={"session": {"id": "s", "metadata": {}}, "refresh_token": {"id": "r", "metadata": {}}})
    assert printed(run) == ["1 2 non-persistent 3"]
    machine = played(
        "api.transaction.addTargetScope('read:y'); console.log(event.transaction.target_scopes.join());",
        trigger="credentials-exchange",
        event={"accessToken": {"scope": ["read:x", "read:y"]}, "transaction": {"target_scopes": ["read:x"]}},
    )
    assert printed(machine) == ["read:x,read:y"]


def test_rule_flow_deny_marks() -> None:
    run = played("api.access.deny('no'); console.log('rest'); api.user.setAppMetadata('a', 1);", NEXT)
    assert run.outcome.status == "denied" and printed(run) == ["rest"]
    assert [call.effect for call in calls(run)] == ["applied", "applied"] and run.tokens.id_token is None


def test_rule_flow_stops() -> None:
    session = {
        "session": {"id": "s"},
        "transaction": {"protocol": "oauth2-refresh-token"},
        "refresh_token": {"id": "r"},
    }
    codes = ["api.validation.error('code', 'text');", "api.session.revoke('out');", "api.refreshToken.revoke('out');"]
    ending = [request(code, NEXT, event=session) for code in (*codes, "throw new Error('x');")]
    ending.append(request("api.access.rejectInvalidSubjectToken('bad');", NEXT, trigger="custom-token-exchange"))
    ending.append(request("for (;;);", NEXT, limits=Limits(wall_s=0.5)))
    statuses = []
    for run in all_played(ending):
        assert printed(run) == [] and len(run.recordings) == 1, run.outcome.summary
        statuses.append(run.outcome.status)
    assert statuses == ["denied", "denied", "denied", "error", "denied", "timeout"]


def test_rule_flow_suspends() -> None:
    codes = {
        "api.redirect.sendUserTo('https://x.test');": "redirect",
        "api.prompt.render('ap_1');": "prompt",
        "api.authentication.challengeWith({ type: 'otp' });": "challenge",
        "api.authentication.enrollWith({ type: 'otp' });": "challenge",
    }
    user = {"user": {"enrolledFactors": [{"type": "otp"}]}}
    runs = all_played(
        request(f"{code} console.log('rest');", NEXT, event=user if "challengeWith" in code else {}) for code in codes
    )
    for (code, status), run in zip(codes.items(), runs, strict=True):
        assert run.outcome.status == status and printed(run) == ["rest"], code
        assert run.tokens.id_token is None


@pytest.mark.parametrize("code", ["api.redirect.sendUserTo('https://x.test');", "api.prompt.render('ap_1');"])
def test_rule_flow_resumes(code: str) -> None:
    run = played("console.log('first');", CONTINUES.format(code, ""), NEXT, returns=({"query": {}},))
    assert printed(run) == ["first", "execute", "continue", "next"] and run.outcome.status == "continue"


def test_rule_flow_continue_request() -> None:
    shown = (
        "console.log(event.request.method, event.request.query.answer, event.transaction.id, event.prompt?.fields.age);"
    )
    send, form = "api.redirect.sendUserTo('https://x.test');", "api.prompt.render('ap_1');"
    event = {"transaction": {"id": "t1"}, "request": {"query": {"answer": "before"}}}
    back = {"query": {"answer": "yes"}, "fields": {"age": 42}}
    runs = all_played(request(CONTINUES.format(code, shown), event=event, returns=(back,)) for code in (send, form))
    assert [printed(run)[-1] for run in runs] == ["GET yes t1 undefined", "GET yes t1 42"]


def test_rule_flow_redirect_and_render() -> None:
    text = "Redirect and render commands cannot be used in the same action."
    redirect, render = "api.redirect.sendUserTo('https://x.test')", "api.prompt.render('ap_1')"
    for code in (f"{redirect}; {render};", f"{render}; {redirect};"):
        aborted = played(f"try {{ {code} }} catch {{}} console.log('rest');", NEXT)
        assert thrown(aborted).message == text and aborted.outcome.status == "error", code
        assert printed(aborted) == ["rest"] and len(aborted.outcome.actions) == 1
    apart = played(render, redirect, returns=({},))
    assert not [call for call in calls(apart) if call.effect == "threw"]


def test_rule_flow_one_render() -> None:
    text = "Only 1 render command per action is allowed."
    run = played("api.prompt.render('ap_1'); api.prompt.render('ap_2');", NEXT)
    assert thrown(run).message == text and run.outcome.status == "error" and len(run.outcome.actions) == 1


def test_rule_flow_denied() -> None:
    run = played("api.redirect.sendUserTo('https://x.test'); api.access.deny('no');", NEXT)
    assert run.outcome.status == "denied" and run.outcome.redirect is None and printed(run) == []
    assert answer(run)[2]["error_description"] == "no"


def test_rule_flow_failed() -> None:
    first = "api.user.setAppMetadata('a', 1);"
    codes = ["throw new TypeError('x');", "await Promise.reject(new TypeError('x'));", "await null; null.x;"]
    for run in all_played(request(f"{first} {code}", NEXT) for code in codes):
        assert run.outcome.status == "error" and thrown(run).name == "TypeError" and printed(run) == []
        assert [(call.effect, call.rule) for call in calls(run)] == [("ignored", "flow.failed")]
        assert run.outcome.changes == {} and run.tokens.id_token is None


def test_rule_flow_late() -> None:
    run = played("setTimeout(() => api.access.deny('late'), 0); setImmediate(() => api.access.deny('late'));")
    assert run.outcome.status == "continue"
    assert {(call.late, call.rule) for call in calls(run)} <= {(True, "flow.late")}
    assert calls(run)


@pytest.mark.parametrize("trigger", ["post-user-registration", "post-change-password", "event-stream"])
def test_rule_flow_background(trigger: str) -> None:
    for run in all_played([request("", trigger=trigger), request("throw new Error('x');", trigger=trigger)]):
        assert answer(run) == ("none", None, {})


def test_rule_flow_no_session() -> None:
    codes = "api.session.revoke('x'); api.session.deleteMetadata('a'); api.session.evictMetadata();"
    run = played(f"{codes} api.session.setExpiresAt(4102444800000);", event={"session": GONE})
    assert {(call.effect, call.rule) for call in calls(run)} == {("ignored", "flow.no_session")}
    assert run.outcome.status == "continue" and run.outcome.changes == {}


def test_rule_flow_no_saml() -> None:
    run = played("api.samlResponse.setAudience('x').samlResponse.setAttribute('a', 'b');")
    assert [(call.effect, call.rule) for call in calls(run)] == [("ignored", "flow.no_saml")] * 2


def test_rule_flow_refresh_only() -> None:
    event = {"refresh_token": {"id": "r"}}
    run = played("api.refreshToken.revoke('x');", event=event)
    assert [(call.effect, call.rule) for call in calls(run)] == [("ignored", "flow.refresh_only")]
    assert run.outcome.status == "continue"


def test_rule_limits_execution_time() -> None:
    assert Limits().wall_s == 20
    wait = "await new Promise((done) => setTimeout(done, 300));"
    run = played(wait, wait, wait, limits=Limits(wall_s=0.5))
    assert run.outcome.status == "timeout" and [each.status for each in run.recordings] == ["completed", "timeout"]
