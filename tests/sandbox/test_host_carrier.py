"""HTTP as node's own clients speak it, against mocks: what arrives at the studio, and what comes back."""

from __future__ import annotations

from typing import Any

import pytest

from studio.sandbox.bounds import Limits, NetworkPolicy
from tests.sandbox.conftest import Play

ASK = """
const http = require('http'), https = require('https'), net = require('net'), tls = require('tls');
const read = (response) => new Promise((ok, no) => {
  const parts = [];
  response.on('data', (part) => parts.push(part));
  response.on('end', () => ok(Buffer.concat(parts).toString()));
  response.on('error', no);
});
const ask = (module, url, options = {}, body = []) => new Promise((ok, no) => {
  const request = module.request(url, options, (r) => read(r).then((text) => ok({ r, text }), no));
  request.on('error', no);
  for (const part of body) request.write(part);
  request.end();
});
const raw = (text, port = 80) => new Promise((ok, no) => {
  const socket = net.connect(port, 'a.com');
  let seen = '';
  socket.on('data', (part) => { seen += part; });
  socket.on('end', () => ok(seen));
  socket.on('error', no);
  socket.write(text);
});
"""


def mocked(*mocks: dict[str, Any]) -> NetworkPolicy:
    return NetworkPolicy("mocked", mocks)


ANY = mocked({"request": {"url": "*"}, "response": {"text": "hello", "headers": {"x-a": "b"}}})


def test_a_streamed_body_arrives_whole(play: Play) -> None:
    recording = play(
        ASK + "console.log((await ask(https, 'https://a.com/', {method: 'POST'}, ['one ', 'two ', 'three'])).text);",
        network=ANY,
    )
    assert recording.console[0].text == "hello"
    assert recording.http[0].request_body == "one two three"
    assert recording.http[0].request_headers["transfer-encoding"] == "chunked"


def test_a_large_body_arrives_whole(play: Play) -> None:
    mock = {"request": {"url": "*", "body": {"$matches": "^a{2000000}$"}}, "response": {"text": "all of it"}}
    code = "console.log(await (await fetch('https://a.com/', {method: 'POST', body: 'a'.repeat(2e6)})).text());"
    assert play(code, network=mocked(mock)).console[0].text == "all of it"


@pytest.mark.parametrize("size", [4 * 1024 * 1024 + 1, 6_000_000])
def test_a_body_above_the_limit_is_refused_and_recorded(play: Play, size: int) -> None:
    code = f"""try {{ await fetch('https://a.com/x', {{method: 'POST', body: Buffer.alloc({size})}}); }}
    catch (e) {{ console.log(e.cause.message); }}"""
    recording = play(code, network=ANY)
    assert recording.console[0].text == "Request body above 4 MiB refused by the studio."
    (exchange,) = recording.http
    assert (exchange.method, exchange.url, exchange.status) == ("POST", "https://a.com/x", None)
    assert "4 MiB" in str(exchange.failure)


def test_a_client_that_asks_whether_to_go_on_may(play: Play) -> None:
    code = """const request = http.request('http://a.com/', {method: 'PUT', headers: {expect: '100-continue'}});
    const answer = new Promise((ok, no) => request.on('response', ok).on('error', no));
    request.on('continue', () => { console.log('go on'); request.end('the body'); });
    request.flushHeaders();
    console.log((await answer).statusCode);"""
    recording = play(ASK + code, network=ANY)
    assert [line.text for line in recording.console] == ["go on", "200"]
    assert recording.http[0].request_body == "the body"


def test_an_answer_has_its_length_and_only_its_own_headers(play: Play) -> None:
    code = "const {r, text} = await ask(http, 'http://a.com/'); console.log(JSON.stringify(r.rawHeaders), text);"
    assert play(ASK + code, network=ANY).console[0].text == (
        '["x-a","b","content-type","text/plain; charset=utf-8","content-length","5","Connection","keep-alive"] hello'
    )


