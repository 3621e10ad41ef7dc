"""What the application receives, by trigger and grant."""

from __future__ import annotations

from typing import Any

from studio.flow.execution import Run
from studio.flow.received import Step
from studio.flow.tenant_log import entries
from studio.sandbox.bounds import Limits
from tests.rules.playing import all_played, answer, played, request, warned

DENY = "api.access.deny('no entry');"
BROWSER = {
    "transaction": {"state": "xyz", "redirect_uri": "https://app.test/callback?a=1", "protocol": "oidc-basic-profile"}
}


def grant(protocol: str, **transaction: Any) -> dict[str, Any]:
    return {"transaction": {"protocol": protocol, **transaction}}


def test_rule_responses_login_denied() -> None:
    kind, status, body = answer(played(DENY, event=BROWSER))
    assert (kind, status) == ("redirect", 302)
    assert (body["error"], body["error_description"], body["state"]) == ("access_denied", "no entry", "xyz")
    assert body["location"].startswith("https://app.test/callback?a=1&error=access_denied")


def test_rule_responses_deny_code() -> None:
    run = played("api.access.deny('server_error', 'x');", event=BROWSER)
    assert answer(run)[2]["error"] == "access_denied" and answer(run)[2]["error_description"] == "server_error"


def test_rule_responses_password_denied() -> None:
    for protocol in ("oauth2-password", "oauth2-resource-owner"):
        run = played(DENY, event=grant(protocol))
        assert answer(run) == ("error", 500, {"error": "access_denied", "error_description": "no entry"})


def test_rule_responses_refresh_revoked() -> None:
    event = {**grant("oauth2-refresh-token"), "refresh_token": {"id": "r"}}
    run = played("api.refreshToken.revoke('stolen');", event=event)
    assert answer(run) == ("error", 403, {"error": "access_denied", "error_description": "stolen"})
    assert run.outcome.changes["refresh_token"]["revoked"] is True


def test_rule_responses_error() -> None:
    for event in (BROWSER, grant("oauth2-refresh-token")):
        body = answer(played("throw new Error('it broke');", event=event))[2]
        assert (body["error"], body["error_description"]) == ("access_denied", "it broke")


def test_rule_responses_timeout() -> None:
    body = answer(played("for (;;);", limits=Limits(wall_s=0.4), event=BROWSER))[2]
    assert body["error"] == "access_denied"
    assert body["error_description"] == "Request to Webtask exceeded allowed execution time"


def test_rule_responses_parallel() -> None:
    for event, kind in ((BROWSER, "redirect"), (grant("oauth2-refresh-token"), "error")):
        step = by_rule(played("for (;;);", limits=Limits(wall_s=0.4), event=event), "responses.parallel")
        assert (step.kind, step.body["error"], step.body["error_description"]) == (
            kind,
            "access_denied",
            "resource_exhausted",
        )


def test_rule_responses_silent_redirect() -> None:
    event = {**BROWSER, "request": {"query": {"prompt": "none"}}}
    kind, _, body = answer(played("api.redirect.sendUserTo('https://x.test');", event=event))
    assert kind == "redirect" and body["error"] == "interaction_required" and body["state"] == "xyz"


def test_rule_responses_machine_denied() -> None:
    codes = {"invalid_scope": 400, "invalid_request": 400, "server_error": 500}
    runs = all_played(request(f"api.access.deny('{code}', 'why');", trigger="credentials-exchange") for code in codes)
    assert [answer(run) for run in runs] == [
        ("error", status, {"error": code, "error_description": "why"}) for code, status in codes.items()
    ]


def test_rule_responses_machine_error() -> None:
    kind, status, body = answer(played("throw new Error('x');", trigger="credentials-exchange"))
    assert (kind, status, body["error"]) == ("error", 500, "server_error")


def test_rule_responses_sign_up() -> None:
    run = played("api.access.deny('because', 'Sorry');", trigger="pre-user-registration")
    assert answer(run) == (
        "error",
        400,
        {
            "name": "InternalExtensibilityError",
            "code": "extensibility_error",
            "statusCode": 400,
            "message": "because",
            "friendly_message": "Sorry",
            "description": "because",
            "fromSandbox": True,
        },
    )


def test_rule_responses_exchange_denied() -> None:
    codes = {"invalid_request": 400, "my_code": 400, "server_error": 500}
    runs = all_played(request(f"api.access.deny('{code}', 'why');", trigger="custom-token-exchange") for code in codes)
    assert [answer(run) for run in runs] == [
        ("error", status, {"error": code, "error_description": "why"}) for code, status in codes.items()
    ]


def test_rule_responses_reset_denied() -> None:
    run = played("api.access.deny('not you');", trigger="password-reset-post-challenge")
    kind, _, body = answer(run)
    assert kind == "page" and "not you" in str(body) and run.outcome.status == "denied"


def test_rule_responses_tenant_log() -> None:
    exchange = played("api.access.deny('my_code', 'why');", trigger="custom-token-exchange")
    assert [entry.type for entry in entries(exchange.request.trigger, exchange.outcome)] == ["fecte"]
    event = {**grant("oauth2-refresh-token"), "refresh_token": {"id": "r"}, "session": {"id": "s"}}
    login = played("api.refreshToken.revoke('x'); api.session.revoke('y');", event=event)
    found = [entry.type for entry in entries(login.request.trigger, login.outcome)]
    assert found == ["srrt", "session_revoked"]


def steps(run: Run) -> list[Step]:
    """Every answer that the application receives or could receive."""
    assert run.outcome.response is not None
    return [*run.outcome.response.steps, *run.outcome.response.also]


