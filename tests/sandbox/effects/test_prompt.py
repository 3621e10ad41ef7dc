from __future__ import annotations

from typing import Any

import pytest

from studio.sandbox.batch import run_batch
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run
from tests.sandbox.conftest import entry, job
from tests.sandbox.effects.rows import Row, error, play

RENDER = "api.prompt.render"
TOO_LARGE = error("The total size of the prompt options exceeds the limit of 24576 bytes.")
MANY = "Object.fromEntries(Array.from({length: 25}, (_, i) => ['k' + i, 1]))"
TRIGGERS = ("post-login", "password-reset-post-challenge")

ROWS = [
    row
    for trigger in TRIGGERS
    for row in (
        Row(f"return {RENDER}('ap_1', {{fields: {{a: 1}}, vars: {{'b c': null}}}}) === undefined;", True, trigger),
        Row(f"{RENDER}('a'.repeat(48), null);", None, trigger),
        Row(f"{RENDER}();", error(" must have required property 'promptId'"), trigger),
        Row(f"{RENDER}(5);", error("promptId must be string"), trigger),
        Row(f"{RENDER}('a'.repeat(49));", error("promptId must NOT have more than 48 characters"), trigger),
        Row(f"{RENDER}('f', 'x');", error("promptOptions must be object"), trigger),
        Row(f"{RENDER}('f', {{other: 1}});", error("promptOptions must NOT have additional properties"), trigger),
        Row(f"{RENDER}('f', {{fields: []}});", error("fields must be object"), trigger),
        Row(f"{RENDER}('f', {{fields: {{'a b': 1}}}});", error("fields must NOT have additional properties"), trigger),
        Row(f"{RENDER}('f', {{fields: {MANY}}});", error("fields must NOT have more than 24 properties"), trigger),
        Row(f"{RENDER}('f', {{vars: {MANY}}});", error("vars must NOT have more than 24 properties"), trigger),
        Row(
            f"{RENDER}(5, {{vars: 1, fields: 2}});",
            error("promptId must be string; fields must be object; vars must be object"),
            trigger,
        ),
        Row(f"{RENDER}('f', {{vars: {{a: 'x'.repeat(24560)}}}});", TOO_LARGE, trigger),
        Row(f"{RENDER}('f', {{vars: {{a: 'ä'.repeat(12290)}}}});", TOO_LARGE, trigger),
        Row(f"{RENDER}('f', {{vars: {{a: 'x'.repeat(24550)}}}});", None, trigger),
        Row(f"{RENDER}('f', {{vars: {{a: 'x'.repeat(5e6), b: new Date()}}}});", TOO_LARGE, trigger),
        Row(
            f"{RENDER}('f', {{vars: {{a: 1n}}}});",
            error("Do not know how to serialize a BigInt", "TypeError"),
            trigger,
        ),
    )
]


@pytest.fixture(scope="module")
def answers() -> list[object]:
    return [answer for answer, _ in play(ROWS)]


@pytest.mark.parametrize("number", range(len(ROWS)), ids=[f"{row.trigger} {row.code}" for row in ROWS])
def test_the_options_of_a_form_are_checked(answers: list[object], number: int) -> None:
    assert answers[number] == ROWS[number].expected


def test_what_is_checked_is_what_is_shown() -> None:
    code = """let n = 0; const vars = {get a() { n += 1; return n; }, toJSON() { n += 1; return {a: n}; }};
api.prompt.render('f', {vars}); return n;"""
    ((read, recording),) = play([Row(code, 1)])
    (call,) = [each for each in recording.calls if each.method == "api.prompt.render"]
    assert read == 1
    assert call.result == {"options": {"vars": {"a": 1}}}


TOGETHER = "Redirect and render commands cannot be used in the same action."
ONCE = "Only 1 render command per action is allowed."
MISTAKES = [
    ("api.prompt.render('f'); LAST(() => api.prompt.render('g'));", ONCE),
    ("api.prompt.render('f'); LAST(() => api.redirect.sendUserTo('https://a.example.com'));", TOGETHER),
    ("api.prompt.render('f'); LAST(() => api.redirect.sendUserTo('nonsense'));", TOGETHER),
    ("api.redirect.sendUserTo('https://a.example.com'); LAST(() => api.prompt.render('f'));", TOGETHER),
    ("api.redirect.sendUserTo('https://a.example.com'); LAST(() => api.prompt.render(5));", TOGETHER),
]
WAYS = {
    "plain": "const LAST = (work) => work();",
    "caught": "const LAST = (work) => { try { work(); } catch {} api.access.deny('after'); };",
    "caught later": "const LAST = async (work) => { try { work(); } catch {} await LATER; };\n"
    "const LATER = new Promise((r) => setTimeout(r, 50));",
}
API = [
    entry("api.prompt.render", "prompt.render", accepts={"arguments": ["id"], "members": {"id": {"type": "string"}}}),
    entry("api.redirect.sendUserTo", "redirect.send", "api"),
    entry("api.access.deny", "deny", "api"),
]


def jobs() -> list[Job]:
    codes = [f"{way}\n{mistake}" for mistake, _ in MISTAKES for way in WAYS.values()]
    return [job(code, api=tuple(API)) for code in codes]


@pytest.fixture(scope="module")
def aborted() -> list[Recording]:
    return run_batch(jobs())


@pytest.mark.parametrize("number", range(len(MISTAKES) * len(WAYS)))
def test_rule_flow_redirect_and_render_aborts_whatever_the_action_makes_of_it(
    aborted: list[Recording], number: int
) -> None:
    recording, message = aborted[number], MISTAKES[number // len(WAYS)][1]
    assert recording.status == "error"
    assert recording.error is not None
    assert (recording.error.message, recording.error.line is not None) == (message, True)
    made = [call for call in recording.calls if call.threw is not None]
    assert [(call.threw.message, call.late) for call in made if call.threw] == [(message, False)]
    assert all(call.late for call in recording.calls if call.method == "api.access.deny")


def test_rule_flow_one_render() -> None:
    done: Any = run(job("api.prompt.render('f'); try { api.prompt.render('f'); } catch {}", api=tuple(API)))
    assert (done.status, done.error.message) == ("error", ONCE)


def test_a_form_that_was_refused_does_not_count() -> None:
    code = "try { api.prompt.render(5); } catch {} api.prompt.render('f');"
    assert run(job(code, api=tuple(API))).status == "completed"