def test_several_cookies_stay_apart(play: Play) -> None:
    headers = {"Set-Cookie": ["a=1; Path=/", "b=2"]}
    code = "console.log(JSON.stringify((await fetch('https://a.com/')).headers.getSetCookie()));"
    recording = play(code, network=mocked({"request": {"url": "*"}, "response": {"headers": headers}}))
    assert recording.console[0].text == '["a=1; Path=/","b=2"]'
    assert recording.http[0].set_cookies == ("a=1; Path=/", "b=2")


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304), ("POST", 500)])
def test_answers_without_a_body_do_not_confuse_a_connection(play: Play, method: str, status: int) -> None:
    code = f"""const agent = new http.Agent({{keepAlive: true, maxSockets: 1}});
    const first = await ask(http, 'http://a.com/1', {{agent, method: '{method}'}});
    const second = await ask(http, 'http://a.com/2', {{agent}});
    console.log(first.r.statusCode, first.text.length, second.text, first.r.socket === second.r.socket);"""
    mocks = mocked(
        {"request": {"url": "*/1"}, "response": {"status": status} | ({"text": "x"} if method == "HEAD" else {})},
        {"request": {"url": "*/2"}, "response": {"text": "next"}},
    )
    assert play(ASK + code, network=mocks).console[0].text == f"{status} 0 next true"


def test_a_head_answer_may_tell_the_length(play: Play) -> None:
    mock = {"request": {"url": "*"}, "response": {"headers": {"content-length": 1234}}}
    code = "console.log((await ask(http, 'http://a.com/', {method: 'HEAD'})).r.headers['content-length']);"
    assert play(ASK + code, network=mocked(mock)).console[0].text == "1234"


def test_pipelined_requests_are_answered_in_order(play: Play) -> None:
    mocks = mocked(
        {"request": {"url": "*/slow"}, "response": {"text": "slow", "delay_ms": 60}},
        {"request": {"url": "*/quick"}, "response": {"text": "quick"}},
    )
    lines = "GET /slow HTTP/1.1\\r\\nHost: a.com\\r\\n\\r\\nGET /quick HTTP/1.1\\r\\nHost: a.com\\r\\nConnection: close"
    recording = play(
        ASK + f"console.log((await raw('{lines}\\r\\n\\r\\n')).match(/slow|quick/g).join());", network=mocks
    )
    assert recording.console[0].text == "slow,quick"
    assert [each.url for each in recording.http] == ["http://a.com/slow", "http://a.com/quick"]


def test_a_request_without_a_host_goes_where_the_connection_leads(play: Play) -> None:
    recording = play(ASK + "await raw('GET /x HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n', 8080);", network=ANY)
    assert [each.url for each in recording.http] == ["http://a.com:8080/x"]


@pytest.mark.parametrize(
    "leave",
    [
        "await fetch('https://warm.com/'); const c = new AbortController(); setTimeout(() => c.abort(), 30);"
        "await fetch('https://a.com/', c);",
        "const q = https.get('https://a.com/'); setTimeout(() => q.destroy(new Error('enough')), 30);"
        "await new Promise((ok, no) => q.on('error', no));",
    ],
    ids=["fetch", "https"],
)
def test_a_client_that_leaves_ends_the_waiting(play: Play, leave: str) -> None:
    recording = play(
        f"{ASK} try {{ {leave} }} catch (e) {{ console.log('left'); }} await new Promise(ok => setTimeout(ok, 30));",
        network=mocked(
            {"request": {"url": "https://warm.com"}, "response": {}},
            {"request": {"url": "*"}, "response": {"delay_ms": 60_000}},
        ),
    )
    assert [line.text for line in recording.console] == ["left"]
    assert recording.http[-1].failure == "The action ended this request before there was an answer."


def test_what_was_left_keeps_no_run_waiting(play: Play) -> None:
    """An unresolved promise after the request was given up is seen at once."""
    recording = play(
        "await fetch('https://warm.com/'); const c = new AbortController(); setTimeout(() => c.abort(), 20);\n"
        "await fetch('https://a.com/', c).catch(() => new Promise(() => {}));",
        network=mocked(
            {"request": {"url": "https://warm.com"}, "response": {}},
            {"request": {"url": "*"}, "response": {"delay_ms": 60_000}},
        ),
        limits=Limits(wall_s=60),
    )
    assert "can never finish" in recording.sentence