def by_rule(run: Run, rule: str) -> Step:
    """The answer that this rule is behind."""
    return next(step for step in steps(run) if rule in step.rules)


ENROLLED = {"user": {"enrolledFactors": [{"type": "otp"}]}}
ASKS = "api.multifactor.enable('any');"
DEVICE = grant("oauth2-device-code")


def test_rule_responses_sent_away() -> None:
    step = by_rule(played("api.redirect.sendUserTo('https://x.test/a');", event=BROWSER), "responses.sent_away")
    assert (step.kind, step.status) == ("redirect", 302) and step.body["location"].startswith("https://x.test/a?state=")


def test_rule_responses_page() -> None:
    for code in (ASKS, "api.prompt.render('ap_1');", "api.authentication.challengeWith({ type: 'otp' });"):
        step = by_rule(played(code, event={**BROWSER, **ENROLLED}), "responses.page")
        assert (step.kind, step.status) == ("page", 200) and step.shows


def test_rule_responses_mfa_required() -> None:
    for protocol in ("oauth2-password", "oauth2-token-exchange", "oauth2-refresh-token"):
        kind, status, body = answer(played(ASKS, event=grant(protocol)))
        assert (kind, status, body["error"]) == ("error", 403, "mfa_required") and body["mfa_token"]


def test_rule_responses_mfa_requirements() -> None:
    run = played("api.authentication.challengeWith({ type: 'otp' });", event={**grant("oauth2-password"), **ENROLLED})
    step = by_rule(run, "responses.mfa_requirements")
    assert step.body["error"] == "mfa_required" and step.body["mfa_requirements"]["challenge"] == [{"type": "otp"}]


def test_rule_responses_device_pending() -> None:
    step = by_rule(played("api.redirect.sendUserTo('https://x.test');", event=DEVICE), "responses.device_pending")
    assert (step.status, step.body["error"]) == (403, "authorization_pending")


def test_rule_responses_device_denied() -> None:
    step = by_rule(played(DENY, event=DEVICE), "responses.device_denied")
    assert (step.status, step.body["error"]) == (403, "access_denied")


def test_rule_responses_messages() -> None:
    for trigger in ("custom-email-provider", "custom-phone-provider", "send-phone-message"):
        run = played("throw new Error('no connection');", trigger=trigger)
        assert run.outcome.response and answer(run) == ("none", None, {})
        assert "responses.messages" in run.outcome.response.rules and run.outcome.response.log


OPEN = {
    "gaps.silent_page": ("post-login", ASKS, {"request": {"query": {"prompt": "none"}}}),
    "gaps.crash_text": ("post-login", "process.exit(3);", {}),
    "gaps.device_denied": ("post-login", DENY, DEVICE),
    "gaps.assertion_denied": ("post-login", DENY, grant("wsfed")),
    "gaps.exchange_challenge": (
        "post-login",
        "api.authentication.challengeWith({ type: 'otp' });",
        grant("oauth2-token-exchange"),
    ),
    "gaps.exchange_error": ("custom-token-exchange", "throw new Error('x');", {}),
    "gaps.sign_up_status": ("pre-user-registration", "api.access.deny('a', 'b');", {}),
    "gaps.sign_up_error": ("pre-user-registration", "throw new Error('x');", {}),
    "gaps.page_status": ("password-reset-post-challenge", DENY, {}),
    "gaps.phone_message_failure": ("send-phone-message", "throw new Error('x');", {}),
    "gaps.identifier_failure": ("login-post-identifier", "throw new Error('x');", {}),
}


def told(rule: str) -> str:
    """What is said to be open about an answer."""
    trigger, code, event = OPEN[rule]
    run = played(code, trigger=trigger, event=event)
    assert run.outcome.status != "continue"
    return warned(run).get(rule, "")


def test_rule_gaps_silent_page() -> None:
    assert "not established" in told("gaps.silent_page")


def test_rule_gaps_crash_text() -> None:
    assert "not established" in told("gaps.crash_text")


def test_rule_gaps_form_without_browser() -> None:
    run = played("api.prompt.render('ap_1');", event=grant("oauth2-password"))
    assert run.outcome.status == "continue" and "not established" in warned(run)["gaps.form_without_browser"]


def test_rule_gaps_device_denied() -> None:
    assert "not established" in told("gaps.device_denied")


def test_rule_gaps_assertion_denied() -> None:
    assert "not established" in told("gaps.assertion_denied")


def test_rule_gaps_exchange_challenge() -> None:
    assert "not established" in told("gaps.exchange_challenge")


def test_rule_gaps_exchange_error() -> None:
    assert "not established" in told("gaps.exchange_error")


def test_rule_gaps_sign_up_status() -> None:
    trigger, code, _ = OPEN["gaps.sign_up_status"]
    assert by_rule(played(code, trigger=trigger), "gaps.sign_up_status").status == 400


def test_rule_gaps_sign_up_error() -> None:
    assert "not established" in told("gaps.sign_up_error")


def test_rule_gaps_page_status() -> None:
    assert "not established" in told("gaps.page_status")


def test_rule_gaps_phone_message_failure() -> None:
    assert "not established" in told("gaps.phone_message_failure")


def test_rule_gaps_identifier_failure() -> None:
    assert "not established" in told("gaps.identifier_failure")


def test_rule_responses_exchange_rejected() -> None:
    run = played("api.access.rejectInvalidSubjectToken('forged');", trigger="custom-token-exchange")
    assert answer(run) == ("error", 400, {"error": "invalid_request", "error_description": "forged"})
    assert "too_many_attempts" in warned(run)["responses.exchange_rejected"]
