from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.mock_check import mocks as checked
from studio.project.reading import ReadError, parse_document
from studio.sandbox.http.mocks import Mocks, failure_error


def one(request: dict[str, Any], **more: Any) -> Mocks:
    return Mocks([{"request": request, **(more or {"response": {}})}])


@pytest.mark.parametrize(
    ("pattern", "url", "matches"),
    [
        ("https://a.com/x", "https://a.com/x", True),
        ("https://a.com", "https://a.com/", True),
        ("https://a.com/*", "https://a.com/v1/b?c=d", True),
        ("*", "http://anything/", True),
        ("https://*.a.com/x", "https://b.a.com/x", True),
        ("https://a.com/x", "https://a.com/xy", False),
        ("https://a.com/x.y", "https://a.com/xzy", False),
    ],
)
def test_urls_match_with_wildcards(pattern: str, url: str, matches: bool) -> None:
    assert (one({"url": pattern}).answer("GET", url) is not None) is matches


@pytest.mark.parametrize(("method", "matches"), [("post", True), ("POST", True), ("*", True), ("GET", False)])
def test_the_method_counts_when_given(method: str, matches: bool) -> None:
    assert (one({"method": method, "url": "*"}).answer("POST", "https://a.com/") is not None) is matches


def test_a_json_response() -> None:
    answer = one({"url": "*"}, response={"status": 201, "json": {"é": 1}, "headers": {"X-A": 1}}).answer("GET", "u")
    assert answer is not None
    assert (answer.status, json.loads(answer.body)) == (201, {"é": 1})
    assert dict(answer.headers) == {"x-a": "1", "content-type": "application/json"}


@pytest.mark.parametrize(
    ("response", "body"), [({"text": "a"}, b"a"), ({"body": "b"}, b"b"), ({"body": [1]}, b"[1]"), ({}, b"")]
)
def test_text_responses(response: dict[str, Any], body: bytes) -> None:
    answer = one({"url": "*"}, response=response).answer("GET", "u")
    assert answer is not None
    assert (answer.status, answer.body) == (200, body)


def test_a_sequence_repeats_its_last_response() -> None:
    mocks = one({"url": "*"}, responses=[{"status": 500}, {"failure": "reset"}, {"response": {"status": 204}}])
    answers = [mocks.answer("GET", "https://a.com/") for _ in range(4)]
    assert [answer and answer.status for answer in answers] == [500, None, 204, 204]


def test_a_delay_counts_for_failures_too() -> None:
    answer = one({"url": "*"}, failure="timeout", delay_ms=250).answer("GET", "https://a.com/")
    assert answer is not None
    assert (answer.delay_s, answer.error["code"]) == (0.25, "ETIMEDOUT")


@pytest.mark.parametrize(
    ("kind", "code", "part"),
    [
        ("timeout", "ETIMEDOUT", "a.com:8080"),
        ("refused", "ECONNREFUSED", "a.com:8080"),
        ("dns", "ENOTFOUND", "a.com"),
        ("reset", "ECONNRESET", "read"),
        ("typo", "ERR_MOCK", "typo"),
    ],
)
def test_failures_look_like_nodes(kind: str, code: str, part: str) -> None:
    error = failure_error(kind, "http://a.com:8080/x")
    assert error["code"] == code
    assert part in error["message"]


def test_bytes_are_given_in_base64() -> None:
    answer = one({"url": "*"}, response={"base64": "/w=="}).answer("GET", "https://a.com/")
    assert answer is not None
    assert (answer.body, dict(answer.headers)) == (b"\xff", {"content-type": "application/octet-stream"})


def test_a_header_may_be_sent_several_times() -> None:
    headers = {"Set-Cookie": ["a=1", "b=2"], "X-On": True, "Content-Type": "text/csv", "Content-Encoding": "gzip"}
    answer = one({"url": "*"}, response={"text": "x", "headers": headers}).answer("GET", "https://a.com/")
    assert answer is not None
    assert answer.headers == (
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
        ("x-on", "true"),
        ("content-type", "text/csv"),
    )


def test_compressed_bytes_keep_their_coding() -> None:
    answer = one({"url": "*"}, response={"base64": "H4s=", "headers": {"content-encoding": "gzip"}}).answer("GET", "u")
    assert answer is not None
    assert ("content-encoding", "gzip") in answer.headers


def test_an_entry_is_used_up() -> None:
    mocks = Mocks(
        [
            {"request": {"url": "https://a.com/"}, "response": {"status": 500}, "times": 2},
            {"request": {"url": "*"}, "response": {"status": 201}},
        ]
    )
    answers = [mocks.answer("GET", "https://a.com/") for _ in range(3)]
    assert [answer and answer.status for answer in answers] == [500, 500, 201]


