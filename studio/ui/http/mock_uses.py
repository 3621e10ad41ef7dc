"""Which mock answered which request of a run, and where a new mock has to stand to be the one that answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from studio.later import later
from studio.project.pattern import Patience

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.sandbox.http import matching
    from studio.sandbox.recording import HttpExchange
else:
    matching = later("studio.sandbox.http.matching")

Entry = Mapping[str, Any]
# The window waits for this.
_PATIENCE_S = 0.02


def serving(entries: Sequence[Entry], outcome: Outcome) -> tuple[int | None, ...]:
    """For every request of the outcome the index of the mock that answered it, found as the run found it."""
    found: list[int | None] = []
    for action in outcome.actions:
        used: Counter[int] = Counter()
        for exchange in action.http:
            index = _server(entries, exchange, used) if exchange.served_by == "mock" else None
            found.append(index)
            if index is not None:
                used[index] += 1
    return tuple(found)


def _server(entries: Sequence[Entry], exchange: HttpExchange, used: Counter[int]) -> int | None:
    for index, entry in enumerate(entries):
        times = entry.get("times")
        if (times is None or used[index] < times) and fits(entry, exchange):
            return index
    return None


def fits(entry: Entry, exchange: HttpExchange) -> bool:
    """Whether a mock is for a request; one that makes no sense is for none."""
    body = None if exchange.request_body is None else exchange.request_body.encode("utf-8", "surrogatepass")
    headers = {name.lower(): value for name, value in exchange.request_headers.items()}
    try:
        with Patience(_PATIENCE_S):
            return (
                matching.difference(
                    entry.get("request") or {}, matching.Asked(exchange.method, exchange.url, headers, body)
                )
                is None
            )
    except (ValueError, TypeError, AttributeError):
        return False


def place_for(entries: Sequence[Entry], exchange: HttpExchange) -> int:
    """Where a mock for a request has to be inserted: before the one that would answer it, else at the end.

    A mock that answers a number of times only may stay in front, for it makes room by itself.
    """
    before = (index for index, entry in enumerate(entries) if "times" not in entry and fits(entry, exchange))
    return next(before, len(entries))
