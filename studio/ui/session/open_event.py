"""The event of the window: the scenario it was loaded from, what it is now, and whether the two differ."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.catalogue.grants import Grants
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.grant_event import start_event
from studio.project.merging import difference, laid_over, merged, same
from studio.project.returns import BEFORE
from studio.project.scenario import Scenario
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event
from studio.sandbox.bounds import NetworkPolicy
from studio.ui.event import choices as event_choices
from studio.ui.http.mock_draft import packed, unpacked
from studio.ui.http.policy import network_policy


class OpenEvent:
    """Trigger, scenario and event. `edited` says whether event, policy or mocks differ from what was loaded."""

    def __init__(self, trigger: Trigger, grants: Grants | None = None) -> None:
        self.grants = grants or load().grants
        self.tenant = TenantSettings()
        self.imported: tuple[Path, ...] = ()
        self.load(trigger, Scenario(), event_choices.DEFAULT)

    def load(self, trigger: Trigger, scenario: Scenario, key: str) -> None:
        """Take the event of a scenario, merged over the trigger's default; `key` is how the selector knows it."""
        self.trigger, self.scenario, self.key = trigger, scenario, key
        self._loaded: Any = laid_over(self._start(), scenario.event)
        self.current: Any = self._loaded
        self._loaded_http = _http_of(scenario)
        self.edited = False

    def _start(self) -> dict[str, Any]:
        """The event over which the scenario's own is laid; a grant that the trigger does not have changes nothing."""
        fitting = [grant.id for grant in self.grants.fitting(self.trigger)]
        grant = self.scenario.grant if self.scenario.grant in fitting else None
        return start_event(self.trigger, self.grants, grant, self.default())

    def default(self) -> dict[str, Any]:
        """The default event of the trigger at the tenant, as the scenario's own settings make it."""
        return tenant_event(self.trigger, self.settings)

    @property
    def loaded(self) -> Any:
        """The event as it was loaded, before anything was edited."""
        return self._loaded

    @property
    def settings(self) -> TenantSettings:
        """The tenant's settings with those that the scenario changes."""
        return replace(self.tenant, **self.scenario.settings)

    def take_tenant(self, settings: TenantSettings) -> bool:
        """The tenant is now this; what was edited in the event stays. Returns whether the event is another one."""
        self.tenant = settings
        before, self._loaded = self._loaded, laid_over(self._start(), self.scenario.event)
        if same(before, self._loaded):
            return False
        self.current = merged(self._loaded, difference(before, self.current))
        return True

    def imports(self, path: Path) -> str:
        """List a file among the scenarios from elsewhere; returns its key."""
        self.imported = tuple(dict.fromkeys((*self.imported, path)))
        return event_choices.key_of(path)

    def take_http(self, network: str | None, mocks: Sequence[Mapping[str, Any]]) -> bool:
        """Policy and mocks are now these; returns whether that is a change."""
        if (network, tuple(mocks)) == _http_of(self.scenario):
            return False
        self.scenario = replace(self.scenario, network=network, http=tuple(mocks))
        return True

    def mark(self) -> bool:
        """Compare with what was loaded; returns whether `edited` has changed."""
        edited = self.http_edited or not same(self.current, self._loaded)
        changed, self.edited = edited != self.edited, edited
        return changed

    @property
    def http_edited(self) -> bool:
        """Whether policy or mocks differ from what was loaded."""
        return _http_of(self.scenario) != self._loaded_http

    @property
    def network(self) -> NetworkPolicy:
        """Who answers the requests of the actions."""
        return network_of(self.scenario)

    def to_keep(self) -> Mapping[str, Any] | None:
        """What a draft has to hold of the event, with policy and mocks where they were edited; None for nothing."""
        if not self.edited:
            return None
        scenario = self.scenario
        return packed(self.current, scenario.network, scenario.http) if self.http_edited else self.current

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Take back what a draft held."""
        self.current, http = unpacked(kept)
        if http is not None:
            self.scenario = replace(self.scenario, network=http[0], http=http[1])

    def to_save(self, target: Path, action: Path | None) -> Scenario:
        """The scenario to write to `target`: what differs from the default event, without old expectations."""
        named = _relative(action, target.parent) if action and target.parent != action.parent / "scenarios" else None
        returns = tuple({k: v for k, v in each.items() if k != BEFORE} for each in self.scenario.continue_)
        return replace(
            self.scenario,
            trigger=self.trigger.id,
            event=difference(self._start(), self.current),
            action=named,
            actions=(),
            flow=self.scenario.flow and named is None,
            continue_=returns,
            expect={},
            description="",
        )

    def saved(self, path: Path, scenario: Scenario, event: Any = None) -> None:
        """The event stands in a file now, as it is or as it was when that was begun."""
        self._loaded_http = _http_of(scenario)
        if event is not None:
            scenario = replace(scenario, network=self.scenario.network, http=self.scenario.http)
        self._loaded = self.current if event is None else event
        self.key, self.scenario = self.imports(path), scenario
        self.edited = self.http_edited or not same(self.current, self._loaded)


def _http_of(scenario: Scenario) -> tuple[str | None, tuple[Mapping[str, Any], ...]]:
    return scenario.network, tuple(scenario.http)


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def network_of(scenario: Scenario) -> NetworkPolicy:
    """Who answers the action's requests: the scenario's mocks, the hosts it allows, or nobody."""
    return network_policy(scenario.network, scenario.http)
