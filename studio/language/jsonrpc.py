"""JSON-RPC as language servers speak it: frames with a length in front, in and out, without any process."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

_END = b"\r\n\r\n"
_LONGEST = 64 * 1024 * 1024


class BadFrame(ValueError):
    """The other side sent what is no frame; nothing after it can be read."""


def framed(message: Mapping[str, Any]) -> bytes:
    """One message as bytes."""
    body = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode("ascii")
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


class Frames:
    """Takes bytes as they come and gives whole messages."""

    def __init__(self) -> None:
        self._held = bytearray()

    def take(self, data: bytes) -> Iterator[dict[str, Any]]:
        """The messages that are complete with these bytes. Raises BadFrame."""
        self._held += data
        while (message := self._next()) is not None:
            yield message

    def _next(self) -> dict[str, Any] | None:
        end = self._held.find(_END)
        if end < 0:
            if len(self._held) > 4096:
                raise BadFrame("no header within 4 KiB")
            return None
        size = _length(bytes(self._held[:end]))
        start = end + len(_END)
        if len(self._held) < start + size:
            return None
        body = bytes(self._held[start : start + size])
        del self._held[: start + size]
        return _message(body)


def _length(header: bytes) -> int:
    for line in header.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            size = int(value)
            if size <= _LONGEST:
                return size
    raise BadFrame("a header without a usable Content-Length")


def _message(body: bytes) -> dict[str, Any]:
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadFrame("a body that is no JSON") from error
    if not isinstance(message, dict):
        raise BadFrame("a body that is no object")
    return message
