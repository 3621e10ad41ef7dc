"""The authenticated channel from the child, without any input or output of its own.

A frame is `AS1F | seq | length | tag(header) | tag(frame) | JSON`: four bytes of magic, sequence number
and payload length as big-endian 32-bit numbers, then two 16-byte BLAKE2s tags under the run's key. The
first tag covers the 12 header bytes, so no forged length can make the reader wait; the second covers
header and payload. Everything that is not the next authentic frame is text the action wrote itself.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from hashlib import blake2s
from typing import Any

MAGIC = b"AS1F"
HEADER = 12
TAG = 16
PREFIX = HEADER + 2 * TAG
KEY_BYTES = 32
FRAME_LIMIT = 12 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Frame:
    """One authentic message of the child: `t` names its kind."""

    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes between frames: output the action made around the channel."""

    data: bytes


def seal(key: bytes, seq: int, payload: bytes) -> bytes:
    """The frame that the holder of `key` sends as number `seq`; the child does the same in JavaScript."""
    header = MAGIC + seq.to_bytes(4, "big") + len(payload).to_bytes(4, "big")
    return header + _tag(key, header) + _tag(key, header + payload) + payload


def _tag(key: bytes, message: bytes) -> bytes:
    return blake2s(message, key=key, digest_size=TAG).digest()


class FrameReader:
    """Takes bytes in any portions and answers frames and raw text in order. Never raises for content."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"the key must have {KEY_BYTES} bytes")
        self._key = key
        self._seq = 0
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Frame | Raw]:
        """What `data` completes. Bytes that may still become a frame are kept for the next call."""
        self._buffer += data
        found: list[Frame | Raw] = []
        raw = bytearray()
        while self._buffer:
            start = self._buffer.find(MAGIC)
            if start < 0:
                self._take(self._settled_length(), raw)
                break
            self._take(start, raw)
            size = self._frame_size()
            if size is None:
                break
            frame = self._open(size) if size else None
            if frame is None:
                self._take(1, raw)
                continue
            _flush(raw, found)
            found.append(frame)
        _flush(raw, found)
        return found

    def close(self) -> list[Frame | Raw]:
        """Whatever is left at the end of the stream is raw text."""
        left: list[Frame | Raw] = [Raw(bytes(self._buffer))] if self._buffer else []
        self._buffer.clear()
        return left

    def _take(self, count: int, raw: bytearray) -> None:
        raw += self._buffer[:count]
        del self._buffer[:count]

    def _settled_length(self) -> int:
        """How many bytes cannot be the beginning of the magic any more."""
        for keep in range(len(MAGIC) - 1, 0, -1):
            if self._buffer.endswith(MAGIC[:keep]):
                return len(self._buffer) - keep
        return len(self._buffer)

    def _frame_size(self) -> int | None:
        """The payload's length plus prefix, 0 for a header that is not authentic, None to wait for more."""
        if len(self._buffer) < HEADER + TAG:
            return None
        header = bytes(self._buffer[:HEADER])
        if not hmac.compare_digest(_tag(self._key, header), bytes(self._buffer[HEADER : HEADER + TAG])):
            return 0
        size = int.from_bytes(header[8:12], "big")
        if int.from_bytes(header[4:8], "big") != self._seq or size > FRAME_LIMIT:
            return 0
        return None if len(self._buffer) < PREFIX + size else PREFIX + size

    def _open(self, size: int) -> Frame | None:
        header = bytes(self._buffer[:HEADER])
        payload = bytes(self._buffer[PREFIX:size])
        tag = bytes(self._buffer[HEADER + TAG : PREFIX])
        if not hmac.compare_digest(_tag(self._key, header + payload), tag):
            return None
        message = _message(payload)
        if message is None:
            return None
        del self._buffer[:size]
        self._seq += 1
        return Frame(message)


def _flush(raw: bytearray, found: list[Frame | Raw]) -> None:
    if raw:
        found.append(Raw(bytes(raw)))
        raw.clear()


def _message(payload: bytes) -> dict[str, Any] | None:
    """The payload as an object with a kind, or None when it is not one."""
    try:
        message = json.loads(payload.decode("ascii"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or not isinstance(message.get("t"), str):
        return None
    return message


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")
