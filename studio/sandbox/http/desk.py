"""The studio's side of the action's network: who answers each request, and what is recorded of it.

The child has no sockets. It asks here, over the authenticated channel, and waits for a reply on its
standard input; so recording, mocks and the list of permitted hosts lie out of the action's reach.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from studio.sandbox.bounds import NetworkPolicy
from studio.sandbox.http.exchanges import answered, reply, request_of
from studio.sandbox.http.mocks import Answer, Mocks
from studio.sandbox.http.upstream import Upstream, is_allowed
from studio.sandbox.reading import milliseconds, text
from studio.sandbox.recording import HttpExchange

_REQUESTS = 500
_IDLE_S = 60.0
_JOIN_S = 2.0
_GRACE_S = 1.0
_LEFT = "The action ended this request before there was an answer."
_HOW_TO_MOCK = "To answer it, add a mock with this method and URL to the http list of the scenario."


@dataclass(frozen=True, slots=True)
class Reply:
    """A real answer, on its way from the thread that fetched it to the run."""

    seq: int
    answer: Answer


@dataclass(slots=True)
class _Pending:
    number: int
    exchange: HttpExchange
    body: bytes | None
    asked: float
    limit_s: float
    answer: Answer = field(default_factory=Answer)
    due: float | None = None
    upstream: Upstream | None = None


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
        """Takes a request frame; answers the reply's bytes when it is ready at once.

        A frame may also say that the client has given up, or that it wanted another protocol.
        """
        if frame.get("gone") is True:
            return self._abandon(frame.get("id"))
        exchange, body = request_of(seq, frame)
        if "refused" in frame:
            self._note(replace(exchange, failure=text(frame.get("refused"))))
            return None
        number = frame.get("id")
        if not isinstance(number, int):
            return None
        pending = _Pending(number, exchange, body, time.monotonic(), milliseconds(frame.get("limit")) / 1000)
        self._pending[seq] = pending
        if self._asked > _REQUESTS:
            return self._finish(seq, _blocked(exchange, f"more than {_REQUESTS} requests in one run"))
        return self._serve(seq, pending)

    @property
    def _asked(self) -> int:
        return len(self._done) + len(self._pending)

    def _serve(self, seq: int, pending: _Pending) -> bytes | None:
        answer = self._answer(seq, pending)
        if answer is None:
            return None
        delay_s = answer.delay_s
        if answer.patient and pending.limit_s:
            delay_s = pending.limit_s + _GRACE_S
        if delay_s <= 0:
            return self._finish(seq, answer)
        pending.answer, pending.due = answer, pending.asked + delay_s
        return None

    def _answer(self, seq: int, pending: _Pending) -> Answer | None:
        """The answer if the policy has it, None when it is being fetched."""
        exchange = pending.exchange
        if self._policy.mode == "mocked":
            return self._mocked(pending)
        if self._policy.mode == "allow":
            if is_allowed(exchange.url, self._policy.hosts):
                pending.exchange = replace(exchange, served_by="network")
                self._fetch(seq, pending)
                return None
            return _blocked(exchange, "host not in the list", _how_to_allow(exchange.url))
        return _blocked(exchange, "policy: no network", _HOW_TO_MOCK)

    def _mocked(self, pending: _Pending) -> Answer:
        exchange = pending.exchange
        asked = (exchange.method, exchange.url, exchange.request_headers, pending.body)
        try:
            found = self._mocks.answer(*asked)
            why = "" if found else self._mocks.why(*asked)
        except (TypeError, ValueError, AttributeError) as error:
            message = f"The mock for {exchange.method} {exchange.url} cannot be used: {error}"
            return Answer(failure=message, error={"message": message, "code": "ERR_MOCK"})
        if found is None:
            return _unmatched(exchange, why)
        pending.exchange = replace(exchange, served_by="mock")
        return found

    def _fetch(self, seq: int, pending: _Pending) -> None:
        upstream, exchange = Upstream(self._policy.hosts), pending.exchange
        pending.upstream = upstream

        def work() -> None:
            answer = upstream.perform(exchange.method, exchange.url, exchange.request_headers, pending.body)
            self._tell(Reply(seq, answer))

        thread = threading.Thread(target=work, name=f"sandbox-http-{seq}", daemon=True)
        self._running.append((thread, upstream))
        thread.start()

    def _abandon(self, number: object) -> bytes | None:
        """Records that the client has left; the reply ends the child's waiting, and reaches nobody."""
        for seq, pending in self._pending.items():
            if pending.number == number:
                if pending.upstream is not None:
                    pending.upstream.close()
                return self._finish(seq, Answer(failure=_LEFT, error={"message": _LEFT, "code": "ECONNRESET"}))
        return None

    def _note(self, exchange: HttpExchange) -> None:
        """Records what was refused in the child already."""
        if self._asked < _REQUESTS:
            self._done.append(exchange)

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
        lasted_ms = (time.monotonic() - pending.asked) * 1000
        self._done.append(answered(pending.exchange, answer, lasted_ms))
        return reply(pending.number, pending.exchange.method, answer)

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


def _blocked(exchange: HttpExchange, reason: str, advice: str = "") -> Answer:
    """The error that the action sees; what is recorded also says what can be done."""
    message = f"Network request blocked: {exchange.method} {exchange.url} ({reason})"
    told = f"{message}. {advice}" if advice else message
    return Answer(failure=told, error={"message": message, "code": "ERR_NETWORK_BLOCKED"})


def _how_to_allow(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return f"To permit it, add {host} to the allowed hosts." if host else ""


def _unmatched(exchange: HttpExchange, why: str) -> Answer:
    message = f"No mock matches {exchange.method} {exchange.url}"
    return Answer(failure=f"{message}. {why}", error={"message": message, "code": "ERR_NO_MOCK"})
