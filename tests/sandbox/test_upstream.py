from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from studio.sandbox.upstream import Upstream, is_allowed, is_named


class Echo(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(201)
        self.send_header("X-Seen", self.headers.get("x-mine") or "")
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST  # noqa: N815

    def log_message(self, *_args: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[str]:
    made = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    made.daemon_threads = False
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    thread.join()
    made.server_close()


@pytest.mark.parametrize(
    ("url", "hosts", "allowed"),
    [
        ("https://api.a.com/x", ("api.a.com",), True),
        ("https://API.a.com/x", (" api.A.com ",), True),
        ("https://api.a.com/x", ("api.a.com:443",), True),
        ("https://api.a.com:8443/x", ("api.a.com:443",), False),
        ("https://api.a.com/x", ("*.a.com",), True),
        ("https://a.com/x", ("*.a.com",), False),
        ("https://evil-a.com/x", ("*.a.com",), False),
        ("https://b.com/", ("*",), True),
        ("https://api.a.com@b.com/", ("api.a.com",), False),
        ("https://b.com/", (), False),
    ],
)
def test_the_list_of_hosts(url: str, hosts: tuple[str, ...], allowed: bool) -> None:
    assert is_allowed(url, hosts) is allowed


def test_a_pattern_does_not_name_a_host() -> None:
    assert is_named("http://localhost/", ("localhost",))
    assert not is_named("http://localhost/", ("*",))


def test_a_request_goes_out_with_its_headers_and_body(server: str) -> None:
    headers = {"x-mine": "yes", "host": "evil", "connection": "keep-alive"}
    answer = Upstream(("127.0.0.1",)).perform("POST", f"{server}/x", headers, b"hello")
    assert (answer.status, answer.body, dict(answer.headers)["x-seen"]) == (201, b"hello", "yes")


def test_a_private_address_must_be_named_itself(server: str) -> None:
    answer = Upstream(("*",)).perform("GET", server, {}, None)
    assert answer.status is None
    assert "private address" in str(answer.failure)


@pytest.mark.parametrize(
    ("url", "part"),
    [("http://127.0.0.1:1/", "127.0.0.1:1"), ("http://does-not-exist.invalid/", "does-not-exist.invalid")],
)
def test_failures_name_the_host(url: str, part: str) -> None:
    answer = Upstream(("127.0.0.1", "does-not-exist.invalid")).perform("GET", url, {}, None)
    assert answer.status is None
    assert part in str(answer.failure)


def test_a_closed_request_ends(server: str) -> None:
    upstream = Upstream(("127.0.0.1",))
    upstream.close()
    assert upstream.perform("GET", server, {}, None).status is None
