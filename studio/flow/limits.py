"""Warnings about the platform's limits: what a run came near to or went over."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from studio.catalogue.model import Limit
from studio.flow.ledger import Ledger
from studio.flow.outcome import Finding
from studio.flow.setting import Setting
from studio.sandbox.recording import Recording

Sized = tuple[str, int, Recording]


def findings(setting: Setting, ledger: Ledger, actions: Sequence[Sized]) -> tuple[Finding, ...]:
    """Every limit that this flow exceeds, in the order of the actions."""
    limits = setting.catalogue.limits
    return (
        *_code(limits, actions),
        *_console(limits, actions),
        *_metadata(limits, ledger),
        *_scopes(limits, ledger),
        *_remarks(actions),
    )


def _over(limit: Limit, value: int, what: str) -> Iterator[Finding]:
    if value > limit.value:
        yield Finding(limit.id, f"{what} {value} {limit.unit}; the limit is {limit.value}.")


def _code(limits: Mapping[str, Limit], actions: Sequence[Sized]) -> Iterator[Finding]:
    for name, size, _ in actions:
        yield from _over(limits["limits.code"], size, f"The code of {name} has")
    yield from _over(limits["limits.actions_per_trigger"], len(actions), "The flow has")


def _console(limits: Mapping[str, Limit], actions: Sequence[Sized]) -> Iterator[Finding]:
    stored, buffered = limits["limits.log_persisted"], limits["limits.log_buffer"]
    for name, _, recording in actions:
        size = sum(len(line.text.encode("utf-8", "replace")) + 1 for line in recording.console)
        if size > buffered.value:
            yield from _over(buffered, size, f"The console output of {name} has")
        elif size > stored.value:
            message = f"{name} prints {size} characters; the platform's stored log keeps the first {stored.value}."
            yield Finding(stored.id, message)


def _metadata(limits: Mapping[str, Limit], ledger: Ledger) -> Iterator[Finding]:
    for target in ("user_metadata", "app_metadata"):
        size = _json_bytes(ledger.changes.get(target, {}))
        yield from _over(limits["limits.metadata"], size, f"The {target} written has")


def _json_bytes(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "replace"))


def _scopes(limits: Mapping[str, Limit], ledger: Ledger) -> Iterator[Finding]:
    yield from _over(limits["limits.scopes"], len(ledger.scope_changes), "The actions touch")


def _remarks(actions: Sequence[Sized]) -> Iterator[Finding]:
    for _, _, recording in actions:
        for warning in recording.warnings:
            yield Finding("sandbox.remark", warning)
