"""Second factors: what the other tests of these rules leave out."""

from __future__ import annotations

from dataclasses import replace

from studio.project.settings import TenantSettings
from tests.rules.playing import answer, calls, played, printed, warned

ENROLLED = {"user": {"enrolledFactors": [{"type": "otp"}]}}
EXCHANGE = {"transaction": {"protocol": "oauth2-token-exchange"}}
CHALLENGE = "api.authentication.challengeWith({ type: 'otp' });"


def test_rule_mfa_last_provider() -> None:
    run = played("api.multifactor.enable('any'); api.multifactor.enable('guardian');")
    assert [(call.effect, call.rule) for call in calls(run)] == [("ignored", "mfa.last_provider"), ("applied", None)]
    assert run.outcome.challenge and run.outcome.challenge.factors == ("guardian",)


def test_rule_mfa_provider_options() -> None:
    options = "{ providerOptions: { host: 'h', ikey: 'i', skey: 's' } }"
    assert "mfa.provider_options" in warned(played(f"api.multifactor.enable('guardian', {options});"))
    assert "mfa.provider_options" not in warned(played(f"api.multifactor.enable('duo', {options});"))


def test_rule_gaps_mfa_options() -> None:
    run = played("api.multifactor.enable('any', { allowRememberBrowser: 'yes' });")
    assert run.outcome.status == "mfa" and "not established" in warned(run)["gaps.mfa_options"]


def test_rule_gaps_mfa_beside_redirect() -> None:
    run = played(f"{CHALLENGE} api.redirect.sendUserTo('https://x.test');", event=ENROLLED)
    assert run.outcome.status == "redirect" and "not established" in warned(run)["gaps.mfa_beside_redirect"]


def test_rule_gaps_mfa_not_customized() -> None:
    settings = replace(TenantSettings(), customize_mfa=False)
    run = played(CHALLENGE, "console.log('next');", settings=settings)
    assert printed(run) == ["next"] and "not established" in warned(run)["gaps.mfa_not_customized"]


def test_rule_gaps_factor_shape() -> None:
    run = played("api.authentication.challengeWithAny([{ type: 'heron' }, { type: 'otp' }]);", event=ENROLLED)
    assert run.outcome.status == "challenge" and "not established" in warned(run)["gaps.factor_shape"]


def test_rule_gaps_expiry_next_action() -> None:
    session = {"session": {"id": "s", "expires_at": "2027-01-01T00:00:00.000Z"}}
    show = "console.log(event.session.expires_at);"
    run = played("api.session.setExpiresAt(Date.now() + 60000);", show, event=session)
    assert printed(run) == ["2027-01-01T00:00:00.000Z"]
    assert "not established" in warned(run)["gaps.expiry_next_action"]


def test_rule_gaps_thrown_text() -> None:
    code = "exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://x.test'); };\n"
    code += "exports.onContinuePostLogin = async (event, api) => { api.authentication.recordMethod('nowhere'); };"
    run = played(code, returns=({"query": {}},))
    assert run.outcome.status == "error" and "not established" in warned(run)["gaps.thrown_text"]


def test_rule_gaps_exchange_without_user() -> None:
    run = played("", trigger="custom-token-exchange")
    assert run.outcome.status == "denied" and answer(run)[2]["error"] == "invalid_request"
    assert "not established" in warned(run)["gaps.exchange_without_user"]


def test_rule_responses_mfa_actor() -> None:
    actor = {"transaction": {**EXCHANGE["transaction"], "actor": {"sub": "agent|1"}}}
    run = played("api.multifactor.enable('any');", event=actor)
    text = "MFA is not supported using actor_token with the requested token exchange profile."
    assert run.outcome.status == "denied" and run.outcome.denial and run.outcome.denial.reason == text


def test_rule_responses_exchange_rejected() -> None:
    run = played("api.access.rejectInvalidSubjectToken('forged');", trigger="custom-token-exchange")
    assert answer(run) == ("error", 400, {"error": "invalid_request", "error_description": "forged"})
    assert "too_many_attempts" in warned(run)["responses.exchange_rejected"]
