"""The studio's side of the action's network: who answers each request, and what is recorded of it.

The child has no sockets. It asks here, over the authenticated channel, and waits for a reply on its
standard input; so recording, mocks and the list of permitted hosts lie out of the action's reach.
"""

from __future__ import annotations

import base64
import binascii
import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from studio.sandbox.job import NetworkPolicy
from studio.sandbox.mocks import Answer, Mocks
from studio.sandbox.reading import milliseconds, ordinal, text
from studio.sandbox.recording import HttpExchange
from studio.sandbox.upstream import Upstream, is_allowed

Served = Literal["mock", "network", "blocked"]
_REQUESTS = 500
_IDLE_S = 60.0
_JOIN_S = 2.0
_RECORDED = 256 * 1024
_UNSENT = frozenset({"content-length", "transfer-encoding", "connection", "content-encoding", "keep-alive"})


@dataclass(frozen=True, slots=True)
class Reply:
    """A real answer, on its way from the thread that fetched it to the run."""

    seq: int
    answer: Answer


@dataclass(slots=True)
class _Pending:
    number: int
    exchange: HttpExchange
    asked: float
    answer: Answer = field(default_factory=Answer)
    due: float | None = None


class Desk:
    """Answers the requests of one run. `tell` receives a `Reply` from another thread when one is fetched."""

    def __init__(self, policy: NetworkPolicy, tell: Callable[[object], None]) -> None:
        self._policy = policy
        self._tell = tell
        self._mocks = Mocks(policy.mocks if policy.mode == "mocked" else ())
        self._pending: dict[int, _Pending] = {}
        self._done: list[HttpExchange] = []
        self._running: list[tuple[threading.Thread, Upstream]] = []

    def ask(self, seq: int, frame: Mapping[str, Any]) -> bytes | None:
        """Takes a request frame; answers the reply's bytes when it is ready at once."""
        number = frame.get("id")
        exchange, body = _request(seq, frame)
        if not isinstance(number, int):
            return None
        pending = _Pending(number, exchange, time.monotonic())
        self._pending[seq] = pending
        if len(self._done) + len(self._pending) > _REQUESTS:
            return self._finish(seq, _blocked(exchange, f"more than {_REQUESTS} requests in one run"))
        answer = self._answer(seq, pending, body)
        if answer is None:
            return None
        if answer.delay_s <= 0:
            return self._finish(seq, answer)
        pending.answer, pending.due = answer, pending.asked + answer.delay_s
        return None

    def _answer(self, seq: int, pending: _Pending, body: bytes | None) -> Answer | None:
        """The answer if the policy has it, None when it is being fetched."""
        exchange = pending.exchange
        if self._policy.mode == "mocked":
            found = self._mocked(exchange)
            pending.exchange = replace(exchange, served_by="mock" if found else "blocked")
            return found or _unmatched(exchange)
        if self._policy.mode == "allow":
            if is_allowed(exchange.url, self._policy.hosts):
                pending.exchange = replace(exchange, served_by="network")
                self._fetch(seq, pending.exchange, body)
                return None
            return _blocked(exchange, "host not in the list")
        return _blocked(exchange, "policy: no network")

    def _mocked(self, exchange: HttpExchange) -> Answer | None:
        try:
            return self._mocks.answer(exchange.method, exchange.url)
        except (TypeError, ValueError, AttributeError) as error:
            message = f"The mock for {exchange.method} {exchange.url} cannot be used: {error}"
            return Answer(failure=message, error={"message": message, "code": "ERR_MOCK"})

    def _fetch(self, seq: int, exchange: HttpExchange, body: bytes | None) -> None:
        upstream = Upstream(self._policy.hosts)

        def work() -> None:
            answer = upstream.perform(exchange.method, exchange.url, exchange.request_headers, body)
            self._tell(Reply(seq, answer))

        thread = threading.Thread(target=work, name=f"sandbox-http-{seq}", daemon=True)
        self._running.append((thread, upstream))
        thread.start()

    def settle(self, reply: Reply) -> bytes:
        """The bytes that carry a fetched answer to the child."""
        return self._finish(reply.seq, reply.answer) if reply.seq in self._pending else b""

    def due(self) -> list[bytes]:
        """Replies whose delay has passed."""
        now = time.monotonic()
        ready = [seq for seq, pending in self._pending.items() if pending.due is not None and pending.due <= now]
        return [self._finish(seq, self._pending[seq].answer) for seq in ready]

    def next_due(self) -> float:
        """Seconds until the next delayed reply."""
        moments = [pending.due for pending in self._pending.values() if pending.due is not None]
        return max(min(moments) - time.monotonic(), 0.001) if moments else _IDLE_S

    def waiting(self) -> list[str]:
        """The requests without an answer, oldest first, as `GET https://…`."""
        return [f"{p.exchange.method} {p.exchange.url}" for p in self._pending.values()]

    def _finish(self, seq: int, answer: Answer) -> bytes:
        pending = self._pending.pop(seq)
        self._done.append(_answered(pending, answer))
        reply = json.dumps(_reply(pending.number, answer)).encode("ascii")
        return len(reply).to_bytes(4, "big") + reply

    def exchanges(self) -> tuple[HttpExchange, ...]:
        """Every request of the run in the order asked, answered or not."""
        return tuple(sorted(self._done, key=lambda exchange: exchange.seq))

    def close(self) -> None:
        """Ends what is still on its way and records it as unanswered."""
        for seq in list(self._pending):
            self._finish(seq, Answer(failure="The run ended before there was an answer."))
        for _thread, upstream in self._running:
            upstream.close()
        for thread, _upstream in self._running:
            thread.join(_JOIN_S)


