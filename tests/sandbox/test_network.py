from __future__ import annotations

import base64
import json
import threading
import time
from typing import Any

import pytest

from studio.sandbox.job import Limits, NetworkPolicy
from studio.sandbox.network import Desk, Reply
from tests.sandbox.conftest import Play
from tests.sandbox.test_upstream import server

__all__ = ["server"]


def frame(url: str = "https://a.com/", **more: Any) -> dict[str, Any]:
    return {
        "t": "http",
        "id": 1,
        "method": "GET",
        "url": url,
        "headers": {"a": "b"},
        "body": None,
        "line": 3,
    } | more


def mocked(*mocks: dict[str, Any]) -> NetworkPolicy:
    return NetworkPolicy("mocked", mocks)


def said(reply: bytes | None) -> dict[str, Any]:
    assert reply is not None
    assert int.from_bytes(reply[:4], "big") == len(reply) - 4
    message = json.loads(reply[4:])
    assert isinstance(message, dict)
    return message


def test_the_blocked_policy_names_method_url_and_reason() -> None:
    desk = Desk(NetworkPolicy(), lambda _event: None)
    reply = said(desk.ask(7, frame()))
    assert reply["error"]["message"] == "Network request blocked: GET https://a.com/ (policy: no network)"
    (exchange,) = desk.exchanges()
    assert (exchange.seq, exchange.line, exchange.served_by, exchange.status) == (7, 3, "blocked", None)


def test_a_mock_answers_and_an_unmatched_request_fails() -> None:
    desk = Desk(mocked({"request": {"url": "https://a.com/"}, "response": {"text": "hi"}}), lambda _event: None)
    assert base64.b64decode(said(desk.ask(1, frame()))["body"]) == b"hi"
    assert said(desk.ask(2, frame("https://b.com/")))["error"]["message"] == "No mock matches GET https://b.com/"
    assert [exchange.served_by for exchange in desk.exchanges()] == ["mock", "blocked"]


def test_a_delayed_mock_is_due_later() -> None:
    desk = Desk(mocked({"request": {}, "response": {"delay_ms": 30}}), lambda _event: None)
    assert desk.ask(1, frame()) is None
    assert desk.waiting() == ["GET https://a.com/"]
    assert 0 < desk.next_due() <= 0.03
    time.sleep(0.04)
    assert [said(reply)["status"] for reply in desk.due()] == [200]


def test_a_request_still_open_at_the_end_is_recorded_as_unanswered() -> None:
    desk = Desk(mocked({"request": {}, "response": {"delay_ms": 9000}}), lambda _event: None)
    desk.ask(1, frame())
    desk.close()
    assert "before there was an answer" in str(desk.exchanges()[0].failure)


@pytest.mark.parametrize("wrong", [{"id": "x"}, {"headers": []}, {"body": "%%%"}, {"url": 5}, {"method": None}])
def test_frames_of_wrong_types_do_no_harm(wrong: dict[str, Any]) -> None:
    desk = Desk(NetworkPolicy(), lambda _event: None)
    desk.ask(1, frame() | wrong)
    desk.close()


def test_a_permitted_host_is_asked_in_a_thread(server: str) -> None:
    events: list[object] = []
    arrived = threading.Event()

    def tell(event: object) -> None:
        events.append(event)
        arrived.set()

    desk = Desk(NetworkPolicy("allow", hosts=("127.0.0.1",)), tell)
    assert desk.ask(1, frame(server + "/")) is None
    assert arrived.wait(5)
    (event,) = events
    assert isinstance(event, Reply)
    assert said(desk.settle(event))["status"] == 201
    desk.close()
    assert desk.exchanges()[0].served_by == "network"


CLIENTS = [
    "const r = await fetch('https://api.example.com/v1?q=1', {method: 'POST', body: 'hi', "
    "headers: {'x-a': 'b'}});\n"
    "console.log(r.status, await r.text());",
    "const https = require('https');\n"
    "const text = await new Promise((ok, no) => { const q = https.request('https://api.example.com/v1?q=1',"
    " {method: 'POST', headers: {'x-a': 'b'}}, r => { let s = ''; r.on('data', d => s += d);"
    " r.on('end', () => ok(r.statusCode + ' ' + s)); }); q.on('error', no); q.end('hi'); "
    "});\nconsole.log(text);",
]


@pytest.mark.parametrize("code", CLIENTS, ids=["fetch", "https"])
def test_real_clients_meet_a_mock(play: Play, code: str) -> None:
    mock = {"request": {"method": "post", "url": "https://api.example.com/*"}, "response": {"json": {"a": 1}}}
    recording = play(code, network=mocked(mock))
    assert recording.status == "completed", recording.sentence
    assert recording.console[0].text == '200 {"a": 1}'
    (exchange,) = recording.http
    assert (exchange.method, exchange.url) == ("POST", "https://api.example.com/v1?q=1")
    assert (exchange.request_body, exchange.request_headers["x-a"]) == ("hi", "b")
    assert (exchange.status, exchange.served_by) == (200, "mock")
    assert exchange.line in (2, 3)


