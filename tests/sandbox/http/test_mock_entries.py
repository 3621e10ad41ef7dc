from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from studio.project.mock_check import mocks
from studio.project.reading import parse_document
from studio.project.scenario import Scenario, dump_scenario, parse_scenario
from studio.sandbox.bounds import NetworkPolicy
from studio.sandbox.http.mock_entries import can_be_mocked, mock_of
from studio.sandbox.http.mocks import Mocks
from studio.sandbox.recording import HttpExchange
from tests.sandbox.conftest import Play
from tests.sandbox.http.test_upstream import server

__all__ = ["server"]

EXCHANGE = HttpExchange(
    seq=1,
    method="GET",
    url="https://a.com/x",
    request_headers={},
    request_body=None,
    status=200,
    response_headers={},
    response_body="",
    served_by="network",
    failure=None,
    duration_ms=1.0,
    line=1,
    at_ms=1.0,
)
JSON_TYPE = {"content-type": "application/json"}


def made(secrets: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:
    """The mock of an exchange, after a check that a scenario file can hold it."""
    found = mock_of(replace(EXCHANGE, **more), secrets)
    written = dump_scenario(Scenario(http=(found,)))
    assert parse_scenario(parse_document(written)).http == (found,)
    return found


@pytest.mark.parametrize(
    ("more", "response"),
    [
        ({}, {"status": 200}),
        (
            {"response_headers": JSON_TYPE, "response_body": '{"a": [1, null]}'},
            {"status": 200, "json": {"a": [1, None]}},
        ),
        ({"response_headers": JSON_TYPE, "response_body": "null"}, {"status": 200, "json": None}),
        (
            {"response_headers": {"content-type": "text/plain; charset=utf-8", "x-a": "b"}, "response_body": "hi"},
            {"status": 200, "headers": {"x-a": "b"}, "text": "hi"},
        ),
        (
            {"status": 404, "response_headers": {"content-type": "text/html"}, "response_body": "<p>"},
            {"status": 404, "headers": {"content-type": "text/html"}, "text": "<p>"},
        ),
        (
            {"response_headers": {"content-type": "application/octet-stream"}, "response_base64": "/w=="},
            {"status": 200, "base64": "/w=="},
        ),
    ],
    ids=["empty", "json", "null", "text", "html", "binary"],
)
def test_the_simplest_form_that_is_true(more: dict[str, Any], response: dict[str, Any]) -> None:
    assert made(**more) == {"request": {"method": "GET", "url": "https://a.com/x"}, "response": response}


@pytest.mark.parametrize("body", ["{", "NaN", '{"a": 1e999}', '"\\ud800"', "[" * 5000])
def test_json_that_no_scenario_can_hold_stays_text(body: str) -> None:
    assert made(response_headers=JSON_TYPE, response_body=body)["response"]["text"] == body


def test_volatile_headers_are_dropped() -> None:
    headers = {
        "date": "now",
        "content-length": "5",
        "connection": "close",
        "cf-ray": "1",
        "x-request-id": "2",
        "set-cookie": "x",
        "authorization": "x",
        "location": "/next",
        "retry-after": "3",
    }
    found = made(response_headers=headers)["response"]["headers"]
    assert found == {"location": "/next", "retry-after": "3"}


def test_the_length_that_a_head_answer_tells_is_kept() -> None:
    found = made(method="HEAD", response_headers={"content-length": "99"})
    assert found["response"]["headers"] == {"content-length": "99"}


def test_cookies_keep_their_names() -> None:
    cookies = ("sid=very-secret; Path=/; HttpOnly", "__cf_bm=1", "AWSALB=2", "lang=")
    assert made(set_cookies=cookies)["response"]["headers"] == {
        "set-cookie": ["sid=masked; Path=/; HttpOnly", "lang="],
    }
    assert made(set_cookies=cookies[:1])["response"]["headers"]["set-cookie"].startswith("sid=masked")


@pytest.mark.parametrize("failure", ["No mock matches", "policy: no network", None])
def test_a_request_that_was_not_answered_gets_an_answer_to_fill_in(failure: str | None) -> None:
    found = made(status=None, response_body=None, served_by="blocked", failure=failure)
    assert found["response"] == {"status": 200, "json": {}}


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        ("connect ETIMEDOUT a.com:443", "timeout"),
        ("connect ECONNREFUSED a.com:443", "refused"),
        ("getaddrinfo ENOTFOUND a.com", "dns"),
        ("read ECONNRESET", "reset"),
    ],
)
def test_a_failure_is_imitated(failure: str, kind: str) -> None:
    assert made(status=None, response_body=None, failure=failure)["failure"] == kind


