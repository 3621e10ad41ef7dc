from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.reading import Document
from studio.project.returns import returns
from studio.ui.resume.site_draft import (
    EXPIRIES,
    PRESETS,
    SIGNATURES,
    STATES,
    WRONG_SECRET,
    WRONG_STATE,
    DraftMistake,
    SiteDraft,
    draft_of,
    json_object,
    preset,
    preset_of,
    returned,
    shown,
)

DRAFT = SiteDraft(secret="KEY", payload='{"a": 1}', others=(("lang", "no"),))
SIGN = {"secret": "KEY", "payload": {"a": 1}}


def token(brought: Any) -> Any:
    return brought["query"]["session_token"]["$sign"]


def test_presets_are_what_they_are_called() -> None:
    told = {key: returned(preset(DRAFT, key)) for key, _ in PRESETS}
    assert told["good"] == {"query": {"lang": "no", "session_token": {"$sign": SIGN}}}
    assert token(told["expired"]) == {**SIGN, "expires_in": -60}
    assert token(told["wrong_secret"]) == {"key": WRONG_SECRET, "payload": {"a": 1}}
    assert told["wrong_state"]["query"]["state"] == WRONG_STATE and token(told["wrong_state"]) == SIGN
    assert told["no_token"] == {"query": {"lang": "no"}}


def test_the_draft_knows_which_preset_it_agrees_with() -> None:
    for key, _ in PRESETS:
        assert preset_of(preset(DRAFT, key)) == key
        assert preset_of(preset(preset(DRAFT, "wrong_state"), key)) == key
    assert preset_of(replace(DRAFT, signature="tampered")) is None
    assert preset_of(replace(DRAFT, expiry="own")) is None


@pytest.mark.parametrize(
    ("signature", "part"),
    [("algorithm", {"algorithm": "HS512"}), ("unsigned", {"algorithm": "none"}), ("tampered", {"tampered"})],
)
def test_each_signature_is_wrong_in_its_own_way(signature: str, part: Any) -> None:
    asked = token(returned(replace(DRAFT, signature=signature)))
    assert asked["secret"] == "KEY"
    assert all(name in asked and (part is None or asked[name]) for name in part)


def test_a_post_carries_the_token_in_its_body_and_a_missing_state_is_asked_for() -> None:
    draft = replace(DRAFT, post=True, state="missing", token=False)
    assert returned(draft) == {"query": {"state": {"$delete": True}}, "body": {"lang": "no"}}
    assert returned(replace(draft, state="right")) == {"body": {"lang": "no"}}


@pytest.mark.parametrize(
    ("changed", "field", "told", "line"),
    [
        ({"payload": '{\n"a": }'}, "payload", "The payload is no JSON", 2),
        ({"payload": "[1]"}, "payload", "The payload is no object", 1),
        ({"parameter": " "}, "parameter", "The token has no name", 0),
        ({"secret": ""}, "secret", "There is no secret to sign with", 0),
        ({"expiry": "own", "seconds": "soon"}, "seconds", "no whole number of seconds", 0),
        ({"expiry": "own", "seconds": "9" * 12}, "seconds", "no whole number of seconds", 0),
    ],
)
def test_a_mistake_names_its_field(changed: dict[str, Any], field: str, told: str, line: int) -> None:
    with pytest.raises(DraftMistake, match=told) as caught:
        returned(replace(DRAFT, **changed))
    assert (caught.value.field, caught.value.line) == (field, line)


def test_a_token_that_is_not_sent_has_no_mistakes() -> None:
    assert returned(replace(DRAFT, token=False, payload="{", secret="")) == {"query": {"lang": "no"}}


@pytest.mark.parametrize(
    "brought",
    [
        {"query": {"session_token": {"$sign": {"secret": "KEY"}}}},
        {"query": {"state": {"$delete": True}, "t": {"$sign": {"key": "mine", "payload": {"a": [1]}}}}},
        {"query": {"x": "1"}, "body": {"t": {"$sign": {"secret": "KEY", "expires_in": -5, "claims": {"iss": 1}}}}},
        {"query": {"t": {"$sign": {"secret": "KEY", "algorithm": "HS384"}}, "list": ["a", "b"]}},
        {"query": {"t": {"$sign": {"secret": "KEY", "tampered": {"role": "admin"}}}}},
        {"query": {"state": "x", "session_token": "no token at all"}},
        {"body": {}},
    ],
)
def test_a_return_of_a_scenario_is_kept_as_it_is(brought: Any) -> None:
    assert returned(draft_of(brought)) == brought


def test_an_empty_return_is_a_get_without_a_token() -> None:
    assert draft_of({}) == SiteDraft(token=False)
    assert returned(draft_of({})) == {"query": {}}


def keys(choices: Any) -> Any:
    return st.sampled_from([key for key, _ in choices])


drafts = st.builds(
    SiteDraft,
    post=st.booleans(),
    state=keys(STATES),
    token=st.booleans(),
    parameter=st.text("abc_", min_size=1, max_size=5),
    secret=st.just("KEY"),
    signature=keys(SIGNATURES),
    expiry=keys(EXPIRIES),
    seconds=st.integers(-999, 999).map(str) | st.text(max_size=3),
    payload=st.sampled_from(["{}", "", '{"a": 1}', "{", "[]"]),
    others=st.lists(st.tuples(st.text("xyz", min_size=1, max_size=2), st.text(max_size=3)), max_size=2).map(tuple),
)


@given(drafts)
def test_whatever_stands_in_the_form_is_a_return_or_a_mistake(draft: SiteDraft) -> None:
    try:
        brought = returned(draft)
    except DraftMistake:
        return
    assert returns(Document(Path("x"), brought), (), brought) == (brought,)
    assert returned(draft_of(brought)) == brought


def test_json_and_texts_of_the_form() -> None:
    assert json_object("", "payload") == {} and json_object(' {"a": 1} ', "payload") == {"a": 1}
    assert shown("a") == "a" and shown(["a", 1]) == '["a", 1]'
