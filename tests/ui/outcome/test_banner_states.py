from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.flow.outcome import FAILED, Challenge, Denial, Suspension
from studio.npm import Progress
from studio.sandbox.recording import ActionError
from studio.ui.outcome import banner_states
from studio.ui.outcome.banner_states import (
    BannerState,
    at_moment,
    could_not_start,
    fault,
    not_run,
    running,
    running_headline,
    state_of,
)
from studio.ui.rows.cells import Place
from tests.ui.outcome_samples import (
    CHALLENGE,
    DENIED,
    ERROR,
    HOSTILE,
    REDIRECT,
    STOPPED,
    TIMEOUT,
    WORDS,
    action,
    outcome,
    tokens,
)

FORBIDDEN = ("!", "please", "Please", "successful")


def test_a_login_that_continues() -> None:
    state = state_of(outcome(), tokens(), WORDS)
    assert (state.kind, state.headline) == ("continue", "Login would continue with 2 custom claims")
    assert state.facts == ("6 API calls", "41 ms", "1 claim left out")
    assert state.actions == ()


def test_a_denial_shows_its_reason_and_leads_to_its_line() -> None:
    state = state_of(DENIED)
    assert (state.kind, state.headline) == ("denied", "Login would be denied")
    assert state.detail == "Verify your e-mail address first."
    assert state.place == Place("add-roles", 5)
    assert state.actions == (("go_to", "Go to line 5"),)


def test_a_denial_speaks_the_words_of_its_trigger() -> None:
    made = outcome(
        status="denied",
        summary="Sign-up would be denied: Nope.",
        denial=Denial("x", "Nope.", "Sorry", "a", None),
    )
    state = state_of(made)
    assert (state.headline, state.detail, state.actions) == ("Sign-up would be denied", "Sorry", ())


def test_a_denial_by_the_platform_keeps_the_whole_reason() -> None:
    made = outcome(status="denied", summary="Too big.", denial=Denial("x", "Too big.", None, "a", 3))
    assert state_of(made, None, WORDS).headline == "Login would be denied"
    assert state_of(made).detail == "Too big."


def test_an_error_is_not_a_denial() -> None:
    state = state_of(ERROR)
    assert (state.kind, state.headline) == ("error", "The action threw an error")
    assert state.detail.startswith("TypeError: Cannot read") and state.detail.endswith("add-roles, line 7")
    assert state.place == Place("add-roles", 7, 38)


def test_a_redirect_waits_for_what_comes_back() -> None:
    state = state_of(REDIRECT, None, WORDS)
    assert (state.kind, state.headline) == ("redirect", "Paused at a redirect")
    assert state.detail == "https://consent.example.com/start?state=hKFo2SA&session_token=eyJ"
    assert [each for each, _ in state.actions] == ["go_to", "edit_return", "continue"]


def test_a_challenge_names_its_factors() -> None:
    state = state_of(CHALLENGE)
    assert state.detail == "Factors: otp, push-notification"
    assert [each for each, _ in state.actions] == ["go_to", "edit_return", "challenge_failed", "challenge_passed"]
    any_factor = replace(CHALLENGE, challenge=Challenge("multifactor", (), "a", None))
    assert state_of(any_factor).detail == "Any factor the tenant offers."


def test_a_timeout_leads_to_the_last_call() -> None:
    state = state_of(TIMEOUT)
    assert state.kind == "timeout"
    assert state.place == Place("add-roles", 9, 3)


def test_stopped_can_be_run_again() -> None:
    assert state_of(STOPPED).actions == (("run", "Run again"),)


@pytest.mark.parametrize("status", sorted(FAILED))
def test_every_failure_has_a_headline_and_its_sentence(status: str) -> None:
    sentence = "What was seen."
    state = state_of(outcome(status=status, summary=sentence, actions=(action(status=status, sentence=sentence),)))
    assert state.headline and not state.headline.endswith(".")
    assert state.detail == sentence


