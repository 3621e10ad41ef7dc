"""What nobody could establish: the studio does what it says, and says that it is not established."""

from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.sandbox.bounds import Limits
from tests.rules.playing import (
    GONE,
    all_played,
    answer,
    calls,
    id_claims,
    messages,
    played,
    printed,
    request,
    thrown,
    warned,
)

PASSWORD = {"transaction": {"protocol": "oauth2-password"}}
BOTH_HANDLERS = (
    "exports.onExecutePostLogin = async (event, api) => {{ {} }};\n"
    "exports.onContinuePostLogin = async (event, api) => {{ {} }};"
)


def test_rule_gaps_login_identifier() -> None:
    login, sign_up = (load().triggers[name] for name in ("login-post-identifier", "signup-post-identifier"))
    assert [field.path for field in login.fields] == [field.path for field in sign_up.fields]
    assert [method.name for method in login.methods] == ["api.authentication.setConnectionByName"]
    assert login.status and login.confidence != "verified"
    run = played("api.authentication.setConnectionByName('acme');", trigger="login-post-identifier")
    assert run.outcome.status == "continue" and "acme" in str(run.outcome.changes)
    assert "not established" in warned(run)["gaps.login_identifier"]


def test_rule_gaps_sign_up_identifier() -> None:
    trigger = load().triggers["signup-post-identifier"]
    assert trigger.execute_handler == "onExecutePostIdentifier" and trigger.methods == ()
    run = played("console.log(Object.keys(api).length);", trigger=trigger.id)
    assert printed(run) == ["1"] and "not established" in warned(run)["gaps.sign_up_identifier"]


def test_rule_gaps_unknown_triggers() -> None:
    unknown = [load().triggers[name] for name in ("password-hash-migration", "post-credential-validation", "mcp-tool")]
    assert not any(trigger.runnable or trigger.fields or trigger.methods for trigger in unknown)


def test_rule_gaps_continue_sign_up() -> None:
    code = "exports.onExecutePreUserRegistration = async () => console.log('execute');\n"
    code += "exports.onContinuePreUserRegistration = async () => console.log('continue');"
    assert printed(played(code, trigger="pre-user-registration", returns=({"query": {}},))) == ["execute"]


@pytest.mark.parametrize("trigger", ["custom-email-provider", "custom-phone-provider"])
def test_rule_gaps_provider_waits(trigger: str) -> None:
    for run in all_played([request("", trigger=trigger), request("throw new Error('x');", trigger=trigger)]):
        assert answer(run) == ("none", None, {})
        assert ("gaps.provider_waits" in warned(run)) == (run.outcome.status == "error")


def test_rule_gaps_event_stream_order() -> None:
    runs = all_played(request("console.log('once');", trigger="event-stream") for _ in range(2))
    assert [printed(run) for run in runs] == [["once"], ["once"]]


def test_rule_gaps_phone_message_actions() -> None:
    run = played("console.log(1);", "throw new Error('x');", "console.log(3);", trigger="send-phone-message")
    assert run.outcome.status == "error" and printed(run) == ["1"]
    assert printed(played("console.log(1);", "console.log(2);", trigger="send-phone-message")) == ["1", "2"]
    assert "gaps.phone_message_actions" in warned(run)
    assert "gaps.phone_message_actions" not in warned(played("", trigger="send-phone-message"))


def test_rule_gaps_early_access() -> None:
    marked = [(t, field) for t in load().runnable for field in t.fields if field.status in ("early-access", "beta")]
    assert len(marked) > 30
    for trigger, field in marked:
        if trigger.status:
            continue
        held: Any = default_event(trigger)
        for part in field.path.split("."):
            held = held.get(part) if isinstance(held, dict) else None
        assert held is None, f"{trigger.id}: {field.path}"


def test_rule_gaps_deny_twice() -> None:
    run = played("api.access.deny('one'); api.access.deny('two');")
    assert answer(run)[2]["error_description"] == "two" and "not established" in warned(run)["gaps.deny_twice"]


def test_rule_gaps_validation_error() -> None:
    run = played("api.validation.error('code', 'text');")
    kind, _, body = answer(run)
    assert kind == "redirect" and (body["error"], body["error_description"]) == ("access_denied", "text")
    assert "not established" in warned(run)["gaps.validation_error"]
    assert run.outcome.denial and run.outcome.denial.code == "code"


