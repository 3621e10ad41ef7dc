"""The line to the thread that watches a debugged action: requests and their answers, and what it tells by itself.

A message is `size | tag | JSON` on a pipe of its own; the tag (HMAC-SHA256) covers direction, number, size and
content, under a key that the action cannot read. Anything else on the pipe ends the line for good.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from studio.sandbox.debug.failure import DebugEnded, DebugProblem, DebugTimeout

KEY_BYTES = 32
TAG = 32
LARGEST = 4 * 1024 * 1024 + 4096
ANSWER_S = 5.0
_CLOSED = "Session was closed"  # what the inspector says of a question that the end overtook
_ENDED = "The action is not being debugged any more."


@dataclass(frozen=True, slots=True)
class Pipes:
    """Four ends of two pipes, as descriptors: what the child reads and writes, and what the studio does."""

    child_reads: int
    child_writes: int
    reads: int
    writes: int

    @classmethod
    def made(cls) -> Pipes:
        """Two new pipes."""
        child_reads, writes = os.pipe()
        reads, child_writes = os.pipe()
        return cls(child_reads, child_writes, reads, writes)

    def hand_over(self) -> None:
        """Closes the child's ends here, once it has them."""
        os.close(self.child_reads)
        os.close(self.child_writes)


def seal(key: bytes, way: bytes, number: int, body: bytes) -> bytes:
    """A message as it goes over the line; `way` is `>` to the child and `<` from it."""
    size = len(body).to_bytes(4, "big")
    return size + _tag(key, way, number, body) + body


def _tag(key: bytes, way: bytes, number: int, body: bytes) -> bytes:
    head = way + number.to_bytes(4, "big") + len(body).to_bytes(4, "big")
    return hmac.digest(key, head + body, "sha256")


class Link:
    """One line. `on_event` gets what the thread tells by itself, `on_end` that there is no line any more.

    Both are called from the line's own thread, which must not wait for an answer. `request` may be called from
    any other.
    """

    def __init__(self, pipes: Pipes, on_event: Callable[[dict[str, Any]], None], on_end: Callable[[str], None]) -> None:
        self._pipes, self._on_event, self._on_end = pipes, on_event, on_end
        self._key = secrets.token_bytes(KEY_BYTES)
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._sent = self._received = self._asked = 0
        self._waiting: dict[int, _Answer] = {}
        self._ended = False
        self._write(self._key)
        self._thread = threading.Thread(target=self._listen, name="sandbox-debug-link", daemon=True)
        self._thread.start()

    @property
    def ended(self) -> bool:
        """Whether the line is gone."""
        return self._ended

    def request(self, method: str, params: Mapping[str, Any] | None = None, timeout_s: float = ANSWER_S) -> Any:
        """Asks the engine's inspector (or the thread itself) and waits for the answer, which is its `result`.

        Raises DebugProblem when it is refused, DebugTimeout when there is none in time, DebugEnded when the
        line is gone.
        """
        answer = _Answer()
        with self._lock:
            if self._ended:
                raise DebugEnded(_ENDED)
            self._asked += 1
            number = self._asked
            self._waiting[number] = answer
        self._send(json.dumps({"id": number, "method": method, "params": dict(params or {})}).encode("ascii"))
        if not answer.arrived.wait(timeout_s):
            with self._lock:
                self._waiting.pop(number, None)
            raise DebugTimeout(f"There was no answer within {timeout_s:g} s.")
        return answer.result()

    def close(self) -> None:
        """Ends the line; the child on its other end ends with it."""
        self._close_writing()
        self._thread.join(ANSWER_S)

    def _close_writing(self) -> bool:
        with self._sending:
            was, self._ended = self._ended, True
            if not was:
                os.close(self._pipes.writes)
        return was

    def _send(self, body: bytes) -> None:
        with self._sending:
            if not self._ended:
                self._write(seal(self._key, b">", self._sent, body))
                self._sent += 1

    def _write(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            view = memoryview(data)
            while view:
                view = view[os.write(self._pipes.writes, view) :]

    def _listen(self) -> None:
        why = _ENDED
        try:
            while (message := self._next()) is not None:
                self._take(message)
        except (OSError, ValueError, RecursionError):
            why = "The action disturbed the line of the debugger."
        finally:
            self._end(why)

    def _next(self) -> dict[str, Any] | None:
        """The next message; None at the end. Raises ValueError for anything that is none."""
        head = self._exactly(4 + TAG)
        if head is None:
            return None
        size = int.from_bytes(head[:4], "big")
        if size > LARGEST:
            raise ValueError("too large")
        body = self._exactly(size)
        if body is None:
            raise ValueError("cut off")
        if not hmac.compare_digest(_tag(self._key, b"<", self._received, body), head[4:]):
            raise ValueError("not authentic")
        self._received += 1
        message = json.loads(body)
        if not isinstance(message, dict):
            raise ValueError("not a message")
        return message

    def _exactly(self, size: int) -> bytes | None:
        parts = bytearray()
        while len(parts) < size:
            data = os.read(self._pipes.reads, size - len(parts))
            if not data:
                return None
            parts += data
        return bytes(parts)

    def _take(self, message: dict[str, Any]) -> None:
        if "event" in message:
            self._on_event(message)
            return
        with self._lock:
            answer = self._waiting.pop(message.get("id", 0), None)
        if answer is not None:
            answer.settle(message)

    def _end(self, why: str) -> None:
        was = self._close_writing()
        os.close(self._pipes.reads)
        with self._lock:
            left, self._waiting = list(self._waiting.values()), {}
        for answer in left:
            answer.settle({"ended": True})
        self._on_end(_ENDED if was else why)


class _Answer:
    """What comes back for one request."""

    def __init__(self) -> None:
        self.arrived = threading.Event()
        self._message: dict[str, Any] = {}

    def settle(self, message: dict[str, Any]) -> None:
        self._message = message
        self.arrived.set()

    def result(self) -> Any:
        if "ended" in self._message or self._message.get("error") == _CLOSED:
            raise DebugEnded(_ENDED)
        if "error" in self._message:
            raise DebugProblem(str(self._message["error"])[:300])
        result = self._message.get("result")
        return result if isinstance(result, dict) else {}
