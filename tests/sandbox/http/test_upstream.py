from __future__ import annotations

import contextlib
import datetime
import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from studio.sandbox.http.mocks import Answer
from studio.sandbox.http.upstream import Upstream, is_allowed, is_named

TEXT = b"hello " * 20


class Echo(BaseHTTPRequestHandler):
    """Answers with what it was sent, or with what the path asks for."""

    def do_POST(self) -> None:
        special = getattr(self, "answer_" + self.path.partition("?")[0].strip("/"), None)
        if special:
            special()
        else:
            self.echo()

    def echo(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(201)
        self.send_header("X-Seen", self.headers.get("x-mine") or "")
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_HEAD = do_POST  # noqa: N815

    def send(self, status: int, headers: list[tuple[str, str]], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def answer_request(self) -> None:
        lines = [self.requestline, *(f"{name}: {value}" for name, value in self.headers.items())]
        self.send(200, [("Content-Type", "text/plain")], "\n".join(lines).encode())

    def answer_redirect(self) -> None:
        self.send(302, [("Location", "/request")])

    def answer_cookies(self) -> None:
        self.send(200, [("Set-Cookie", "a=1; Path=/"), ("Set-Cookie", "__cf_bm=x"), ("Date", "now")], b"ok")

    def answer_gzip(self) -> None:
        self.send(200, [("Content-Encoding", "gzip"), ("Content-Type", "text/plain")], gzip.compress(TEXT))

    def answer_deflate(self) -> None:
        self.send(200, [("Content-Encoding", "deflate")], zlib.compress(TEXT)[2:-4])

    def answer_brotli(self) -> None:
        self.send(200, [("Content-Encoding", "br")], b"\x8b\x00\x80x\x03")

    def answer_broken(self) -> None:
        self.send(200, [("Content-Encoding", "gzip")], b"no gzip at all")

    def answer_bomb(self) -> None:
        self.send(200, [("Content-Encoding", "gzip")], gzip.compress(b"0" * 5_000_000))

    def answer_large(self) -> None:
        with contextlib.suppress(OSError):
            self.send(200, [], b"0" * 5_000_000)

    def answer_chunked(self) -> None:
        self.send(200, [("Transfer-Encoding", "chunked")], b"3\r\none\r\n4\r\n two\r\n0\r\n\r\n")

    def answer_length(self) -> None:
        self.send(200, [("Content-Length", "1234")])

    def answer_cut(self) -> None:
        self.send(200, [("Content-Length", "1234")], b"short")

    def answer_empty(self) -> None:
        self.send(204, [("X-A", "b")])

    def answer_unchanged(self) -> None:
        self.send(304, [("Content-Length", "99")])

    def answer_json(self) -> None:
        self.send(201, [("Content-Type", "application/json; charset=utf-8"), ("X-A", "b")], b'{"a":[1,"\xc3\xa9"]}')

    def answer_binary(self) -> None:
        self.send(200, [("Content-Type", "image/png")], bytes(range(256)))

    def answer_slow(self) -> None:
        time.sleep(1)
        self.echo()

    def log_message(self, *_args: object) -> None:
        return


@contextlib.contextmanager
def serving(
    wrapped: Callable[[socket.socket], socket.socket] = lambda plain: plain, host: str = "127.0.0.1"
) -> Iterator[int]:
    """The port of a server that runs meanwhile."""

    class Server(ThreadingHTTPServer):
        address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        daemon_threads = False

        def handle_error(self, *_args: object) -> None:
            """A client that refuses a certificate or leaves is what some tests want."""

    made = Server((host, 0), Echo)
    made.socket = wrapped(made.socket)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield made.server_port
    finally:
        made.shutdown()
        thread.join()
        made.server_close()


@pytest.fixture
def server() -> Iterator[str]:
    with serving() as port:
        yield f"http://127.0.0.1:{port}"


def get(url: str, method: str = "GET", headers: dict[str, str] | None = None, body: bytes | None = None) -> Answer:
    return Upstream(("127.0.0.1",)).perform(method, url, headers or {}, body)


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


@pytest.mark.parametrize("path", ["gzip", "deflate"])
def test_a_coding_that_nobody_asked_for_is_taken_off(server: str, path: str) -> None:
    answer = get(f"{server}/{path}")
    assert answer.body == TEXT
    assert "content-encoding" not in dict(answer.headers)


def test_a_coding_that_is_not_known_is_left_to_the_client(server: str) -> None:
    answer = get(f"{server}/brotli")
    assert (dict(answer.headers)["content-encoding"], answer.body[:2]) == ("br", b"\x8b\x00")


@pytest.mark.parametrize("path", ["bomb", "large"])
def test_an_answer_above_the_limit_fails(server: str, path: str) -> None:
    assert "larger than 4 MiB" in str(get(f"{server}/{path}").failure)


@pytest.mark.parametrize("path", ["cut", "broken"])
def test_a_broken_answer_is_a_failure(server: str, path: str) -> None:
    answer = get(f"{server}/{path}")
    assert (answer.status, answer.error["code"]) == (None, "ECONNRESET")


def test_a_chunked_answer(server: str) -> None:
    assert get(f"{server}/chunked").body == b"one two"


@pytest.mark.parametrize(("path", "status"), [("empty", 204), ("unchanged", 304)])
def test_answers_without_a_body(server: str, path: str, status: int) -> None:
    answer = get(f"{server}/{path}")
    assert (answer.status, answer.body) == (status, b"")


def test_a_head_answer_keeps_its_length(server: str) -> None:
    answer = get(f"{server}/length", "HEAD")
    assert (dict(answer.headers)["content-length"], answer.body) == ("1234", b"")


def test_several_cookies_stay_apart(server: str) -> None:
    answer = get(f"{server}/cookies")
    assert [value for name, value in answer.headers if name == "set-cookie"] == ["a=1; Path=/", "__cf_bm=x"]


def test_a_redirect_is_not_followed(server: str) -> None:
    answer = get(f"{server}/redirect")
    assert (answer.status, dict(answer.headers)["location"]) == (302, "/request")


def test_what_goes_out(server: str) -> None:
    url = f"http://me:pw@{server.removeprefix('http://')}/request?a=b%20c"
    lines = get(url, headers={"accept-encoding": "br", "x-a": "ä", "expect": "100-continue"}).body.decode().split("\n")
    assert lines[0] == "GET /request?a=b%20c HTTP/1.1"
    assert f"Host: {server.removeprefix('http://')}" in lines
    assert "Accept-Encoding: identity" in lines
    assert not any(line.lower().startswith(("expect", "accept-encoding: br", "authorization")) for line in lines)


@pytest.mark.parametrize(
    ("url", "headers"),
    [("/x", {"x-a": "a\r\nx-b: c"}), ("/x", {"x\r\nx-b": "c"}), ("/a b", {}), ("/a\x7f", {})],
)
def test_a_request_that_would_break_the_line_fails(server: str, url: str, headers: dict[str, str]) -> None:
    assert get(server + url, headers=headers).status is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:99999/", "http://[::1/"])
def test_a_url_that_cannot_be_is_a_failure(url: str) -> None:
    assert get(url).error["code"] == "ERR_INVALID_URL"


def test_a_refused_connection_looks_like_nodes() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        answer = get(f"http://127.0.0.1:{port}/")
    assert (answer.failure, answer.error["code"]) == (f"connect ECONNREFUSED 127.0.0.1:{port}", "ECONNREFUSED")


def test_an_answer_that_does_not_come_is_a_timeout(server: str) -> None:
    answer = Upstream(("127.0.0.1",), deadline_s=0.1).perform("GET", f"{server}/slow", {}, None)
    assert answer.error["code"] == "ETIMEDOUT"


def test_closing_wakes_a_request_that_waits(server: str) -> None:
    upstream = Upstream(("127.0.0.1",))
    threading.Timer(0.1, upstream.close).start()
    assert upstream.perform("GET", f"{server}/slow", {}, None).status is None


PRIVATE = [
    *("http://169.254.169.254/latest/meta-data", "http://[::ffff:127.0.0.1]/", "http://[::1]/", "http://localhost/"),
    *("http://127.1/", "http://2130706433/", "http://0.0.0.0/", "http://10.0.0.1/", "http://0x7f.1/"),
]


@pytest.mark.parametrize("url", PRIVATE)
def test_private_addresses_are_refused_unless_named(url: str) -> None:
    answer = Upstream(("*",)).perform("GET", url, {}, None)
    assert answer.status is None
    assert answer.error["code"] in ("ERR_NETWORK_BLOCKED", "ENOTFOUND")


def test_a_name_leads_to_a_private_address_only_if_that_is_named_too(server: str) -> None:
    port = server.rpartition(":")[2]
    url = f"http://2130706433:{port}/x"
    assert Upstream(("2130706433",)).perform("GET", url, {}, None).error["code"] == "ERR_NETWORK_BLOCKED"
    assert Upstream(("2130706433", f"127.0.0.1:{port}")).perform("GET", url, {}, None).status == 201


def test_localhost_may_be_named(server: str) -> None:
    port = server.rpartition(":")[2]
    answer = Upstream(("localhost",)).perform("GET", f"http://localhost:{port}/", {}, None)
    assert answer.status == 201


def test_an_ipv6_address_may_be_named() -> None:
    if not socket.has_ipv6:
        pytest.skip("no IPv6")
    try:
        with serving(host="::1") as port:
            answer = Upstream((f"[::1]:{port}",)).perform("GET", f"http://[::1]:{port}/request", {}, None)
    except OSError:
        pytest.skip("no IPv6 address")
    assert f"Host: [::1]:{port}" in answer.body.decode()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for localhost that signs itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(datetime.datetime(2020, 1, 1)).not_valid_after(datetime.datetime(2120, 1, 1))
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    path = tmp_path / "localhost.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM) + private)
    return path


@contextlib.contextmanager
def secure(certificate: Path) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(lambda plain: context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)) as port:
        yield f"https://localhost:{port}/x"


def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: Path) -> None:
    with secure(certificate) as url:
        answer = Upstream(("localhost",)).perform("GET", url, {}, None)
    assert answer.error["code"] == "ERR_TLS"
    assert "The certificate of localhost:" in str(answer.failure)


def test_a_certificate_counts_for_its_host_only(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with secure(certificate) as url:
        assert Upstream(("localhost",)).perform("GET", url, {}, None).status == 201
        other = Upstream(("127.0.0.1",)).perform("GET", url.replace("localhost", "127.0.0.1"), {}, None)
    assert other.error["code"] == "ERR_TLS"


def test_plain_http_where_tls_is_expected_is_a_failure(server: str) -> None:
    assert get(server.replace("http:", "https:")).error["code"] in ("ERR_TLS", "ECONNRESET")
