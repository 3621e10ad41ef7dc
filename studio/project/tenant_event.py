"""The default event of a trigger at one tenant: what the catalogue gives, shaped by the settings."""

from __future__ import annotations

from typing import Any

from studio.catalogue.events import default_event, example
from studio.catalogue.freezing import thawed
from studio.catalogue.model import Trigger
from studio.catalogue.settings import setting_fields
from studio.project.availability import offered
from studio.project.settings import TenantSettings


def tenant_event(trigger: Trigger, settings: TenantSettings) -> dict[str, Any]:
    """The default event with the fields of the tenant's plan and the values of its settings."""
    there = offered(trigger, settings)
    event = default_event(there)
    for field in setting_fields():
        value = getattr(settings, field.name)
        if value is not None:
            for path in field.event:
                _put(event, there, path, thawed(value), adds=field.adds)
    return event


def _put(event: dict[str, Any], trigger: Trigger, path: str, value: Any, *, adds: bool) -> None:
    """Set a field that the trigger knows; where its parent is not sent, only if the setting adds that."""
    if path not in trigger.fields_by_path:
        return
    *parents, name = path.split(".")
    holder = event
    for count, parent in enumerate(parents, 1):
        if parent not in holder:
            if not adds:
                return
            holder[parent] = example(trigger, ".".join(parents[:count]))
        holder = holder[parent]
    holder[name] = value
