"""Rules and Hooks in a flow: their parameters from the event, and how what they leave behind is read.

Source: https://auth0.com/docs/customize/rules and https://auth0.com/docs/customize/hooks
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from studio.catalogue.freezing import EMPTY, thawed
from studio.catalogue.legacy import REFUSAL, Kind, Leave, Place, load_legacy
from studio.catalogue.model import Trigger
from studio.project.merging import copied


@dataclass(frozen=True, slots=True)
class LegacyCode:
    """How the code of a Rule or Hook is called.

    `form` is `expression`, `exports`, or `declared` for a function declaration called `name` beside others.
    `ambient` maps the names that the code finds without asking for them to their packages.
    """

    kind: str
    form: str
    name: str = ""
    ambient: Mapping[str, str] = field(default_factory=lambda: EMPTY)

    @property
    def facts(self) -> Kind:
        """What is known of this kind."""
        return load_legacy().kinds[self.kind]


@dataclass(frozen=True, slots=True)
class Passed:
    """What a Rule is passed besides its event: what the Rule before it `handed` on, by name.

    `returned` says that the user came back from a redirect, when all Rules run once more. With `hand_on` the
    run tells what the next Rule is to be given.
    """

    handed: Mapping[str, Any] = field(default_factory=lambda: EMPTY)
    returned: bool = False
    hand_on: bool = False


def values_of(kind: Kind, event: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters and surroundings of such code by name, made from the event of its trigger.

    A value that the event does not hold is left out: it is undefined.
    """
    values: dict[str, Any] = {}
    for path, start in kind.starts.items():
        _put(values, path, thawed(start))
    for place in kind.maps:
        found = _at(event, place.event) if place.event else _MISSING
        if found is not _MISSING:
            _put(values, place.old, _old_form(place, copied(found)))
        elif place.old[:-1] not in kind.absent:
            _holder(values, place.old)
        if found is _MISSING and place.pick:
            _put(values, place.old, [])
    return values


_MISSING: Any = object()


def _at(value: Any, path: tuple[str, ...] | None) -> Any:
    for key in path or ():
        if not isinstance(value, Mapping) or key not in value:
            return _MISSING
        value = value[key]
    return value


def _holder(values: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    for key in path[:-1]:
        if not isinstance(values.get(key), dict):
            values[key] = {}
        values = values[key]
    return values


def _put(values: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    _holder(values, path)[path[-1]] = value


def _old_form(place: Place, value: Any) -> Any:
    """A value of the event in the shape that the old code knows it in."""
    if place.pick and isinstance(value, list):
        return [item[place.pick] for item in value if isinstance(item, Mapping) and place.pick in item]
    if place.epoch and isinstance(value, list):
        return [_with_epoch(item, place.epoch) for item in value]
    if place.cut and isinstance(value, str):
        return value.partition("|")[2] or value
    if place.frame and isinstance(value, str):
        return place.frame.replace("{}", value)
    if place.spread and isinstance(value, dict):
        return _merged_profile(place, value)
    return value


def _with_epoch(item: Any, name: str) -> Any:
    if not isinstance(item, Mapping) or not isinstance(item.get(name), str):
        return item
    try:
        return {**item, name: int(datetime.fromisoformat(item[name]).timestamp() * 1000)}
    except ValueError:
        return item


def _merged_profile(place: Place, user: dict[str, Any]) -> dict[str, Any]:
    """The profile as it was: app_metadata on its root too, and metadata absent instead of empty."""
    inner = user.get(place.spread)
    spread = inner if isinstance(inner, Mapping) else {}
    kept = {key: value for key, value in user.items() if value or key not in place.unset_when_empty}
    return {**copied(dict(spread)), **kept}


def call_of(
    code: LegacyCode,
    trigger: Trigger,
    event: Mapping[str, Any],
    secrets: Mapping[str, str],
    passed: Passed | None = None,
) -> dict[str, Any]:
    """What the host has to know to run such code: the value of `Job.legacy`."""
    kind, passed = code.facts, passed or Passed()
    values = values_of(kind, event)
    values |= {name: value for name, value in passed.handed.items() if name in kind.parameters}
    _put(values, kind.secrets, dict(secrets))
    if passed.returned and kind.redirect:
        _put(values, kind.redirect, kind.redirect_value)
    around = {name: value for name, value in values.items() if name not in kind.parameters}
    return {
        "kind": kind.id,
        "noun": kind.name,
        "form": code.form,
        "name": code.name,
        "parameters": list(kind.parameters),
        "values": {name: value for name, value in values.items() if name in kind.parameters},
        "around": around,
        "watched": _watched(kind),
        "answers": list(kind.answers),
        "functions": [{"old": list(each.old), "method": each.method} for each in kind.functions],
        "errors": [{"name": each.name, "code": each.code} for each in kind.errors],
        "refuses": kind.refuses,
        "refusal": REFUSAL,
        "refusal_arguments": list(kind.refusal_arguments),
        "leaves": [_leave(each, trigger) for each in kind.leaves],
        "cache": kind.cache_name,
        "ambient": dict(code.ambient),
        "hand_on": passed.hand_on,
        "user_id": next((_text(_at(values, each.whose)) for each in kind.functions), None),
    }


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


_INSIDE = ("each", "fields", "lookup")


def _watched(kind: Kind) -> list[list[str]]:
    """The objects in which the setting of members is to be seen, inner ones first."""
    paths = set()
    for leave in kind.leaves:
        if leave.old[0] in kind.parameters:
            deepest = len(leave.old) if leave.kind in _INSIDE else len(leave.old) - 1
            paths |= {leave.old[:length] for length in range(1, deepest + 1)}
    return [list(path) for path in sorted(paths, key=lambda path: (-len(path), path))]


def _leave(leave: Leave, trigger: Trigger) -> dict[str, Any]:
    described = {
        "path": list(leave.old),
        "start": list(leave.start or leave.old),
        "kind": leave.kind,
        "method": leave.method,
        "remove": leave.remove,
        "member": leave.member,
        "except": list(leave.except_),
        "namespaced": leave.namespaced,
        "owner": list(leave.owner),
    }
    return described | ({"methods": fields_of(leave, trigger)} if leave.effect else {})


def fields_of(leave: Leave, trigger: Trigger) -> dict[str, str]:
    """The methods with the effect of `leave`, by the member of the old settings that each one sets."""
    found = {str(m.options["field"]): m.name for m in trigger.methods if m.effect == leave.effect}
    return found | {f"{field[0].upper()}{field[1:]}": method for field, method in found.items()}
