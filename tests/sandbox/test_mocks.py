from __future__ import annotations

import json
from typing import Any

import pytest

from studio.sandbox.mocks import Mocks, failure_error


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
