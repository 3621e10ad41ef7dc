"""What a claim is, in one sentence, and its times as a person says them. No Qt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from studio.later import later
from studio.ui.speech import figure, in_language, tr

if TYPE_CHECKING:
    from studio.catalogue import claim_meanings
else:
    claim_meanings = later("studio.catalogue.claim_meanings")

_UNITS = ((31_557_600, "y"), (86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))
_LATEST = 253_402_300_799


def meaning(name: str) -> str:
    """What the claim means; custom claims have one sentence for all of them."""
    return in_language(claim_meanings.claim_meanings().says(name))


def is_time(name: str, value: Any) -> bool:
    """Whether a claim holds a moment in seconds since 1970."""
    known = claim_meanings.claim_meanings().claims.get(name)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return known is not None and known.time and number and 0 <= value <= _LATEST


def exact(seconds: float) -> str:
    """A moment as date and time in UTC."""
    return tr("{0:%Y-%m-%d %H:%M:%S} UTC").format(datetime.fromtimestamp(seconds, UTC))


def relative(seconds: float, now: float) -> str:
    """A moment as seen from `now`: `in 10 h`, `5 min ago`, `now`."""
    distance = round(seconds - now)
    if distance == 0:
        return tr("now")
    return tr("in {0}").format(span(distance)) if distance > 0 else tr("{0} ago").format(span(-distance))


def span(seconds: int) -> str:
    """A length of time in its two largest units at most: `1 d 2 h`, `10 h`, `45 s`."""
    parts = []
    for size, unit in _UNITS:
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{figure(count)} {unit}")
    return " ".join(parts[:2]) or "0 s"
