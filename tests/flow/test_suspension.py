from __future__ import annotations

from typing import Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.loader import load
from studio.flow.outcome import ActionRun, Answer, Challenge, Outcome, Redirect, SettledCall
from studio.flow.suspension import factor_names, suspension

TRIGGER = load().triggers["post-login"]
TOKEN = jwt.encode({"a": 1, "exp": 1_000.9}, "a-secret-of-at-least-thirty-two-bytes!")


def call(method: str, *args: Any, returned: Any = None, effect: Any = "applied") -> SettledCall:
    return SettledCall(1, f"api.{method}", args, returned, effect, None, None, 7, 1, 0.0, False)


def action(*calls: SettledCall, answers: tuple[Answer, ...] = ()) -> ActionRun:
    return ActionRun("a", "a.js", "onExecutePostLogin", "completed", "", 1.0, calls, (), (), None, answers)


def redirected(url: str, *actions: ActionRun) -> Outcome:
    return Outcome("post-login", "redirect", "", actions, redirect=Redirect(url, "s1", "a", 3))


def test_a_url_is_taken_apart() -> None:
    made = action(call("redirect.encodeToken", returned=TOKEN))
    found = suspension(TRIGGER, redirected(f"https://x.test/p?b=&t={TOKEN}&b=2&state=s1#end", made))
    assert found is not None
    assert (found.kind, found.step, found.line, found.handler) == ("redirect", 1, 3, "onContinuePostLogin")
    assert (found.site, found.state) == ("https://x.test/p#end", "s1")
    assert found.query == (("b", ""), ("t", TOKEN), ("b", "2"))
    (token,) = found.tokens
    assert (token.parameter, token.expires_at, token.action, token.line) == ("t", 1_000, "a", 7)
    assert token.payload["a"] == 1


@pytest.mark.parametrize("text", ["a.b.c", "..", "x", f"{TOKEN}.more"])
def test_what_only_looks_like_a_token_is_none(text: str) -> None:
    found = suspension(TRIGGER, redirected(f"https://x.test/?t={text}", action()))
    assert found is not None and found.tokens == ()


def test_a_token_that_nobody_saw_being_made_has_no_line() -> None:
    found = suspension(TRIGGER, redirected(f"https://x.test/?t={TOKEN}", action()))
    assert found is not None and (found.tokens[0].action, found.tokens[0].line) == (None, None)


def test_a_form_tells_what_it_was_opened_with() -> None:
    options = {"fields": {"a": 1}, "vars": {"$type": "undefined"}}
    calls = (call("prompt.render", "ap_1", options), call("prompt.render", "ap_2", {}, effect="threw"))
    asked = Challenge("prompt", ("ap_1",), "a", 7)
    found = suspension(TRIGGER, Outcome("post-login", "prompt", "", (action(*calls),), challenge=asked))
    assert found is not None
    assert (found.form, found.fields, found.vars, found.handler) == ("ap_1", {"a": 1}, {}, "onContinuePostLogin")


@pytest.mark.parametrize("options", [(), (None,), (7,), ({"$type": "circular"},), ({"fields": "none"},)])
def test_a_form_may_be_opened_with_nothing(options: tuple[Any, ...]) -> None:
    made = action(call("prompt.render", "ap_1", *options))
    outcome = Outcome("post-login", "prompt", "", (made,), challenge=Challenge("prompt", ("ap_1",), "a", 7))
    found = suspension(TRIGGER, outcome)
    assert found is not None and (found.fields, found.vars) == ({}, {})


def test_factors_are_named_once_and_in_order() -> None:
    factors: tuple[Any, ...] = ({"type": "otp"}, "email", {"type": "otp"}, "any", {}, 7, {"type": 5})
    assert factor_names(Challenge("challenge", factors, "a", 1)) == ("otp", "email")


def test_steps_are_counted_by_what_has_come_back() -> None:
    asked = Challenge("multifactor", ("any",), "a", 1)
    actions = (action(answers=(Answer("redirect"),)), action(), action(answers=(Answer("prompt"),)))
    found = suspension(TRIGGER, Outcome("post-login", "mfa", "", actions, challenge=asked))
    assert found is not None and (found.kind, found.step, found.factors, found.handler) == ("multifactor", 3, (), None)


def test_what_goes_on_by_itself_waits_for_nobody() -> None:
    assert suspension(TRIGGER, Outcome("post-login", "continue", "", ())) is None
    assert suspension(TRIGGER, Outcome("post-login", "challenge", "", ())) is None


@given(st.text())
def test_no_url_of_an_action_is_too_odd(text: str) -> None:
    found = suspension(TRIGGER, redirected(f"https://x.test/{text}", action()))
    assert found is not None
