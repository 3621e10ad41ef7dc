from __future__ import annotations

import pytest

from studio.catalogue.loader import load
from studio.ui.session import fitting

CATALOGUE = load()
LOGIN = CATALOGUE.triggers["post-login"]
SIGN_UP = CATALOGUE.triggers["pre-user-registration"]
RULE = "function (user, context, callback) { callback(null, user, context); }"
HOOK = "module.exports = function (user, context, cb) { cb(null); };"
ACTION = "exports.onExecutePostLogin = async () => {};"


@pytest.mark.parametrize(
    ("code", "present", "trigger"),
    [
        (ACTION, "pre-user-registration", "post-login"),
        (RULE, "pre-user-registration", "post-login"),
        (HOOK, "post-login", "pre-user-registration"),
        (HOOK, "post-change-password", "post-change-password"),
    ],
)
def test_code_tells_its_trigger(code: str, present: str, trigger: str) -> None:
    found = fitting.trigger_of(code, CATALOGUE.runnable, CATALOGUE.triggers[present])
    assert found is not None and found.id == trigger


def test_what_is_no_handler_is_for_no_trigger() -> None:
    assert fitting.trigger_of("1 + 1", CATALOGUE.runnable, LOGIN) is None


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (ACTION, "The code exports onExecutePostLogin; Pre-user-registration calls onExecutePreUserRegistration."),
        (RULE, "This Rule runs at Post-login, not at Pre-user-registration."),
        (HOOK, ""),
        ("", ""),
    ],
)
def test_a_trigger_that_would_call_nothing_is_told(code: str, said: str) -> None:
    assert fitting.mismatch(code, SIGN_UP, CATALOGUE) == said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (ACTION, "Calls onExecutePostLogin"),
        (RULE, "Runs as a Rule"),
        (HOOK, "Calls onExecutePostLogin"),
    ],
)
def test_what_a_trigger_does_with_the_code(code: str, said: str) -> None:
    assert fitting.calls(code, LOGIN) == said


def test_a_hook_is_called_by_its_kind() -> None:
    assert fitting.calls(HOOK, SIGN_UP) == "Runs as a pre user registration Hook"


def test_the_notice_leads_back() -> None:
    notice = fitting.other_handler(LOGIN, SIGN_UP)
    assert notice.actions == (("trigger_back", "Back to Post-login"),)