def test_delays_come_from_the_nearest_place() -> None:
    responses = [
        {"status": 200},
        {"status": 200, "delay_ms": 5},
        {"failure": "timeout"},
        {"failure": "dns", "delay_ms": 0},
    ]
    mocks = one({"url": "*"}, responses=responses, delay_ms=20)
    answers = [mocks.answer("GET", "https://a.com/") for _ in responses]
    assert [answer and answer.delay_s for answer in answers] == [0.02, 0.005, 0.02, 0.0]


@pytest.mark.parametrize(
    ("more", "patient"),
    [({}, True), ({"delay_ms": 0}, False), ({"delay_ms": 5}, False)],
)
def test_only_a_timeout_without_a_delay_waits_for_the_client(more: dict[str, Any], patient: bool) -> None:
    answer = one({"url": "*"}, failure="timeout", **more).answer("GET", "https://a.com/")
    assert answer is not None
    assert answer.patient is patient


MOCKS: list[dict[str, Any]] = [
    {"request": {"url": "https://a.com/v1/users"}, "response": {}},
    {"request": {"method": "POST", "url": "https://a.com/v1/tokens", "headers": {"x-api-key": "*"}}, "response": {}},
    {"request": {"url": "https://a.com/once"}, "response": {}, "times": 1},
]


@pytest.mark.parametrize(
    ("method", "url", "why"),
    [
        ("POST", "https://a.com/v1/tokens", "The mock for POST https://a.com/v1/tokens expects the header x-api-key."),
        ("GET", "https://a.com/v1/tokens", "The mock for POST https://a.com/v1/tokens expects the method POST."),
        ("GET", "https://a.com/v1/user", 'The mock for https://a.com/v1/users expects the path "/v1/users".'),
        (
            "GET",
            "https://b.com/v1/users",
            "The mock for https://a.com/v1/users expects https://a.com and not https://b.com.",
        ),
        ("GET", "https://a.com/once", "The mock for https://a.com/once has answered once and is used up."),
    ],
)
def test_why_nothing_matched_names_the_nearest_mock_and_its_first_difference(method: str, url: str, why: str) -> None:
    mocks = Mocks(MOCKS)
    mocks.answer("GET", "https://a.com/once")
    assert mocks.why(method, url, {}, None) == why


def test_why_nothing_matched_without_mocks() -> None:
    assert Mocks([]).why("GET", "https://a.com/", {}, None) == "The scenario has no mocks."


ODD: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("$anymtchesb", max_size=8), inner, max_size=3),
    max_leaves=8,
)
REQUEST_KEYS, RESPONSE_KEYS = ("method", "query", "headers", "json", "body"), ("headers", "json", "text", "body")


@given(
    st.fixed_dictionaries(
        {"url": st.sampled_from(["*", "https://a.com/*"])}, optional=dict.fromkeys(REQUEST_KEYS, ODD)
    ),
    st.fixed_dictionaries({}, optional=dict.fromkeys(RESPONSE_KEYS, ODD)),
)
def test_a_mock_that_was_read_never_fails(request: dict[str, Any], response: dict[str, Any]) -> None:
    entry = {"request": request, "response": response}
    try:
        checked(parse_document("http: []"), ("http",), [entry])
    except ReadError:
        return
    mocks = Mocks([entry])
    if mocks.answer("POST", "https://a.com/x?a=b", {"a": "b"}, b'{"a": [1]}') is None:
        assert mocks.why("POST", "https://a.com/x?a=b", {"a": "b"}, b'{"a": [1]}')


def test_a_mock_that_is_switched_off_answers_nothing() -> None:
    off = {"request": {"url": "https://a.example/*"}, "response": {"text": "off"}, "enabled": False}
    on = {**off, "response": {"text": "on"}, "enabled": True}
    answer = Mocks([off, on]).answer("GET", "https://a.example/x")
    assert answer is not None and answer.body == b"on"
    assert Mocks([off]).answer("GET", "https://a.example/x") is None


def test_a_pattern_that_takes_too_long_is_an_error_and_does_not_hold_up_the_next_request() -> None:
    mocks = one({"url": "*", "body": {"$matches": "^(?:[a-z ]|[a-z]+)*[0-9]$"}})
    body = b"some text that goes on and on " * 5 + b"!0"
    for _ in range(20):
        with pytest.raises(ValueError, match="takes too long"):
            mocks.answer("POST", "https://a.com/", {}, body)
