from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.setting import Recorded, Setting
from studio.flow.settle import settle, token_request
from studio.project.settings import TenantSettings
from studio.sandbox.node import node_path
from studio.sandbox.runner import run
from studio.tokens.issue import custom_claims
from studio.tokens.values import ABSENT, UNDEFINED, NotJson, PlatformJson, as_sent, is_undefined, to_json
from tests.sandbox.conftest import entry, job


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        ({"a": {"$type": "undefined"}, "b": 1}, {"b": 1}),
        ([{"$type": "function"}, 1], [None, 1]),
        ({"$type": "date", "value": "2026-01-01T00:00:00.000Z"}, "2026-01-01T00:00:00.000Z"),
        ({"$type": "number", "value": "NaN"}, None),
        ({"$type": "map"}, {}),
        ({"$type": "instance", "class": "Plan", "value": {"a": 1}}, {"a": 1}),
        ({"$type": "object", "entries": [["$type", "undefined"]]}, {"$type": "undefined"}),
    ],
)
def test_what_json_makes_of_it(recorded: Any, expected: Any) -> None:
    assert to_json(recorded) == expected


@pytest.mark.parametrize("kind", ["bigint", "circular", "truncated", "proxy", "unreadable", "getter", "unserializable"])
def test_what_json_cannot_hold(kind: str) -> None:
    with pytest.raises(NotJson):
        to_json({"a": [{"$type": kind, "value": "1"}]})


@pytest.mark.parametrize(
    ("thrown", "said"),
    [
        ({"name": "TypeError", "message": "Converting circular structure to JSON\n    --> starting at"}, "Converting"),
        ({"name": "RangeError", "message": ""}, "RangeError"),
        ({"name": "Error", "message": "No."}, "No"),
        ({"name": "Error", "message": "\n"}, "Error"),
        ({}, "Error"),
    ],
)
def test_what_stringify_threw_is_said_in_one_line(thrown: dict[str, str], said: str) -> None:
    with pytest.raises(NotJson, match=f"^{said}[^\n]*$"):
        to_json({"$type": "unserializable", **thrown})


def test_undefined_at_the_top_is_absent() -> None:
    assert to_json(UNDEFINED) is ABSENT
    assert is_undefined({"$type": "undefined"})
    assert not is_undefined(None)


def exact(text: str) -> Any:
    return as_sent("shown", {"$type": "json", "value": text})


def test_the_exact_form_wins_where_there_is_one() -> None:
    assert as_sent({"a": 1}) == as_sent({"a": 1}, None) == {"a": 1}
    assert exact('{"a":[1,null]}') == {"a": [1, None]}
    assert to_json(as_sent("shown", {"$type": "undefined"})) is ABSENT


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("1e1000", None), ("-0", 0), ("-0.0", 0), ("1.0", 1), ("1e3", 1000), ("9" * 5000, None), ("2.5", 2.5)),
        *(("12345678901234567890.50", 12345678901234567000), ("9007199254740993", 9007199254740992)),
    ],
)
def test_a_number_is_the_one_that_javascript_reads(text: str, value: Any) -> None:
    assert repr(exact(text)) == repr(value)


def test_a_type_of_the_user_stays_data() -> None:
    text = '[{"$type":"undefined","a":{"$type":"json"}}]'
    assert to_json(exact(text)) == json.loads(text)


@pytest.mark.parametrize("text", ["[" * 202 + "]" * 202, "[" * 100_000, "no", ""])
def test_what_cannot_be_read_is_cut(text: str) -> None:
    with pytest.raises(NotJson, match="larger than the studio records"):
        to_json(exact(text))


def test_deep_values_are_read() -> None:
    text = '{"$type":' * 200 + "1" + "}" * 200
    assert json.dumps(to_json(exact(text)), separators=(",", ":")) == text


CLAIMS = """
let reads = 0;
const values = [
  {when: new Date(0), list: [new Map([[1, 2]]), () => 1]}, {get a() { return ++reads; }, get b() { return ++reads; }},
  new Proxy({x: [1e21, 1e-7, -0]}, {}), new Error('m'), {$type: 'undefined', toJSON: 1}, {['__proto__']: [10, '2']},
];
values.forEach((value, i) => {
  api.idToken.setCustomClaim('v' + i, value);
  api.user.setUserMetadata('m' + i, value);
});
"""


def test_tokens_and_metadata_hold_what_json_makes_of_a_value() -> None:
    methods = [entry(f"api.{name}", effect, "api") for name, effect in METHODS.items()]
    recording = run(job(CLAIMS, api=tuple(methods)))
    trigger = load().triggers["post-login"]
    setting = Setting(load(), trigger, default_event(trigger), TenantSettings(), 1_767_225_600, "seed")
    outcome = settle(setting, [Recorded("first", "first.js", 100, recording)])
    claims = custom_claims(token_request(setting, outcome.event, outcome.writes, outcome.scopes), "id_token")
    expected = [{"when": "1970-01-01T00:00:00.000Z", "list": [{}, None]}, {"a": 1, "b": 2}, {"x": [1e21, 1e-7, 0]}]
    expected += [{}, {"$type": "undefined", "toJSON": 1}, {"__proto__": [10, "2"]}]
    assert list(claims.values()) == expected
    stored = list(outcome.changes["user_metadata"].values())
    assert stored == [*expected[:1], {"a": 3, "b": 4}, *expected[2:]]


METHODS = {"idToken.setCustomClaim": "claim", "user.setUserMetadata": "none"}


def node(text: str) -> str:
    """What Node makes of a JSON text."""
    script = "process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8'))))"
    done = subprocess.run([node_path(), "-e", script], input=text, capture_output=True, check=True, encoding="utf-8")
    return done.stdout


EDGES = [1e-7, 1e-6, 1.5e-6, 0.00001, 0.0001, 1e21, 1.5e21, 1e20, 999999999999999900000.0, 5e-324, 1.7e308, 1.0, -0.0]


def test_numbers_are_written_as_javascript_writes_them() -> None:
    values = EDGES + [-value for value in EDGES] + [10**21, 10**22, 2**53 + 1, -(2**64), 10**15, 123.456, 100.0]
    assert json.dumps(values, cls=PlatformJson) == node(json.dumps(values))


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False)))
def test_any_number_is_read_back_as_it_was(values: list[float]) -> None:
    assert [float(each) for each in json.loads(json.dumps(values, cls=PlatformJson))] == values


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet=st.characters(exclude_categories=())),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_the_text_is_that_of_stringify_and_can_be_encoded(value: Any) -> None:
    text = json.dumps(value, cls=PlatformJson)
    assert json.loads(text.encode().decode()) == as_numbers(value)


def as_numbers(value: Any) -> Any:
    """The value with the numbers that JavaScript has for its own."""
    return to_json(exact(json.dumps(value)))


def test_texts_are_written_as_javascript_writes_them() -> None:
    texts = ['é😀\u2028\x7f\x00\x1f\b\f\n\r\t"\\/', "\ud800", "1.50", '"1e-07"', "\udc00\ud800", "a\\\ud800"]
    value = {text: [text, 1.50, 1e-7] for text in texts}
    assert json.dumps(value, cls=PlatformJson) == node(json.dumps(value))