def test_rule_gaps_mfa_provider() -> None:
    run = played("api.multifactor.enable('heron');")
    assert "gaps.mfa_provider" in warned(run) and run.outcome.status == "mfa"


def test_rule_gaps_openid_removed() -> None:
    run = played("api.accessToken.removeScope('openid');")
    assert run.tokens.id_token and "not established" in warned(run)["gaps.openid_removed"]


def test_rule_gaps_redirect_without_browser() -> None:
    run = played("api.redirect.sendUserTo('https://x.test');", event=PASSWORD)
    assert run.outcome.status == "continue" and "not established" in warned(run)["gaps.redirect_without_browser"]


def test_rule_gaps_claim_values() -> None:
    code = "api.idToken.setCustomClaim('none', null); api.idToken.setCustomClaim('gone', undefined);"
    run = played(code)
    assert id_claims(run)["none"] is None and "gone" not in id_claims(run) and "gaps.claim_values" in warned(run)
    for value in ("1n", "(() => { const a = {}; a.a = a; return a; })()"):
        bad = played(f"api.idToken.setCustomClaim('bad', {value});")
        assert bad.outcome.status == "denied" and "bad" in bad.outcome.summary


def test_rule_gaps_reserved_case() -> None:
    run = played("api.idToken.setCustomClaim('ISS', 1); api.idToken.setCustomClaim('Sub', 2);")
    assert (id_claims(run)["ISS"], id_claims(run)["Sub"]) == (1, 2) and "gaps.reserved_case" in warned(run)


def test_rule_gaps_primary_user_event() -> None:
    code = "api.authentication.setPrimaryUser('auth0|2'); console.log(event.user.user_id);"
    run = played(code, "console.log(event.user.user_id);", event={"user": {"user_id": "auth0|1"}})
    assert printed(run) == ["auth0|1", "auth0|2"]
    assert "not established" in warned(run)["gaps.primary_user_event"]


def test_rule_gaps_metadata_after_error() -> None:
    run = played("api.user.setAppMetadata('a', 1);", "api.user.setAppMetadata('b', 2); throw new Error('x');")
    assert run.outcome.status == "error" and run.outcome.changes == {"app_metadata": {"a": 1}}
    assert "not established" in warned(run)["gaps.metadata_after_error"]


def test_rule_gaps_record_method() -> None:
    run = played("api.authentication.recordMethod('https://x.test/m');")
    assert "onContinuePostLogin" in thrown(run).message
    assert "not established" in warned(run)["gaps.record_method"]


def test_rule_gaps_validate_on_execute() -> None:
    assert (
        "There is no parameter called 'session_token'" in messages(["api.redirect.validateToken({ secret: 'x' })"])[0]
    )


def test_rule_gaps_session_absent() -> None:
    codes = "api.session.revoke('x'); api.session.setExpiresAt(4102444800000); api.session.evictMetadata();"
    run = played(codes, event={"session": GONE})
    assert run.outcome.status == "continue" and run.outcome.changes == {}
    assert {call.effect for call in calls(run)} == {"ignored"}
    assert "not established" in warned(run)["gaps.session_absent"]


def test_rule_gaps_plan_fields() -> None:
    fields = load().triggers["post-login"].fields_by_path
    assert not fields["session"].required and not fields["refresh_token"].required
    run = played("console.log(typeof event.session, typeof event.refresh_token);", event={"session": GONE})
    assert printed(run) == ["undefined undefined"]


def test_rule_gaps_result_url_twice() -> None:
    code = "api.transaction.setResultUrl('https://x.test/1'); api.transaction.setResultUrl('https://x.test/2');"
    run = played(code, trigger="password-reset-post-challenge")
    assert run.outcome.changes["transaction"]["result_url"] == "https://x.test/2"
    assert "not established" in warned(run)["gaps.result_url_twice"]


def test_rule_gaps_cache_total() -> None:
    code = "for (const key of ['a', 'b', 'c']) console.log(api.cache.set(key, 'x'.repeat(4000)).type);"
    run = played(code)
    assert printed(run) == ["success", "success", "error"] and "gaps.cache_total" in warned(run)


def test_rule_gaps_cache_entries() -> None:
    code = "let last; for (let i = 0; i < 21; i++) last = api.cache.set('k' + i, 'v'); console.log(last.code);"
    run = played(code)
    assert printed(run) == ["MaxSideEffectsExceeded"] and "gaps.cache_entries" in warned(run)


