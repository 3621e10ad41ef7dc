from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.flow.outcome import Outcome
from studio.project.settings import TenantSettings
from tests.flow.conftest import call, recorded

Flow = Callable[..., Outcome]
OTP, EMAIL, KEY = {"type": "otp"}, {"type": "email"}, {"type": "webauthn-roaming"}
HAS_OTP = {"user": {"enrolledFactors": [OTP]}}
HAS_BOTH = {"user": {"enrolledFactors": [OTP, EMAIL]}}
UNUSABLE = (
    "An MFA challenge is used in a PostLogin action but the requested factors are not properly set up. To perform "
    "MFA, enable the requested factors and ensure the user is enrolled with them."
)
NOT_TO_ENROL = (
    "An MFA enrollment is used in a PostLogin action but the requested factors are not properly set up. To perform "
    "MFA, enable the requested factors and ensure the user is not already enrolled with them."
)
FIRST = (
    "An MFA enrollment was requested but the user is already enrolled in MFA. Challenge with at least one existing "
    "factor before enrolling a new one."
)


def rules(outcome: Outcome) -> list[str]:
    return [finding.rule for finding in outcome.warnings]


def ask(number: int, *args: Any) -> Any:
    return call(number, "authentication.challengeWith", *args)


def enroll(number: int, *args: Any) -> Any:
    return call(number, "authentication.enrollWith", *args)


def enable(number: int, *args: Any) -> Any:
    return call(number, "multifactor.enable", *args)


def test_rule_gaps_mfa_enable_twice(flow: Flow) -> None:
    outcome = flow(recorded(enable(1, "duo", {"providerOptions": DUO}), enable(2, "any")))
    assert outcome.status == "mfa"
    assert outcome.challenge is not None
    assert outcome.challenge.factors == ("any",)
    assert rules(outcome) == ["gaps.mfa_enable_twice"]
    assert outcome.actions[0].calls[0].rule == "mfa.last_provider"


DUO = {"host": "h", "ikey": "i", "skey": "s"}


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (("any",), []),
        (("any", {"allowRememberBrowser": True}), []),
        (("duo", {"providerOptions": DUO}), []),
        (("any", {"allowRememberBrowser": "yes"}), ["gaps.mfa_options"]),
        (("duo",), ["gaps.mfa_options"]),
        (("duo", {"providerOptions": {"host": "h"}}), ["gaps.mfa_options"]),
        (("guardian", {"providerOptions": DUO}), ["mfa.provider_options"]),
        (("sms",), ["gaps.mfa_provider"]),
    ],
)
def test_the_options_of_multifactor_enable(flow: Flow, args: tuple[Any, ...], expected: list[str]) -> None:
    outcome = flow(recorded(enable(1, *args)))
    assert outcome.status == "mfa"
    assert rules(outcome) == expected


def test_what_the_provider_gets_is_no_part_of_the_outcome(flow: Flow) -> None:
    outcome = flow(recorded(enable(1, "duo", {"allowRememberBrowser": True, "providerOptions": DUO})))
    assert outcome.challenge and outcome.challenge.options == {"allowRememberBrowser": True}


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ({"transaction": {"actor": {"sub": "a"}}}, "MFA is not supported using actor_token with the requested"),
        ({"organization": {"id": "org_1"}}, "MFA is not supported in a token exchange that belongs to an Organization"),
    ],
)
def test_rule_triggers_exchange_mfa(flow: Flow, event: dict[str, Any], reason: str) -> None:
    protocol = {"protocol": "oauth2-token-exchange"}
    exchange = {**event, "transaction": {**event.get("transaction", {}), **protocol}}
    outcome = flow(recorded(enable(1, "any")), event=exchange)
    assert outcome.status == "denied" and outcome.denial and outcome.denial.reason.startswith(reason)
    assert outcome.denial.code == "invalid_request"
    assert flow(recorded(enable(1, "any")), event={"transaction": protocol}).status == "mfa"


def test_rule_mfa_override(flow: Flow) -> None:
    calls = (enable(1, "any"), ask(2, OTP, {"additionalFactors": [EMAIL]}))
    outcome = flow(recorded(*calls), event=HAS_BOTH)
    assert outcome.status == "challenge" and outcome.challenge
    assert outcome.challenge.factors == (OTP, EMAIL)
    assert outcome.actions[0].calls[0].rule == "mfa.override"
    later = flow(recorded(ask(1, OTP), enable(2, "any")), event=HAS_OTP)
    assert later.status == "challenge"
    assert later.actions[0].calls[1].rule == "mfa.override"
    assert rules(later) == ["gaps.mfa_after_challenge"]


def test_rule_mfa_factor_skipped(flow: Flow) -> None:
    asked = call(5, "authentication.challengeWithAny", [OTP, EMAIL, {"type": "phone"}, {"type": "smoke"}, "otp"])
    settings = TenantSettings(factors=("otp", "email"))
    outcome = flow(recorded(asked), event=HAS_OTP, settings=settings)
    assert outcome.status == "challenge" and outcome.challenge
    assert outcome.challenge.factors == (OTP,)
    told = [(finding.line, finding.message) for finding in outcome.warnings if finding.rule == "mfa.factor_skipped"]
    assert [line for line, _ in told] == [5] * 4
    assert [message.removeprefix("A factor is skipped: ") for _, message in told] == [
        "the user is not enrolled with email.",
        "phone is not enabled on the tenant.",
        "smoke is no factor here; expected one of otp, email, phone, push-notification, webauthn-platform, "
        "webauthn-roaming, recovery-code.",
        "what was given is no object with the type of a factor.",
    ]
    assert "gaps.factor_shape" in rules(outcome)


