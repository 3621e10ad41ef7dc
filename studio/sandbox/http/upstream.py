"""Real HTTP requests, made by the studio for an action whose policy names the host.

Redirects are not followed here: the action's own client does that, and each step is asked for again.
The address is looked up once, checked, and then connected to, so a name cannot change in between.
A private address has to be named itself, or by a name that means the machine or the network at hand.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from studio.sandbox.http.hosts import (
    is_address_named,
    is_allowed,
    is_named,
    is_private,
    looks_local,
    plain_host,
    port_of,
)
from studio.sandbox.http.mocks import Answer

__all__ = ["Upstream", "is_allowed", "is_named"]

_DROPPED = frozenset(
    {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer"}
    | {"transfer-encoding", "upgrade", "host", "content-length", "accept-encoding", "expect"}
)
_BODY_LIMIT = 4 * 1024 * 1024
_CONNECT_S = 10.0
_CODINGS = {"gzip": 31, "x-gzip": 31, "deflate": 15}


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a request goes: the host as it stands in the DNS, and what is asked of it."""

    name: str
    port: int
    secure: bool
    path: str

    @property
    def shown(self) -> str:
        return f"[{self.name}]:{self.port}" if ":" in self.name else f"{self.name}:{self.port}"

    @property
    def header(self) -> str:
        usual = self.port == (443 if self.secure else 80)
        return self.shown.rpartition(":")[0] if usual else self.shown


def _target(url: str) -> _Target:
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return _Target(plain_host(parts.hostname or ""), port_of(parts), parts.scheme == "https", path)


class Upstream:
    """One request on its way; `close` ends it early."""

    def __init__(self, hosts: tuple[str, ...], deadline_s: float = _CONNECT_S) -> None:
        self._hosts = hosts
        self._deadline_s = deadline_s
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._closed = False

    def close(self) -> None:
        """Wakes the thread that waits for the network."""
        with self._lock:
            self._closed = True
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    def perform(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        """The answer of the host, or a failure; never raises."""
        try:
            target = _target(url)
        except ValueError as error:
            return _failed(f"The URL {url} cannot be used: {error}", "ERR_INVALID_URL")
        try:
            return self._perform(target, method, url, headers, body)
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            return _explained(error, target)

    def _perform(
        self, target: _Target, method: str, url: str, headers: Mapping[str, str], body: bytes | None
    ) -> Answer:
        addresses = self._addresses(target, is_named(url, self._hosts))
        if not addresses:
            reason = f"{target.name} leads to a private address; name that address in the list to permit it"
            return _failed(f"Network request blocked: {method} {url} ({reason})", "ERR_NETWORK_BLOCKED")
        plain = self._connected(addresses)
        try:
            wire = self._secured(plain, target.name) if target.secure else plain
        except BaseException:
            plain.close()
            raise
        with wire:
            return _exchange(wire, target, method, headers, body)

    def _claim(self, wire: socket.socket) -> None:
        with self._lock:
            if self._closed:
                raise ConnectionError("the run has ended")
            self._socket = wire

    def _addresses(self, target: _Target, named: bool) -> list[tuple[socket.AddressFamily, tuple[object, ...]]]:
        """The addresses of the host that may be connected to; a name alone never leads into a private network."""
        found = socket.getaddrinfo(target.name, target.port, type=socket.SOCK_STREAM)
        trusted = named and looks_local(target.name)
        return [
            (family, place)
            for family, _type, _proto, _name, place in found
            if trusted or not is_private(str(place[0])) or is_address_named(str(place[0]), target.port, self._hosts)
        ]

    def _connected(self, addresses: list[tuple[socket.AddressFamily, tuple[object, ...]]]) -> socket.socket:
        """A connection to the first address that takes one."""
        failure: OSError = ConnectionError("there is no address")
        for family, place in addresses:
            plain = socket.socket(family, socket.SOCK_STREAM)
            try:
                plain.settimeout(self._deadline_s)
                self._claim(plain)
                plain.connect(place)
            except OSError as error:
                plain.close()
                failure = error
            else:
                return plain
        raise failure

    def _secured(self, plain: socket.socket, name: str) -> ssl.SSLSocket:
        wire = ssl.create_default_context().wrap_socket(plain, server_hostname=name, do_handshake_on_connect=False)
        try:
            self._claim(wire)
            wire.do_handshake()
        except BaseException:
            wire.close()
            raise
        return wire


def _exchange(
    wire: socket.socket, target: _Target, method: str, headers: Mapping[str, str], body: bytes | None
) -> Answer:
    connection = http.client.HTTPConnection(target.name)
    connection.sock = wire
    connection.putrequest(method, target.path, skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", target.header)
    connection.putheader("Accept-Encoding", "identity")
    for key, value in headers.items():
        if key.lower() not in _DROPPED:
            connection.putheader(key, value.encode("utf-8", "replace"))
    if body is not None or method in ("POST", "PUT", "PATCH"):
        connection.putheader("Content-Length", str(len(body or b"")))
    connection.putheader("Connection", "close")
    connection.endheaders(body)
    return _answer(connection.getresponse(), method, target)


def _answer(response: http.client.HTTPResponse, method: str, target: _Target) -> Answer:
    if response.status < 200:
        return _failed(f"{target.shown} answered with the status {response.status} only.", "ERR_HTTP")
    content = response.read(_BODY_LIMIT + 1)
    if response.length and len(content) <= _BODY_LIMIT:
        raise http.client.IncompleteRead(content, response.length)
    headers = tuple((key.lower(), value) for key, value in response.getheaders())
    coding = (response.getheader("content-encoding") or "").strip().lower()
    if content and coding in _CODINGS:
        content = _decoded(content, coding)
        headers = tuple(pair for pair in headers if pair[0] not in ("content-encoding", "content-length"))
    if len(content) > _BODY_LIMIT:
        return _failed(f"The answer of {target.shown} is larger than 4 MiB.", "ERR_TOO_LARGE")
    return Answer(response.status, headers, content)


def _decoded(content: bytes, coding: str) -> bytes:
    """The body without its coding, which the host used unasked; no more of it than shows that it is too large."""
    try:
        return zlib.decompressobj(_CODINGS[coding]).decompress(content, _BODY_LIMIT + 1)
    except zlib.error:
        if coding != "deflate":
            raise
        # Many hosts send the bare stream under this name.
        return zlib.decompressobj(-15).decompress(content, _BODY_LIMIT + 1)


def _explained(error: Exception, target: _Target) -> Answer:
    """The failure as Node would name it, where it has a name for it."""
    if isinstance(error, socket.gaierror):
        return _failed(f"getaddrinfo ENOTFOUND {target.name}: {error.strerror}", "ENOTFOUND")
    if isinstance(error, TimeoutError):
        return _failed(f"connect ETIMEDOUT {target.shown}", "ETIMEDOUT")
    if isinstance(error, ConnectionRefusedError):
        return _failed(f"connect ECONNREFUSED {target.shown}", "ECONNREFUSED")
    if isinstance(error, ssl.SSLCertVerificationError):
        return _failed(f"The certificate of {target.shown} was refused: {error.verify_message}.", "ERR_TLS")
    if isinstance(error, ssl.SSLError):
        return _failed(f"TLS with {target.shown} failed: {error.reason}", "ERR_TLS")
    return _failed(f"The request to {target.shown} failed: {error}", "ECONNRESET")


def _failed(message: str, code: str) -> Answer:
    return Answer(failure=message, error={"message": message, "code": code})