def _request(seq: int, frame: Mapping[str, Any]) -> tuple[HttpExchange, bytes | None]:
    headers = frame.get("headers")
    body = _decoded(frame.get("body"))
    exchange = HttpExchange(
        seq=seq,
        method=text(frame.get("method")).upper(),
        url=text(frame.get("url")),
        request_headers={k: v for k, v in headers.items() if isinstance(v, str)} if isinstance(headers, dict) else {},
        request_body=None if body is None else _shown(body),
        status=None,
        response_headers={},
        response_body=None,
        served_by="blocked",
        failure=None,
        duration_ms=0.0,
        line=ordinal(frame.get("line")),
        at_ms=milliseconds(frame.get("at")),
    )
    return exchange, body


def _decoded(value: object) -> bytes | None:
    if not isinstance(value, str):
        return None
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error:
        return b""


def _shown(body: bytes) -> str:
    cut = " … (cut)" if len(body) > _RECORDED else ""
    return body[:_RECORDED].decode("utf-8", "replace") + cut


def _blocked(exchange: HttpExchange, reason: str) -> Answer:
    message = f"Network request blocked: {exchange.method} {exchange.url} ({reason})"
    return Answer(failure=message, error={"message": message, "code": "ERR_NETWORK_BLOCKED"})


def _unmatched(exchange: HttpExchange) -> Answer:
    message = f"No mock matches {exchange.method} {exchange.url}"
    return Answer(failure=message, error={"message": message, "code": "ERR_NO_MOCK"})


def _answered(pending: _Pending, answer: Answer) -> HttpExchange:
    responded = answer.status is not None
    return replace(
        pending.exchange,
        status=answer.status,
        response_headers=dict(answer.headers),
        response_body=_shown(answer.body) if responded else None,
        failure=answer.failure,
        duration_ms=(time.monotonic() - pending.asked) * 1000,
    )


def _reply(number: int, answer: Answer) -> dict[str, Any]:
    if answer.status is None:
        return {"id": number, "error": dict(answer.error)}
    headers = [[key, value] for key, value in answer.headers if key not in _UNSENT]
    return {
        "id": number,
        "status": answer.status,
        "headers": [part for pair in headers for part in pair],
        "body": base64.b64encode(answer.body).decode("ascii"),
    }
