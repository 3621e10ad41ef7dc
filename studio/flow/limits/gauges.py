"""All gauges of a flow, from what it was asked, what was recorded, and what it adds up to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studio.catalogue.facts import Limit
from studio.flow.ledger import Ledger
from studio.flow.limits.calls import call_gauges, made
from studio.flow.limits.gauge import gauge
from studio.flow.limits.own import own_gauges
from studio.flow.limits.sizes import byte_count, characters
from studio.flow.outcome import ActionRun, Gauge
from studio.flow.setting import Bound, Recorded, Setting
from studio.tokens.issue import custom_claims
from studio.tokens.model import TokenName
from studio.tokens.request import TokenRequest
from studio.tokens.rules import payload_bytes
from studio.tokens.values import NotJson, PlatformJson


@dataclass(frozen=True)
class Used:
    """A flow to be measured: what it is settled against, what was recorded, and what came of it."""

    setting: Setting
    ledger: Ledger
    recorded: Sequence[Recorded]
    actions: Sequence[ActionRun]
    request: TokenRequest


def gauges(used: Used) -> tuple[Gauge, ...]:
    """A gauge for every limit that the flow touched, in the order of the catalogue."""
    limits = used.setting.catalogue.limits
    found = [
        *_time(limits, used),
        *(each for action in _bound_actions(used) for each in own_gauges(limits, action)),
        *_bound(limits, used),
        *_tenant(limits, used),
        *_console(limits, used.actions),
        *_metadata(limits, used.ledger),
        *_claims(limits, used),
        *_challenges(limits, used.ledger),
        *_calls(limits, used),
    ]
    order = list(limits)
    return tuple(sorted(found, key=lambda each: order.index(each.limit)))


def _time(limits: Mapping[str, Limit], used: Used) -> Iterator[Gauge]:
    """The longest stretch: before a redirect or form and after it the time counts anew."""
    stretches = [0.0]
    for each in used.recorded:
        stretches[-1] += each.recording.duration_ms / 1000
        if any(answer.kind in ("redirect", "prompt") for answer in each.answers):
            stretches.append(0.0)
    if used.recorded:
        yield gauge(limits["limits.execution_time"], round(max(stretches), 3))


def _bound_actions(used: Used) -> tuple[Bound, ...]:
    """The actions that are bound; where that is not known, those that ran."""
    sizes = {each.name: each.code_bytes for each in used.recorded}
    return used.setting.bound or tuple(Bound(name, size) for name, size in sizes.items())


def _bound(limits: Mapping[str, Limit], used: Used) -> Iterator[Gauge]:
    """How many actions are bound to the trigger; some triggers have a limit of their own."""
    trigger = used.setting.trigger
    special = next((each for each in limits.values() if each.trigger == trigger.id), None)
    limit = special or limits["limits.actions_per_trigger"]
    if count := len(_bound_actions(used)):
        yield gauge(limit, count, of=None if special else trigger.max_actions)


def _tenant(limits: Mapping[str, Limit], used: Used) -> Iterator[Gauge]:
    """How much the whole tenant holds, as far as that is known and there is something."""
    yield from (gauge(limits[limit], count) for limit, count in used.setting.inventory.items() if count)


def _console(limits: Mapping[str, Limit], actions: Sequence[ActionRun]) -> Iterator[Gauge]:
    texts: dict[str, list[str]] = {}
    for action in actions:
        texts.setdefault(action.name, []).extend(f"{line.text}\n" for line in action.console if line.is_the_actions)
    for name, lines in texts.items():
        if lines:
            yield gauge(limits["limits.log_buffer"], sum(map(byte_count, lines)), name)
            yield gauge(limits["limits.log_persisted"], sum(map(characters, lines)), name)


def _metadata(limits: Mapping[str, Limit], ledger: Ledger) -> Iterator[Gauge]:
    for target in ("user_metadata", "app_metadata"):
        if changes := ledger.changes.get(target):
            size = byte_count(json.dumps(changes, cls=PlatformJson))
            yield gauge(limits["limits.metadata"], size, label=f"{target} written")


def _claims(limits: Mapping[str, Limit], used: Used) -> Iterator[Gauge]:
    names: tuple[tuple[TokenName, str], ...] = (("id_token", "ID token"), ("access_token", "access token"))
    for token, words in names:
        try:
            claims = custom_claims(used.request, token)
        except NotJson:
            continue
        if claims:
            label = f"Custom claims of the {words}"
            last = next((write for write in reversed(used.ledger.writes) if write.token == token), None)
            where = (last.action, last.line) if last else (None, None)
            yield gauge(limits["limits.claims_payload"], payload_bytes(claims), *where, label=label)


def _challenges(limits: Mapping[str, Limit], ledger: Ledger) -> Iterator[Gauge]:
    if ledger.challenges:
        yield gauge(limits["limits.challenges"], ledger.challenges)


def _calls(limits: Mapping[str, Limit], used: Used) -> Iterator[Gauge]:
    calls = made(used.setting.trigger, used.actions)

    def starts(at: str) -> Any:
        if at == "cache":
            return {key: record.get("value") for key, record in (used.setting.cache or {}).items()}
        value: Any = used.setting.event
        for part in at.split(".") if at else ():
            value = value.get(part) if isinstance(value, Mapping) else None
        return value if at else None

    for limit in limits.values():
        yield from call_gauges(limit, calls, starts)
