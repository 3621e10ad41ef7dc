"""What a flow is settled from: the actions recorded so far, and what they are settled against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.catalogue.model import Catalogue, Trigger
from studio.project.settings import TenantSettings
from studio.sandbox.recording import Recording


@dataclass(frozen=True)
class Recorded:
    """One action of the chain with its recording.

    `continued` is the event of the /continue request when the action was called again after the
    user came back; the redirect or form that sent the user away is settled by that.
    """

    name: str
    file: str
    code_bytes: int
    recording: Recording
    continued: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Setting:
    """What a flow is settled against: the catalogue, the trigger, its event and the tenant."""

    catalogue: Catalogue
    trigger: Trigger
    event: Mapping[str, Any]
    settings: TenantSettings
    now: int
    seed: str | None = None
    cache: Mapping[str, Mapping[str, Any]] | None = None
