from __future__ import annotations

from collections.abc import Callable

from studio.flow.outcome import Outcome
from tests.flow.conftest import THROWN, UNDEFINED, call, recorded

Flow = Callable[..., Outcome]


def rules(outcome: Outcome) -> list[str]:
    return [finding.rule for finding in outcome.warnings]


def test_the_reason_of_a_denial_is_told(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "Not today")))
    assert outcome.status == "denied"
    assert outcome.denial is not None
    assert (outcome.denial.code, outcome.denial.reason, outcome.denial.line) == ("access_denied", "Not today", 1)


def test_rule_gaps_deny_twice(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "a"), call(2, "access.deny", "b")))
    assert outcome.denial and outcome.denial.reason == "b"
    assert rules(outcome) == ["gaps.deny_twice"]


def test_rule_gaps_deny_and_redirect(flow: Flow) -> None:
    after = flow(recorded(call(1, "access.deny", "no"), call(2, "redirect.sendUserTo", "https://a.example.com")))
    before = flow(recorded(call(1, "redirect.sendUserTo", "https://a.example.com"), call(2, "access.deny", "no")))
    for outcome in (after, before):
        assert outcome.status == "denied" and outcome.redirect is None
        assert rules(outcome) == ["gaps.deny_and_redirect"]
        assert "flow.denied" in [made.rule for made in outcome.actions[0].calls]


def test_rule_gaps_deny_and_challenge(flow: Flow) -> None:
    factor = {"user": {"enrolledFactors": [{"type": "otp"}]}}
    ask = call(1, "authentication.challengeWith", {"type": "otp"})
    for calls in ((ask, call(2, "access.deny", "no")), (call(0, "access.deny", "no"), ask)):
        outcome = flow(recorded(*calls), event=factor)
        assert outcome.status == "denied" and outcome.challenge is None
        assert rules(outcome) == ["gaps.deny_and_challenge"]


def test_rule_gaps_deny_and_error(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "no"), status="error", error=THROWN))
    assert (outcome.status, outcome.denial) == ("error", None)
    assert rules(outcome) == ["gaps.deny_and_error"]


def test_rule_gaps_validation_error(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "validation.error", "bad_input", "Too short")))
    assert outcome.denial and (outcome.denial.code, outcome.denial.reason) == ("bad_input", "Too short")
    assert rules(outcome) == ["gaps.validation_error"]
    sign_up = flow(recorded(call(1, "validation.error", "bad_input", "Too short")), trigger="pre-user-registration")
    assert sign_up.denial and sign_up.denial.user_message == "Too short"
    assert rules(sign_up) == []


def test_rule_triggers_machine_deny(flow: Flow) -> None:
    machine = "credentials-exchange"
    outcome = flow(recorded(call(1, "access.deny", "invalid_scope")), trigger=machine)
    assert outcome.denial and (outcome.denial.code, outcome.denial.reason) == ("invalid_scope", "")
    assert outcome.summary == "The token request would be denied."
    undefined = flow(recorded(call(1, "access.deny", "invalid_request", UNDEFINED)), trigger=machine)
    assert undefined.denial and undefined.denial.reason == ""
    assert rules(undefined) == []


def test_rule_gaps_machine_deny_code(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "teapot", "x")), trigger="credentials-exchange")
    assert outcome.denial and outcome.denial.code == "teapot"
    assert rules(outcome) == ["gaps.machine_deny_code"]


def test_a_rejected_subject_token_counts_against_the_caller(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.rejectInvalidSubjectToken", "forged")), trigger="custom-token-exchange")
    assert outcome.denial and (outcome.denial.code, outcome.denial.reason) == ("invalid_request", "forged")
    (finding,) = outcome.warnings
    assert finding.rule == "responses.exchange_rejected" and "too_many_attempts" in finding.message
