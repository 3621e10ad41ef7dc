"""Between the child's request frames, the recorded exchanges, and the replies that go back."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from studio.sandbox.http.mocks import Answer
from studio.sandbox.reading import milliseconds, ordinal, text
from studio.sandbox.recording import HttpExchange

_RECORDED = 256 * 1024
_UNSENT = frozenset({"content-length", "transfer-encoding", "connection", "keep-alive"})
_BODILESS = frozenset({204, 304})


def request_of(seq: int, frame: Mapping[str, Any]) -> tuple[HttpExchange, bytes | None]:
    """The request in a frame, not answered yet, and its body; what has a wrong type counts as absent."""
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
    except (binascii.Error, ValueError):
        return b""


def _shown(body: bytes) -> str:
    cut = " … (cut)" if len(body) > _RECORDED else ""
    return body[:_RECORDED].decode("utf-8", "replace") + cut


def answered(exchange: HttpExchange, answer: Answer, duration_ms: float) -> HttpExchange:
    """The exchange with what came back."""
    responded = answer.status is not None
    body = b"" if exchange.method == "HEAD" or answer.status in _BODILESS else answer.body
    return replace(
        exchange,
        status=answer.status,
        response_headers=_joined(answer.headers),
        response_body=_shown(body) if responded else None,
        failure=answer.failure,
        duration_ms=duration_ms,
        set_cookies=tuple(value for name, value in answer.headers if name == "set-cookie"),
        response_base64=_binary(body),
    )


def _joined(headers: tuple[tuple[str, str], ...]) -> dict[str, str]:
    joined: dict[str, str] = {}
    for name, value in headers:
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def _binary(body: bytes) -> str | None:
    if len(body) > _RECORDED:
        return None
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return base64.b64encode(body).decode("ascii")
    return None


def reply(number: int, method: str, answer: Answer) -> bytes:
    """The bytes that carry an answer to the child: a length, and JSON."""
    sent = json.dumps(_reply(number, method, answer)).encode("ascii")
    return len(sent).to_bytes(4, "big") + sent


def _reply(number: int, method: str, answer: Answer) -> dict[str, Any]:
    if answer.status is None:
        return {"id": number, "error": dict(answer.error)}
    headers = [[key, value] for key, value in answer.headers if key not in _UNSENT]
    length = str(len(answer.body))
    if method == "HEAD":
        # The length is that of the body which a GET would bring.
        length = next((v for k, v in answer.headers if k == "content-length"), length if answer.body else "")
    if length and answer.status not in _BODILESS:
        headers.append(["content-length", length])
    return {
        "id": number,
        "status": answer.status,
        "headers": [part for pair in headers for part in pair],
        "body": base64.b64encode(answer.body).decode("ascii"),
    }
