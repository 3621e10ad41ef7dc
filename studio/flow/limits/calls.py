"""Limits that calls use up, measured as the catalogue says: the largest argument, or what a store would hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from studio.catalogue.facts import Limit, Measure
from studio.catalogue.model import Trigger
from studio.flow.limits.gauge import gauge
from studio.flow.limits.sizes import byte_count, characters, json_text, members, text_of
from studio.flow.outcome import ActionRun, Gauge, SettledCall


@dataclass(frozen=True, slots=True)
class Made:
    """One call with its effect and the action that made it; `run` counts the handlers that were called."""

    effect: str
    call: SettledCall
    action: str
    run: int


def made(trigger: Trigger, actions: Sequence[ActionRun]) -> tuple[Made, ...]:
    """The calls that count, in their order: those that were made before the handler settled."""
    methods = trigger.methods_by_name
    return tuple(
        Made(methods[call.method].effect, call, action.name, run)
        for run, action in enumerate(actions)
        for call in action.calls
        if call.method in methods and not call.late
    )


def call_gauges(limit: Limit, calls: Sequence[Made], starts: Callable[[str], Any]) -> Iterator[Gauge]:
    """The gauges of one limit, one for each of its measures that a call touches.

    `starts` answers what stands at a path of the event, or in the cache, before the first call.
    """
    for measure in limit.measures:
        worst = _store(limit, measure, calls, starts) if measure.sets else _arguments(measure, calls)
        if worst is not None:
            yield gauge(limit, worst.size, worst.by.action, worst.by.call.line, label=measure.label)


@dataclass(frozen=True, slots=True)
class _Worst:
    size: int
    by: Made


def _larger(before: _Worst | None, size: int, by: Made) -> _Worst:
    return before if before is not None and before.size >= size else _Worst(size, by)


# -- arguments


def _arguments(measure: Measure, calls: Sequence[Made]) -> _Worst | None:
    worst: _Worst | None = None
    seen: dict[int, set[str]] = {}
    for each in calls:
        if each.effect not in measure.effects:
            continue
        for index in measure.args:
            value = each.call.args[index] if index < len(each.call.args) else None
            if measure.kind == "distinct":
                values = seen.setdefault(each.run, set())
                values.add(text_of(value).strip())
                worst = _larger(worst, len(values), each)
            elif value is not None:
                worst = _larger(worst, _SIZES[measure.kind](value), each)
    return worst


_SIZES: dict[str, Callable[[Any], int]] = {
    "characters": lambda value: characters(text_of(value)),
    "bytes": lambda value: byte_count(text_of(value)),
    "json": lambda value: byte_count(json_text(value)),
    "text": lambda value: characters(value) if isinstance(value, str) else 0,
    "members": members,
}


# -- stores


@dataclass
class _Held:
    """What a store holds while the calls are read one after another."""

    sizes: dict[str, int] = field(default_factory=dict)

    def count(self, kind: str) -> int:
        return len(self.sizes) if kind == "entries" else sum(byte_count(k) + size for k, size in self.sizes.items())


def _store(limit: Limit, measure: Measure, calls: Sequence[Made], starts: Callable[[str], Any]) -> _Worst | None:
    worst: _Worst | None = None
    run: int | None = None
    held = _Held()
    for each in calls:
        if each.effect not in (*measure.sets, *measure.removes, *measure.clears):
            continue
        if run is None or (limit.scope == "action" and run != each.run):
            held, run = _Held(_sizes_of(starts(measure.at), measure)), each.run
        tried = _tried(held, measure, each)
        if _counts(measure, each):
            worst = _larger(worst, tried.count(measure.kind), each)
        if not _refused(each):
            held = tried
    return worst


def _sizes_of(value: Any, measure: Measure) -> dict[str, int]:
    entries = value.items() if isinstance(value, Mapping) else ()
    return {str(key): _size(item, measure) for key, item in entries}


def _size(value: Any, measure: Measure) -> int:
    return byte_count(json_text(value) if measure.sized == "json" else text_of(value))


def _tried(held: _Held, measure: Measure, each: Made) -> _Held:
    """The store as the call would leave it; null takes an entry away."""
    if each.effect in measure.clears:
        return _Held()
    key = each.call.args[0] if each.call.args else None
    if not isinstance(key, str):
        return held
    value = each.call.args[1] if len(each.call.args) > 1 else None
    if each.effect in measure.removes or (value is None and measure.sized == "text"):
        return _Held({name: size for name, size in held.sizes.items() if name != key})
    return _Held({**held.sizes, key: _size(value, measure)})


def _refused(each: Made) -> bool:
    return each.call.effect == "threw" or _answer(each) is not None


def _answer(each: Made) -> str | None:
    """The code of a refusal that the call answered, such as those of the cache."""
    returned = each.call.returned
    if isinstance(returned, Mapping) and returned.get("type") == "error":
        return str(returned.get("code"))
    return None


def _counts(measure: Measure, each: Made) -> bool:
    """Whether the call says something of this limit: one that was refused for another reason does not."""
    answer = _answer(each)
    return answer is None or answer in measure.refused
