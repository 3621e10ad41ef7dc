from __future__ import annotations

import base64
import json
import threading
import time
from typing import Any

import pytest

from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.http.desk import Desk, Reply
from tests.sandbox.conftest import Play
from tests.sandbox.http.test_upstream import server

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


UDP = (
    "const udp = async (use) => { const { createSocket } = await import('node:dgram'); return new Promise((ok, no) =>"
    " use(createSocket('udp4').on('error', no), no)); };"
)


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
        ("await udp((s) => s.send('x', 53, '8.8.8.8'));", "UDP datagram to 8.8.8.8:53"),
        ("await udp((s) => s.send('xyz', 1, 2, 53, 'u.a.com'));", "u.a.com:53"),
        ("await udp((s, no) => s.send('x', 8125, no));", "localhost:8125"),
        ("await udp((s) => s.connect(8125, 's.a.com'));", "s.a.com:8125"),
        ("await udp((s) => s.bind({port: 9999}));", "UDP socket bound to 0.0.0.0:9999"),
        ("await udp((s) => s.send('x', 53, '::1'));", "[::1]:53"),
        ("require('http2').connect('https://h2.example.com');", "https://h2.example.com"),
        ("new WebSocket('wss://w.example.com/');", "wss://w.example.com/"),
    ],
)
def test_other_protocols_name_their_target(play: Play, code: str, target: str) -> None:
    recording = play(UDP + code)
    assert recording.status == "error"
    assert recording.error is not None
    assert target in recording.error.message
    assert "the studio carries HTTP only" in recording.error.message
    (exchange,) = recording.http
    assert (exchange.served_by, exchange.failure, exchange.line) == ("blocked", recording.error.message, 2)
    assert target.rpartition(" ")[2] in exchange.url


def test_a_udp_socket_may_be_made_and_closed(play: Play) -> None:
    code = (
        "const socket = require('dgram').createSocket({type: 'udp4'}, () => {});\n"
        "socket.unref().setBroadcast(true); await new Promise((ok) => socket.close(ok));"
    )
    recording = play(code)
    assert (recording.status, recording.http) == ("completed", ())


def test_a_datagram_that_nobody_waits_for_is_in_the_list(play: Play) -> None:
    recording = play("require('dgram').createSocket('udp4').send('x', 8125, 'stats.a.com');")
    assert recording.status == "completed"
    assert [(each.method, each.url) for each in recording.http] == [("UDP", "udp://stats.a.com:8125")]


def test_an_error_that_a_client_hides_is_in_the_list(play: Play) -> None:
    recording = play(
        "require('net').connect(6379, 'redis.a.com').on('error', () => {}); await new Promise(setImmediate);"
    )
    assert recording.status == "completed"
    assert [each.failure for each in recording.http] == [
        "Connection to redis.a.com:6379 (Redis) refused: the studio carries HTTP only."
    ]


def test_a_mock_that_makes_no_sense_fails_its_request_only(play: Play) -> None:
    recording = play(
        "try { await fetch('https://a.com/'); } catch (e) { console.log(e.cause.code); }",
        network=mocked({"request": {}, "response": {"delay_ms": "soon"}}),
    )
    assert recording.console[0].text == "ERR_MOCK"


def test_what_is_recorded_says_how_to_go_on() -> None:
    blocked, allowed = Desk(NetworkPolicy(), lambda _event: None), NetworkPolicy("allow", hosts=("b.com",))
    blocked.ask(1, frame())
    assert blocked.exchanges()[0].failure == (
        "Network request blocked: GET https://a.com/ (policy: no network). "
        "To answer it, add a mock with this method and URL to the http list of the scenario."
    )
    listed = Desk(allowed, lambda _event: None)
    assert said(listed.ask(1, frame()))["error"]["message"].endswith("(host not in the list)")
    assert str(listed.exchanges()[0].failure).endswith("To permit it, add a.com to the allowed hosts.")


def test_an_unmatched_request_names_the_nearest_mock() -> None:
    desk = Desk(mocked({"request": {"url": "https://a.com/", "headers": {"x-api-key": "*"}}, "response": {}}), print)
    assert said(desk.ask(1, frame()))["error"]["message"] == "No mock matches GET https://a.com/"
    assert desk.exchanges()[0].failure == (
        "No mock matches GET https://a.com/. The mock for https://a.com/ expects the header x-api-key."
    )