def test_the_time_appears_when_it_is_worth_reading() -> None:
    assert running_headline(0.2, 20) == "Running…"
    assert running_headline(2.14, 20) == "Running… 2.1 s of 20 s"


def test_states_without_a_run() -> None:
    assert not_run("Ctrl+F5").detail == "Press Ctrl+F5 to run the action with this event."
    assert running(5).actions == (("stop", "Stop"),)
    assert could_not_start("Looked for node in PATH.").headline == "Node.js was not found"
    assert fault("KeyError").headline == "The studio failed, not your action"


def test_nobody_shouts_or_begs() -> None:
    states = [
        *(state_of(each, None, WORDS) for each in (outcome(), DENIED, ERROR, REDIRECT, CHALLENGE, TIMEOUT, STOPPED)),
        *(not_run(), running(), could_not_start(""), fault("")),
    ]
    for state in states:
        assert not [word for word in FORBIDDEN if word in state.headline]


@given(st.text(st.characters(exclude_categories=())))
def test_hostile_words_are_escaped_and_short(text: str) -> None:
    text = (text or "x") * 50
    denied = outcome(status="denied", summary=f"Denied: {text}", denial=Denial("x", text, text, text, 3))
    error = ActionError(text, text, 1)
    threw = outcome(status="error", summary=text, actions=(action(text, status="error", error=error),))
    for state in (state_of(denied), state_of(threw), state_of(outcome(summary=text)), fault(text)):
        assert state.headline.isprintable() or "\u3000" in state.headline
        assert len(state.headline) < 2_000 and len(state.detail) < 8_000
        assert "\u202e" not in state.detail


def test_a_hostile_reason_is_shown_as_text() -> None:
    assert "\\u202egnp" in state_of(replace(DENIED, denial=Denial("x", HOSTILE, None, "a", 1))).detail


def test_an_installation_is_told_while_it_lasts_and_when_it_fails() -> None:
    state = banner_states.installing(Progress("fetching", "axios", 3, 12))
    assert (state.kind, state.headline, state.detail) == ("running", "Installing packages…", "3 of 12 · axios")
    assert not state.counts and state.actions == (("stop", "Stop"),)
    assert banner_states.installing(Progress("resolving")).detail == "looking up versions"
    assert banner_states.not_installed("Stopped.", stopped=True).kind == "stopped"
    failed = banner_states.not_installed("The npm registry cannot be reached.")
    assert (failed.kind, failed.actions) == ("could_not_start", (("run", "Try again"),))


def test_a_redirect_says_where_to_and_what_goes_along() -> None:
    assert state_of(REDIRECT).detail.startswith("https://consent.example.com/start?state=")
    waiting = Suspension("redirect", 1, "a", 1, site="https://x.test/p", query=(("t", "eyJ"), ("u", HOSTILE)))
    assert state_of(replace(REDIRECT, suspended=waiting)).detail == "https://x.test/p with t, u"
    many = replace(waiting, query=tuple((f"q{number}", "") for number in range(20)))
    assert state_of(replace(REDIRECT, suspended=many)).detail.endswith("q7, …")
    assert state_of(replace(REDIRECT, suspended=replace(waiting, query=()))).detail == "https://x.test/p"


def test_a_form_is_named() -> None:
    asked = Challenge("prompt", ("ap_1",), "add-roles", 8)
    state = state_of(outcome(status="prompt", challenge=asked))
    assert state.detail == "Form ap_1"
    assert [name for name, _ in state.actions] == ["go_to", "edit_return", "continue"]


def test_a_moment_of_a_replay_offers_nothing_but_the_line() -> None:
    actions = (("go_to", "Go to line 3"), ("continue", "Continue"))
    state = BannerState("denied", "Login would be denied", actions=actions)
    assert at_moment(state, over=False).headline == "So far: login would be denied"
    assert at_moment(state, over=True).headline == "Login would be denied"
    assert at_moment(state, over=True).actions == actions[:1]