LIMITED = {
    "a request": "const q = https.get('https://a.com/', {timeout: 80});"
    "q.on('timeout', () => q.destroy(new Error('mine'))); await new Promise((ok, no) => q.on('error', no));",
    "a request later": "const q = https.get('https://a.com/'); q.setTimeout(80, () => q.destroy(new Error('mine')));"
    "await new Promise((ok, no) => q.on('error', no));",
    "its socket": "const q = https.get('https://a.com/'); q.on('socket', (s) => {"
    " s.setTimeout(80); s.on('timeout', () => s.destroy(new Error('mine'))); });"
    "await new Promise((ok, no) => q.on('error', no));",
    "a signal": "const signal = AbortSignal.timeout(80);"
    "await fetch('https://a.com/', {signal}).catch(() => { throw new Error('mine'); });",
}


@pytest.mark.parametrize("code", LIMITED.values(), ids=LIMITED.keys())
def test_a_mocked_timeout_lets_the_clients_own_limit_come_first(play: Play, code: str) -> None:
    recording = play(ASK + code, network=mocked({"request": {"url": "*"}, "failure": "timeout"}))
    assert recording.error is not None
    assert recording.error.message == "mine"


def test_a_limit_that_does_nothing_ends_in_the_mocked_timeout(play: Play) -> None:
    code = "await ask(https, 'https://a.com/', {timeout: 30}).catch((e) => console.log(e.code));"
    recording = play(ASK + code, network=mocked({"request": {"url": "*"}, "failure": "timeout"}))
    assert [line.text for line in recording.console] == ["ETIMEDOUT"]


def test_without_a_limit_a_mocked_timeout_comes_at_once(play: Play) -> None:
    code = "await ask(https, 'https://a.com/').catch((e) => console.log(e.code));"
    recording = play(ASK + code, network=mocked({"request": {"url": "*"}, "failure": "timeout"}))
    assert [line.text for line in recording.console] == ["ETIMEDOUT"]
    assert recording.http[0].duration_ms < 1000


@pytest.mark.parametrize("agent", ["false", "new https.Agent({keepAlive: true})", "undefined"])
def test_agents_of_all_kinds(play: Play, agent: str) -> None:
    code = f"""const agent = {agent};
    for (let i = 0; i < 3; i++) console.log((await ask(https, 'https://a.com/' + i, {{agent}})).text);"""
    recording = play(ASK + code, network=ANY)
    assert [line.text for line in recording.console] == ["hello"] * 3
    assert [each.line for each in recording.http] == [recording.http[0].line] * 3


def test_two_lines_that_ask_the_same_are_told_apart(play: Play) -> None:
    code = """const one = ask(https, 'https://a.com/');
    const other = new Promise((ok) => https.get('https://a.com/', (r) => { r.resume(); r.on('end', ok); }));
    await Promise.all([one, other]);"""
    recording = play(ASK + code, network=ANY)
    assert len({each.line for each in recording.http}) == 2


def test_an_answer_that_cannot_be_delivered_fails_its_request_only(play: Play) -> None:
    mock = {"request": {"url": "*"}, "response": {"headers": {"x-a": "snowman ☃"}}}
    code = "try { await fetch('https://a.com/'); } catch (e) { console.log(e.cause.message); }"
    recording = play(code, network=mocked(mock))
    assert recording.status == "completed", recording.sentence
    assert "cannot be delivered" in recording.console[0].text


@pytest.mark.parametrize(
    ("code", "method", "told"),
    [
        (
            "const q = https.get('https://a.com/live', {headers: {connection: 'upgrade', upgrade: 'websocket'}});"
            "await new Promise((ok, no) => q.on('error', no));",
            "WEBSOCKET",
            "WebSocket connection to wss://a.com/live refused",
        ),
        (
            "const q = http.get('http://a.com/x', {headers: {connection: 'upgrade', upgrade: 'h2c'}});"
            "await new Promise((ok, no) => q.on('error', no));",
            "GET",
            "Upgrade to h2c at http://a.com/x refused",
        ),
        (
            "const q = http.request({host: 'proxy.com', port: 3128, method: 'CONNECT', path: 'a.com:443'}); q.end();"
            "await new Promise((ok, no) => q.on('error', no));",
            "CONNECT",
            "Tunnel to a.com:443 (HTTP CONNECT) through proxy.com:3128 refused",
        ),
        (
            "await ask(http, 'http://a.com/', {headers: {'x-long': 'x'.repeat(70000)}});",
            "TCP",
            "Request headers above 64 KiB for a.com:80 refused",
        ),
        ("await raw('\\x00\\x01\\x02', 4444);", "TCP", "Connection to a.com:4444 refused"),
    ],
    ids=["websocket", "h2c", "CONNECT", "headers", "bytes"],
)
def test_what_is_no_plain_http_is_refused_by_name_and_recorded(play: Play, code: str, method: str, told: str) -> None:
    recording = play(ASK + code, network=ANY)
    assert recording.error is not None
    assert told in recording.error.message
    (exchange,) = recording.http
    assert (exchange.method, exchange.served_by, exchange.status) == (method, "blocked", None)
    assert exchange.line is not None
    assert told in str(exchange.failure)


