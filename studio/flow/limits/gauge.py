"""One gauge from a limit and what was used of it."""

from __future__ import annotations

from typing import Literal

from studio.catalogue.facts import Limit
from studio.flow.outcome import Gauge


def gauge(
    limit: Limit,
    used: int | float,
    action: str | None = None,
    line: int | None = None,
    *,
    label: str = "",
    of: int | None = None,
) -> Gauge:
    """The gauge of a limit; `label` and `of` stand in place of what the limit says."""
    most = limit.value if of is None else of
    state: Literal["ok", "near", "over"] = "ok"
    if used > most:
        state = "over"
    elif used >= most * limit.near:
        state = "near"
    return Gauge(limit.id, label or limit.label, used, most, limit.unit, action, state, limit.then, line)
