"""What a flow is settled from: the actions recorded so far, and what they are settled against."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.catalogue.model import Catalogue, Trigger
from studio.flow.outcome import Answer
from studio.project.settings import TenantSettings
from studio.sandbox.recording import Recording


@dataclass(frozen=True)
class Recorded:
    """One action of the chain with its recording.

    `answers` are what came back where the flow was suspended after this action, once for each thing that
    it was suspended for: that is settled by them. With `anew` the flow begins again here, as Rules do after a
    redirect: what was asked for before does not count.
    """

    name: str
    file: str
    code_bytes: int
    recording: Recording
    answers: tuple[Answer, ...] = ()
    anew: bool = False

    @property
    def answer(self) -> Answer | None:
        """What came back last, None where nothing did."""
        return self.answers[-1] if self.answers else None


@dataclass(frozen=True)
class Bound:
    """An action that is bound to the trigger, whether it runs or not; `code_bytes` is its size in UTF-8."""

    name: str
    code_bytes: int
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    dependencies: Collection[str] = ()
    modules: Collection[str] = ()


@dataclass(frozen=True)
class Setting:
    """What a flow is settled against: the catalogue, the trigger with its actions, its event and the tenant.

    `inventory` is how much the tenant holds, by the id of the limit for it.
    """

    catalogue: Catalogue
    trigger: Trigger
    event: Mapping[str, Any]
    settings: TenantSettings
    now: int
    seed: str | None = None
    cache: Mapping[str, Mapping[str, Any]] | None = None
    bound: tuple[Bound, ...] = ()
    inventory: Mapping[str, int] = field(default_factory=dict)
