from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from studio.project.mock_check import mocks
from studio.project.reading import ReadError, parse_document
from studio.project.scenario import parse_scenario

FULL = """http:
  - request:
      method: post
      url: https://api.example.com/v1/*
      query: {page: 2, q: "a*", tag: [a, b], n: {$absent: true}}
      headers: {X-Api-Key: {$any: true}, accept: "*json*"}
      json: {user: {id: {$matches: "^u"}, roles: {$contains: admin}}, list: [1, {a: null}]}
      body: "*"
    response:
      status: 201
      headers: {X-Count: 3, set-cookie: [a=1, b=2]}
      json: {ok: true}
      delay_ms: 12.5
    times: 2
  - request: {url: "*"}
    responses:
      - {status: 503, text: later}
      - {failure: reset, delay_ms: 5}
      - {base64: aGk=}
      - {body: [1]}
    delay_ms: 5
  - request: {url: "http://a.com"}
    failure: timeout
"""


def test_everything_that_is_documented_is_read() -> None:
    found = parse_scenario(parse_document(FULL)).http
    assert [sorted(each) for each in found] == [
        ["request", "response", "times"],
        ["delay_ms", "request", "responses"],
        ["failure", "request"],
    ]


def test_a_list_is_expected() -> None:
    with pytest.raises(ReadError, match="http is no list"):
        parse_scenario(parse_document("http: {}"))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("request:\n", "reqest:\n", "text:2: the key reqest is not known here; did you mean request"),
        ("  method", "  metod", "text:3: the key metod is not known here; did you mean method"),
        ("method: post", "method: P T", "text:3: method is 'P T'; expected one such as GET, or *"),
        ("url: https://api", "url: api", "text:4: url is 'api.example.com/v1/*'; expected one such as https://"),
        ("      url: https://api.example.com/v1/*\n", "", "text:2: the request has no url; expected one such as"),
        ("page: 2", "page: null", "text:5: page is None; expected a text"),
        ("page: 2", "page: {a: 1}", "text:5: page is a mapping; expected a text or one of $any, $absent"),
        ("$absent: true", "$abs: true", "text:5: the matcher $abs is not known; did you mean $absent"),
        ("$absent: true", "$zzz: true", "text:5: the matcher $zzz is not known; expected one of $any"),
        ("$absent: true", "$absent: false", "text:5: $absent is False; expected true"),
        ("$any: true", "$any: true, x: 1", "text:6: $any stands beside other keys; expected it alone"),
        ("X-Api-Key", '"X Api"', "text:6: 'X Api' is no name of a header; expected one such as content-type"),
        ('$matches: "^u"', '$matches: "("', "text:7: $matches is no regular expression"),
        ("$matches", "$match", "text:7: the matcher $match is not known; did you mean $matches"),
        ("status: 201", "status: 99", "text:10: status is 99; expected a number from 200 to 599"),
        ("status: 201", "status: ok", "text:10: status is 'ok'"),
        ("X-Count: 3", 'X-Count: "a\\nb"', "text:11: X-Count is 'a\\nb'; expected the text of a header"),
        ("X-Count: 3", "X-Count: ☃", "text:11: X-Count is '☃'; expected the text of a header"),
        ("json: {ok: true}", "json: 1\n      text: x", "text:13: text stands beside json; expected one body"),
        ("delay_ms: 12.5", "delay_ms: -1", "text:13: delay_ms is -1; expected milliseconds, 0 or more"),
        ("delay_ms: 12.5", "delay_ms: soon", "text:13: delay_ms is 'soon'"),
        ("delay_ms: 12.5", "dealy_ms: 1", "text:13: the key dealy_ms is not known here; did you mean delay_ms"),
        ("times: 2", "enabled: no such", "text:14: enabled is 'no such'; expected true or false"),
        ("times: 2", "times: 0", "text:14: times is 0; expected how often the mock answers, 1 or more"),
        ("text: later", "text: 5", "text:17: text is 5; expected a text"),
        ("text: later", "body: 5", "text:17: body is 5; expected a text, a mapping or a list"),
        (
            "failure: reset",
            "failure: rest",
            "text:18: expected one of timeout, refused, dns, reset; did you mean reset",
        ),
        ("aGk=", "hello!", "text:19: base64 holds something else; expected bytes in base64"),
        ("    responses:", "    failure: dns\n    responses:", "text:15: a mock answers in one way"),
        ("    failure: timeout\n", "", "text:22: a mock answers in one way; expected response, responses or failure"),
        ("    failure: timeout\n", "    responses: []\n", "text:23: responses is no list with something in it"),
        ('request: {url: "http://a.com"}', "request: none", "text:22: request is no mapping"),
    ],
)
def test_mistakes_name_line_key_and_expectation(before: str, after: str, told: str) -> None:
    assert before in FULL
    with pytest.raises(ReadError) as caught:
        parse_scenario(parse_document(FULL.replace(before, after, 1)))
    assert told in str(caught.value)


ODD: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "request": st.fixed_dictionaries(
                    {"url": st.just("https://a.com/")},
                    optional=dict.fromkeys(("method", "query", "headers", "json", "body"), ODD),
                )
                | ODD,
                "response": st.fixed_dictionaries(
                    {}, optional=dict.fromkeys(("status", "headers", "json", "text", "base64", "delay_ms"), ODD)
                )
                | ODD,
                **dict.fromkeys(("responses", "failure", "delay_ms", "times"), ODD),
            },
        ),
        max_size=3,
    )
)
def test_whatever_stands_there_is_read_or_refused_with_a_sentence(value: Any) -> None:
    document = parse_document("http: []").replaced(value)
    try:
        assert mocks(document, ("http",), value) == tuple(value)
    except ReadError as error:
        assert str(error)


def test_what_is_read_can_be_written_as_yaml() -> None:
    found = parse_scenario(parse_document(FULL)).http
    assert parse_scenario(parse_document(yaml.safe_dump({"http": list(found)}))).http == found
