"""Policy and mocks that were edited, carried in a draft beside the event they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from studio.project.reading import Document, ReadError
from studio.project.scenario import parse_scenario

Http = tuple[str | None, tuple[Mapping[str, Any], ...]]
# No event has a key that begins so; `$delete` is written in the same way.
_KEY = "$scenario"


def packed(event: Mapping[str, Any], network: str | None, mocks: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The event with policy and mocks under a key of its own."""
    return {**event, _KEY: {"network": network, "http": list(mocks)}}


def unpacked(event: Mapping[str, Any]) -> tuple[Mapping[str, Any], Http | None]:
    """The event alone, and policy and mocks when they were edited and can still be read."""
    plain = {key: value for key, value in event.items() if key != _KEY}
    found = event.get(_KEY)
    if not isinstance(found, Mapping) or not isinstance(found.get("http"), list):
        return plain, None
    mocks = tuple(each for each in found["http"] if isinstance(each, dict))
    network = found.get("network")
    checked = {key: value for key, value in {"network": network, "http": list(mocks)}.items() if value}
    try:
        parse_scenario(Document(Path("draft"), checked))
    except ReadError:
        return plain, None
    return plain, (network, mocks)
