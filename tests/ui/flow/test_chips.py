from __future__ import annotations

from collections.abc import Sequence

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.tokens.keys import SigningKeys
from studio.ui.flow.chips import Strip, strip
from studio.ui.session import OpenAction

LOGIN = load().triggers["post-login"]
KEYS = SigningKeys.made()
BODIES = {
    "enrich": "api.user.setAppMetadata('plan', 'gold');",
    "roles": "api.idToken.setCustomClaim('plan', event.user.app_metadata.plan);",
    "guard": "api.access.deny('no');",
    "claims": "api.idToken.setCustomClaim('never', 1);",
    "audit": "console.log('never');",
}


def opened(bodies: dict[str, str], off: Sequence[str] = ()) -> list[OpenAction]:
    made = [
        OpenAction(name, code=f"exports.onExecutePostLogin = async (event, api) => {{\n  {body}\n}};\n")
        for name, body in bodies.items()
    ]
    for action in made:
        action.given, action.enabled = action.code, action.name not in off
    return made


def run(actions: Sequence[OpenAction]) -> Run:
    sources = tuple(ActionSource(each.name, f"{each.name}.js", each.code, enabled=each.enabled) for each in actions)
    event = default_event(LOGIN)
    event["user"]["enrolledFactors"] = [{"type": "otp"}]
    return execute(RunRequest(LOGIN, sources, event), KEYS)


def shown(actions: Sequence[OpenAction], done: Run | None, stale: bool = False, current: int = 0) -> Strip:
    names = {action: action.name for action in actions}
    ran = {action.name: action for action in actions} if done else {}
    return strip(LOGIN.words, names, actions[current], done, ran, stale)


def told(found: Strip) -> list[tuple[str, str, str]]:
    return [(chip.name, chip.word, chip.meaning) for chip in found.chips]


def test_before_a_run_there_is_only_the_flow() -> None:
    found = shown(opened(BODIES), None)
    assert (found.begin.words, found.end.words) == ("Authenticated", "Tokens issued")
    assert (found.begin.reached, found.end.reached) == (None, None)
    assert {chip.word for chip in found.chips} == {""} and all(chip.came for chip in found.chips)
    assert found.chips[0].spoken == "Action 1 of 5, enrich, not run yet, in the editor"


def test_five_actions_with_a_denial_in_the_third() -> None:
    actions = opened(BODIES)
    found = shown(actions, run(actions), current=1)
    assert told(found) == [
        ("enrich", "completed", "ok"),
        ("roles", "completed", "ok"),
        ("guard", "denied here", "danger"),
        ("claims", "not started", "neutral"),
        ("audit", "not started", "neutral"),
    ]
    assert (found.begin.reached, found.end.reached) == (True, False)
    assert found.end.spoken == "Tokens issued, not reached"
    assert [chip.came for chip in found.chips] == [True, True, True, False, False]
    third = found.chips[2].spoken
    assert third.startswith("Action 3 of 5, guard, denied here, ") and third.endswith(" ms")
    assert "guard" in found.chips[3].tip


def test_a_flow_that_goes_through_reaches_its_end() -> None:
    actions = opened({"a": "", "b": ""}, off=["b"])
    found = shown(actions, run(actions))
    assert told(found)[1] == ("b", "disabled", "neutral") and found.end.reached


def test_what_is_older_loses_its_colour_and_says_so() -> None:
    actions = opened(BODIES)
    found = shown(actions, run(actions), stale=True)
    assert {chip.meaning for chip in found.chips} == {"neutral"}
    assert found.chips[2].word == "denied here" and "older result" in found.chips[2].spoken
    assert found.end.reached is None


def test_a_switch_shows_at_once() -> None:
    actions = opened({"a": "", "b": "", "c": ""}, off=["c"])
    done = run(actions)
    actions[1].enabled, actions[2].enabled = False, True
    found = shown(actions, done, stale=True)
    assert [chip.word for chip in found.chips] == ["completed", "disabled", ""]
    assert found.chips[1].spoken == "Action 2 of 3, b, disabled"


@pytest.mark.parametrize(
    ("body", "word", "meaning"),
    [
        ("throw new Error('x');", "threw", "danger"),
        ("api.redirect.sendUserTo('https://x.test');", "redirected here", "pending"),
        ("api.authentication.challengeWith({type: 'otp'});", "challenged here", "pending"),
        ("await new Promise(() => {});", "timed out", "warn"),
        ("process.exit(1);", "ended its process", "danger"),
    ],
)
def test_every_ending_has_its_word_and_its_colour(body: str, word: str, meaning: str) -> None:
    actions = opened({"a": body, "b": ""})
    found = shown(actions, run(actions))
    assert told(found) == [("a", word, meaning), ("b", "not started", "neutral")]


def test_an_action_that_was_not_in_the_run_has_no_state() -> None:
    actions = opened({"a": "", "b": ""})
    done = run(actions[:1])
    found = strip(LOGIN.words, {each: each.name for each in actions}, actions[0], done, {"a": actions[0]}, True)
    assert [chip.word for chip in found.chips] == ["completed", ""]


def test_unsaved_text_is_said_and_foreign_names_are_harmless() -> None:
    action = OpenAction("a\u202eb", code="typed", given="")
    (chip,) = shown([action], None).chips
    assert chip.modified and chip.spoken.endswith("in the editor, not saved")
    assert "\u202e" not in chip.spoken and "\u202e" not in chip.name


def test_a_trigger_without_words_has_ends_all_the_same() -> None:
    found = strip({}, {}, OpenAction(), None, {}, False)
    assert (found.begin.words, found.end.words) == ("Start", "End")
