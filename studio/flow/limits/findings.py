"""What is said about limits that a flow went over."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from studio.flow.outcome import Finding, Gauge, Outcome
from studio.sandbox.recording import Recording


def findings(gauges: Sequence[Gauge], recordings: Sequence[Recording], told: Collection[str]) -> Iterator[Finding]:
    """A finding for every limit that is exceeded, unless its rule is among those told, and the sandbox's remarks."""
    for each in gauges:
        if each.state == "over" and each.limit not in told:
            yield Finding(each.limit, f"{said(each)} {each.consequence}", each.line, each.action)
    for recording in recordings:
        for warning in recording.warnings:
            yield Finding("sandbox.remark", warning)


def said(gauge: Gauge) -> str:
    """A gauge as one sentence, with whose it is."""
    whose = f" of {gauge.action}" if gauge.action else ""
    return f"{gauge.label}{whose}: {amount(gauge.used)} of {amount(gauge.of)} {gauge.unit}."


def amount(number: int | float) -> str:
    """A number with separators, a fraction with at most three digits."""
    return f"{number:,}" if isinstance(number, int) else f"{number:,.3f}".rstrip("0").rstrip(".")


def near(outcome: Outcome) -> tuple[Gauge, ...]:
    """The gauges that are near their limit or over it, and of which no warning has told."""
    told = {warning.rule for warning in outcome.warnings}
    return tuple(each for each in outcome.limits if each.state != "ok" and each.limit not in told)
