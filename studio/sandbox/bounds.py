"""What a run may use, and whom it reaches: the bounds that somebody sets before there is a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Limits:
    """What a run may use before it is ended.

    `wall_s` is the platform's 20 s for one trigger execution; memory is in MiB, output in bytes of
    everything the child writes (recording included).
    """

    wall_s: float = 20.0
    heap_mib: int = 128
    memory_mib: int = 512
    output_bytes: int = 16 * 1024 * 1024


@dataclass(frozen=True)
class NetworkPolicy:
    """Who answers the action's HTTP requests: nobody (`blocked`), the mocks, or named hosts.

    `mode` is `blocked`, `mocked` or `allow`; `hosts` counts only for `allow`. `mocks` holds the
    `http` list of a scenario: mappings with `request` and `response` or `failure`.
    """

    mode: str = "blocked"
    mocks: tuple[Mapping[str, Any], ...] = ()
    hosts: tuple[str, ...] = ()