@pytest.mark.parametrize(
    ("port", "name"),
    [(587, "SMTP"), (6379, "Redis"), (5432, "Postgres"), (27017, "MongoDB"), (3306, "MySQL"), (9092, "Kafka")],
)
@pytest.mark.parametrize("module", ["net", "tls"])
def test_the_ports_of_other_protocols_are_refused_at_once(play: Play, port: int, name: str, module: str) -> None:
    code = f"""const began = performance.now();
    await new Promise((ok) => {module}.connect({port}, 'db.a.com').on('error', (e) => ok(console.log(e.message))));
    console.log(performance.now() - began < 250);"""
    recording = play(ASK + code)
    sentence = f"Connection to db.a.com:{port} ({name}) refused: the studio carries HTTP only."
    assert [line.text for line in recording.console] == [sentence, "true"]
    assert [each.failure for each in recording.http] == [sentence]


def test_http_may_use_such_a_port(play: Play) -> None:
    assert play(ASK + "console.log((await ask(http, 'http://a.com:9092/')).text);", network=ANY).console[0].text == (
        "hello"
    )


def test_a_silent_connection_is_refused_and_a_slow_request_is_not(play: Play) -> None:
    code = """const q = http.request('http://a.com/', {method: 'POST'});
    const answer = new Promise((ok, no) => q.on('response', ok).on('error', no));
    setTimeout(() => q.end('late'), 450);
    const silent = new Promise((ok) => net.connect(4444, 'b.com').on('error', (e) => ok(e.message)));
    console.log(await silent, (await answer).statusCode);"""
    assert play(ASK + code, network=ANY).console[0].text == (
        "Connection to b.com:4444 refused: the studio carries HTTP only. 200"
    )


@pytest.mark.parametrize(
    "code",
    [
        "await new Promise((ok, no) => net.connect('/run/docker.sock').on('error', no));",
        "await ask(http, 'http://a.com/', {socketPath: '/run/docker.sock'});",
    ],
)
def test_unix_sockets_are_refused(play: Play, code: str) -> None:
    recording = play(ASK + code, network=ANY)
    assert recording.error is not None
    assert recording.error.message == (
        "Connection to the unix socket /run/docker.sock refused: the studio carries HTTP only."
    )
    assert [each.url for each in recording.http] == ["unix:/run/docker.sock"]


def test_tls_over_a_connection_goes_where_that_one_goes(play: Play) -> None:
    code = """const plain = net.connect(443, 'a.com');
    const socket = tls.connect({socket: plain, servername: 'a.com'});
    let seen = '';
    socket.on('data', (part) => { seen += part; });
    socket.write('GET /x HTTP/1.1\\r\\nHost: a.com\\r\\nConnection: close\\r\\n\\r\\n');
    await new Promise((ok, no) => socket.on('end', ok).on('error', no));
    await new Promise((ok) => setTimeout(ok, 350));
    console.log(seen.split(' ')[1]);"""
    recording = play(ASK + code, network=ANY)
    assert [line.text for line in recording.console] == ["200"]
    assert [each.url for each in recording.http] == ["https://a.com/x"]


def test_a_port_that_cannot_be_is_an_error_as_in_node(play: Play) -> None:
    recording = play("require('net').connect(99999, 'a.com');")
    assert recording.error is not None
    assert "99999" in recording.error.message


def test_a_socket_that_is_idle_says_so(play: Play) -> None:
    code = """const alive = setInterval(() => {}, 10);
    const socket = tls.connect(443, 'a.com');
    socket.setTimeout(60);
    socket.write('GET / HTTP/1.1\\r\\n');
    await new Promise((ok) => socket.on('timeout', ok));
    console.log('idle');
    socket.destroy();"""
    assert [line.text for line in play(ASK + code, network=ANY).console] == ["idle"]
