"""What the application receives, by trigger and grant."""

from __future__ import annotations

from typing import Any

from studio.flow.tenant_log import entries
from studio.sandbox.job import Limits
from tests.rules.playing import all_played, answer, played, request

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