def test_http_get_import_and_keep_alive(play: Play) -> None:
    code = (
        "const http = await import('node:http'); const agent = new http.Agent({keepAlive: true});\n"
        "for (let i = 0; i < 3; i++) console.log(await new Promise((ok, no) =>"
        " http.get({host: 'a.com', port: 8080, path: '/' + i, agent}, r => { r.resume(); "
        "r.on('end', () => ok(r.statusCode)); })"
        ".on('error', no)));"
    )
    recording = play(code, network=mocked({"request": {"url": "http://a.com:8080/*"}, "response": {"status": 204}}))
    assert [line.text for line in recording.console] == ["204", "204", "204"]
    assert [each.url for each in recording.http] == [f"http://a.com:8080/{i}" for i in range(3)]


def test_a_blocked_fetch_shows_its_cause(play: Play) -> None:
    recording = play("await fetch('https://api.example.com/');")
    assert recording.status == "error"
    assert recording.error is not None
    assert "Network request blocked: GET https://api.example.com/ (policy: no network)" in recording.error.detail
    assert "no network" in recording.sentence
    assert recording.error.line == 2


@pytest.mark.parametrize(
    ("failure", "code"),
    [("timeout", "ETIMEDOUT"), ("refused", "ECONNREFUSED"), ("dns", "ENOTFOUND"), ("reset", "ECONNRESET")],
)
def test_mocked_failures_reach_the_client(play: Play, failure: str, code: str) -> None:
    recording = play(
        "try { await fetch('https://a.com/'); } catch (e) { console.log(e.cause.code); }",
        network=mocked({"request": {}, "failure": failure}),
    )
    assert [line.text for line in recording.console] == [code]


def test_an_abort_signal_ends_a_slow_mock(play: Play) -> None:
    recording = play(
        "try { await fetch('https://a.com/', {signal: AbortSignal.timeout(40)}); } catch (e) { console.log(e.name); }",
        network=mocked({"request": {}, "response": {"delay_ms": 60000}}),
    )
    assert recording.status == "completed"
    assert [line.text for line in recording.console] == ["TimeoutError"]


def test_a_timeout_names_the_request(play: Play) -> None:
    recording = play(
        "await fetch('https://slow.example.com/');",
        limits=Limits(wall_s=0.3),
        network=mocked({"request": {}, "response": {"delay_ms": 60000}}),
    )
    assert recording.status == "timeout"
    assert "still waiting for GET https://slow.example.com/" in recording.sentence


def test_parallel_requests_and_a_large_body(play: Play) -> None:
    text = "x" * 300_000
    recording = play(
        "const all = await Promise.all([1, 2, 3, 4].map(i => fetch('https://a.com/' + i).then(r "
        "=> r.text())));\n"
        "console.log(all.map(t => t.length).join());",
        network=mocked({"request": {}, "response": {"text": text, "delay_ms": 5}}),
    )
    assert recording.console[0].text == "300000,300000,300000,300000"
    assert len(recording.http) == 4


def test_a_permitted_host_is_reached_and_others_are_not(play: Play, server: str) -> None:
    recording = play(
        f"console.log(await (await fetch('{server}/', {{method: 'POST', body: 'yes'}})).text());\n"
        "await fetch('https://other.example.com/');",
        network=NetworkPolicy("allow", hosts=("127.0.0.1",)),
    )
    assert recording.console[0].text == "yes"
    assert [each.served_by for each in recording.http] == ["network", "blocked"]
    assert recording.error is not None
    assert "host not in the list" in recording.error.detail


@pytest.mark.parametrize(
    ("code", "target"),
    [
        (
            "const s = require('net').connect(5432, 'db.example.com'); await new Promise((ok, no) "
            "=> s.on('error', no));",
            "db.example.com:5432",
        ),
        (
            "const s = require('tls').connect({host: 'm.example.com', port: 465}); "
            "await new Promise((ok, no) => { s.on('error', no); s.write(Buffer.from([1, 2])); });",
            "m.example.com:465",
        ),
        ("await require('dns/promises').lookup('x.example.com');", "x.example.com"),
        (
            "await new Promise((ok, no) => require('dns').resolve('x.example.com', e => no(e)));",
            "x.example.com",
        ),
        ("require('dgram').createSocket('udp4');", "UDP"),
        ("require('http2').connect('https://h2.example.com');", "https://h2.example.com"),
        ("new WebSocket('wss://w.example.com/');", "wss://w.example.com/"),
    ],
)
def test_other_protocols_name_their_target(play: Play, code: str, target: str) -> None:
    recording = play(code)
    assert recording.status == "error"
    assert recording.error is not None
    assert target in recording.error.message
    assert "the studio carries HTTP only" in recording.error.message


def test_a_mock_that_makes_no_sense_fails_its_request_only(play: Play) -> None:
    recording = play(
        "try { await fetch('https://a.com/'); } catch (e) { console.log(e.cause.code); }",
        network=mocked({"request": {}, "response": {"delay_ms": "soon"}}),
    )
    assert recording.console[0].text == "ERR_MOCK"