def test_rule_gaps_log_size() -> None:
    run = played("console.log('x'.repeat(5000));")
    assert printed(run) == ["x" * 5000] and "256" in warned(run)["limits.log_persisted"]


def test_rule_gaps_metadata_size() -> None:
    assert load().limits["limits.metadata"].value == 32 * 1024
    run = played("api.user.setAppMetadata('a', 'x'.repeat(8000));")
    assert "limits.metadata" not in warned(run)


def test_rule_gaps_claims_payload() -> None:
    fitting = 102_400 - len('{"a":""}')
    runs = all_played(request(f"api.idToken.setCustomClaim('a', 'x'.repeat({n}));") for n in (fitting, fitting + 1))
    assert [run.outcome.status for run in runs] == ["continue", "denied"] and "gaps.claims_payload" in warned(runs[0])


def test_rule_gaps_claims_payload_text() -> None:
    run = played("api.idToken.setCustomClaim('a', 'x'.repeat(110000));")
    assert answer(run)[2]["error"] == "access_denied" and "102400" in run.outcome.summary
    assert "not established" in warned(run)["gaps.claims_payload_text"]


def test_rule_gaps_deny_arguments() -> None:
    run = played("api.access.deny('one', 'two');")
    assert run.outcome.denial and run.outcome.denial.reason == "one" and run.outcome.denial.user_message is None
    assert answer(run)[2]["error"] == "access_denied"


def test_rule_gaps_set_claim() -> None:
    assert messages(["api.accessToken.setClaim('a', 1)"]) == ["api.accessToken.setClaim is not a function"]


def test_rule_gaps_add_custom_claim() -> None:
    assert messages(["api.idToken.addCustomClaim('a', 1)"]) == ["api.idToken.addCustomClaim is not a function"]


def test_rule_gaps_create_url() -> None:
    assert messages(["api.redirect.createUrl('x')"]) == ["api.redirect.createUrl is not a function"]


def test_rule_gaps_scope_without_audience() -> None:
    run = played("api.accessToken.addScope('read:x');", event={"resource_server": GONE})
    assert "read:x" in run.outcome.scopes.granted and "read:x" in answer(run)[2]["scope"]
    assert run.tokens.access_token and run.tokens.access_token.format == "opaque"
    assert "not established" in warned(run)["gaps.scope_without_audience"]


def test_rule_gaps_mfa_enable_twice() -> None:
    run = played("api.multifactor.enable('duo'); api.multifactor.enable('guardian');")
    assert run.outcome.challenge and run.outcome.challenge.factors == ("guardian",)
    assert "not established" in warned(run)["gaps.mfa_enable_twice"]


def test_rule_gaps_deny_and_redirect() -> None:
    run = played("api.access.deny('no'); api.redirect.sendUserTo('https://x.test');")
    assert run.outcome.status == "denied" and run.outcome.redirect is None
    assert "not established" in warned(run)["gaps.deny_and_redirect"]


def test_rule_gaps_deny_and_error() -> None:
    run = played("api.access.deny('no'); throw new Error('broken');")
    assert run.outcome.status == "error" and answer(run)[2]["error_description"] == "broken"
    assert "not established" in warned(run)["gaps.deny_and_error"]


def test_rule_gaps_timeout_text() -> None:
    run = played("for (;;);", limits=Limits(wall_s=0.5))
    body = answer(run)[2]
    assert body["error"] == "access_denied"
    assert body["error_description"] == "Request to Webtask exceeded allowed execution time"
    assert "not established" in warned(run)["gaps.timeout_text"]


def test_rule_gaps_experiment() -> None:
    field = load().triggers["post-login"].fields_by_path["experiment"]
    assert field.status and not field.required


def test_rule_gaps_code_exchange() -> None:
    run = played("api.access.deny('no');", event={"transaction": {"protocol": "oidc-basic-profile"}})
    assert answer(run)[0] == "redirect"


def test_rule_gaps_connection_attributes() -> None:
    attributes = "{ user_id: 'u1', email: 'a@x.test', nickname: 'a', username: 'ada', phone_number: '+491' }"
    behaviour = "{ creationBehavior: 'create_if_not_exists', updateBehavior: 'replace' }"
    code = f"api.authentication.setUserByConnection('con', {attributes}, {behaviour});"
    run = played(code, trigger="custom-token-exchange")
    assert calls(run)[0].effect == "applied" and "+491" in str(run.outcome.changes)
    assert "not established" in warned(run)["gaps.connection_attributes"]


