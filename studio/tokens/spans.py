"""Which characters of a compact token hold which claim: exact ranges of its base64url."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()
_LARGEST = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Span:
    """The member `name` of a part: characters `start` to `end` (exclusive) of the compact token.

    Three bytes become four characters, so a character at either end may hold bits of a neighbour, too.
    """

    part: Literal["header", "payload"]
    name: str
    start: int
    end: int


def spans(token: str) -> tuple[Span, ...]:
    """The members of header and payload, in the order of the text; nothing for what is no readable token."""
    parts = token.split(".")
    if len(parts) not in (3, 5) or len(token) > _LARGEST:
        return ()
    header = tuple(_of_part("header", parts[0], 0))
    return header if len(parts) == 5 else (*header, *_of_part("payload", parts[1], len(parts[0]) + 1))


def span_at(found: Sequence[Span], position: int) -> Span | None:
    """The member that a character of the token belongs to."""
    return next((span for span in found if span.start <= position < span.end), None)


def _of_part(part: Literal["header", "payload"], text: str, offset: int) -> Iterator[Span]:
    try:
        plain = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("utf-8")
        members = list(_members(plain))
    except (ValueError, binascii.Error, RecursionError, IndexError):
        return
    at, size = 0, 0
    for name, start, end in members:
        size += _size(plain[at:start])
        first, size = size, size + _size(plain[start:end])
        at = end
        yield Span(part, name, offset + first * 4 // 3, offset + -(-size * 4 // 3))


def _size(text: str) -> int:
    return len(text.encode("utf-8"))


def _members(text: str) -> Iterator[tuple[str, int, int]]:
    """Name, beginning and end of each member of the object that the text is, its name included."""
    at = _after(text, 0, "{")
    while text[(at := _skip(text, at))] != "}":
        start = at
        _after(text, at, '"')
        name, at = _DECODER.raw_decode(text, at)
        at = _after(text, at, ":")
        _, at = _DECODER.raw_decode(text, _skip(text, at))
        yield name, start, at
        at = _skip(text, at)
        at += text[at] == ","


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _after(text: str, at: int, wanted: str) -> int:
    at = _skip(text, at)
    if text[at] != wanted:
        raise ValueError(f"expected {wanted}")
    return at + 1