@pytest.mark.parametrize(
    ("url", "pattern"),
    [
        ("https://a.com/x?page=2", "https://a.com/x?page=2"),
        ("https://a.com/x?api_key=abc&page=2", "https://a.com/x?api_key=*&page=2"),
        ("https://a.com/x?access_token=abc", "https://a.com/x?access_token=*"),
        ("https://me:pw@a.com/x", "https://a.com/x"),
        ("https://a.com/hush%2Fhush/x", "https://a.com/*/x"),
        ("https://a.com/••••••••/x", "https://a.com/*/x"),
    ],
)
def test_a_url_keeps_no_credentials_and_still_matches(url: str, pattern: str) -> None:
    found = made(("hush/hush",), url=url)
    assert found["request"]["url"] == pattern
    assert Mocks([found]).answer("GET", url.replace("me:pw@", "")) is not None


def test_what_is_no_http_has_no_mock() -> None:
    exchange = replace(EXCHANGE, method="TCP", url="tcp://db.a.com:5432", status=None)
    assert not can_be_mocked(exchange)
    with pytest.raises(ValueError, match=r"TCP tcp://db\.a\.com:5432 is no HTTP request"):
        mock_of(exchange)


@given(st.text('abcXYZ019-_/+=%&"\\ ü', min_size=6, max_size=24))
def test_no_secret_is_written(secret: str) -> None:
    basic = base64.b64encode(f"me:{secret}".encode()).decode()
    for body, kind in (
        (json.dumps({"echo": [secret, basic], secret: 1}), "application/json"),
        (f"you sent {secret} and {quote(secret, safe='')} and {basic}", "text/plain"),
    ):
        found = mock_of(
            replace(
                EXCHANGE,
                url=f"https://a.com/{quote(secret, safe='')}?q={quote(secret)}",
                request_headers={"authorization": f"Basic {basic}", "x-api-key": secret},
                response_headers={"content-type": kind, "x-echo": quote(secret), "x-basic": basic},
                response_body=body,
            ),
            [secret],
        )
        written = yaml.dump(found, allow_unicode=True, width=10_000) + json.dumps(found, ensure_ascii=False)
        for form in (quote(secret, safe=""), json.dumps(secret, ensure_ascii=False)[1:-1], basic):
            assert form not in written


def test_a_credential_that_is_no_known_secret_is_not_written_either() -> None:
    found = made(
        request_headers={
            "Authorization": "Bearer abcdefgh12345",
            "Cookie": "sid=qwertzuiop",
            "X-Api-Key": "yxcvbnm123",
        },
        response_headers=JSON_TYPE,
        response_body=json.dumps({"token": "abcdefgh12345", "sid": "qwertzuiop", "key": "yxcvbnm123", "n": 1}),
    )
    assert set(map(str, found["response"]["json"].values())) == {"••••••••", "1"}


def test_a_number_that_is_the_secret_goes_too() -> None:
    found = made(("123456",), response_headers=JSON_TYPE, response_body='{"pin": 123456}')
    assert "123456" not in json.dumps(found)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(
    st.sampled_from(["text/plain", "application/json", "text/html", ""]), TEXTS, st.sampled_from([200, 302, 404, 500])
)
def test_a_mock_answers_as_recorded(kind: str, body: str, status: int) -> None:
    headers = {"content-type": kind} if kind else {}
    found = mock_of(replace(EXCHANGE, status=status, response_headers=headers, response_body=body))
    mocks(parse_document("http: []"), ("http",), [found])
    answer = Mocks([found]).answer("GET", EXCHANGE.url)
    assert answer is not None
    assert answer.status == status
    if "json" in found["response"]:
        assert json.loads(answer.body) == json.loads(body)
    else:
        assert answer.body.decode() == body
    if kind:
        assert dict(answer.headers)["content-type"] == kind


ROUND = """
const told = [];
for (const path of ['/json', '/request?q=1&token=abcdefghijk', '/binary', '/gzip', '/empty', '/cookies', '/redirect']) {
  const r = await fetch(%r + path, {redirect: 'manual'});
  const kept = ['content-type', 'x-a', 'location'].map((name) => r.headers.get(name));
  const text = Buffer.from(await r.arrayBuffer()).toString('hex');
  const shown = kept[0] && kept[0].includes('json') ? JSON.parse(Buffer.from(text, 'hex')) : text;
  console.log(JSON.stringify([path, r.status, kept, r.headers.getSetCookie().length, shown]));
}
"""


def test_what_was_performed_for_real_is_answered_the_same_by_its_mocks(play: Play, server: str) -> None:
    code = ROUND % server
    real = play(code, network=NetworkPolicy("allow", hosts=("127.0.0.1",)))
    assert [each.served_by for each in real.http] == ["network"] * 7
    entries = tuple(mock_of(each) for each in real.http)
    again = play(
        code,
        network=NetworkPolicy("mocked", parse_scenario(parse_document(dump_scenario(Scenario(http=entries)))).http),
    )
    assert [each.served_by for each in again.http] == ["mock"] * 7
    differing = [(a.text, b.text) for a, b in zip(real.console, again.console, strict=True) if a.text != b.text]
    # The answer that repeats the request has the credential masked, and of two cookies one was a tracker's.
    assert len(differing) == 2
    assert "/request" in differing[0][0] and "/cookies" in differing[1][0]
