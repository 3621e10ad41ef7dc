"""What a run depended on, kept to say later whether its result still fits what is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from studio.project.merging import same
from studio.project.settings import TenantSettings
from studio.sandbox.bounds import NetworkPolicy
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent


@dataclass(frozen=True, slots=True)
class _Part:
    """One action of the run, with all that is its own."""

    action: OpenAction
    code: str
    secrets: Mapping[str, str] = field(repr=False)
    dependencies: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The actions of a run in their order, its trigger, event, network and tenant."""

    actions: tuple[_Part, ...]
    trigger: str
    event: Any
    network: NetworkPolicy
    settings: TenantSettings = field(default_factory=TenantSettings)

    @classmethod
    def of(cls, actions: Sequence[OpenAction], event: OpenEvent) -> Snapshot:
        """What is open now."""
        return cls(_parts(actions), event.trigger.id, event.current, event.network, _of_runs(event))

    def fits(self, actions: Sequence[OpenAction], event: OpenEvent) -> bool:
        """Whether a run of what is open now would be the same run."""
        if self.trigger != event.trigger.id or self.actions != _parts(actions):
            return False
        if self.settings != _of_runs(event):
            return False
        return same(self.event, event.current) and self.network == event.network


def _parts(actions: Sequence[OpenAction]) -> tuple[_Part, ...]:
    enabled = (each for each in actions if each.enabled)
    return tuple(_Part(each, each.code, dict(each.secrets or {}), dict(each.dependencies)) for each in enabled)


def _of_runs(event: OpenEvent) -> TenantSettings:
    """The settings that a run depends on; the order of flows stands in the actions themselves."""
    return replace(event.settings, flows={})