def test_rule_gaps_exchange_status() -> None:
    run = played("api.access.deny('my_code', 'why');", trigger="custom-token-exchange")
    assert answer(run) == ("error", 400, {"error": "my_code", "error_description": "why"})


def test_rule_gaps_password_denied_status() -> None:
    grants = {"oauth2-password": 500, "oauth2-refresh-token": 403}
    runs = all_played(request("api.access.deny('no');", event={"transaction": {"protocol": name}}) for name in grants)
    assert [answer(run)[1] for run in runs] == list(grants.values())


def test_rule_gaps_secret_value() -> None:
    assert load().limits["limits.secret_value"].value == 4096


def test_rule_gaps_continue_missing() -> None:
    code = "exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://x.test'); };"
    run = played(code, "console.log('next');", returns=({"query": {}},))
    assert run.outcome.status == "continue" and printed(run) == ["next"]
    form = played(code.replace("redirect.sendUserTo", "prompt.render"), returns=({},))
    assert form.outcome.status == "handler_missing"


def test_rule_gaps_newer_release() -> None:
    sources = {source for rule in load().rules.values() for source in rule.sources}
    assert {source for source in sources if source.startswith("npm @auth0/actions")} == {
        "npm @auth0/actions 0.20.0, api implementation"
    }


def test_what_is_not_established_has_grade_c() -> None:
    assert {rule.grade for rule in load().rules.values() if rule.area == "gaps"} == {"C"}


def test_rule_gaps_directory_limit() -> None:
    codes = {
        "getUserEffectiveRolesByIds(Array.from({ length: 101 }, (_, i) => 'r' + i))": True,
        "getUserEffectiveRolesByIds(Array.from({ length: 100 }, (_, i) => 'r' + i))": False,
        "getUserEffectiveRolesByNames(Array.from({ length: 51 }, (_, i) => 'r' + i))": True,
        "getUserEffectiveRolesByNames(Array.from({ length: 50 }, (_, i) => 'r' + i))": False,
        "getUserEffectiveRoles({ take: 101 })": True,
        "getUserEffectiveRoles({ take: 100 })": False,
        "getUserEffectiveRoles()": False,
    }
    runs = all_played(request(f"console.log((await api.roles.{code}).roles.length);") for code in codes)
    assert ["gaps.directory_limit" in warned(run) for run in runs] == list(codes.values())
    assert {run.outcome.status for run in runs} == {"continue"}


def test_rule_gaps_expiry_next_action() -> None:
    show = "console.log(event.session.expires_at);"
    code = "api.session.setExpiresAt(Date.parse('2026-01-02T00:00:00Z'));"
    event = {"session": {"id": "s", "expires_at": "2026-01-08T00:00:00.000Z"}}
    run = played(code, show, event=event)
    assert printed(run) == ["2026-01-08T00:00:00.000Z"]
    assert "not established" in warned(run)["gaps.expiry_next_action"]
    assert "gaps.expiry_next_action" not in warned(played(code, event=event))


def test_rule_gaps_thrown_text() -> None:
    run = played("try { api.transaction.setMetadata('', 1); } catch {}")
    assert run.outcome.status == "continue" and "gaps.thrown_text" in warned(run)
    known = played("try { api.accessToken.addScope('a b'); } catch {}")
    assert [call.effect for call in calls(known)] == ["threw"] and "gaps.thrown_text" not in warned(known)


def test_rule_gaps_thrown_text_of_a_returning_user() -> None:
    code = "exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://x.test'); };\n"
    code += "exports.onContinuePostLogin = async (event, api) => { api.authentication.recordMethod('nowhere'); };"
    run = played(code, returns=({"query": {}},))
    assert run.outcome.status == "error" and "not established" in warned(run)["gaps.thrown_text"]


def test_rule_gaps_exchange_without_user() -> None:
    run = played("", trigger="custom-token-exchange")
    assert run.outcome.status == "denied" and answer(run)[2]["error"] == "invalid_request"
    assert "not established" in warned(run)["gaps.exchange_without_user"]
