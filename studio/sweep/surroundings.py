"""Variants of what is around the event: the grant, and the answers to requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from studio.flow.request import RunRequest
from studio.project.grant_event import grant_of
from studio.sandbox.recording import HttpExchange
from studio.sweep.variant import Variant

_ANSWERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("timeout", {"failure": "timeout", "delay_ms": 1}),
    ("refused", {"failure": "refused"}),
    ("status 500", {"response": {"status": 500, "json": {"error": "internal_error"}}}),
    ("status 404", {"response": {"status": 404, "json": {"error": "not_found"}}}),
    ("status 429", {"response": {"status": 429, "headers": {"retry-after": "60"}, "json": {}}}),
    ("no JSON", {"response": {"status": 502, "text": "<html>Bad gateway</html>"}}),
    ("empty", {"response": {"status": 200, "text": ""}}),
    ("empty object", {"response": {"status": 200, "json": {}}}),
)


def grants(base: RunRequest) -> Iterator[Variant]:
    """The other grants by which the trigger can be reached."""
    known = base.catalogue.grants
    now = grant_of(base.event, base.trigger, known)
    for grant in known.fitting(base.trigger):
        if grant is not now:
            yield Variant("grant", "grant", grant.id, grant=grant.id, rank=1)


def answers(exchanges: Sequence[HttpExchange], context: Variant | None) -> Iterator[Variant]:
    """The ways in which each request may fail or be answered otherwise."""
    for method, url in dict.fromkeys((each.method, _address(each.url)) for each in exchanges):
        if url is None:
            continue
        for label, answer in _ANSWERS:
            mock = {"request": {"method": method, "url": url}, **answer}
            yield Variant(f"{method} {url}", "answer", label, mocks=(mock,), rank=1).after(context)


def _address(url: str) -> str | None:
    """The URL without its query, None for what is no HTTP."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return f"{parts.scheme}://{parts.netloc}{parts.path or '/'}" if parts.scheme in ("http", "https") else None
