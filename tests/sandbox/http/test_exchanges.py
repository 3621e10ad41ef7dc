from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from studio.sandbox.http.exchanges import answered, reply, request_of
from studio.sandbox.http.mocks import Answer

FRAME: dict[str, Any] = {"method": "get", "url": "https://a.com/", "headers": {"a": "b"}, "line": 3, "at": 1.5}


def said(answer: Answer, method: str = "GET") -> dict[str, Any]:
    sent = reply(7, method, answer)
    assert int.from_bytes(sent[:4], "big") == len(sent) - 4
    found = json.loads(sent[4:])
    assert isinstance(found, dict)
    return found


def test_a_request_is_read() -> None:
    exchange, body = request_of(5, FRAME | {"body": base64.b64encode(b"\xffhi").decode()})
    assert (exchange.seq, exchange.method, exchange.line, exchange.at_ms) == (5, "GET", 3, 1.5)
    assert (body, exchange.request_body) == (b"\xffhi", "�hi")


@pytest.mark.parametrize("wrong", [{"headers": [1]}, {"headers": {"a": 1}}, {"body": "%%"}, {"body": "ä"}, {"url": 1}])
def test_wrong_types_count_as_absent(wrong: dict[str, Any]) -> None:
    exchange, body = request_of(1, FRAME | wrong)
    assert exchange.request_headers in ({}, {"a": "b"})
    assert body in (None, b"")


def test_an_answer_is_recorded() -> None:
    exchange, _body = request_of(1, FRAME)
    headers = (("x-a", "1"), ("x-a", "2"), ("set-cookie", "a=1"), ("set-cookie", "b=2"))
    found = answered(exchange, Answer(200, headers, b"text"), 12.0)
    assert found.response_headers == {"x-a": "1, 2", "set-cookie": "a=1, b=2"}
    assert (found.set_cookies, found.response_body, found.response_base64) == (("a=1", "b=2"), "text", None)
    assert answered(exchange, Answer(200, (), b"\xff"), 0).response_base64 == "/w=="
    assert answered(exchange, Answer(failure="no"), 0).response_body is None


def test_what_is_too_large_is_recorded_in_part() -> None:
    exchange, _body = request_of(1, FRAME)
    found = answered(exchange, Answer(200, (), b"\xff" * 300_000), 0)
    assert found.response_body is not None
    assert found.response_body.endswith("(cut)")
    assert found.response_base64 is None


def test_a_reply_has_the_length_of_what_it_brings() -> None:
    headers = (("Content-Length".lower(), "99"), ("transfer-encoding", "chunked"), ("x-a", "b"), ("x-a", "c"))
    found = said(Answer(200, headers, b"text"))
    assert found["headers"] == ["x-a", "b", "x-a", "c", "content-length", "4"]
    assert (found["id"], found["status"], base64.b64decode(found["body"])) == (7, 200, b"text")


@pytest.mark.parametrize(
    ("method", "answer", "headers"),
    [
        ("HEAD", Answer(200, (("content-length", "99"),)), ["content-length", "99"]),
        ("HEAD", Answer(200, (), b"text"), ["content-length", "4"]),
        ("HEAD", Answer(200), []),
        ("GET", Answer(204), []),
        ("GET", Answer(304, (("etag", "x"),)), ["etag", "x"]),
        ("GET", Answer(200), ["content-length", "0"]),
    ],
)
def test_replies_without_a_body(method: str, answer: Answer, headers: list[str]) -> None:
    assert said(answer, method)["headers"] == headers


def test_a_failure_is_an_error() -> None:
    assert said(Answer(failure="told", error={"message": "no", "code": "E"})) == {
        "id": 7,
        "error": {"message": "no", "code": "E"},
    }
