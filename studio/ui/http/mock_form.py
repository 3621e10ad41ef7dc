"""A mock as the texts that a person types: every field as it stands, whether it can be used or not.

Headers and query parameters are lines such as `name: value`; a value that begins with `{` is a matcher
in JSON. What a form does not change keeps the very value that it has in the entry.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

FAILURES = ("timeout", "refused", "dns", "reset")
RESPONSE = "response"
BODIES = ("json", "text", "base64", "none")


@dataclass(frozen=True, slots=True)
class StepForm:
    """One answer: `kind` is `response` or a kind of failure; `body_kind` is one of `BODIES`."""

    kind: str = RESPONSE
    status: str = "200"
    delay: str = ""
    headers: str = ""
    body_kind: str = "json"
    body: str = ""


@dataclass(frozen=True, slots=True)
class MockForm:
    """One mock. `json` and `text` are what the body of a request has to be; empty asks for nothing."""

    method: str = "GET"
    url: str = ""
    query: str = ""
    headers: str = ""
    json: str = ""
    text: str = ""
    times: str = ""
    steps: tuple[StepForm, ...] = field(default=(StepForm(),))


def form_of(entry: Mapping[str, Any]) -> MockForm:
    """The texts of an entry of a scenario's `http` list."""
    request = entry.get("request") or {}
    return MockForm(
        method=str(request.get("method") or "*"),
        url=str(request.get("url") or "*"),
        query=_lines(request.get("query") or {}),
        headers=_lines(request.get("headers") or {}),
        json=pretty(request["json"]) if "json" in request else "",
        text=_condition(request["body"]) if "body" in request else "",
        times=_number(entry.get("times")),
        steps=tuple(step_form(step) for step in steps_of(entry)),
    )


def steps_of(entry: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """The answers of an entry one after another: responses, or mappings with `failure`."""
    several = entry.get("responses")
    if isinstance(several, list) and several:
        return tuple(several)
    step = entry if "failure" in entry else entry.get("response") or {}
    step = {key: value for key, value in step.items() if key in ("failure", "delay_ms")} if step is entry else step
    if "delay_ms" in entry and "delay_ms" not in step:
        step = {**step, "delay_ms": entry["delay_ms"]}
    return (step,)


def step_form(step: Mapping[str, Any]) -> StepForm:
    """The texts of one answer."""
    delay = _number(step.get("delay_ms"))
    if "failure" in step:
        return StepForm(str(step["failure"]), delay=delay)
    body_kind, body = _body(step)
    headers = _header_lines(step.get("headers") or {})
    return StepForm(RESPONSE, _number(step.get("status")) or "200", delay, headers, body_kind, body)


def _body(response: Mapping[str, Any]) -> tuple[str, str]:
    if "json" in response:
        return "json", pretty(response["json"])
    if "base64" in response:
        return "base64", str(response["base64"])
    body = response.get("text", response.get("body"))
    if body is None:
        return "none", ""
    return ("json", pretty(body)) if isinstance(body, dict | list) else ("text", str(body))


def pretty(value: Any) -> str:
    """A value as indented JSON; halves of surrogate pairs stay escaped, so that nothing is lost."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    lone = any("\ud800" <= character <= "\udfff" for character in text)
    return json.dumps(value, indent=2) if lone else text


def _number(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def _lines(conditions: Mapping[str, Any]) -> str:
    return "\n".join(
        f"{name}: {_condition(each)}"
        for name, value in conditions.items()
        for each in (value if isinstance(value, list) and len(value) > 1 else [value])
    )


def _condition(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _header_lines(headers: Mapping[str, Any]) -> str:
    pairs: list[tuple[str, Sequence[Any]]] = [
        (name, value if isinstance(value, list) else [value]) for name, value in headers.items()
    ]
    return "\n".join(f"{name}: {_header(each)}" for name, values in pairs for each in values)


def _header(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
