"""Answers for the action's HTTP requests, taken from the `http` list of a scenario.

An entry is `{request, response}`, or `responses` (one after another, the last one repeats), or
`failure` (timeout, refused, dns, reset); what `request` compares says `studio.sandbox.http.matching`. The
first entry that matches answers. With `times: N` it does so N times and then counts as absent.

A `timeout` with `delay_ms` fails after that delay, so that a client with a shorter limit of its own gives
up first, in its own way. Without `delay_ms` it fails at once, unless the client shows its limit (the
`timeout` of a request or socket, the `signal` of fetch): then the client is left to give up by itself.
Delays are real time and count against the time limit of the run.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from studio.project.pattern import Patience
from studio.sandbox.http.matching import Asked, Difference, difference

_SPENT = 100


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back: a response, or a failure with the error the client sees.

    `patient` marks a failure which a client with a time limit of its own shall not live to see.
    """

    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    delay_s: float = 0.0
    failure: str | None = None
    error: Mapping[str, str] = field(default_factory=dict)
    patient: bool = False


class Mocks:
    """The mocks of one run; an entry with several `responses` answers them one after another.

    One with `enabled: false` is as good as not there.
    """

    def __init__(self, entries: Sequence[Mapping[str, Any]]) -> None:
        self._entries = [entry for entry in entries if entry.get("enabled") is not False]
        self._served = [0] * len(self._entries)
        self._patience = Patience()

    def answer(
        self, method: str, url: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
    ) -> Answer | None:
        """The answer of the first entry that matches, or None when there is none.

        Raises ValueError, TypeError or AttributeError for an entry that makes no sense.
        """
        index = self.taken(Asked(method, url, headers or {}, body))
        return None if index is None else _answer(_chosen(self._entries[index], self._served[index] - 1), url)

    def taken(self, asked: Asked) -> int | None:
        """Which entry answers, counted from 0 among those that are enabled, or None; it counts as asked once more."""
        with self._patience:
            for index in range(len(self._entries)):
                if self._difference(index, asked) is None:
                    self._served[index] += 1
                    return index
        return None

    @property
    def unasked(self) -> list[str]:
        """The entries that have answered nothing so far, as `GET https://…`."""
        return [_title(entry) for entry, count in zip(self._entries, self._served, strict=True) if not count]

    def why(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> str:
        """One sentence that names the nearest mock, and the first thing in which the request differs from it."""
        asked = Asked(method, url, headers, body)
        with self._patience:
            found = [(each, entry) for i, entry in enumerate(self._entries) if (each := self._difference(i, asked))]
        if not found:
            return "The scenario has no mocks."
        best, entry = max(found, key=lambda pair: (pair[0].stage, _likeness(pair[1], asked)))
        return f"The mock for {_title(entry)} {best.phrase}."

    def _difference(self, index: int, asked: Asked) -> Difference | None:
        entry = self._entries[index]
        found = difference(entry.get("request") or {}, asked)
        times = entry.get("times")
        if found is None and times is not None and self._served[index] >= times:
            often = "once" if times == 1 else f"{times} times"
            return Difference(_SPENT, f"has answered {often} and is used up")
        return found


def _title(entry: Mapping[str, Any]) -> str:
    request = entry.get("request") or {}
    return f"{str(request.get('method') or '').upper()} {request.get('url') or '*'}".strip()


def _likeness(entry: Mapping[str, Any], asked: Asked) -> float:
    wanted = str((entry.get("request") or {}).get("url") or "*")
    return SequenceMatcher(None, wanted, asked.url.partition("?")[0]).quick_ratio()


def _chosen(entry: Mapping[str, Any], turn: int) -> Mapping[str, Any]:
    """The response for the `turn`-th request; the last one repeats."""
    responses = entry.get("responses")
    if isinstance(responses, Sequence) and not isinstance(responses, str) and responses:
        step = responses[min(turn, len(responses) - 1)]
        step = step if "response" in step or "failure" in step else {"response": step}
        return {"delay_ms": entry.get("delay_ms"), **step}
    return entry


def _answer(step: Mapping[str, Any], url: str) -> Answer:
    response = step.get("response") or {}
    delay = response.get("delay_ms", step.get("delay_ms"))
    delay_s = float(delay or 0) / 1000
    kind = step.get("failure")
    if kind:
        error = failure_error(str(kind), url)
        patient = kind == "timeout" and delay is None
        return Answer(delay_s=delay_s, failure=error["message"], error=error, patient=patient)
    body, content_type = _body(response)
    headers = _headers(response)
    if content_type and not any(name == "content-type" for name, _value in headers):
        headers.append(("content-type", content_type))
    return Answer(int(response.get("status") or 200), tuple(headers), body, delay_s)


def _headers(response: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Names in small letters with their values; a list stands for a header that is sent several times."""
    pairs = []
    for name, value in (response.get("headers") or {}).items():
        # A text is sent as it is, whatever encoding the real answer had.
        if str(name).lower() == "content-encoding" and "base64" not in response:
            continue
        pairs += [(str(name).lower(), _header_text(each)) for each in (value if isinstance(value, list) else [value])]
    return pairs


def _header_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _body(response: Mapping[str, Any]) -> tuple[bytes, str]:
    if "json" in response:
        return json.dumps(response["json"], ensure_ascii=False).encode(), "application/json"
    if "base64" in response:
        return base64.b64decode(response["base64"], validate=True), "application/octet-stream"
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
