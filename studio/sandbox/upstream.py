"""Real HTTP requests, made by the studio for an action whose policy names the host.

Redirects are not followed here: the action's own client does that, and each step is asked for again.
The address is looked up once, checked, and then connected to, so a name cannot change in between.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Mapping
from urllib.parse import urlsplit

from studio.sandbox.mocks import Answer

_DROPPED = frozenset(
    {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer"}
    | {"transfer-encoding", "upgrade", "host", "content-length", "accept-encoding", "expect"}
)
_BODY_LIMIT = 4 * 1024 * 1024
_CONNECT_S = 10.0


def is_allowed(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether a list of `name`, `name:port`, `*.name` or `*` permits the host of `url`."""
    parts = urlsplit(url)
    name = (parts.hostname or "").lower()
    full = f"{name}:{parts.port or (443 if parts.scheme == 'https' else 80)}"
    for host in (entry.strip().lower() for entry in hosts):
        if host in ("*", name, full) or (host.startswith("*.") and name.endswith(host[1:])):
            return True
    return False


def is_named(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether the list holds this very host, and not just a pattern that covers it."""
    return is_allowed(url, tuple(host for host in hosts if "*" not in host))


def _is_private(address: str) -> bool:
    return not ipaddress.ip_address(address.partition("%")[0]).is_global


def _looks_local(name: str) -> bool:
    """A person who writes such a name into the list means the machine or the network at hand."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name == "localhost" or name.endswith((".localhost", ".local", ".internal"))
    return True


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
            return self._perform(method, url, headers, body)
        except socket.gaierror as error:
            return _failed(f"getaddrinfo ENOTFOUND {urlsplit(url).hostname}: {error.strerror}", "ENOTFOUND")
        except TimeoutError:
            return _failed(f"connect ETIMEDOUT {urlsplit(url).netloc}", "ETIMEDOUT")
        except ssl.SSLError as error:
            return _failed(f"TLS with {urlsplit(url).netloc} failed: {error.reason}", "ERR_TLS")
        except (OSError, http.client.HTTPException, ValueError) as error:
            return _failed(f"The request to {urlsplit(url).netloc} failed: {error}", "ECONNRESET")

    def _perform(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        parts = urlsplit(url)
        name, secure = parts.hostname or "", parts.scheme == "https"
        port = parts.port or (443 if secure else 80)
        address = self._address(name, port, is_named(url, self._hosts))
        if address is None:
            reason = f"{name} leads to a private address; name that address in the list to permit it"
            return _failed(f"Network request blocked: {method} {url} ({reason})", "ERR_NETWORK_BLOCKED")
        plain = socket.create_connection((address, port), self._deadline_s)
        try:
            wire = ssl.create_default_context().wrap_socket(plain, server_hostname=name) if secure else plain
        except BaseException:
            plain.close()
            raise
        with wire:
            self._claim(wire)
            return _exchange(wire, name, method, url, headers, body)

    def _claim(self, wire: socket.socket) -> None:
        with self._lock:
            if self._closed:
                raise ConnectionError("the run has ended")
            self._socket = wire

    def _address(self, name: str, port: int, named: bool) -> str | None:
        found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
        addresses = [str(entry[4][0]) for entry in found]
        if named and _looks_local(name):
            return addresses[0]
        return next((address for address in addresses if not _is_private(address)), None)


def _exchange(
    wire: socket.socket, name: str, method: str, url: str, headers: Mapping[str, str], body: bytes | None
) -> Answer:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(name)
    connection.sock = wire
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", parts.netloc.rpartition("@")[2])
    connection.putheader("Accept-Encoding", "identity")
    for key, value in headers.items():
        if key.lower() not in _DROPPED:
            connection.putheader(key, value.encode("utf-8", "replace"))
    if body is not None or method in ("POST", "PUT", "PATCH"):
        connection.putheader("Content-Length", str(len(body or b"")))
    connection.putheader("Connection", "close")
    connection.endheaders(body)
    response = connection.getresponse()
    content = response.read(_BODY_LIMIT + 1)
    if len(content) > _BODY_LIMIT:
        return _failed(f"The answer of {parts.netloc} is larger than 4 MiB.", "ERR_TOO_LARGE")
    return Answer(response.status, tuple((k.lower(), v) for k, v in response.getheaders()), content)


def _failed(message: str, code: str) -> Answer:
    return Answer(failure=message, error={"message": message, "code": code})
