"""What a tenant has of a trigger: event fields and methods by its plan, and by its switch for early access."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from studio.catalogue.settings import settings_by_name
from studio.project.event_document import ABSENT, at

if TYPE_CHECKING:
    from studio.catalogue.methods import Method
    from studio.catalogue.model import Field, Trigger
    from studio.project.settings import TenantSettings

EARLY = ("early-access", "beta")


def missing_plan(item: Field | Method, settings: TenantSettings) -> str | None:
    """The plan that a field or method needs and the tenant has not, or None."""
    if item.plan is None:
        return None
    plans = settings_by_name()["plan"].choices
    known = item.plan in plans and settings.plan in plans
    return item.plan if known and plans.index(item.plan) > plans.index(settings.plan) else None


def missing_stage(item: Field | Method, trigger: Trigger, settings: TenantSettings) -> str | None:
    """The stage of a field or method that the tenant has not switched on, or None.

    Where the whole trigger is in early access, its fields and methods are there with it.
    """
    early = item.status in EARLY and trigger.status not in EARLY
    return item.status if early and not settings.early_access else None


def offered(trigger: Trigger, settings: TenantSettings) -> Trigger:
    """The trigger with the fields that this tenant has, for forms, trees and default events.

    The methods all stay: an action may call any, and the outcome says what is not established. The same
    trigger and settings give the same object.
    """
    key = (id(trigger), settings.plan, settings.early_access)
    known = _MADE.get(key)
    if known is None or known[0] is not trigger:
        known = _MADE[key] = (trigger, _offered(trigger, settings))
    return known[1]


_MADE: dict[tuple[int, str, bool], tuple[Trigger, Trigger]] = {}


def _offered(trigger: Trigger, settings: TenantSettings) -> Trigger:
    gone = {f.path for f in trigger.fields if missing_plan(f, settings) or missing_stage(f, trigger, settings)}
    if not gone:
        return trigger
    return trigger.changed(
        fields=tuple(field for field in trigger.fields if not _below(field.path, gone)),
        essentials=tuple(each for each in trigger.essentials if not _below(each.path, gone)),
    )


def hidden_names(trigger: Trigger, settings: TenantSettings) -> frozenset[str]:
    """What is not to be proposed in code: `event.…` and `api.…` paths of what the tenant has not got."""
    there = offered(trigger, settings).fields_by_path
    names = {f"event.{field.path}" for field in trigger.fields if field.path not in there}
    rooms: dict[str, bool] = {}
    for method in trigger.methods:
        gone = bool(missing_plan(method, settings) or missing_stage(method, trigger, settings))
        room = ".".join(method.name.split(".")[:2])
        rooms[room] = rooms.get(room, True) and gone
        if gone:
            names.add(method.name)
    return frozenset({*names, *(room for room, gone in rooms.items() if gone)})


def _below(path: str, gone: set[str]) -> bool:
    parts = path.split(".")
    return any(".".join(parts[:count]) in gone for count in range(1, len(parts) + 1))


def absences(event: Mapping[str, Any], trigger: Trigger, settings: TenantSettings) -> Iterator[tuple[str, str]]:
    """Paths of fields which an event holds although this tenant has not got them, each with a sentence."""
    told: list[str] = []
    for field in trigger.fields:
        if at(event, tuple(field.path.split("."))) is ABSENT or any(field.path.startswith(f"{path}.") for path in told):
            continue
        if plan := missing_plan(field, settings):
            told.append(field.path)
            yield field.path, f"event.{field.path} needs the plan {plan}; this tenant has {settings.plan}."
        elif stage := missing_stage(field, trigger, settings):
            told.append(field.path)
            yield field.path, f"event.{field.path} is in {stage_words(stage)}, which this tenant has not switched on."


def stage_words(stage: str) -> str:
    """The stage of a feature as one writes it."""
    return stage.replace("-", " ")
