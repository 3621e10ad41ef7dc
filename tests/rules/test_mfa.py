"""Multi-factor authentication, from the code of an action to the answer of the user."""

from __future__ import annotations

import pytest

from studio.project.settings import TenantSettings
from tests.rules.playing import all_played, answer, calls, played, printed, request, warned

OTP, EMAIL = {"type": "otp"}, {"type": "email"}
BOTH = {"user": {"enrolledFactors": [OTP, EMAIL]}}
ASK_OTP = "api.authentication.challengeWith({ type: 'otp' });"
ASK_EMAIL = "api.authentication.challengeWith({ type: 'email' });"
METHODS = "console.log(event.authentication.methods.filter((m) => m.name === 'mfa').map((m) => m.type).join());"


def test_rule_mfa_in_order_over_one_action() -> None:
    codes = f"{ASK_OTP} {ASK_EMAIL}", METHODS
    first, second, third = all_played(
        request(*codes, event=BOTH, returns=({"passed": True},) * count) for count in range(3)
    )
    assert [each.outcome.status for each in (first, second, third)] == ["challenge", "challenge", "continue"]
    asked = [each.outcome.challenge for each in (first, second)]
    assert [each.factors for each in asked if each] == [(OTP,), (EMAIL,)]
    assert printed(first) == printed(second) == [] and printed(third) == ["otp,email"]
    assert len(third.outcome.actions) == 2 and len(third.outcome.actions[0].answers) == 2


def test_a_factor_that_was_not_passed_ends_the_requests() -> None:
    run = played(f"{ASK_OTP} {ASK_EMAIL}", METHODS, event=BOTH, returns=({"passed": False}, {"passed": True}))
    assert run.outcome.status == "denied" and run.returned == 1 and printed(run) == []


def test_rule_mfa_passed_in_an_earlier_action() -> None:
    run = played(ASK_OTP, f"{ASK_OTP} {METHODS}", event=BOTH, returns=({"factor": "otp"},))
    assert run.outcome.status == "continue" and printed(run) == ["otp"]
    assert [call.rule for call in calls(run)] == [None, "mfa.passed"]


def test_alternatives_leave_the_choice_to_the_user() -> None:
    code = "api.authentication.challengeWithAny([{ type: 'otp' }, { type: 'email' }]);"
    run = played(code, f"{ASK_OTP}", event=BOTH, returns=({"factor": "email"},))
    assert run.outcome.status == "challenge" and run.outcome.challenge and run.outcome.challenge.factors == (OTP,)


def test_a_challenge_before_an_enrolment_in_one_action() -> None:
    code = f"{ASK_OTP} api.authentication.enrollWith({{ type: 'webauthn-roaming' }});"
    show = "console.log(event.user.enrolledFactors.map((factor) => factor.type).join());"
    run = played(code, show, event={"user": {"enrolledFactors": [OTP]}}, returns=({}, {}))
    assert run.outcome.status == "continue" and printed(run) == ["otp,webauthn-roaming"]


def test_rule_mfa_last_provider() -> None:
    run = played("api.multifactor.enable('google-authenticator');", "api.multifactor.enable('any');")
    assert run.outcome.status == "mfa" and run.outcome.challenge and run.outcome.challenge.factors == ("any",)
    within = played("api.multifactor.enable('google-authenticator'); api.multifactor.enable('any');")
    effects = [(call.effect, call.rule) for call in calls(within)]
    assert effects == [("ignored", "mfa.last_provider"), ("applied", None)]
    assert within.outcome.challenge and within.outcome.challenge.factors == ("any",)


def test_rule_mfa_provider_options() -> None:
    given = "providerOptions: { host: 'h', ikey: 'i', skey: 's' }"
    for other in ("any", "guardian"):
        run = played(f"api.multifactor.enable('{other}', {{ {given} }});")
        assert run.outcome.status == "mfa" and "mfa.provider_options" in warned(run)
    assert warned(played(f"api.multifactor.enable('duo', {{ {given} }});")) == {}


def test_rule_gaps_mfa_options() -> None:
    run = played("api.multifactor.enable('any', { allowRememberBrowser: 'yes' });")
    assert run.outcome.status == "mfa" and "not established" in warned(run)["gaps.mfa_options"]


def test_rule_gaps_factor_shape() -> None:
    for factors in ("{ type: 'otp' }, { type: 'heron' }", "{ type: 'heron' }, { type: 'otp' }"):
        run = played(f"api.authentication.challengeWithAny([{factors}]);", event=BOTH)
        assert run.outcome.status == "challenge" and run.outcome.challenge and run.outcome.challenge.factors == (OTP,)
        assert "not established" in warned(run)["gaps.factor_shape"]


def test_rule_gaps_mfa_not_customized() -> None:
    run = played(ASK_OTP, "console.log('next');", event=BOTH, settings=TenantSettings(customize_mfa=False))
    assert run.outcome.status == "continue" and printed(run) == ["next"]
    assert "not established" in warned(run)["gaps.mfa_not_customized"]


@pytest.mark.parametrize("away", ["api.redirect.sendUserTo('https://x.test');", "api.prompt.render('ap_1');"])
def test_rule_gaps_mfa_beside_redirect(away: str) -> None:
    for run in all_played(request(code, event=BOTH) for code in (f"{ASK_OTP} {away}", f"{away} {ASK_OTP}")):
        assert run.outcome.status in ("redirect", "prompt")
        assert "not established" in warned(run)["gaps.mfa_beside_redirect"]


def test_mfa_is_required_where_there_is_no_browser() -> None:
    run = played(ASK_OTP, event={**BOTH, "transaction": {"protocol": "oauth2-password"}})
    kind, status, body = answer(run)
    assert (kind, status, body["error"]) == ("error", 403, "mfa_required")


def test_rule_responses_mfa_actor() -> None:
    actor = {"transaction": {"protocol": "oauth2-token-exchange", "actor": {"sub": "agent|1"}}}
    run = played("api.multifactor.enable('any');", event=actor)
    text = "MFA is not supported using actor_token with the requested token exchange profile."
    assert run.outcome.status == "denied" and run.outcome.denial and run.outcome.denial.reason == text
