"""What the sandbox is asked to do: one `Job` is one action, run once, in one child process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may use before it is ended.

    `wall_s` is the platform's 20 s for one trigger execution; memory is in MiB, output in bytes of
    everything the child writes (recording included).
    """

    wall_s: float = 20.0
    heap_mib: int = 128
    memory_mib: int = 512
    output_bytes: int = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class NetworkPolicy:
    """Who answers the action's HTTP requests: nobody (`blocked`), the mocks, or named hosts.

    `mode` is `blocked`, `mocked` or `allow`; `hosts` counts only for `allow`. `mocks` holds the
    `http` list of a scenario: mappings with `request` and `response` or `failure`.
    """

    mode: str = "blocked"
    mocks: tuple[Mapping[str, Any], ...] = ()
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """One action to run.

    `api` is the catalogue's description of the api object (`Trigger.api_for_host()`), `event` the
    event as plain JSON without secrets, `now_ms` a frozen clock in epoch milliseconds or None for
    the real one, `cache` the preset records `{key: {"value": str, "expires_at": epoch ms}}`,
    `state` what earlier actions of the same execution hand over (for example `primary_user_set`).
    """

    name: str
    file: str
    code: str
    handler: str
    handlers: tuple[str, ...]
    event: Mapping[str, Any]
    api: tuple[Mapping[str, Any], ...]
    secrets: Mapping[str, str] = field(default_factory=dict)
    configuration: Mapping[str, str] = field(default_factory=dict)
    cache: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    state: Mapping[str, Any] = field(default_factory=dict)
    now_ms: int | None = None
    limits: Limits = field(default_factory=Limits)
    network: NetworkPolicy = field(default_factory=NetworkPolicy)