@pytest.mark.parametrize("args", [((OTP,)), ([EMAIL],), ([],), ("otp",), ()])
def test_rule_mfa_unusable(flow: Flow, args: Any) -> None:
    given = args if isinstance(args, tuple) else (args,)
    method = (
        "authentication.challengeWithAny" if given and isinstance(given[0], list) else "authentication.challengeWith"
    )
    outcome = flow(recorded(call(1, method, *given)))
    assert outcome.status == "denied"
    assert outcome.denial and (outcome.denial.code, outcome.denial.reason) == ("access_denied", UNUSABLE)
    made = outcome.actions[0].calls[0]
    assert (made.effect, made.rule) == ("refused", "mfa.unusable")


def test_push_is_another_word_for_push_notification(flow: Flow) -> None:
    event = {"user": {"enrolledFactors": [{"type": "push-notification"}]}}
    assert flow(recorded(ask(1, {"type": "push"})), event=event).status == "challenge"


def test_rule_gaps_enrolled_factors(flow: Flow) -> None:
    for made in (ask(1, OTP), enroll(1, OTP)):
        outcome = flow(recorded(made), event={"user": {"enrolledFactors": None}})
        assert outcome.status == "challenge"
        assert rules(outcome) == ["gaps.enrolled_factors"]


def test_rule_mfa_challenge_first(flow: Flow) -> None:
    outcome = flow(recorded(enroll(1, KEY)), event=HAS_OTP)
    assert outcome.denial and outcome.denial.reason == FIRST
    assert outcome.actions[0].calls[0].rule == "mfa.challenge_first"
    assert flow(recorded(enroll(1, KEY))).status == "challenge"


def test_rule_mfa_in_order(flow: Flow) -> None:
    outcome = flow(recorded(ask(1, OTP), enroll(2, KEY)), event=HAS_OTP)
    assert outcome.status == "challenge" and outcome.challenge
    assert (outcome.challenge.kind, outcome.challenge.factors, outcome.challenge.line) == ("challenge", (OTP,), 1)
    assert [made.effect for made in outcome.actions[0].calls] == ["applied", "applied"]


def test_rule_gaps_enrolled_already(flow: Flow) -> None:
    outcome = flow(recorded(ask(1, OTP), enroll(2, OTP)), event=HAS_OTP)
    assert outcome.status == "denied" and outcome.denial and outcome.denial.reason == NOT_TO_ENROL
    assert "gaps.enrolled_already" in rules(outcome)


def test_email_cannot_be_enrolled(flow: Flow) -> None:
    outcome = flow(recorded(enroll(1, EMAIL)))
    assert outcome.denial and outcome.denial.reason == NOT_TO_ENROL
    made = outcome.actions[0].calls[0]
    assert made.reason and "email is no factor here" in made.reason


def test_rule_mfa_customized(flow: Flow) -> None:
    outcome = flow(recorded(ask(1, OTP)), event=HAS_OTP, settings=TenantSettings(customize_mfa=False))
    assert outcome.status == "continue"
    assert outcome.actions[0].calls[0].rule == "mfa.customized"
    assert rules(outcome) == ["gaps.mfa_not_customized"]


@pytest.mark.parametrize("kind", ["challengeWithAny", "enrollWithAny"])
def test_rule_responses_exchange_challenge(flow: Flow, kind: str) -> None:
    exchange = {"transaction": {"protocol": "oauth2-token-exchange"}}
    outcome = flow(recorded(call(1, f"authentication.{kind}", [OTP])), event=exchange)
    assert outcome.status == "denied"
    assert outcome.denial and "token exchange" in outcome.denial.reason
    assert outcome.actions[0].calls[0].rule == "responses.exchange_challenge"


def test_in_other_grants_without_a_browser_mfa_is_required(flow: Flow) -> None:
    event = {**HAS_OTP, "transaction": {"protocol": "oauth2-password"}}
    assert flow(recorded(ask(1, OTP)), event=event).status == "challenge"


def test_rule_limits_challenges(flow: Flow) -> None:
    four = flow(recorded(*(ask(n, OTP) for n in range(1, 5))), event=HAS_OTP)
    five = flow(recorded(*(ask(n, OTP) for n in range(1, 6))), event=HAS_OTP)
    assert four.status == "challenge"
    assert five.status == "denied" and five.actions[0].calls[4].rule == "limits.challenges"
    assert five.denial and five.denial.line == 5


@pytest.mark.parametrize("away", ["redirect.sendUserTo", "prompt.render"])
def test_rule_mfa_redirect_apart(flow: Flow, away: str) -> None:
    sent = call(9, away, "https://a.example.com")
    for calls in ((ask(1, OTP), sent), (sent, ask(10, OTP))):
        outcome = flow(recorded(*calls), event=HAS_OTP)
        assert outcome.status == ("redirect" if away.startswith("redirect") else "prompt")
        assert rules(outcome) == ["gaps.mfa_beside_redirect"]
        assert "mfa.redirect_apart" in [made.rule for made in outcome.actions[0].calls]


def test_a_reset_of_the_password_takes_the_same_challenges(flow: Flow) -> None:
    made = ask(1, OTP)
    reset = "password-reset-post-challenge"
    assert flow(recorded(made), trigger=reset, event=HAS_OTP).status == "challenge"
    failed = flow(recorded(made), trigger=reset, event={"user": {"enrolledFactors": []}})
    assert failed.summary == (
        "Password reset would be denied: None of the requested factors can be used for the challenge."
    )
