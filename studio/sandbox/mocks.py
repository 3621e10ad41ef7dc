"""Answers for the action's HTTP requests, taken from the `http` list of a scenario."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back: a response, or a failure with the error the client sees."""

    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    delay_s: float = 0.0
    failure: str | None = None
    error: Mapping[str, str] = field(default_factory=dict)


class Mocks:
    """The mocks of one run; an entry with several `responses` answers them one after another."""

    def __init__(self, entries: Sequence[Mapping[str, Any]]) -> None:
        self._entries = [(_pattern(entry), entry) for entry in entries]
        self._served = [0] * len(self._entries)

    def answer(self, method: str, url: str) -> Answer | None:
        """The answer of the first entry that matches, or None when there is none."""
        for index, ((wanted, pattern), entry) in enumerate(self._entries):
            if wanted in ("", "*", method.upper()) and pattern.fullmatch(url):
                turn = self._served[index]
                self._served[index] += 1
                return _answer(_chosen(entry, turn), url)
        return None


def _pattern(entry: Mapping[str, Any]) -> tuple[str, re.Pattern[str]]:
    request = entry.get("request") or {}
    url = str(request.get("url") or "*")
    pattern = "".join(".*" if part == "*" else re.escape(part) for part in re.split(r"(\*)", url))
    # A URL without a path means its root, as every client writes it.
    if re.fullmatch(r"https?://[^/*?#]+", url):
        pattern += "/?"
    return str(request.get("method") or "").upper(), re.compile(pattern, re.DOTALL)


def _chosen(entry: Mapping[str, Any], turn: int) -> Mapping[str, Any]:
    """The response for the `turn`-th request; the last one repeats."""
    responses = entry.get("responses")
    if isinstance(responses, Sequence) and not isinstance(responses, str) and responses:
        step = responses[min(turn, len(responses) - 1)]
        return step if "response" in step or "failure" in step else {"response": step}
    return entry


def _answer(step: Mapping[str, Any], url: str) -> Answer:
    response = step.get("response") or {}
    delay_s = float(response.get("delay_ms") or step.get("delay_ms") or 0) / 1000
    kind = step.get("failure")
    if kind:
        error = failure_error(str(kind), url)
        return Answer(delay_s=delay_s, failure=error["message"], error=error)
    body, content_type = _body(response)
    headers = {str(k).lower(): str(v) for k, v in (response.get("headers") or {}).items()}
    if content_type:
        headers.setdefault("content-type", content_type)
    return Answer(int(response.get("status") or 200), tuple(headers.items()), body, delay_s)


def _body(response: Mapping[str, Any]) -> tuple[bytes, str]:
    if "json" in response:
        return json.dumps(response["json"], ensure_ascii=False).encode(), "application/json"
    text = response.get("text", response.get("body"))
    if text is None:
        return b"", ""
    if isinstance(text, dict | list):
        return json.dumps(text, ensure_ascii=False).encode(), "application/json"
    return str(text).encode(), "text/plain; charset=utf-8"


def failure_error(kind: str, url: str) -> dict[str, str]:
    """The error Node would report for `kind`: timeout, refused, dns or reset."""
    match = re.match(r"(https?)://(\[[^\]]+\]|[^/:?#]+)(?::(\d+))?", url)
    scheme, host, port = match.groups() if match else ("https", url, None)
    where = f"{host}:{port or (443 if scheme == 'https' else 80)}"
    known: dict[str, dict[str, str]] = {
        "timeout": {"message": f"connect ETIMEDOUT {where}", "code": "ETIMEDOUT", "syscall": "connect"},
        "refused": {"message": f"connect ECONNREFUSED {where}", "code": "ECONNREFUSED", "syscall": "connect"},
        "dns": {
            "message": f"getaddrinfo ENOTFOUND {host}",
            "code": "ENOTFOUND",
            "syscall": "getaddrinfo",
            "hostname": str(host),
        },
        "reset": {"message": "read ECONNRESET", "code": "ECONNRESET", "syscall": "read"},
    }
    return known.get(kind, {"message": f"The mock asks for the unknown failure {kind!r}.", "code": "ERR_MOCK"})
