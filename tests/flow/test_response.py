"""What the application receives: `answers.yaml` holds every grant in every case, one line for each HTTP answer."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.flow.conclude import conclude
from studio.flow.outcome import Challenge, Denial, Outcome, Redirect, Response
from studio.flow.received import Step
from studio.flow.setting import Recorded, Setting
from studio.flow.settle import settle
from studio.project.grant_event import start_event
from studio.project.settings import TenantSettings
from studio.tokens.keys import SigningKeys
from tests.flow.conftest import THROWN, call, recorded

Flow = Callable[..., Outcome]
KEYS = SigningKeys.made()
LOGIN = load().triggers["post-login"]
TABLE: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(
    (Path(__file__).parent / "answers.yaml").read_text(encoding="utf-8")
)
OTP = Challenge("challenge", ({"type": "otp"},), "first", 3)
CASES: Mapping[str, tuple[Recorded, Mapping[str, Any]]] = {
    "continue": (recorded(), {}),
    "denied": (recorded(), {"status": "denied", "denial": Denial("access_denied", "Too risky", None, "first", 3)}),
    "interaction_required": (
        recorded(),
        {"status": "denied", "denial": Denial("interaction_required", "No page.", None, "first", 3)},
    ),
    "error": (recorded(status="error", error=THROWN), {}),
    "timeout": (recorded(status="timeout", sentence="It took too long."), {}),
    "memory": (recorded(status="memory", sentence="It took too much memory."), {}),
    "redirect": (recorded(), {"status": "redirect", "redirect": Redirect("https://x.test/a?state=s", "s", "first", 3)}),
    "prompt": (recorded(), {"status": "prompt", "challenge": Challenge("prompt", ("ap_1",), "first", 3)}),
    "challenge": (recorded(), {"status": "challenge", "challenge": OTP}),
    "enroll": (recorded(), {"status": "challenge", "challenge": replace(OTP, kind="enroll")}),
    "mfa": (recorded(), {"status": "mfa", "challenge": Challenge("multifactor", ("any",), "first", 3)}),
    "stopped": (recorded(status="stopped", sentence="It was stopped."), {}),
}


def response(trigger: Trigger, event: Mapping[str, Any], case: str, **changes: Any) -> Response:
    setting = Setting(load(), trigger, event, TenantSettings(), 1_767_225_600, "seed")
    action, said = CASES[case]
    outcome = replace(settle(setting, [action]), **{**said, **changes})
    made = conclude(setting, outcome, KEYS)[1].response
    assert made is not None
    return made


def line(step: Step | Response) -> str:
    """One answer as a line: where the browser goes or what the body holds, then the rules."""
    body = {name: shortened(name, value) for name, value in step.body.items()}
    told = step.headers.get("Location") or json.dumps(body, ensure_ascii=False)
    parts = [str(step.status or "-"), step.kind, hidden(told, step.body)]
    return " ".join([*parts, f"[{', '.join(step.rules)}]"])


RANDOM = ("access_token", "id_token", "refresh_token", "code", "mfa_token", "_id", "SAMLResponse")


def shortened(name: str, value: Any) -> Any:
    return f"<{name}>" if name in RANDOM and isinstance(value, str) else value


def hidden(text: str, body: Mapping[str, Any]) -> str:
    for name in RANDOM:
        if isinstance(body.get(name), str):
            text = text.replace(body[name], f"<{name}>")
    return text


def lines(made: Response) -> list[str]:
    return [*(line(step) for step in made.steps or (made,)), *(f"also: {line(step)}" for step in made.also)]


PAIRS = [pytest.param(grant, case, id=f"{grant}/{case}") for grant, cases in TABLE.items() for case in cases]


@pytest.mark.parametrize(("grant", "case"), PAIRS)
def test_what_the_application_of_a_login_receives(grant: str, case: str) -> None:
    made = response(LOGIN, start_event(LOGIN, load().grants, grant), case)
    assert lines(made) == TABLE[grant][case]


def test_the_table_is_whole() -> None:
    assert list(TABLE) == [grant.id for grant in load().grants.fitting(LOGIN)]
    assert {tuple(cases) for cases in TABLE.values()} == {tuple(CASES)}


def answer(outcome: Outcome) -> Response:
    trigger = load().triggers[outcome.trigger]
    setting = Setting(load(), trigger, outcome.event, TenantSettings(), 1_767_225_600, "seed")
    made = conclude(setting, outcome, KEYS)[1].response
    assert made is not None
    return made


def denied(trigger: str, code: str, reason: str = "no", user_message: str | None = None) -> Response:
    event = start_event(load().triggers[trigger], load().grants, None)
    denial = Denial(code, reason, user_message, "first", 3)
    return response(load().triggers[trigger], event, "denied", denial=denial)


def plain(trigger: str, case: str) -> Response:
    return response(load().triggers[trigger], start_event(load().triggers[trigger], load().grants, None), case)


SIGN_UP = {
    "name": "InternalExtensibilityError",
    "code": "extensibility_error",
    "statusCode": 400,
    "message": "r",
    "friendly_message": "Sorry",
    "description": "r",
    "fromSandbox": True,
}


def test_rule_responses_sign_up() -> None:
    made = denied("pre-user-registration", "extensibility_error", "r", "Sorry")
    assert (made.kind, made.status, made.shows) == ("error", 400, "Sorry")
    assert made.body == SIGN_UP
    oauth, hosted = made.also
    assert oauth.body == {"error": "extensibility_error", "error_description": "r"}
    assert (hosted.kind, hosted.shows, hosted.body) == ("page", "Sorry", {"shows": "Sorry"})
    assert made.log == "The tenant's log shows PreUserRegistrationError."
    without = denied("pre-user-registration", "extensibility_error", "r")
    assert "friendly_message" not in without.body and without.also[1].shows == "a message that it did not work"


def test_rule_responses_sign_up_done() -> None:
    made = plain("pre-user-registration", "continue")
    assert (made.kind, made.status, made.body["email"]) == ("json", 200, "ada@example.test")
    assert len(made.body["_id"]) == 24
    assert made.asked and made.asked.url.endswith("/dbconnections/signup")


@pytest.mark.parametrize(
    ("code", "status"), [("invalid_scope", 400), ("invalid_request", 400), ("server_error", 500), ("odd", 400)]
)
def test_rule_responses_machine_denied(code: str, status: int) -> None:
    made = denied("credentials-exchange", code)
    assert (made.status, made.body) == (status, {"error": code, "error_description": "no"})


def test_rule_responses_machine_error() -> None:
    made = plain("credentials-exchange", "error")
    assert (made.status, made.body) == (500, {"error": "server_error", "error_description": "boom"})


def test_rule_responses_exchange_denied() -> None:
    for code, status in (("invalid_request", 400), ("server_error", 500), ("my_code", 400)):
        made = denied("custom-token-exchange", code)
        assert (made.status, made.body["error"]) == (status, code)
        assert made.gaps == (("gaps.exchange_status",) if code == "my_code" else ())


def test_rule_responses_exchange_rejected(flow: Flow) -> None:
    made = answer(flow(recorded(call(3, "access.rejectInvalidSubjectToken", "bad")), trigger="custom-token-exchange"))
    assert (made.status, made.body) == (400, {"error": "invalid_request", "error_description": "bad"})
    assert made.rules == ("responses.exchange_rejected",)


def test_rule_responses_exchange_throttled(flow: Flow) -> None:
    made = answer(flow(recorded(call(3, "access.rejectInvalidSubjectToken", "bad")), trigger="custom-token-exchange"))
    (later,) = made.also
    assert (later.status, later.body["error"]) == (429, "too_many_attempts")


def test_rule_responses_exchange_error() -> None:
    made = plain("custom-token-exchange", "error")
    assert (made.status, made.body["error"], made.gaps) == (500, "server_error", ("gaps.exchange_error",))


def test_rule_responses_refresh_revoked(flow: Flow) -> None:
    event = {"transaction": {"protocol": "oauth2-refresh-token"}}
    made = answer(flow(recorded(call(3, "refreshToken.revoke", "gone")), event=event))
    assert (made.status, made.body) == (403, {"error": "access_denied", "error_description": "gone"})
    assert made.rules == ("responses.refresh_revoked",)


def test_rule_responses_deny_code(flow: Flow) -> None:
    made = answer(flow(recorded(call(3, "validation.error", "my_code", "nope"))))
    assert (made.body["error"], made.body["error_description"]) == ("access_denied", "nope")
    assert made.gaps == ("gaps.validation_error",)


def test_rule_responses_silent_redirect(flow: Flow) -> None:
    silent = start_event(LOGIN, load().grants, "silent")
    made = answer(flow(recorded(call(3, "redirect.sendUserTo", "https://x.test/a")), event=silent))
    assert made.body["error"] == "interaction_required" and made.rules == ("responses.silent_redirect",)


def test_rule_responses_reset_denied() -> None:
    made = denied("password-reset-post-challenge", "access_denied", "not you")
    assert (made.kind, made.shows, made.log) == ("page", "not you", "The password stays as it is.")


def test_rule_responses_reset() -> None:
    made = plain("password-reset-post-challenge", "continue")
    assert (made.kind, made.shows) == ("page", "The page on which the person chooses the new password.")


def test_rule_responses_messages(flow: Flow) -> None:
    for trigger in ("custom-email-provider", "custom-phone-provider", "send-phone-message"):
        made = plain(trigger, "error")
        assert (made.kind, made.status) == ("none", None) and "log" in made.log
    dropped = answer(flow(recorded(call(3, "notification.drop", "no box")), trigger="custom-email-provider"))
    assert dropped.log == "The message is dropped for good: no box"
    again = answer(flow(recorded(call(3, "notification.retry", "busy")), trigger="custom-phone-provider"))
    assert again.log == "The message is tried again, up to five times within minutes: busy"


@pytest.mark.parametrize("trigger", ["post-user-registration", "post-change-password", "event-stream"])
def test_nobody_waits_for_what_runs_apart(trigger: str) -> None:
    for case in ("continue", "error", "timeout"):
        made = plain(trigger, case)
        assert (made.kind, made.status, made.steps, made.title) == ("none", None, (), "Nobody waits for an answer")
        assert made.log.startswith("Nobody waits for this action")


@pytest.mark.parametrize("trigger", ["login-post-identifier", "signup-post-identifier"])
def test_after_the_identifier_there_is_a_page(trigger: str) -> None:
    assert plain(trigger, "continue").status == 200
    assert plain(trigger, "error").gaps == ("gaps.identifier_failure",)


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda trigger: trigger.id)
def test_every_trigger_answers_in_every_case(trigger: Trigger) -> None:
    event = start_event(trigger, load().grants, None)
    for case in CASES:
        made = response(trigger, event, case)
        json.dumps(lines(made))
        assert {*made.rules, *(rule for step in (*made.steps, *made.also) for rule in step.rules)} <= set(load().rules)


def test_a_protocol_that_nobody_knows_behaves_like_a_browser_login() -> None:
    event = start_event(LOGIN, load().grants, None)
    event["transaction"]["protocol"] = "heron-post"
    assert line(response(LOGIN, event, "denied")) == TABLE["browser"]["denied"][0]


def test_a_protocol_without_facts_of_its_own_has_those_of_its_channel() -> None:
    event = start_event(LOGIN, load().grants, "password")
    event["transaction"]["protocol"] = "oauth2-webauthn"
    assert line(response(LOGIN, event, "denied")) == TABLE["refresh-token"]["denied"][0]


def test_what_is_not_established_becomes_a_warning_once(flow: Flow) -> None:
    event = {"transaction": {"protocol": "oauth2-password"}}
    outcome = flow(recorded(call(1, "access.deny", "a"), call(2, "access.deny", "b")), event=event)
    setting = Setting(load(), LOGIN, outcome.event, TenantSettings(), 1_767_225_600)
    rules = [finding.rule for finding in conclude(setting, outcome, KEYS)[1].warnings]
    assert rules == ["gaps.deny_twice", "gaps.password_denied_status"]


def of(grant: str, case: str) -> Response:
    return response(LOGIN, start_event(LOGIN, load().grants, grant), case)


def test_rule_responses_mfa_required() -> None:
    for grant in ("refresh-token", "password", "token-exchange"):
        made = of(grant, "mfa")
        assert (made.status, made.body["error"]) == (403, "mfa_required") and made.body["mfa_token"]


def test_rule_responses_mfa_actor() -> None:
    denial = Denial("invalid_request", "MFA is not supported.", None, "first", 3)
    event = start_event(LOGIN, load().grants, "token-exchange")
    made = response(LOGIN, event, "denied", denial=denial)
    assert (made.status, made.rules) == (400, ("triggers.exchange_mfa",))
    assert made.body == {"error": "invalid_request", "error_description": "MFA is not supported."}


def test_rule_responses_exchange_challenge_that_an_action_asks_for(flow: Flow) -> None:
    event = start_event(LOGIN, load().grants, "token-exchange")
    made = answer(flow(recorded(call(3, "authentication.challengeWith", {"type": "otp"})), event=event))
    assert (made.status, made.body["error"]) == (403, "access_denied")
    assert made.rules == ("responses.exchange_challenge", "gaps.exchange_challenge")


def test_rule_responses_exchange_challenge() -> None:
    for case in ("challenge", "enroll"):
        made = of("token-exchange", case)
        assert made.rules[0] == "responses.exchange_challenge" and "mfa_token" not in made.body


def test_rule_responses_mfa_requirements() -> None:
    assert of("refresh-token", "challenge").body["mfa_requirements"] == {"challenge": [{"type": "otp"}]}
    assert of("password", "enroll").body["mfa_requirements"] == {"enroll": [{"type": "otp"}]}
    assert "mfa_requirements" not in of("password", "mfa").body


def test_rule_responses_device_pending() -> None:
    for case in ("redirect", "prompt", "challenge", "mfa"):
        (meanwhile,) = of("device", case).also
        assert (meanwhile.status, meanwhile.body["error"]) == (403, "authorization_pending")


def test_rule_responses_device_denied() -> None:
    made = of("device", "denied")
    assert (made.status, made.body["error"], made.rules[0]) == (403, "access_denied", "responses.device_denied")


def test_rule_responses_sent_away() -> None:
    made = of("browser", "redirect")
    assert (made.status, made.headers["Location"]) == (302, "https://x.test/a?state=s")
    assert made.shows.endswith("the application has received nothing yet.")


def test_rule_responses_page() -> None:
    for case in ("prompt", "challenge", "enroll", "mfa"):
        assert (of("browser", case).kind, of("browser", case).status) == ("page", 200)
    assert "mfa_required" not in str(dict(of("hybrid", "mfa").body))


def test_rule_gaps_silent_page() -> None:
    made = of("silent", "mfa")
    assert made.body["error"] == "interaction_required" and made.gaps == ("gaps.silent_page",)


def test_rule_gaps_crash_text() -> None:
    made = of("browser", "memory")
    assert made.body["error_description"] == "It took too much memory." and made.gaps == ("gaps.crash_text",)


def test_a_form_without_a_browser_is_a_refusal() -> None:
    assert of("refresh-token", "prompt").body["error"] == "access_denied"


def test_rule_gaps_device_denied() -> None:
    page, device = of("device", "denied").steps
    assert page.shows == "A page which says: Too risky" and device.body["error_description"] == "Too risky"
    assert of("device", "denied").gaps == ("gaps.device_denied",)


def test_rule_gaps_assertion_denied() -> None:
    made = of("wsfed", "denied")
    assert (made.kind, made.gaps) == ("page", ("gaps.assertion_denied",))
    assert made.shows == "An error page of the tenant which says: Too risky"


def test_rule_gaps_exchange_challenge() -> None:
    made = of("token-exchange", "challenge")
    assert (made.status, made.body["error"], made.gaps) == (403, "access_denied", ("gaps.exchange_challenge",))


def test_rule_gaps_exchange_error() -> None:
    made = plain("custom-token-exchange", "error")
    assert (made.status, made.gaps) == (500, ("gaps.exchange_error",))


def test_rule_gaps_sign_up_status() -> None:
    made = denied("pre-user-registration", "extensibility_error", "r")
    assert made.gaps == () and [step.rules[-1] for step in made.also] == ["gaps.sign_up_status"] * 2


def test_rule_gaps_sign_up_error() -> None:
    made = plain("pre-user-registration", "error")
    assert (made.body["message"], made.gaps) == ("boom", ("gaps.sign_up_error",))


def test_rule_gaps_page_status() -> None:
    made = denied("password-reset-post-challenge", "access_denied")
    assert (made.status, made.gaps) == (400, ("gaps.page_status",))


def test_rule_gaps_phone_message_failure() -> None:
    assert plain("send-phone-message", "error").gaps == ("gaps.phone_message_failure",)
    assert plain("send-phone-message", "continue").gaps == ()


def test_rule_gaps_identifier_failure() -> None:
    made = plain("login-post-identifier", "error")
    assert (made.shows, made.gaps) == ("An error page which says: boom", ("gaps.identifier_failure",))


if __name__ == "__main__":
    found = {
        grant.id: {case: lines(response(LOGIN, start_event(LOGIN, load().grants, grant.id), case)) for case in CASES}
        for grant in load().grants.fitting(LOGIN)
    }
    sys.stdout.write(yaml.dump(found, sort_keys=False, width=1000, allow_unicode=True))
