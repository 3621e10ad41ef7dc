"""What the application receives, as text for a terminal: one line for each answer, then what is in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from studio.flow.received import Response, Step

_TOKENS = ("access_token", "id_token", "refresh_token", "code", "SAMLResponse")


def answers(response: Response | None, safe: Callable[[str], str]) -> Iterator[str]:
    """The lines; `safe` makes text of an action harmless. Tokens are named only, for they are shown elsewhere."""
    if response is None:
        return
    yield "The application receives"
    for step in response.steps or (response,):
        yield from _step(step, safe)
    for step in response.also:
        yield f"  or, {safe(step.title[:1].lower() + step.title[1:])}: {_line(step, safe)}"
    if response.log:
        yield from (f"  {safe(line)}" for line in response.log.split("\n"))
    yield ""


def _step(step: Step | Response, safe: Callable[[str], str]) -> Iterator[str]:
    if step.status is None:
        yield f"  {safe(step.shows or step.title)}"
        return
    yield f"  {step.status}  {safe(step.title)}: {_line(step, safe)}"
    if step.kind == "page" and step.shows:
        yield f"       {safe(step.shows)}"


def _line(step: Step | Response, safe: Callable[[str], str]) -> str:
    if step.kind == "redirect":
        return safe(_place(step.body))
    if step.kind == "page":
        return "a page"
    return safe(json.dumps(_named(step.body), ensure_ascii=False, default=str))


def _place(body: Mapping[str, Any]) -> str:
    """Where the browser goes; what is too long to read is named only."""
    place = str(body.get("location") or "nowhere")
    for name in _TOKENS:
        if isinstance(body.get(name), str):
            place = place.replace(body[name], "…")
    return place


def _named(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: "…" if name in _TOKENS else value for name, value in body.items()}