def test_a_mock_sees_headers_and_body() -> None:
    request = {"method": "POST", "url": "*", "headers": {"a": "b"}, "json": {"x": 1}}
    desk = Desk(mocked({"request": request, "response": {"text": "hi"}}), lambda _event: None)
    body = base64.b64encode(b'{"x": 1, "y": 2}').decode()
    assert said(desk.ask(1, frame(method="POST", body=body)))["status"] == 200
    assert "error" in said(desk.ask(2, frame(method="POST", headers={}, body=body)))


def test_a_client_that_has_left_is_recorded() -> None:
    desk = Desk(mocked({"request": {"url": "*"}, "response": {"delay_ms": 9000}}), lambda _event: None)
    assert desk.ask(1, frame()) is None
    assert said(desk.ask(2, {"t": "http", "id": 1, "gone": True}))["id"] == 1
    assert desk.ask(3, {"t": "http", "id": 1, "gone": True}) is None
    assert [each.failure for each in desk.exchanges()] == ["The action ended this request before there was an answer."]


def test_a_client_that_has_left_ends_the_real_request(server: str) -> None:
    events: list[object] = []
    arrived = threading.Event()

    def tell(event: object) -> None:
        events.append(event)
        arrived.set()

    desk = Desk(NetworkPolicy("allow", hosts=("127.0.0.1",)), tell)
    desk.ask(1, frame(server + "/slow"))
    time.sleep(0.1)
    assert desk.ask(2, {"t": "http", "id": 1, "gone": True}) is not None
    assert arrived.wait(5)
    (event,) = events
    assert isinstance(event, Reply)
    assert desk.settle(event) == b""
    desk.close()


def test_what_speaks_another_protocol_is_recorded() -> None:
    desk = Desk(NetworkPolicy(), lambda _event: None)
    assert desk.ask(1, {"t": "http", "refused": "no", "method": "TCP", "url": "tcp://a.com:25", "line": 4}) is None
    (exchange,) = desk.exchanges()
    assert (exchange.method, exchange.url, exchange.failure, exchange.line) == ("TCP", "tcp://a.com:25", "no", 4)


def test_a_timeout_waits_for_the_limit_of_the_client() -> None:
    desk = Desk(mocked({"request": {"url": "*"}, "failure": "timeout"}), lambda _event: None)
    assert desk.ask(1, frame(limit=5000)) is None
    assert 5 < desk.next_due() <= 6
    assert said(desk.ask(2, frame(limit=None)))["error"]["code"] == "ETIMEDOUT"


@pytest.mark.parametrize("url", ["http://a.com:99999/", "http://[::1/", "x", ""])
@pytest.mark.parametrize("mode", ["blocked", "mocked", "allow"])
def test_no_url_brings_the_desk_down(mode: str, url: str) -> None:
    desk = Desk(NetworkPolicy(mode, ({"request": {"url": "https://b.com"}, "response": {}},), ("*",)), print)
    assert "error" in said(desk.ask(1, frame(url)))


def test_real_answers_reach_the_client_as_they_are(play: Play, server: str) -> None:
    code = f"""for (const path of ['/gzip', '/empty', '/cookies', '/chunked', '/redirect', '/broken']) {{
      const r = await fetch('{server}' + path, {{redirect: 'manual'}}).catch((e) => e.cause);
      console.log(r.status ?? r.code, r.status ? (await r.text()).length : '', r.headers?.getSetCookie().length);
    }}
    const head = await fetch('{server}/length', {{method: 'HEAD'}});
    console.log(head.headers.get('content-length'));"""
    recording = play(code, network=NetworkPolicy("allow", hosts=("127.0.0.1",)))
    assert [line.text for line in recording.console] == [
        *("200 120 0", "204 0 0", "200 2 2", "200 7 0", "302 0 0", "ECONNRESET  undefined"),
        "1234",
    ]
    assert recording.http[2].set_cookies == ("a=1; Path=/", "__cf_bm=x")


def test_a_redirect_to_a_host_that_is_not_in_the_list_is_stopped(play: Play, server: str) -> None:
    port = server.rpartition(":")[2]
    recording = play(
        f"console.log((await fetch('{server}/redirect')).url);\n"
        f"await fetch('http://localhost:{port}/redirect').catch((e) => console.log(e.cause.message));",
        network=NetworkPolicy("allow", hosts=("127.0.0.1",)),
    )
    assert recording.console[0].text == f"{server}/request"
    assert "host not in the list" in recording.console[1].text
