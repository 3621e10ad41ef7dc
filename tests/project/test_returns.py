from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.reading import Document, ReadError, parse_document
from studio.project.returns import returns, shown
from studio.project.scenario import Scenario, dump_scenario, parse_scenario

GOOD = """
- query: {session_token: {$sign: {secret: KEY, payload: {ok: true}, expires_in: -60}}, state: {$delete: true}}
- body:
    t: {$sign: {key: wrong, algorithm: HS512, claims: {iss: {$delete: true}}, tampered: {ok: 1}}}
    list: [a, 1]
- {fields: {colour: blue}, vars: {}}
- factor: otp
  passed: false
"""


def read(text: str) -> tuple[Any, ...]:
    document = parse_document(text)
    return returns(document, (), document.value)


def test_a_list_is_read_in_its_order_and_one_return_stands_for_a_list() -> None:
    found = read(GOOD)
    assert [list(each) for each in found] == [["query"], ["body"], ["fields", "vars"], ["factor", "passed"]]
    assert read("query: {a: b}") == ({"query": {"a": "b"}},)
    assert read("[]") == () and read("{}") == ({},)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("query: {session", "qery: {session", "text:2: the key qery is not known here; did you mean query"),
        ("$sign: {secret", "$sing: {secret", "text:2: $sing is not known here; expected $sign or a text"),
        ("secret: KEY", "secret: 7", "text:2: secret is 7; expected a text"),
        ("secret: KEY, ", "", "text:2: $sign needs either secret"),
        ("key: wrong", "key: wrong, secret: KEY", "text:4: $sign needs either secret"),
        ("expires_in: -60", "expires_in: soon", "text:2: expires_in is 'soon'; expected whole seconds"),
        ("expires_in: -60", "expires_in: true", "text:2: expires_in is True"),
        ("expires_in: -60", "expires_in: 99999999999", "text:2: expires_in is 99999999999"),
        ("algorithm: HS512", "algorithm: RS256", "text:4: algorithm is 'RS256'; expected one of HS256, HS384"),
        ("payload: {ok: true}", "payload: [1]", "text:2: payload is no mapping"),
        ("fields: {colour: blue}", "fields: blue", "text:6: fields is no mapping"),
        ("factor: otp", "factor: [otp]", "text:7: factor is ['otp']; expected a text"),
        ("passed: false", "passed: nope", "text:8: passed is 'nope'; expected true or false"),
        ("- factor: otp\n  passed: false", "- text", "text:7: expected what the user brings back"),
    ],
)
def test_a_mistake_names_its_line(before: str, after: str, told: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(GOOD.replace(before, after))
    assert told in str(caught.value)


@pytest.mark.parametrize("text", ["{}", "[]", "[{}]", "factor: otp", GOOD])
def test_a_scenario_keeps_its_returns(text: str) -> None:
    scenario = Scenario(continue_=read(text))
    assert parse_scenario(parse_document(dump_scenario(scenario))) == scenario


def test_one_return_is_written_without_a_list() -> None:
    assert shown(({"query": {}},)) == {"query": {}}
    assert shown(({},)) == [{}] and shown(()) == []


texts = st.sampled_from(
    ["query", "body", "fields", "vars", "factor", "passed", "$sign", "secret", "key", "$delete", "x"]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts | st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_anything_is_a_list_of_returns_or_one_sentence(value: Any) -> None:
    document = Document(Path("file"), value)
    try:
        found = returns(document, (), value)
    except ReadError as error:
        assert str(error).startswith("file:1: ") and "\n" not in str(error)
    else:
        assert found == tuple(value if isinstance(value, list) else [value])
        assert returns(document, (), shown(found)) == found
