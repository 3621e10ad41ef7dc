"""What one trigger execution depends on: the actions, their event, the tenant, and everything around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from studio.catalogue.loader import load
from studio.catalogue.model import Catalogue, Trigger
from studio.flow.legacy import LegacyCode
from studio.project.settings import TenantSettings
from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.job import Module


@dataclass(frozen=True, slots=True)
class ActionSource:
    """One action to run: its name, the file it is shown under, its code and its own settings.

    `packages` is the folder into which what `dependencies` names has been installed. With `legacy` the code is
    that of a Rule or a Hook. An action that is not `enabled` keeps its place in the flow and is not started.
    """

    name: str
    file: str
    code: str
    secrets: Mapping[str, str] = field(default_factory=dict)
    configuration: Mapping[str, str] = field(default_factory=dict)
    dependencies: tuple[str, ...] = ()
    packages: Path | None = None
    modules: Mapping[str, Module] = field(default_factory=dict)
    legacy: LegacyCode | None = None
    enabled: bool = True

    @property
    def lacks_packages(self) -> bool:
        """Whether packages have to be installed before it can run."""
        return self.enabled and bool(self.dependencies) and self.packages is None


@dataclass(frozen=True)
class RunRequest:
    """Everything one run depends on. `now` freezes the clock of action, tokens and cache.

    `returns` is what the user brings back each time the flow is suspended, in order, as
    `studio.project.returns` describes it; when they are used up the flow ends there.
    `coverage` and `reads` ask which lines ran, and what the code read of its event.
    `inventory` is how much the tenant holds, by the id of the limit for it.
    """

    trigger: Trigger
    actions: tuple[ActionSource, ...]
    event: Mapping[str, Any]
    settings: TenantSettings = field(default_factory=TenantSettings)
    cache: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    handler: str | None = None
    now: datetime | None = None
    limits: Limits = field(default_factory=Limits)
    network: NetworkPolicy = field(default_factory=NetworkPolicy)
    returns: tuple[Mapping[str, Any], ...] = ()
    coverage: bool = False
    reads: bool = False
    inventory: Mapping[str, int] = field(default_factory=dict)
    catalogue: Catalogue = field(default_factory=load, repr=False)
