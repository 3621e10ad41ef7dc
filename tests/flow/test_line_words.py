from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.flow.line_words import coverage_of, gravest, line_words, short_name
from tests.rules.playing import KEYS, played


def test_a_line_tells_everything_it_did_in_order_and_the_gravest_of_it() -> None:
    run = played("api.user.setAppMetadata('a', 1); console.log('b');\nthrow new TypeError('no\\nmore');")
    found = line_words(run.outcome, run.tokens, "a1")
    assert {line: [word.kind for word in words] for line, words in found.items()} == {
        2: ["dropped", "call"],
        3: ["error"],
    }
    assert [word.text for word in found[2]] == ["ignored: user.setAppMetadata", "log: b"]
    assert gravest(found[2]) == "dropped" and found[3][0].text == "TypeError: no"


def test_two_runs_of_an_action_are_covered_together() -> None:
    trigger = load().triggers["post-login"]
    code = "exports.onExecutePostLogin = async (event) => {\n  if (event.a) {\n    b();\n  }\n};\n"
    request = RunRequest(trigger, (ActionSource("mine", "mine.js", code),), default_event(trigger), coverage=True)
    found = coverage_of(execute(request, KEYS).outcome, "mine")
    assert found.missed == (3,) and 2 in found.executed
    assert coverage_of(execute(request, KEYS).outcome, "another").executed == ()


@given(st.text(max_size=300))
def test_a_short_name_is_short_and_visible(name: str) -> None:
    short = short_name(name)
    assert short.isprintable() or "\u3000" in short
    assert len(short) <= 500


def test_a_short_name_is_the_last_part() -> None:
    assert short_name("https://example.com/claims/roles/") == "roles"
    assert short_name("plain") == "plain"
