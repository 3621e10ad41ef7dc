from __future__ import annotations

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.tokens.keys import SigningKeys
from studio.ui.editor.code_editor import LineMark
from studio.ui.outcome.run_marks import line_marks
from tests.ui.outcome_samples import action, call, outcome, tokens
from tests.ui.saml_samples import login

KEYS = SigningKeys.made()


def marks(body: str) -> list[LineMark]:
    trigger = load().triggers["post-login"]
    code = f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"
    run = execute(RunRequest(trigger, (ActionSource("mine", "mine.js", code),), default_event(trigger)), KEYS)
    return line_marks(run.outcome, run.tokens, "mine")


def test_claims_name_token_and_change() -> None:
    found = marks(
        "api.idToken.setCustomClaim('https://example.com/roles', ['a']);\n"
        "api.accessToken.setCustomClaim('https://example.com/plan', 'pro');"
    )
    assert [(mark.line, mark.kind, mark.text) for mark in found] == [
        (2, "claim", 'ID +roles = ["a"]'),
        (3, "claim", 'AT +plan = "pro"'),
    ]


def test_a_claim_that_vanishes_is_marked_as_dropped() -> None:
    (found,) = marks("api.idToken.setCustomClaim('sub', 'me');")
    assert (found.line, found.kind) == (2, "dropped")
    assert found.text.startswith("dropped: ID sub is reserved")


def test_an_error_outweighs_everything_on_its_line() -> None:
    (found,) = marks("api.user.setAppMetadata('a', 1); throw new TypeError('no');")
    assert (found.line, found.kind) == (2, "error")
    assert found.text == "ignored: user.setAppMetadata · TypeError: no"


def test_a_loop_is_told_once() -> None:
    (found,) = marks("for (let i = 0; i < 50; i++) { api.user.setAppMetadata('k' + i, i); }")
    assert found.text.startswith('user.setAppMetadata("k0", 0) · ') and found.text.endswith("46 more")
    (found,) = marks("for (let i = 0; i < 50; i++) { api.idToken.setCustomClaim('https://e.com/' + i, i); }")
    assert found.text.endswith("46 more")


def test_what_was_read_and_what_was_printed_is_told() -> None:
    (found,) = marks("console.log('plan', api.cache.get('plan'));")
    assert found.text == 'cache.get("plan") gave undefined · log: plan undefined'


def test_marks_are_of_one_action_only() -> None:
    trigger = load().triggers["post-login"]
    code = "exports.onExecutePostLogin = async (e, api) => api.access.deny('no');\n"
    run = execute(RunRequest(trigger, (ActionSource("mine", "mine.js", code),), default_event(trigger)), KEYS)
    assert line_marks(run.outcome, run.tokens, "another") == []


def test_saml_attributes_name_what_happens_to_them() -> None:
    run = login()
    found = [(mark.line, mark.kind, mark.text) for mark in line_marks(run.outcome, run.tokens, "mine")]
    assert found == [
        (2, "claim", 'SAML +dept = ["a", "b"]'),
        (3, "claim", 'SAML ~nickname = "countess"'),
        (4, "claim", "SAML −email_verified"),
        (5, "dropped", "dropped: SAML roles An empty list holds no value, and an attribute needs one."),
        (6, "call", 'samlResponse.setIssuer("urn:me")'),
        (7, "dropped", "dropped: ID roles: This login answers with an assertion, not with tokens."),
    ]


def test_an_overtaken_attribute_is_told_at_its_own_line() -> None:
    run = login("api.samlResponse.setAttribute('a', 1);\napi.samlResponse.setAttribute('a', 2);")
    found = [(mark.line, mark.kind, mark.text) for mark in line_marks(run.outcome, run.tokens, "mine")]
    assert found == [(2, "dropped", "ignored: samlResponse.setAttribute"), (3, "claim", "SAML +a = 2")]


def test_a_line_that_did_very_much_is_counted_and_not_read_to_its_end() -> None:
    calls = tuple(call(number, "api.cache.get", number, line=2) for number in range(5_000))
    (mark,) = line_marks(outcome(actions=(action("mine", calls=calls, console=()),)), tokens(claims=()), "mine")
    assert mark.text.startswith("cache.get(0)") and mark.text.endswith("· 4996 more")
